import { carryOver } from './carry-over';
import { readAsHeading, TITLE_BELOW } from './headings';
import type { Line } from './line';
import { findOutline } from './outline';
import type { Paragraph, Place, Unread } from './paragraph';
import { findParts, isAppendixStart, isSignature } from './parts';
import type { Section } from './section';

/** A read document: its paragraphs and what was found in them. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  /** Whether the paper is laid out in tables, so that standing in one tells nothing. */
  readonly framed: boolean;
  /** What each paragraph by itself may begin. */
  readonly lines: readonly Line[];
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

/**
 * Makes a draft of a document's paragraphs.
 *
 * @param before the draft as it stood before a change: lines that did not change are not read again.
 */
export function makeDraft(
  paragraphs: readonly Paragraph[],
  unread: Unread,
  before: Draft | null = null,
): Draft {
  const framed = isFramed(paragraphs);
  const known = before?.framed === framed ? before : null;
  const kept = carryOver(known?.paragraphs ?? [], known?.lines ?? [], paragraphs, sameParagraph);
  const own = framed ? paragraphs.map((one) => ({ ...one, inTable: false })) : paragraphs;
  const lines = kept.results.map((line, index) => line ?? readLine(own[index]));
  const plain = (line: Line | undefined): boolean => line === NOTHING;
  const sameParts =
    known?.paragraphs.length === paragraphs.length &&
    kept.from > (known.outline[0]?.heading ?? Infinity) &&
    !lines.slice(Math.max(0, kept.from - TITLE_BELOW), kept.from).some(awaitsTitle) &&
    lines.slice(kept.from, kept.to).every(plain) &&
    known.lines.slice(kept.from, kept.to).every(plain);
  if (sameParts) return { ...known, paragraphs, lines, unread };
  const parts = findParts(own, lines);
  const outline = findOutline(own, lines, parts.body.from, parts.body.to);
  return { paragraphs, framed, lines, ...parts, outline, unread };
}

/** How much of the text must stand in tables for them to be its frame. */
const FRAME = 0.75;

function isFramed(paragraphs: readonly Paragraph[]): boolean {
  let inTables = 0;
  let all = 0;
  for (const { text, inTable } of paragraphs) {
    all += text.length;
    if (inTable) inTables += text.length;
  }
  return inTables > FRAME * all;
}

/** A numbered line without words, whose title stands below it (see titleBelow in headings.ts). */
const awaitsTitle = ({ heading }: Line): boolean =>
  heading !== null && heading.start === heading.end;

const NOTHING: Line = { heading: null, appendix: false, signature: false };

function readLine(paragraph: Paragraph | undefined): Line {
  if (paragraph === undefined) return NOTHING;
  const heading = readAsHeading(paragraph);
  const appendix = isAppendixStart(paragraph);
  const signature = isSignature(paragraph);
  return heading === null && !appendix && !signature ? NOTHING : { heading, appendix, signature };
}

const sameParagraph = (a: Paragraph, b: Paragraph): boolean =>
  a.text === b.text &&
  a.style === b.style &&
  a.outlineLevel === b.outlineLevel &&
  a.listLabel === b.listLabel &&
  a.bold === b.bold &&
  a.alignment === b.alignment &&
  a.inTable === b.inTable &&
  a.row === b.row &&
  a.inContents === b.inContents;

/** The title block on one line, '' where there is none. */
export function titleText({ title, paragraphs }: Draft): string {
  return title
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
