import type { ExpectedSection } from '../conclusion/conclusion';
import type { Draft } from '../draft/draft';
import type { Place } from '../draft/paragraph';
import { eachSection, type Section } from '../draft/section';
import { align, type Alignment } from '../text/align';
import type { PhraseBook } from '../text/phrases';
import { spellWords, type SpelledWord } from '../text/words';
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

/** A heading that comes near to an expected one that is absent. */
export interface NearHeading {
  readonly section: Section;
  readonly words: readonly SpelledWord[];
  readonly expectedWords: readonly SpelledWord[];
  readonly alignment: Alignment;
}

/** How like an absent heading another must be to be shown as a near miss. */
const NEAR = 0.5;
/** A heading deeper down counts for a wide section only if it says hardly more than its name. */
const EXACT = 0.7;
const LONGEST_LEAD = 140;
/** So short a phrase names a section only where it takes up that much of the heading. */
const SHORT = 2;
const SHORT_SHARE = 0.2;

interface Candidate {
  readonly expected: ExpectedSection;
  readonly section: Section;
  readonly score: number;
}

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

/** Finds the sections that a conclusion names in a draft, each at most once. */
export class SectionFinder {
  readonly #found = new Map<string, FoundSection>();
  readonly #taken = new Set<Section>();

  constructor(
    private readonly draft: Draft,
    expected: readonly ExpectedSection[],
    private readonly headings: Headings,
    private readonly read: (text: string) => Reading,
  ) {
    const inBody = expected.filter(({ appendix }) => appendix !== true);
    this.#findTop(inBody);
    for (const section of expected) if (section.appendix === true) this.#findAppendix(section);
    for (const section of inBody) this.#findBelow(section);
  }

  find(id: string): FoundSection | null {
    return this.#found.get(id) ?? null;
  }

  /** Whether a heading of the outline was recognised as an expected one. */
  isTaken(section: Section): boolean {
    return this.#taken.has(section);
  }

