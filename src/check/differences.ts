import { say, type Said } from '../messages/messages';
import type { Alignment } from '../text/align';
import type { SpelledWord } from '../text/words';

const MOST_SHOWN = 12;

/**
 * What differs between a passage and the words that come near to it: words left out, put in, and
 * changed, neighbouring ones together.
 */
export function differences(
  { steps }: Alignment,
  expected: readonly SpelledWord[],
  actual: readonly SpelledWord[],
): Said[] {
  const said: Said[] = [];
  let missing: string[] = [];
  let extra: string[] = [];
  /** The two words before it in which both agree. */
  let after = '…';
  const flush = (): void => {
    if (missing.length > 0 && extra.length > 0) {
      said.push(say('differs.changed', { expected: missing.join(' '), actual: extra.join(' ') }));
    } else if (missing.length > 0) {
      said.push(say('differs.missing', { words: missing.join(' '), after }));
    } else if (extra.length > 0) said.push(say('differs.extra', { words: extra.join(' '), after }));
    missing = [];
    extra = [];
  };
  for (const step of steps) {
    if (step.is === 'same') {
      flush();
      after = `${after.split(' ').at(-1) ?? ''} ${actual[step.actual]?.text ?? ''}`;
    }
    if (step.is === 'missing' || step.is === 'changed') {
      missing.push(expected[step.expected]?.text ?? '');
    }
    if (step.is === 'extra' || step.is === 'changed') extra.push(actual[step.actual]?.text ?? '');
  }
  flush();
  return said.length <= MOST_SHOWN
    ? said
    : [...said.slice(0, MOST_SHOWN), say('differs.more', { count: said.length - MOST_SHOWN })];
}
