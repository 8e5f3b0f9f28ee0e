import { foldText } from '../text/fold';
import { isCapitals } from './headings';
import { readLabel } from './label';
import type { Line } from './line';
import type { Paragraph, Place } from './paragraph';

/** The parts of an official paper by its paragraphs; ends are exclusive. */
export interface Parts {
  /** From the first line to the kind of paper: issuer, number, place and date. */
  readonly letterhead: { readonly from: number; readonly to: number };
  /** The lines of the title block: the kind of paper and its subject; none where there is none. */
  readonly title: readonly Place[];
  /** Between the title and the signature, the recipients or the first appendix. */
  readonly body: { readonly from: number; readonly to: number };
  readonly appendices: readonly { readonly from: number; readonly to: number }[];
}

/** The kinds of official paper (Nghị định 30/2020/NĐ-CP, Điều 7; Party papers alike), folded. */
const PAPERS =
  'báo cáo|nghị quyết|tờ trình|quyết định|quy định|quy chế|chỉ thị|kết luận|thông báo|hướng dẫn|chương trình|kế hoạch|đề án|phương án|dự án|biên bản|thông tri|công văn';
const DRAFT_MARK = '(?:\\(?dự thảo\\)?:? ?(?:lần \\d+\\)?:? ?)?)?';
const TITLE_START = new RegExp(`^${DRAFT_MARK}(?:${PAPERS})(?!\\p{L})`, 'u');
const TITLE_ALONE = new RegExp(`^${DRAFT_MARK}(?:${PAPERS})$`, 'u');
const TITLE_SEARCH = 80;
const TITLE_LINES = 8;
const NOT_TITLE =
  /^(?:kính (?:gửi|trình)|căn cứ|mục lục|\(|-{3,}|_{3,}|\*|thực hiện|nơi nhận|số ?:)/u;
const SIGNED = /^(?:nơi nhận|(?:t\/m|tm\.|t\.m|k\/t|kt\.|t\/l|tl\.|tuq\.) ?\p{L})/u;
const APPENDIX = /^phụ lục(?!\p{L})/u;

/** Finds the parts of a paper. A part that is not there is empty. */
export function findParts(paragraphs: readonly Paragraph[], lines: readonly Line[]): Parts {
  const titleAt = findTitle(paragraphs, lines);
  const title = titleAt === null ? [] : titleLines(paragraphs, titleAt);
  const from = title.length === 0 ? 0 : (title.at(-1)?.paragraph ?? 0) + 1;
  const appendixStarts: number[] = [];
  for (let index = from; index < lines.length; index++) {
    if (lines[index]?.appendix === true) appendixStarts.push(index);
  }
  const firstAppendix = appendixStarts[0] ?? paragraphs.length;
  const signed = lines.findIndex(
    ({ signature }, index) => signature && index > from && index < firstAppendix,
  );
  return {
    letterhead: { from: 0, to: titleAt ?? tableEnd(paragraphs) },
    title,
    body: { from, to: signed < 0 ? firstAppendix : signed },
    appendices: appendixStarts.map((start, index) => ({
      from: start,
      to: appendixStarts[index + 1] ?? paragraphs.length,
    })),
  };
}

/** A title stands before the first numbered heading. */
function findTitle(paragraphs: readonly Paragraph[], lines: readonly Line[]): number | null {
  let weak: number | null = null;
  for (let index = 0; index < Math.min(paragraphs.length, TITLE_SEARCH); index++) {
    const paragraph = paragraphs[index];
    if (lines[index]?.heading?.label != null) break;
    if (paragraph === undefined || paragraph.text.length > 400) continue;
    const folded = foldText(paragraph.text);
    if (!TITLE_START.test(folded)) continue;
    const emphatic = paragraph.bold === true || paragraph.alignment === 'center';
    const capital = isCapitals(paragraph.text.trim().slice(0, 7));
    if (TITLE_ALONE.test(folded) || (emphatic && capital)) return index;
    if (emphatic || capital) weak ??= index;
  }
  return weak;
}

function titleLines(paragraphs: readonly Paragraph[], at: number): Place[] {
  const lines: Place[] = [];
  for (let index = at; index < Math.min(paragraphs.length, at + 2 * TITLE_LINES); index++) {
    const paragraph = paragraphs[index];
    const text = paragraph?.text ?? '';
    if (paragraph === undefined || text.trim() === '') continue;
    if (lines.length > 0 && !goesOn(paragraph, lines.length)) break;
    const start = text.length - text.trimStart().length;
    lines.push({ paragraph: index, start, end: text.trimEnd().length });
    if (lines.length === TITLE_LINES) break;
  }
  return lines;
}

function goesOn(paragraph: Paragraph, lines: number): boolean {
  const folded = foldText(paragraph.text);
  if (NOT_TITLE.test(folded) || paragraph.text.length > 600) return false;
  if (isSignature(paragraph) || isAppendixStart(paragraph)) return false;
  if (readLabel(paragraph.text) !== null || paragraph.listLabel !== undefined) return false;
  if (paragraph.outlineLevel !== undefined && !/^(?:title|subtitle)/i.test(paragraph.style)) {
    return paragraph.alignment === 'center' && lines < 3;
  }
  if (paragraph.bold === true || paragraph.alignment === 'center') return true;
  const text = paragraph.text.trim();
  if (/^(?:sub)?title/i.test(paragraph.style)) return true;
  const words = /\p{L}\s+\P{N}*\p{L}/u.test(text) && !/[.;:]$/.test(text);
  return words && text.length <= 300 && (lines === 1 || /^\p{Ll}/u.test(text));
}

function tableEnd(paragraphs: readonly Paragraph[]): number {
  const end = paragraphs.findIndex(({ inTable, text }) => !inTable && text.trim() !== '');
  return end < 0 ? 0 : end;
}

/** Whether the recipients or the signature begin here. */
export function isSignature({ text }: Paragraph): boolean {
  if (text.length > 200 || !/^\s*[ntk]/i.test(text)) return false;
  const folded = foldText(text);
  if (!SIGNED.test(folded)) return false;
  return folded.startsWith('nơi nhận') || isCapitals(text.trim().slice(0, 24));
}

/** Whether an appendix begins here. */
export function isAppendixStart(paragraph: Paragraph): boolean {
  const { text, inTable, inContents } = paragraph;
  if (inTable || inContents === true || text.length > 300 || !/^\s*ph/i.test(text)) return false;
  if (!APPENDIX.test(foldText(text))) return false;
  const emphatic =
    paragraph.bold === true ||
    paragraph.alignment === 'center' ||
    paragraph.outlineLevel !== undefined ||
    text.trim().startsWith('PHỤ LỤC');
  return emphatic && !/[.;]\s*$/.test(text);
}
