import * as v from 'valibot';
import type { Place } from '../../draft/paragraph';
import { say } from '../../messages/messages';
import { align } from '../../text/align';
import { spellWords, type SpelledWord } from '../../text/words';
import { differences } from '../differences';
import { draftKind } from '../kind';
import { placesOfWords, type Passage } from '../passage';
import type { Scope } from '../scope';

/** How much of the passage must stand in order for a stretch to be shown as a near miss. */
const NEAR = 0.5;

interface WordAt extends SpelledWord {
  readonly passage: Passage;
}

/** A given passage, word for word. Spelling and punctuation are folded, words are not. */
export const quote = draftKind(
  {
    passage: v.pipe(
      v.string(),
      v.check((text) => spellWords(text).length > 0, 'no word in it'),
    ),
  },
  'missing',
  ({ passage: wanted }, book) => {
    const phrase = book.add(wanted);
    const expected = spellWords(wanted);
    return (scope) => {
      const exact = scope.passages.flatMap((passage) => standing(passage, phrase, expected));
      if (exact.length > 0) return { status: 'met', said: [say('quote.met')], places: exact };
      const words = scope.passages.flatMap((passage): WordAt[] =>
        spellWords(passage.reading.text).map((word) => ({ ...word, passage })),
      );
      const alignment = align(
        expected.map(({ text }) => text),
        words.map(({ text }) => text),
      );
      if (alignment !== null && alignment.likeness >= NEAR) {
        const stretch = words.slice(alignment.start, alignment.end);
        const passages = [...new Set(stretch.map(({ passage }) => passage))];
        const places = passages.flatMap((passage) => {
          const here = stretch.filter((word) => word.passage === passage);
          return passage.places(here[0]?.start ?? 0, here.at(-1)?.end ?? 0);
        });
        if (alignment.steps.every(({ is }) => is === 'same')) {
          return { status: 'met', said: [say('quote.met')], places };
        }
        return {
          status: 'missing',
          said: [say('quote.near'), ...differences(alignment, expected, words)],
          places,
          after: places.at(-1)?.paragraph ?? null,
        };
      }
      const after = scope.range.to - 1;
      const elsewhere = findElsewhere(scope, phrase);
      return elsewhere === null
        ? { status: 'missing', said: [say('quote.missing')], places: [], after }
        : { status: 'missing', said: [say('quote.elsewhere')], places: elsewhere, after };
    };
  },
);

/** Where the passage stands within one text, no abbreviation written for its words. */
function standing(
  passage: Passage,
  phrase: number,
  expected: readonly SpelledWord[],
): readonly Place[] {
  const { reading } = passage;
  for (const hit of reading.hits) {
    if (hit.phrase !== phrase) continue;
    const { words, text } = reading;
    const start = words.starts[hit.start] ?? 0;
    const end = words.ends[hit.end - 1] ?? 0;
    const spelled = spellWords(text.slice(start, end));
    if (spelled.every((word, at) => word.text === expected[at]?.text)) {
      return passage.places(start, end);
    }
  }
  return [];
}

/** Where the passage stands in the draft outside its scope. */
function findElsewhere({ view }: Scope, phrase: number): Place[] | null {
  const everywhere = view.scope('draft');
  if ('absent' in everywhere) return null;
  for (const passage of everywhere.passages) {
    const hit = passage.reading.hits.find((one) => one.phrase === phrase);
    if (hit !== undefined) return placesOfWords(passage, hit.start, hit.end);
  }
  return null;
}
