/**
 * A conclusion: the instructions of a meeting as data. The shapes here are what the schema lets
 * through; each requirement also carries its kind's own fields, which that kind reads.
 */
export interface Conclusion {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: string;
  readonly issuedBy: string;
  /** Dates are `YYYY-MM-DD`. */
  readonly date: string;
  readonly deadline: string | null;
  readonly drafts: readonly ExpectedDraft[];
  readonly requirements: readonly Requirement[];
}

/** A kind of draft that the conclusion speaks of, with the sections that it orders or looks into. */
export interface ExpectedDraft {
  readonly kind: string;
  /** The words its title begins with (`Báo cáo`). */
  readonly name: string;
  readonly sections: readonly ExpectedSection[];
}

/** A section as the conclusion names it. */
export interface ExpectedSection {
  /** Unique within its draft. */
  readonly id: string;
  readonly name: string;
  /** Phrases of which one stands in the heading, or several that stand there together in any order. */
  readonly heading: readonly (string | readonly string[])[];
  /** Where a heading must also carry this number. */
  readonly number?: number | undefined;
  /** An optional section that is absent lends its name to the section around it. */
  readonly optional?: boolean | undefined;
  readonly appendix?: boolean | undefined;
  readonly sections: readonly ExpectedSection[];
}

/** One instruction a person can be held to. */
export interface Requirement {
  readonly id: string;
  readonly draft: string;
  readonly kind: string;
  readonly level: 'must' | 'should';
  /** Where in the conclusion it stands, as people cite it (`1.c, Phần I`). */
  readonly clause: string;
  /** Where in the draft it looks: one of {@link WIDE_SCOPES} or the id of an expected section. */
  readonly scope: string;
  /** UTF-16 offsets into the notice's text; the quote is those characters, white space folded. */
  readonly source: { readonly start: number; readonly end: number; readonly quote: string };
}

/** Scopes that every paper has. */
export const WIDE_SCOPES = ['draft', 'letterhead', 'title', 'body', 'appendices'] as const;

/** The draft kind whose requirements are answered when drafts are checked together. */
export const DOSSIER = 'ho-so';

/** All expected sections under `sections`, each before its own. */
export function* eachExpected(sections: readonly ExpectedSection[]): Generator<ExpectedSection> {
  for (const section of sections) {
    yield section;
    yield* eachExpected(section.sections);
  }
}