  /** The heading among `pool` that comes nearest to an absent one; null where none comes near. */
  near(expected: ExpectedSection, pool: readonly Section[]): NearHeading | null {
    let nearest: NearHeading | null = null;
    const expectedWords = spellWords(expected.name);
    for (const section of pool) {
      if (this.#taken.has(section)) continue;
      const words = spellWords(section.titleText);
      const alignment = align(
        expectedWords.map(({ text }) => text),
        words.map(({ text }) => text),
      );
      if (alignment === null || alignment.likeness < NEAR) continue;
      if (alignment.likeness > (nearest?.alignment.likeness ?? 0)) {
        nearest = { section, words, expectedWords, alignment };
      }
    }
    return nearest;
  }

  /** The widest sections stand in that row of the outline where most of them are. */
  #findTop(expected: readonly ExpectedSection[]): void {
    let row: readonly Section[] = this.draft.outline;
    let best: Candidate[] = [];
    const count = (some: readonly Candidate[]): number =>
      new Set(some.map((one) => one.expected)).size;
    while (row.length > 0 && count(best) < expected.length) {
      const here = this.#candidates(expected, row, 0);
      if (count(here) > count(best)) best = here;
      row = row.flatMap(({ children }) => children);
    }
    this.#assign(best);
    const absent = expected.filter(({ id }) => !this.#found.has(id));
    if (absent.length === 0) return;
    this.#assign(this.#candidates(absent, [...eachSection(this.draft.outline)], EXACT));
  }

  /** Sections inside a found one: headings first, else leads in its text. */
  #findBelow(parent: ExpectedSection): void {
    const found = this.#found.get(parent.id);
    if (found !== undefined && parent.sections.length > 0) {
      const inside = found.section?.children ?? [];
      this.#assign(this.#candidatesBelow(parent.sections, inside));
      const absent = parent.sections.filter(({ id }) => !this.#found.has(id));
      if (absent.length > 0) {
        const deeper = inside.flatMap(({ children }) => [...eachSection(children)]);
        this.#assign(this.#candidates(absent, deeper, 0));
      }
      this.#findLeads(parent.sections, found);
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
      if (this.#taken.has(section)) return [];
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
      if (this.#found.has(expected.id) || this.#taken.has(section)) continue;
      this.#taken.add(section);
      const { title, titleText, body, end } = section;
      this.#found.set(expected.id, { expected, section, title, titleText, body, end });
    }
  }

  /** Lines such as `- Mục tiêu tổng quát: …` that begin a section in plain text. */
  #findLeads(expected: readonly ExpectedSection[], parent: FoundSection): void {
    const absent = expected.filter(
      ({ id, number }) => number === undefined && !this.#found.has(id),
    );
    if (absent.length === 0) return;
    const leads = new Map<ExpectedSection, { found: FoundSection; score: number }>();
    for (let index = parent.body.paragraph; index < parent.end; index++) {
      const paragraph = this.draft.paragraphs[index];
      if (paragraph === undefined) continue;
      const from = index === parent.body.paragraph ? parent.body.start : 0;
      const lead = leadOf(paragraph.text, from);
      if (lead === null) continue;
      const reading = this.read(paragraph.text.slice(lead.start, lead.end));
      for (const one of absent) {
        const score = this.headings.fit(one, reading);
        if (score < NEAR || score <= (leads.get(one)?.score ?? 0)) continue;
        const rest = lead.end < paragraph.text.trimEnd().length;
        const body = rest
          ? { paragraph: index, start: lead.end }
          : { paragraph: index + 1, start: 0 };
        const title = { paragraph: index, start: lead.start, end: lead.end };
        const end = this.#endOfRow(index, parent);
        const found = { expected: one, section: null, title, titleText: reading.text, body, end };
        leads.set(one, { found, score });
      }
    }
    const starts = expected.flatMap((one) => {
      const start = this.#found.get(one.id)?.title ?? leads.get(one)?.found.title;
      return start === undefined ? [] : [start.paragraph];
    });
    for (const [one, { found }] of leads) {
      const next = Math.min(...starts.filter((start) => start > found.title.paragraph), found.end);
      this.#found.set(one.id, { ...found, end: next });
    }
  }

  /** Where the innermost section around a paragraph ends. */
  #endOfRow(paragraph: number, parent: FoundSection): number {
    let end = parent.end;
    for (const section of eachSection(parent.section?.children ?? [])) {
      if (section.heading < paragraph && paragraph < section.end) end = Math.min(end, section.end);
      if (section.heading > paragraph) end = Math.min(end, section.heading);
    }
    return end;
  }

  /** An appendix is known by the lines at its head. */
  #findAppendix(expected: ExpectedSection): void {
    for (const { from, to } of this.draft.appendices) {
      const head = this.draft.paragraphs
        .slice(from, Math.min(to, from + 4))
        .map(({ text }) => text)
        .join(' ');
      const first = this.draft.paragraphs[from];
      if (first === undefined || this.headings.fit(expected, this.read(head)) === 0) continue;
      this.#found.set(expected.id, {
        expected,
        section: null,
        title: { paragraph: from, start: 0, end: first.text.length },
        titleText: first.text,
        body: { paragraph: from + 1, start: 0 },
        end: to,
      });
      return;
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

/** The part of a line before its first colon or stop, past bullets and numbers. */
function leadOf(text: string, from: number): { start: number; end: number } | null {
  const start = from + (/^[\s\-–—+*•.:)(\d]*/u.exec(text.slice(from))?.[0].length ?? 0);
  const stop = /[:.](?=\s|$)/.exec(text.slice(start, start + LONGEST_LEAD));
  const end = stop === null ? text.trimEnd().length : start + stop.index;
  return end > start && end - start <= LONGEST_LEAD ? { start, end } : null;
}
