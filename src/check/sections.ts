import type { ExpectedSection } from '../conclusion/conclusion';
import type { Draft } from '../draft/draft';
import { eachSection, type Section } from '../draft/section';
import { align, type Alignment } from '../text/align';
import { spellWords, type SpelledWord } from '../text/words';
import type { FoundSection, HeadingMatches, Headings } from './headings';
import type { Reading } from './reading';

/** A heading that comes near to an expected one that is absent. */
export interface NearHeading {
  readonly section: Section;
  readonly words: readonly SpelledWord[];
  readonly expectedWords: readonly SpelledWord[];
  readonly alignment: Alignment;
}

/** How like an absent heading another must be to be shown as a near miss. */
const NEAR = 0.5;
const LONGEST_LEAD = 140;

/**
 * Finds the sections that a conclusion names in a draft: by the outline's headings, else by leads
 * in its text, and appendices by the lines at their heads.
 */
export class SectionFinder {
  readonly #found: Map<string, FoundSection>;

  constructor(
    private readonly draft: Draft,
    expected: readonly ExpectedSection[],
    private readonly headings: Headings,
    private readonly matches: HeadingMatches,
    private readonly read: (text: string) => Reading,
  ) {
    this.#found = new Map(matches.found);
    for (const section of expected) {
      if (section.appendix === true) this.#findAppendix(section);
      else this.#findLeadsBelow(section);
    }
  }

  find(id: string): FoundSection | null {
    return this.#found.get(id) ?? null;
  }

  /** The heading among `pool` that comes nearest to an absent one; null where none comes near. */
  near(expected: ExpectedSection, pool: readonly Section[]): NearHeading | null {
    let nearest: NearHeading | null = null;
    const expectedWords = spellWords(expected.name);
    for (const section of pool) {
      if (this.matches.taken.has(section)) continue;
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

  #findLeadsBelow(parent: ExpectedSection): void {
    const found = this.#found.get(parent.id);
    if (found !== undefined) this.#findLeads(parent.sections, found);
    for (const section of parent.sections) this.#findLeadsBelow(section);
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
        if (score <= NEAR || score <= (leads.get(one)?.score ?? 0)) continue;
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

  /** An appendix is known by the lines at its head, together or one of them. */
  #findAppendix(expected: ExpectedSection): void {
    for (const { from, to } of this.draft.appendices) {
      const head = this.draft.paragraphs
        .slice(from, Math.min(to, from + 4))
        .map(({ text }) => text);
      const first = this.draft.paragraphs[from];
      const named = [head.join(' '), ...head].some(
        (text) => this.headings.fit(expected, this.read(text)) > 0,
      );
      if (first === undefined || !named) continue;
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

/** The part of a line before its first colon or stop, past bullets and numbers. */
function leadOf(text: string, from: number): { start: number; end: number } | null {
  const start = from + (/^[\s\-–—+*•.:)(\d]*/u.exec(text.slice(from))?.[0].length ?? 0);
  const stop = /[:.](?=\s|$)|\n/.exec(text.slice(start, start + LONGEST_LEAD));
  const end = stop === null ? text.trimEnd().length : start + stop.index;
  return end > start && end - start <= LONGEST_LEAD ? { start, end } : null;
}
