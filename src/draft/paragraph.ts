/**
 * A paragraph as Word and a .docx give it. Its index in the list of paragraphs is the index of the
 * `w:p` in the body in document order, table cells included.
 */
export interface Paragraph {
  /** The visible text: tabs `\t`, breaks `\n`, tracked insertions in and deletions out. */
  readonly text: string;
  /** The style's name (`heading 1`, `Normal`), '' where unknown. */
  readonly style: string;
  /** 1 to 9 where the paragraph stands in Word's outline. */
  readonly outlineLevel?: number;
  /** The automatic list label as Word counts it (`I.`, `1.`, `-`). */
  readonly listLabel?: string;
  /** Whether all letters are bold; null where some are. */
  readonly bold: boolean | null;
  readonly alignment: 'left' | 'center' | 'right' | 'justified';
  readonly inTable: boolean;
  /** The table row it stands in, numbered through the document. */
  readonly row?: number;
  /** Whether the paragraph is part of an automatic table of contents. */
  readonly inContents?: boolean;
}

/** Parts of a file that hold text which is not checked, each with how many there are. */
export interface Unread {
  readonly textBoxes: number;
  readonly headersAndFooters: number;
  readonly notes: number;
  readonly hidden: number;
  readonly embedded: number;
}

export const NOTHING_UNREAD: Unread = {
  textBoxes: 0,
  headersAndFooters: 0,
  notes: 0,
  hidden: 0,
  embedded: 0,
};

/** A stretch of one paragraph's text. Offsets are UTF-16, end exclusive. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
