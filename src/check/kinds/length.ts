import * as v from 'valibot';
import type { Place } from '../../draft/paragraph';
import { say } from '../../messages/messages';
import { Break } from '../../text/words';
import { draftKind } from '../kind';
import { placesOfWords, type Passage } from '../passage';

const phrases = v.pipe(v.array(v.string()), v.minLength(1));

/**
 * What a scope says of a subject, kept short. A sentence is on the subject if it names it, or goes
 * on from such a sentence in the same paragraph with what belongs to it.
 */
export const length = draftKind(
  {
    words: v.pipe(v.number(), v.integer(), v.minValue(1)),
    name: v.string(),
    about: phrases,
    belonging: v.optional(phrases),
  },
  'review',
  ({ words: most, name, about, belonging }, book) => {
    const subject = new Set(about.map((phrase) => book.add(phrase)));
    const related = new Set((belonging ?? []).map((phrase) => book.add(phrase)));
    return ({ passages }) => {
      let found = 0;
      const places: Place[] = [];
      for (const passage of passages) {
        for (const { start, end } of stretches(passage, subject, related)) {
          found += end - start;
          places.push(...placesOfWords(passage, start, end));
        }
      }
      return found > most
        ? { status: 'violated', said: [say('length.long', { name, found, most })], places }
        : { status: 'met', said: [say('length.met', { name, found, most })], places };
    };
  },
);

/** The runs of sentences on the subject, by words, ends exclusive. */
function stretches(
  { reading: { words, hits } }: Passage,
  subject: ReadonlySet<number>,
  related: ReadonlySet<number>,
): { start: number; end: number }[] {
  if (!hits.some(({ phrase }) => subject.has(phrase))) return [];
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  let start = 0;
  for (let at = 0; at < words.count; at++) {
    if (words.breaks[at] !== Break.sentence) continue;
    const end = at + 1;
    const here = hits.filter((hit) => hit.start >= start && hit.end <= end);
    const names = here.some(({ phrase }) => subject.has(phrase));
    const goesOn = open !== null && here.some(({ phrase }) => related.has(phrase));
    if (names || goesOn) {
      if (open === null) found.push((open = { start, end }));
      else open.end = end;
    } else open = null;
    start = end;
  }
  return found;
}
