import { findOutline } from './outline';
import type { Paragraph, Place, Unread } from './paragraph';
import { findParts } from './parts';
import type { Section } from './section';

/** A read document: its paragraphs and what was found in them. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  /** Paragraph indices, ends exclusive, like those below. */
  readonly letterhead: Range;
  readonly title: readonly Place[];
  readonly body: Range;
  readonly appendices: readonly Range[];
  /** The sections of the body, the widest first. */
  readonly outline: readonly Section[];
  /** What the file holds beside its paragraphs. */
  readonly unread: Unread;
}

/** Paragraphs by index, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Makes a draft of a document's paragraphs. */
export function makeDraft(paragraphs: readonly Paragraph[], unread: Unread): Draft {
  const parts = findParts(paragraphs);
  return {
    paragraphs,
    ...parts,
    outline: findOutline(paragraphs, parts.body.from, parts.body.to),
    unread,
  };
}

/** The title block on one line, '' where there is none. */
export function titleText({ title, paragraphs }: Draft): string {
  return title
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
