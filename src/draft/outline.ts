import { findHeadings, type Heading } from './headings';
import { LABEL_FORMATS, type Label } from './label';
import type { Line } from './line';
import type { Paragraph } from './paragraph';
import type { Section } from './section';

interface Growing extends Section {
  end: number;
  readonly parent: Growing | null;
  readonly children: Growing[];
}

interface Open {
  readonly heading: Heading;
  readonly section: Growing;
}

/**
 * The sections of `paragraphs[from..to)`. Headings nest by Word's outline levels where both have
 * one, else by how they are numbered: a number that goes on from an open heading's is its sibling,
 * a narrower one its child (`I.` over `1.` over `a)`).
 */
export function findOutline(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  from: number,
  to: number,
): readonly Section[] {
  const top: Growing[] = [];
  const open: Open[] = [];
  for (const heading of findHeadings(paragraphs, lines, from, to)) {
    const relabelled = { ...heading, label: lettered(heading.label, open) };
    if (!startsOrContinues(relabelled, open)) continue;
    const keep = depthOf(relabelled, open);
    close(open, keep, heading.paragraph);
    const parent = open.at(-1)?.section ?? null;
    const section: Growing = {
      heading: heading.paragraph,
      label: relabelled.label,
      title: heading.title,
      titleText: heading.titleText,
      body: heading.body,
      end: to,
      parent,
      children: [],
    };
    (parent?.children ?? top).push(section);
    open.push({ heading: relabelled, section });
  }
  return top;
}

function close(open: Open[], keep: number, end: number): void {
  for (const { section } of open.splice(keep)) section.end = end;
}

/** How many of the open sections stay open over a heading that comes now. */
function depthOf(heading: Heading, open: readonly Open[]): number {
  const inRow = (alike: boolean): number =>
    open.findLastIndex(
      ({ heading: other }) => sameRow(other, heading) && (!alike || sameClass(other, heading)),
    );
  const alike = inRow(true);
  const any = alike >= 0 ? alike : inRow(false);
  if (any >= 0) return any;
  let keep = open.length;
  while (keep > 0 && isWider(heading, open[keep - 1]?.heading)) keep--;
  return keep;
}

/** Whether two headings stand in one row: `1.` and `2.`, or two lines of one outline level. */
function sameRow(open: Heading, next: Heading): boolean {
  if (open.outlineLevel !== null && next.outlineLevel !== null) {
    const goesOn =
      open.label !== null &&
      open.label.format === next.label?.format &&
      next.label.number === open.label.number + 1;
    return open.outlineLevel === next.outlineLevel || goesOn;
  }
  if (open.label !== null && next.label !== null) {
    if (open.label.format !== next.label.format) return false;
    return next.label.number > open.label.number || open.emphasis === next.emphasis;
  }
  return open.label === null && next.label === null && open.emphasis === next.emphasis;
}

/** A list of plain items inside a section numbered alike is not its row. */
const sameClass = (a: Heading, b: Heading): boolean =>
  (a.emphasis === 'none') === (b.emphasis === 'none');

const rank = (label: Label): number => LABEL_FORMATS.indexOf(label.format);
const ROMAN_RANK = LABEL_FORMATS.indexOf('I.');
const ARABIC_RANK = LABEL_FORMATS.indexOf('1.');

/** Whether a heading closes the open one that stands above it without being in its row. */
function isWider(next: Heading, open: Heading | undefined): boolean {
  if (open === undefined) return false;
  if (open.outlineLevel !== null && next.outlineLevel !== null) {
    return next.outlineLevel < open.outlineLevel;
  }
  if (next.label !== null && open.label !== null) return rank(next.label) < rank(open.label);
  if (next.label !== null) {
    const begins = open.emphasis === 'capitals' && next.label.number === 1;
    return open.outlineLevel === null && rank(next.label) <= ROMAN_RANK && !begins;
  }
  if (open.label === null) return next.emphasis === 'capitals' && open.emphasis === 'bold';
  return next.emphasis === 'capitals' && rank(open.label) >= ARABIC_RANK;
}

/**
 * A plain numbered line is a heading only as the first of its row or the next one in it; letters
 * may leave one out (see ALPHABET in label.ts).
 */
function startsOrContinues({ label, emphasis }: Heading, open: readonly Open[]): boolean {
  if (emphasis !== 'none' || label === null || label.number === 1) return true;
  return open.some(
    ({ heading: other }) =>
      other.label?.format === label.format &&
      label.number > other.label.number &&
      label.number <= other.label.number + (label.format === 'a)' ? 2 : 1),
  );
}

/** Reads `C.` and `D.` as letters where `B.` or `C.` came before, else as Roman numbers. */
function lettered(label: Label | null, open: readonly Open[]): Label | null {
  if (label?.format !== 'I.' || (label.number !== 100 && label.number !== 500)) return label;
  const number = label.number === 100 ? 3 : 4;
  const goesOn = open.some(
    ({ heading: { label: other } }) => other?.format === 'A.' && other.number === number - 1,
  );
  return goesOn ? { ...label, format: 'A.', number } : label;
}
