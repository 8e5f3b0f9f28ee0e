import { fold } from '../text/fold';
import { parseNumeral, parseRoman } from '../text/numerals';

/**
 * How a heading is numbered. The order is the order in which officials nest them, the widest first
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, and the habit of Party papers).
 */
export const LABEL_FORMATS = [
  'phần',
  'chương',
  'A.',
  'I.',
  'mục',
  'điều',
  '1.',
  'một là',
  '(1)',
  '1.1.',
  '1.1.1.',
  'i.',
  'a)',
] as const;
export type LabelFormat = (typeof LABEL_FORMATS)[number];

/** A heading's number. */
export interface Label {
  readonly format: LabelFormat;
  /** Its place among its siblings, from 1. */
  readonly number: number;
  /** Where the words behind it begin in the text it was read from, UTF-16. */
  readonly end: number;
}

const WORD_LABEL =
  /^[ *"]{0,4}(phần|chương|mục|điều) (?:thứ )?(?:(\d{1,3})|([ivxlc]{1,6})|(nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười))(?![\p{L}\p{N}])[ .:)/-]{0,4}/u;
const ORDINAL = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười';
/** Groups told in words: `Một là, …`, `Thứ nhất, …`, `Nhóm 1: …`, `- Nhóm giải pháp thứ nhất: …`. */
const TOLD_LABEL = new RegExp(
  `^[ *"+-]{0,5}(?:(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là[,:]|thứ (${ORDINAL})[,:]|` +
    `(?:nhóm|giải pháp|nhiệm vụ)(?: (?:nhiệm vụ|giải pháp),?){0,2}(?: và giải pháp)? (?:(\\d{1,2})|thứ (${ORDINAL}))[ ]?[.:,)-])[ ]{0,3}`,
  'u',
);
/** "On the matter of", "on behalf of" and the like look numbered and are not. */
const ABBREVIATED = /^ {0,4}(?:v\/v|t\/m|k\/t|t\/l)(?!\p{L})/u;
const ROMAN_LABEL = /^[ (]{0,4}([ivxlc]{1,6}) ?[.:)/-][ .:)/-]{0,3}/;
const DOTTED_LABEL = /^[ (]{0,4}(\d{1,2})((?:\.\d{1,2}){1,3})(?:[.:)/-]|(?= ))[ .:)/-]{0,3}/;
const NUMBER_LABEL = /^ {0,4}(\(?)(\d{1,2}) ?([.:)/-])(?!\d)[ .:/-]{0,3}/;
const LETTER_LABEL = /^[ (]{0,4}([a-zđ]) ?([.:)/-])[ .:)/-]{0,3}/u;
/** Vietnamese counts with đ and without f, j, w, z, Word the other way round: either goes on here. */
const ALPHABET = 'abcdđefghijklmnopqrstuvwxyz';

/**
 * Reads the number that `text` begins with: `I.`, `I-`, `1.`, `1.1.`, `(1)`, `a)`, `Phần I`,
 * `Phần thứ nhất:`, `Mục 1`, `Điều 1.`; null where it begins with none, or where nothing follows
 * the number (`Phần I` and `Chương I` may stand alone).
 */
export function readLabel(text: string): Label | null {
  const head = fold(text.slice(0, 48));
  const found = wordForms(head.text) ?? told(head.text) ?? numberForms(head.text, text.trimStart());
  if (found === null) return null;
  const end = head.sourceEnd(found.length);
  const alone = found.format === 'phần' || found.format === 'chương';
  if (text.slice(end).trim() === '' && !alone) return null;
  return { format: found.format, number: found.number, end };
}

/** Reads an automatic list label (`I.`, `1.1`, `Phần I`); null for a bullet. Its `end` is 0. */
export function readListLabel(listLabel: string): Label | null {
  const label = readLabel(`${listLabel}${/[\p{L}\p{N}]$/u.test(listLabel) ? '.' : ''} x`);
  return label === null ? null : { ...label, end: 0 };
}

interface Found {
  readonly format: LabelFormat;
  readonly number: number;
  readonly length: number;
}

function wordForms(head: string): Found | null {
  const found = WORD_LABEL.exec(head);
  if (found === null) return null;
  const format = LABEL_FORMATS.find((one) => one === found[1]);
  const number = parseNumeral(found[2] ?? found[3] ?? found[4] ?? '');
  if (format === undefined || number === null) return null;
  return { format, number, length: found[0].length };
}

function told(head: string): Found | null {
  const found = TOLD_LABEL.exec(head);
  if (found === null) return null;
  const number = parseNumeral(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '');
  return number === null ? null : { format: 'một là', number, length: found[0].length };
}

function numberForms(head: string, source: string): Found | null {
  if (ABBREVIATED.test(head)) return null;
  const capital = /^\(?\p{Lu}/u.test(source);
  const roman = ROMAN_LABEL.exec(head);
  const value = roman === null ? null : parseRoman(roman[1] ?? '');
  const digits = roman?.[1]?.length ?? 0;
  if (roman !== null && value !== null && (capital || digits > 1)) {
    return { format: capital ? 'I.' : 'i.', number: value, length: roman[0].length };
  }
  const dotted = DOTTED_LABEL.exec(head);
  if (dotted !== null) {
    const parts = (dotted[2] ?? '').slice(1).split('.');
    const format = parts.length === 1 ? '1.1.' : '1.1.1.';
    return { format, number: Number(parts.at(-1)), length: dotted[0].length };
  }
  const number = NUMBER_LABEL.exec(head);
  if (number !== null && (number[1] === '' || number[3] === ')')) {
    const format = number[3] === ')' ? '(1)' : '1.';
    return { format, number: Number(number[2]), length: number[0].length };
  }
  const letter = LETTER_LABEL.exec(head);
  const at = ALPHABET.indexOf(letter?.[1] ?? ' ');
  if (letter === null || at < 0) return null;
  return { format: capital ? 'A.' : 'a)', number: at + 1, length: letter[0].length };
}
