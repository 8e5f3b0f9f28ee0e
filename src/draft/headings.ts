import { foldText } from '../text/fold';
import { readLabel, readListLabel, type Label } from './label';
import type { Line, LineReading } from './line';
import type { Paragraph, Place } from './paragraph';

/** A line that may be a heading. */
export interface Heading {
  readonly paragraph: number;
  readonly label: Label | null;
  readonly title: Place;
  readonly titleText: string;
  readonly body: { readonly paragraph: number; readonly start: number };
  readonly outlineLevel: number | null;
  readonly emphasis: LineReading['emphasis'];
}

const LONGEST = 300;
const LONGEST_UNNUMBERED = 220;
/** How a line begins that may carry a number: a quick way to say that it does not. */
const NUMBERED =
  /^[\s(*"]*(?:[\dA-Za-zđĐ]{1,5}[\s.]{0,2}[.):/–—-]|\d{1,2}\.\d|[pcmđð][\p{L}\p{M}]{2,8}\s|[-–+]?\s?(?:(?:nh|gi|th)[\p{L}\p{M}]{1,5}\s|[\p{L}\p{M}]{2,6}\sl[\p{L}\p{M}]{1,2}[,:]))/iu;
const BULLET = /^\s*[-–—+*•·●○▪►◦]/;
/** The caption of a table or a picture is no heading. */
const CAPTION = /^(?:bảng|biểu|biểu đồ|hình|sơ đồ|đồ thị)(?: số)? \d/iu;
const CONTENTS = /^mục lục$/iu;
/** A line of a typed table of contents: leaders or a tab, then the page. */
const PAGE_NUMBER = /(?:[.…·_]{3,}|…|\t)\s*\d{1,3}\s*$/u;
/** Formats that a number alone never makes a heading: they also begin sentences (`Điều 5 quy định`). */
const NAMED_FORMATS: ReadonlySet<string> = new Set(['phần', 'chương', 'mục', 'điều']);
const WIDE_FORMATS: ReadonlySet<string> = new Set(['phần', 'chương', 'A.', 'I.']);

/** The lines among `paragraphs[from..to)` that read as headings, in order. */
export function findHeadings(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  from: number,
  to: number,
): Heading[] {
  const found: Heading[] = [];
  for (let index = behindContents(paragraphs, from, to); index < to; index++) {
    const paragraph = paragraphs[index];
    const line = lines[index]?.heading ?? null;
    if (paragraph === undefined || line === null) continue;
    const { label, outlineLevel, emphasis } = line;
    if (line.end > line.start) {
      const inline = line.end < paragraph.text.trimEnd().length;
      found.push({
        paragraph: index,
        label,
        title: { paragraph: index, start: line.start, end: line.end },
        titleText: line.titleText,
        body: inline ? { paragraph: index, start: line.end } : { paragraph: index + 1, start: 0 },
        outlineLevel,
        emphasis,
      });
      continue;
    }
    const below = titleBelow(paragraphs, index + 1, to);
    if (below === null) continue;
    const text = paragraphs[below]?.text ?? '';
    const { start, end } = trimmed(text, 0, text.length);
    found.push({
      paragraph: index,
      label,
      title: { paragraph: below, start, end },
      titleText: oneLine(text.slice(start, end)),
      body: { paragraph: below + 1, start: 0 },
      outlineLevel,
      emphasis,
    });
    index = below;
  }
  return withoutContents(found);
}

/** Reads one line; null where it is no heading whatever stands around it. */
export function readAsHeading(paragraph: Paragraph): LineReading | null {
  const { text, bold } = paragraph;
  const outlineLevel = paragraph.outlineLevel ?? null;
  if (paragraph.inContents === true || /^(toc|mục lục) ?\d/i.test(paragraph.style)) return null;
  if (paragraph.inTable && outlineLevel === null) return null;
  const numbered = paragraph.listLabel === undefined && NUMBERED.test(text);
  const plain = outlineLevel === null && bold === false && paragraph.listLabel === undefined;
  if (plain && !numbered && (text.length > LONGEST || !isCapitals(text))) return null;
  const listed = paragraph.listLabel === undefined ? null : readListLabel(paragraph.listLabel);
  const label = numbered ? readLabel(text) : listed;
  const whole = trimmed(text, label?.end ?? 0, text.length);
  const words = text.slice(whole.start, whole.end);
  if (words === '' && !(label !== null && NAMED_FORMATS.has(label.format))) return null;
  if ((!/\p{L}/u.test(words) && words !== '') || CAPTION.test(words)) return null;
  if (CONTENTS.test(words) || PAGE_NUMBER.test(text)) return null;
  const capitals = isCapitals(words);
  const emphasis: LineReading['emphasis'] =
    outlineLevel !== null ? 'outline' : capitals ? 'capitals' : bold === false ? 'none' : 'bold';
  const asLine = { label, ...whole, titleText: oneLine(words), outlineLevel, emphasis };

  if (label === null) {
    if (emphasis === 'none' || bold === null) return outlineLevel === null ? null : asLine;
    if (emphasis === 'outline') return words.length <= LONGEST ? asLine : null;
    const line = words.length <= LONGEST_UNNUMBERED && !/[.;,!?…]$/.test(words);
    return line && !BULLET.test(words) && /\p{L}\p{M}*[ \t\u00a0]/u.test(words) ? asLine : null;
  }
  const stop = firstStop(text, whole.start, whole.end);
  if (emphasis === 'none') {
    if (/[;,]$/.test(words) && label.format !== 'một là') return null;
    if (NAMED_FORMATS.has(label.format) && !/^(?:["“]?[\p{Lu}\d]|$)/u.test(words)) return null;
    if (
      WIDE_FORMATS.has(label.format) &&
      (words.length > LONGEST_UNNUMBERED || words.endsWith('.'))
    ) {
      return null;
    }
  }
  const runsIn = stop !== null && (bold !== true || words.length > LONGEST) && !capitals;
  if (runsIn) return { ...asLine, end: stop, titleText: oneLine(text.slice(whole.start, stop)) };
  return words.length <= LONGEST ? asLine : null;
}

/**
 * Where the first sentence, the part before a colon or the first line ends, if more follows it; in
 * a longer text without any, the last comma that a title can reach.
 */
function firstStop(text: string, start: number, end: number): number | null {
  const reach = text.slice(start, Math.min(end, start + LONGEST));
  const stop = /[:.](?=\s+\S)|\s*\n(?=\s*\S)/.exec(reach);
  if (stop !== null && stop.index > 0) return start + stop.index;
  if (end - start <= LONGEST) return null;
  return start + Math.max(reach.lastIndexOf(','), reach.lastIndexOf(';'), LONGEST / 2);
}

/** How far below its number a title may stand, in paragraphs. */
export const TITLE_BELOW = 3;

/** `Phần thứ nhất` stands on a line of its own, its title on the next one that has words. */
function titleBelow(paragraphs: readonly Paragraph[], from: number, to: number): number | null {
  for (let index = from; index < Math.min(to, from + TITLE_BELOW); index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.text.trim() === '') continue;
    const emphatic =
      paragraph.bold === true || paragraph.alignment === 'center' || isCapitals(paragraph.text);
    const short = paragraph.text.length <= LONGEST && !/[.;,]\s*$/.test(paragraph.text);
    return emphatic && short && !paragraph.inTable ? index : null;
  }
  return null;
}

/** How far into the body a typed table of contents may begin, in paragraphs. */
const CONTENTS_SEARCH = 60;

/**
 * Where the body goes on behind a typed table of contents, or `from` if there is none: its lines
 * end in a page number or name a heading that comes again.
 */
function behindContents(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const isContents = ({ text }: Paragraph): boolean => CONTENTS.test(foldText(text));
  const begin = paragraphs
    .slice(from, Math.min(to, from + CONTENTS_SEARCH))
    .findIndex((paragraph) => paragraph.text.length < 20 && isContents(paragraph));
  if (begin < 0) return from;
  const keyOf = (text: string): string => foldText(text).replace(/[ .…·_]*\d{0,3}$/, '');
  const times = new Map<string, number>();
  for (const { text } of paragraphs.slice(from + begin, to)) {
    if (text.length > 0 && text.length <= LONGEST) {
      times.set(keyOf(text), (times.get(keyOf(text)) ?? 0) + 1);
    }
  }
  let index = from + begin + 1;
  for (; index < to; index++) {
    const { text, inContents } = paragraphs[index] ?? { text: '' };
    const key = keyOf(text);
    const repeated = (times.get(key) ?? 0) > 1;
    const isLine = text.trim() === '' || PAGE_NUMBER.test(text) || inContents === true || repeated;
    if (!isLine) break;
    times.set(key, (times.get(key) ?? 0) - 1);
  }
  return index;
}

/** `C.` and `D.` may go on from `B.` as well as be Roman. */
const mayBeLetter = (label: Label | null): boolean => (label?.number ?? 0) >= 100;

/**
 * Leaves out the lines of a typed list of contents: where a wide number (`I.`, `Phần I`) also
 * stands on lines that stand out, the plain ones among them only name what follows.
 */
function withoutContents(headings: readonly Heading[]): Heading[] {
  const emphatic = new Set(
    headings
      .filter(({ emphasis, label }) => emphasis !== 'none' && !mayBeLetter(label))
      .map(({ label }) => label?.format),
  );
  return headings.filter(
    ({ label, emphasis }) =>
      emphasis !== 'none' ||
      label === null ||
      !WIDE_FORMATS.has(label.format) ||
      !emphatic.has(label.format),
  );
}

/** Whether all letters of a line with some words are capitals. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.{0,3}\p{Lu}/u.test(text);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}

const oneLine = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
