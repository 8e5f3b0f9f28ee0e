import { findDates, findPeriods } from './dates';
import { findCitations } from './documents';
import { spaced } from './fold';
import { parseNumberWords } from './numerals';

/** A numeric indicator in a text. Offsets are UTF-16, end exclusive. */
export interface Figure {
  readonly start: number;
  readonly end: number;
}

const DIGITS =
  /(?<![\p{L}\p{N}])\d{1,12}(?:[.,]\d{1,6}){0,6}(?![\p{L}\p{N}])(?: ?%)?(?: ?- ?\d{1,12}(?:[.,]\d{1,6}){0,6}(?![\p{L}\p{N}])(?: ?%)?)?/gu;
/** Before a number, these make it a name or a place in an order, not an indicator. */
const NAMES_BEFORE =
  /(?:^|[^\p{L}])(?:lần thứ|khóa|nhiệm kỳ|điều|khoản|mục|phần|chương|phụ lục|biểu|(?<!chỉ )số|nghị quyết|quyết định|chỉ thị|nghị định|kết luận|quốc lộ|mức độ|cấp độ|cấp|kỳ họp|phiên|quý|tháng|ngày|năm|lớp|công nghiệp) (?:(?!(?:19|20)\d\d)\d{1,4}(?:,| và|-) ?)?$|ngày \d{1,2}\/$/u;
/** After a number, these make it a count of time (not `45,2 năm 2016`) or of the text's own parts. */
const NAMES_AFTER =
  /^ (?:năm(?! (?:19|20)\d\d)|nhóm|khâu|đột phá|trụ cột|chỉ số thành phần|phần|nội dung|quan điểm|\(\p{L}+\) nhóm)(?![\p{L}])/u;
const MEASURE =
  /^ ?(?:%|phần trăm|tỷ|triệu|nghìn|ngàn|đồng|usd|doanh nghiệp|dự án|hộ|người|lao động|ha|km|điểm|bậc|thủ tục|hợp tác xã)(?![\p{L}])/u;
const LIST_LABEL = /^[ (]{0,4}\d{1,3}(?:\.\d{1,3}){0,3}[.)/:-]{1,2}(?= |$|\p{L})/u;
const NUMBER_WORD =
  'không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|nghìn|ngàn|triệu|tỷ';
const IN_WORDS = new RegExp(
  `(?<!\\p{L})(?:${NUMBER_WORD})(?: (?:${NUMBER_WORD})){0,11}(?!\\p{L})(?: (phần trăm|lần|điểm|bậc|hạng|doanh nghiệp|dự án|con số)(?!\\p{L}))?`,
  'gu',
);
/** A number in words from here on is an indicator whatever it counts; below, only with its unit. */
const SURELY_A_FIGURE = 12;
/** Words that begin no number of their own: `đầu tư dự án`, `trong năm doanh nghiệp …`. */
const BEGINS_NO_NUMBER =
  /^(?:tư|lăm|mốt|mươi|trăm|linh|lẻ|nghìn|ngàn|triệu|tỷ|năm (?:điểm|bậc|hạng|doanh|dự))(?!\p{L})/u;
const MULTIPLES =
  /(?<!\p{L})(?:gấp (?:đôi|rưỡi|hai|ba|bốn|năm|mười)|một nửa|phân nửa|(?:một|hai|ba) phần (?:hai|ba|tư|năm|mười))(?!\p{L})/gu;

/**
 * The numeric indicators of a text: shares, sums, counts, ranks, in digits or in words. Years,
 * periods, dates, document numbers, list labels, names with a number (`Đại hội lần thứ XVII`,
 * `mức độ 4`) and spans of years are none.
 */
export function findFigures(source: string): Figure[] {
  const { text, place } = spaced(source);
  const label = LIST_LABEL.exec(text);
  const names = [
    ...findDates(source),
    ...findPeriods(source),
    ...findCitations(source).map(({ start, dateEnd }) => ({ start, end: dateEnd })),
    ...(label === null ? [] : [place(0, label[0].length)]),
  ];
  const named = new Uint8Array(source.length);
  for (const { start, end } of names) named.fill(1, start, end);
  const figures: Figure[] = [];
  const addUnlessNamed = (from: number, to: number): void => {
    const { start, end } = place(from, to);
    if (!named.subarray(start, end).includes(1)) figures.push({ start, end });
  };
  for (const match of text.matchAll(DIGITS)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(end, end + 24);
    const share = match[0].endsWith('%');
    if (!share && (NAMES_BEFORE.test(before) || NAMES_AFTER.test(after))) continue;
    if (/\p{L}-$/u.test(before)) continue;
    if (/^(?:19|20)\d\d$/.test(match[0]) && !MEASURE.test(after)) continue;
    addUnlessNamed(match.index, end);
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const end = match.index + match[0].length;
    const unit = match[1] ?? '';
    const number = parseNumberWords(unit === '' ? match[0] : match[0].slice(0, -unit.length));
    const counted = unit !== '' && ((number ?? 0) > 1 || /phần trăm|điểm/.test(unit));
    const large = (number ?? 0) >= SURELY_A_FIGURE && !NAMES_AFTER.test(text.slice(end, end + 24));
    if (number === null || BEGINS_NO_NUMBER.test(match[0]) || !(counted || large)) continue;
    addUnlessNamed(match.index, end);
  }
  for (const match of text.matchAll(MULTIPLES)) {
    addUnlessNamed(match.index, match.index + match[0].length);
  }
  return figures.sort((a, b) => a.start - b.start);
}
