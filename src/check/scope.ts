import { eachExpected, type ExpectedDraft, type ExpectedSection } from '../conclusion/conclusion';
import { titleText, type Draft, type Range } from '../draft/draft';
import type { Place } from '../draft/paragraph';
import type { Section } from '../draft/section';
import { joined, ParagraphPassage, type Passage } from './passage';
import type { Reading, Readings } from './reading';
import type { FoundSection, HeadingMatches, Headings } from './headings';
import { SectionFinder } from './sections';

/** Where a requirement looks, in a draft in which that place exists. */
export interface Scope {
  readonly view: DraftView;
  /** As the conclusion names it; '' for the whole draft. */
  readonly name: string;
  /** Its text: for a section without its own heading. */
  readonly passages: readonly Passage[];
  /** Its paragraphs. */
  readonly range: Range;
  /** The section in the draft that it is; null for a wide scope. */
  readonly found: FoundSection | null;
}

/** A place that the draft does not have. */
export interface AbsentScope {
  readonly absent: true;
  readonly name: string;
  /** Behind which paragraph it belongs; null where nobody can say. */
  readonly after: number | null;
}

/** Letterhead lines of the right column and the numbers under the left one: they name no issuer. */
const NOT_ISSUER =
  /^(?:cộng hòa xã hội|cộng hoà xã hội|đảng cộng sản|độc lập|số[ :.…]|[^\p{L}]*(?:\/|-|$)|dự thảo|kính (?:gửi|trình)|nơi nhận|\()/iu;
/** Place and date, the day often left open: `Hà Nội, ngày     tháng 4 năm 2021`. */
const PLACE_AND_DATE =
  /[^\t\n]{0,40}ng\p{L}\p{M}*y[\s\d….\-_/]{0,20}th\p{L}\p{M}*ng[\s\d….\-_/]{0,20}n\p{L}\p{M}*m[ \d….]*/giu;

/** A draft as requirements see it: its text read once, the sections that the conclusion names. */
export class DraftView {
  readonly sections: SectionFinder;
  readonly #expected: ReadonlyMap<string, ExpectedSection>;
  readonly #parents = new Map<string, ExpectedSection>();
  readonly #scopes = new Map<string, Scope | AbsentScope>();

  constructor(
    readonly draft: Draft,
    readonly expected: ExpectedDraft,
    headings: Headings,
    matches: HeadingMatches,
    private readonly readings: Readings,
  ) {
    this.#expected = new Map(
      [...eachExpected(expected.sections)].map((section) => [section.id, section]),
    );
    for (const parent of this.#expected.values()) {
      for (const child of parent.sections) this.#parents.set(child.id, parent);
    }
    this.sections = new SectionFinder(draft, expected.sections, headings, matches, (text) =>
      readings.read(text),
    );
  }

  /** The scope of that name; every requirement that looks there shares it. */
  scope(name: string): Scope | AbsentScope {
    let scope = this.#scopes.get(name);
    if (scope === undefined) this.#scopes.set(name, (scope = this.#makeScope(name)));
    return scope;
  }

  /** The section of that id as the conclusion expects it. */
  expectedSection(id: string): ExpectedSection {
    const section = this.#expected.get(id);
    if (section === undefined) throw new Error(`the conclusion names no section "${id}"`);
    return section;
  }

  /** What a reader would call an expected section: its own name behind those around it. */
  nameOf(id: string): string {
    const parent = this.#parents.get(id);
    const { name } = this.expectedSection(id);
    return parent === undefined ? name : `${this.nameOf(parent.id)} › ${name}`;
  }

  /** The text of a heading or another place of the draft. */
  textOf({ paragraph, start, end }: Place): string {
    return this.draft.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  }

  read(text: string): Reading {
    return this.readings.read(text);
  }

  /** The headings among which an expected section would stand. */
  rowOf(id: string): readonly Section[] {
    const parent = this.#parents.get(id);
    if (parent === undefined) return this.draft.outline;
    return this.sections.find(parent.id)?.section?.children ?? [];
  }

  /** Where an absent section belongs: behind the nearest one before it that the draft has. */
  belongsAfter(id: string): number | null {
    const expected = this.expectedSection(id);
    if (expected.appendix === true) return this.draft.paragraphs.length - 1;
    const parent = this.#parents.get(id);
    const row = parent?.sections ?? this.expected.sections;
    const at = row.indexOf(expected);
    for (const before of row.slice(0, at).reverse()) {
      const found = this.sections.find(before.id);
      if (found !== null) return found.end - 1;
    }
    for (const behind of row.slice(at + 1)) {
      const found = behind.appendix === true ? null : this.sections.find(behind.id);
      if (found !== null) return found.title.paragraph - 1;
    }
    if (parent === undefined) return this.draft.body.to - 1;
    const around = this.sections.find(parent.id);
    return around === null ? null : around.end - 1;
  }

  #makeScope(name: string): Scope | AbsentScope {
    const { draft } = this;
    switch (name) {
      case 'draft':
        return this.#wide('', { from: 0, to: draft.paragraphs.length });
      case 'body':
        return this.#wide('', draft.body);
      case 'letterhead':
        return this.#letterhead();
      case 'title':
        return this.#title();
      case 'appendices': {
        const [first] = draft.appendices;
        if (first === undefined) return { absent: true, name, after: draft.paragraphs.length - 1 };
        return this.#wide(name, { from: first.from, to: draft.paragraphs.length });
      }
    }
    const found = this.sections.find(name);
    if (found !== null) return this.#inSection(name, found);
    const parent = this.#parents.get(name);
    if (this.expectedSection(name).optional === true && parent !== undefined) {
      return this.scope(parent.id);
    }
    return { absent: true, name: this.nameOf(name), after: this.belongsAfter(name) };
  }

  #wide(name: string, range: Range): Scope {
    return {
      view: this,
      name,
      range,
      passages: this.readings.paragraphs(range.from, range.to),
      found: null,
    };
  }

  #inSection(id: string, found: FoundSection): Scope {
    const { paragraph, start } = found.body;
    const first = start > 0 ? [this.#rest(paragraph, start)] : [];
    const range = { from: paragraph, to: found.end };
    const whole = { from: start > 0 ? paragraph + 1 : paragraph, to: found.end };
    return {
      view: this,
      name: this.nameOf(id),
      range,
      passages: [...first, ...this.readings.paragraphs(whole.from, whole.to)],
      found,
    };
  }

  #title(): Scope | AbsentScope {
    const { title } = this.draft;
    const [first] = title;
    const last = title.at(-1);
    if (first === undefined || last === undefined) {
      return { absent: true, name: 'title', after: this.draft.letterhead.to - 1 };
    }
    return {
      view: this,
      name: 'title',
      range: { from: first.paragraph, to: last.paragraph + 1 },
      passages: [this.joined(title)],
      found: null,
    };
  }

  /** The lines that can name the issuer, read as one: names run over several lines. */
  #letterhead(): Scope | AbsentScope {
    const { letterhead, paragraphs } = this.draft;
    const lines: Place[] = [];
    for (let index = letterhead.from; index < letterhead.to; index++) {
      const written = paragraphs[index]?.text ?? '';
      const text = written.replace(PLACE_AND_DATE, (date) => '\n'.repeat(date.length));
      for (const piece of text.matchAll(/[^\t\n]+?(?=\t|\n| {4}|$)/g)) {
        const words = piece[0].trim();
        if (words === '' || NOT_ISSUER.test(words.normalize('NFC'))) continue;
        const start = piece.index + piece[0].indexOf(words);
        lines.push({ paragraph: index, start, end: start + words.length });
      }
    }
    if (lines.length === 0) return { absent: true, name: 'letterhead', after: -1 };
    return {
      view: this,
      name: 'letterhead',
      range: letterhead,
      passages: [this.joined(lines)],
      found: null,
    };
  }

  /** Several places read as one passage. */
  joined(places: readonly Place[]): Passage {
    return joined(
      places,
      (place) => this.textOf(place),
      (text) => this.read(text),
    );
  }

  #rest(paragraph: number, start: number): Passage {
    const text = this.draft.paragraphs[paragraph]?.text ?? '';
    return new ParagraphPassage(this.read(text.slice(start)), paragraph, start, null);
  }

  /** The draft's title on one line. */
  get title(): string {
    return titleText(this.draft);
  }
}

/**
 * The numbered sections right inside another, unnumbered headings between them passed through;
 * where none is numbered, its own row. They are what people count.
 */
export function numberedInside(sections: readonly Section[]): readonly Section[] {
  const numbered = sections.flatMap((section): readonly Section[] =>
    section.label !== null ? [section] : numberedInside(section.children),
  );
  return numbered.length > 0 ? numbered : sections;
}
