import * as v from 'valibot';
import type { Place } from '../draft/paragraph';
import { Negation } from '../text/negation';
import type { Hit, PhraseBook } from '../text/phrases';
import { placesOfWords, type Passage } from './passage';
import { sieveBit } from './reading';

const phrases = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));

/**
 * An idea as data: of each group in `all` one phrase must stand, in any order, `within` a sentence,
 * two `neighbours` (sentences), a paragraph, or the scope. `except` are phrases inside which a
 * group's phrase means something else. `affirmed` ideas do not stand where they are denied.
 */
export const ideaSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  all: v.pipe(v.array(phrases), v.minLength(1), v.maxLength(16, 'at most 16 groups')),
  within: v.optional(v.picklist(['sentence', 'neighbours', 'paragraph', 'scope']), 'neighbours'),
  except: v.optional(phrases),
  affirmed: v.optional(v.boolean(), false),
  /** Groups that may also stand in the heading or in the first line under it (`Đến năm 2025:`). */
  lead: v.optional(v.array(phrases), []),
});
export type IdeaData = v.InferOutput<typeof ideaSchema>;

/** An idea made ready for a phrase book. */
export interface Idea {
  readonly name: string;
  /** Finds where the idea stands, each place by its words; stops after the first if so asked. */
  find(passages: readonly Passage[], first: boolean, lead?: readonly Passage[]): Place[][];
}

/** One group's latest phrase that counts. */
interface Seen {
  readonly passage: Passage;
  readonly passageIndex: number;
  readonly hit: Hit;
  readonly sentence: number;
}

const EXCEPTION = 1 << 30;

export function compileIdea(data: IdeaData, book: PhraseBook): Idea {
  const masks = new Map<number, number>();
  let sieve = 0;
  const note = (phrase: string, mask: number): void => {
    const id = book.add(phrase);
    masks.set(id, (masks.get(id) ?? 0) | mask);
    sieve |= sieveBit(id);
  };
  const groups = [...data.all, ...data.lead];
  groups.forEach((group, index) => {
    for (const phrase of group) note(phrase, 1 << index);
  });
  for (const phrase of data.except ?? []) note(phrase, EXCEPTION);
  const negation = data.affirmed ? new Negation(book.lexicon) : null;

  const find = (
    passages: readonly Passage[],
    first: boolean,
    lead: readonly Passage[] = [],
  ): Place[][] => {
    const led = groups.map(
      (_, group) => group >= data.all.length && stands(lead, masks, 1 << group),
    );
    const found: Place[][] = [];
    const seen: (Seen | undefined)[] = new Array<undefined>(groups.length).fill(undefined);
    let sentencesBefore = 0;
    let sentencesAfter = 0;
    let row: number | null = null;
    for (const [passageIndex, passage] of passages.entries()) {
      const { hits, sentences } = passage.reading;
      if (passage.row === null || passage.row !== row) sentencesBefore = sentencesAfter;
      ({ row } = passage);
      sentencesAfter = Math.max(sentencesAfter, sentencesBefore + sentences);
      if ((passage.reading.sieve & sieve) !== 0) {
        const relevant = hits.filter(({ phrase }) => masks.has(phrase));
        for (const hit of relevant) {
          const mask = masks.get(hit.phrase) ?? 0;
          if (mask === EXCEPTION || isExcepted(hit, relevant, masks)) continue;
          if (negation !== null && isDenied(negation, passage, hit)) continue;
          const sentence = sentencesBefore + hit.sentence;
          const now: Seen = { passage, passageIndex, hit, sentence };
          for (let group = 0; group < seen.length; group++) {
            if ((mask & (1 << group)) !== 0 && !isInside(now, seen[group])) seen[group] = now;
          }
          const near = (one: Seen | undefined): one is Seen =>
            one !== undefined && isNear(one, now, data.within);
          if (!seen.every((one, group) => led[group] === true || near(one))) continue;
          const places = placesOf(seen.filter(near));
          if (first) return [places];
          if (!overlaps(found.at(-1), places)) found.push(places);
          seen.fill(undefined);
        }
      }
    }
    return found;
  };
  return { name: data.name, find };
}

/** A phrase inside a longer one of its group (`phí` in `thu phí`) says nothing new. */
const isInside = (now: Seen, seen: Seen | undefined): boolean =>
  seen?.passage === now.passage && seen.hit.start <= now.hit.start && now.hit.end <= seen.hit.end;

function isNear(seen: Seen, now: Seen, within: IdeaData['within']): boolean {
  switch (within) {
    case 'sentence':
      return seen.sentence === now.sentence;
    case 'neighbours':
      return seen.sentence >= now.sentence - 1;
    case 'paragraph':
      return (
        seen.passageIndex === now.passageIndex ||
        (seen.passage.row !== null && seen.passage.row === now.passage.row)
      );
    case 'scope':
      return true;
  }
}

/** Whether a phrase of a group stands anywhere in some passages. */
const stands = (
  passages: readonly Passage[],
  masks: ReadonlyMap<number, number>,
  mask: number,
): boolean =>
  passages.some(({ reading }) =>
    reading.hits.some(({ phrase }) => ((masks.get(phrase) ?? 0) & mask) !== 0),
  );

const isExcepted = (hit: Hit, hits: readonly Hit[], masks: ReadonlyMap<number, number>): boolean =>
  hits.some(
    (other) =>
      ((masks.get(other.phrase) ?? 0) & EXCEPTION) !== 0 &&
      other.start <= hit.start &&
      other.end >= hit.end,
  );

/** Denied before, or behind the end of the list of things that it stands in. */
function isDenied(negation: Negation, { reading }: Passage, hit: Hit): boolean {
  const { hits } = reading;
  const endsThing = (at: number): boolean => hits.some((other) => other.end === at);
  if (negation.deniedBefore(reading.words, hit.start, endsThing)) return true;
  let { start, end } = hit;
  for (const next of hits) if (next.start === end || next.start === end + 1) end = next.end;
  for (const before of [...hits].reverse()) {
    if (before.end === start || before.end === start - 1) start = before.start;
  }
  const { words } = reading;
  return negation.deniedAfter(words, end) || negation.deniedAsSubject(words, start, end);
}

/** What overlaps with a place already found is not told again. */
const overlaps = (before: readonly Place[] | undefined, now: readonly Place[]): boolean =>
  before?.some((one) =>
    now.some(
      ({ paragraph, start, end }) =>
        one.paragraph === paragraph && one.start < end && start < one.end,
    ),
  ) ?? false;

/** One place for each paragraph that the phrases stand in, from the first of them to the last. */
function placesOf(seen: readonly Seen[]): Place[] {
  const byPassage = new Map<Passage, { start: number; end: number }>();
  for (const { passage, hit } of [...seen].sort((a, b) => a.passageIndex - b.passageIndex)) {
    const known = byPassage.get(passage) ?? hit;
    byPassage.set(passage, {
      start: Math.min(known.start, hit.start),
      end: Math.max(known.end, hit.end),
    });
  }
  return [...byPassage].flatMap(([passage, { start, end }]) => placesOfWords(passage, start, end));
}
