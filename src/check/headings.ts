import type { ExpectedSection } from '../conclusion/conclusion';
import type { Place } from '../draft/paragraph';
import { eachSection, type Section } from '../draft/section';
import type { PhraseBook } from '../text/phrases';
import type { Reading } from './reading';

/** A section of the draft that was recognised as one that the conclusion names. */
export interface FoundSection {
  readonly expected: ExpectedSection;
  /** The section in the draft's outline; null for a lead (`Mục tiêu tổng quát: …`) in plain text. */
  readonly section: Section | null;
  readonly title: Place;
  readonly titleText: string;
  readonly body: { readonly paragraph: number; readonly start: number };
  /** The paragraph behind the last one. */
  readonly end: number;
}

/** A heading deeper down counts for a wide section only if it says hardly more than its name. */
const EXACT = 0.7;
/** So short a phrase names a section only where it takes up that much of the heading. */
const SHORT = 2;
const SHORT_SHARE = 0.2;

/** Phrases of headings, made ready for a phrase book. */
export class Headings {
  /** For each section the ways to name it, each by the phrases that stand together. */
  readonly #ways = new Map<ExpectedSection, readonly (readonly number[])[]>();

  constructor(expected: Iterable<ExpectedSection>, book: PhraseBook) {
    for (const section of expected) {
      this.#ways.set(
        section,
        section.heading.map((way) => [way].flat().map((phrase) => book.add(phrase))),
      );
    }
  }

  /**
   * How well a heading's text fits an expected section: 0 where none of its ways to be named
   * stands there, else the share of the heading's words that the longest of them takes up.
   */
  fit(expected: ExpectedSection, { wordCount, hits }: Reading): number {
    const taken = new Map(hits.map(({ phrase, start, end }) => [phrase, end - start]));
    let longest = 0;
    for (const way of this.#ways.get(expected) ?? []) {
      const words = way.reduce((sum, phrase) => sum + (taken.get(phrase) ?? -Infinity), 0);
      if (words > SHORT || words >= SHORT_SHARE * wordCount) longest = Math.max(longest, words);
    }
    return wordCount === 0 ? 0 : Math.min(1, longest / wordCount);
  }
}

interface Candidate {
  readonly expected: ExpectedSection;
  readonly section: Section;
  readonly score: number;
}

/** The headings of an outline that a conclusion names, each at most once. */
export class HeadingMatches {
  readonly found = new Map<string, FoundSection>();
  readonly taken = new Set<Section>();

  constructor(
    private readonly outline: readonly Section[],
    expected: readonly ExpectedSection[],
    private readonly headings: Headings,
    private readonly read: (text: string) => Reading,
  ) {
    const inBody = expected.filter(({ appendix }) => appendix !== true);
    this.#findTop(inBody);
    for (const section of inBody) this.#findBelow(section);
  }

  /** The widest sections stand in that row of the outline where most of them are. */
  #findTop(expected: readonly ExpectedSection[]): void {
    let row: readonly Section[] = this.outline;
    let best: Candidate[] = [];
    const count = (some: readonly Candidate[]): number =>
      new Set(some.map((one) => one.expected)).size;
    while (row.length > 0 && count(best) < expected.length) {
      const here = this.#candidates(expected, row, 0);
      if (count(here) > count(best)) best = here;
      row = row.flatMap(({ children }) => children);
    }
    this.#assign(best);
    const absent = expected.filter(({ id }) => !this.found.has(id));
    if (absent.length === 0) return;
    this.#assign(this.#candidates(absent, [...eachSection(this.outline)], EXACT));
  }

  /** Sections inside a found one. */
  #findBelow(parent: ExpectedSection): void {
    const inside = this.found.get(parent.id)?.section?.children ?? [];
    if (inside.length > 0 && parent.sections.length > 0) {
      this.#assign(this.#candidatesBelow(parent.sections, inside));
      const absent = parent.sections.filter(({ id }) => !this.found.has(id));
      if (absent.length > 0) {
        const deeper = inside.flatMap(({ children }) => [...eachSection(children)]);
        this.#assign(this.#candidates(absent, deeper, 0));
      }
    }
    for (const section of parent.sections) this.#findBelow(section);
  }

  /**
   * A row's headings; but `Hạn chế, yếu kém và nguyên nhân` only wraps several expected sections
   * where the headings below it name them one by one.
   */
  #candidatesBelow(expected: readonly ExpectedSection[], row: readonly Section[]): Candidate[] {
    const candidates = this.#candidates(expected, row, 0);
    return row.flatMap((section) => {
      const own = candidates.filter((one) => one.section === section);
      if (own.length < 2) return own;
      const named = own.map((one) => one.expected);
      const below = this.#candidates(named, section.children, 0);
      return new Set(below.map((one) => one.expected)).size > 1 ? below : own;
    });
  }

  #candidates(
    expected: readonly ExpectedSection[],
    row: readonly Section[],
    least: number,
  ): Candidate[] {
    return row.flatMap((section) => {
      if (this.taken.has(section)) return [];
      const reading = this.read(section.titleText);
      if (reading.hits.length === 0) return [];
      return expected.flatMap((one) => {
        const score = this.headings.fit(one, reading);
        return score > least && hasNumber(section, one.number)
          ? [{ expected: one, section, score }]
          : [];
      });
    });
  }

  #assign(candidates: readonly Candidate[]): void {
    for (const { expected, section } of [...candidates].sort((a, b) => b.score - a.score)) {
      if (this.found.has(expected.id) || this.taken.has(section)) continue;
      this.taken.add(section);
      const { title, titleText, body, end } = section;
      this.found.set(expected.id, { expected, section, title, titleText, body, end });
    }
  }
}

/** Whether a section carries a number; letters, of which some leave out đ or f, count by place. */
function hasNumber(section: Section, number: number | undefined): boolean {
  if (number === undefined) return true;
  const format = section.label?.format;
  if (format !== 'a)' && format !== 'A.') return section.label?.number === number;
  const row = section.parent?.children.filter(({ label }) => label !== null);
  return row?.indexOf(section) === number - 1;
}
