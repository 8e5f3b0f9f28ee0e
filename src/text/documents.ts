import { findDates, type DateMention } from './dates';
import { spaced } from './fold';

/** A document cited by its number. Offsets are UTF-16, end exclusive. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** The number in one written form, for comparing: `15-qđ/tu`. */
  readonly number: string;
  /** As it stands in the text. */
  readonly text: string;
  /** The document's date as far as the text gives it; a year may come from the number itself. */
  readonly date: Pick<DateMention, 'year' | 'month' | 'day'> | null;
  /** Where the citation with its date ends. */
  readonly dateEnd: number;
}

/** `15-QĐ/TU`, `19/2017/NQ-HĐND`, `59/2020/QH14`. Bounded, so the search is linear. */
const NUMBER =
  /(?<![\p{L}\p{N}/.-])(\d{1,5}(?:[/-](?:19|20)\d\d)?) ?[-/] ?(\p{L}{1,6}\d{0,2}(?: ?[-/] ?\p{L}{1,8}\d{0,2}){0,3})(?![\p{L}\p{N}])/gu;
/** `Nghị quyết số 19`: a number without its code. */
const PAPER =
  'nghị quyết|quyết định|chỉ thị|kế hoạch|thông báo|công văn|chương trình|kết luận|quy định|hướng dẫn|tờ trình|đề án|nghị định|thông tư';
const BARE_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${PAPER})( số:?)? ?(\\d{1,5}(?:/(?:19|20)\\d\\d)?)(?![\\p{L}\\p{N}%.,]\\d|[\\p{L}\\p{N}%]| ?[-/] ?[\\p{L}\\d]| năm (?!(?:19|20)\\d\\d))`,
  'gu',
);
/** `Kế hoạch số 60, 71, 85 và 92/KH-UBND`: several numbers before one code. */
const SHARED_CODE =
  /số:? ?(\d{1,5}(?:, ?\d{1,5}){0,12}),? và (?:số )?\d{1,5} ?[-/] ?(\p{L}{1,6}(?: ?[-/] ?\p{L}{1,8}){0,3})/gu;
/** `Quyết định ngày 21/8/2017`, `Nghị quyết của HĐND tỉnh ngày 29/7/2016`: no number, only a date. */
const UNNUMBERED = new RegExp(`(?<!\\p{L})(?:${PAPER})(?!\\p{L})[^.;\\d]{0,60}$`, 'u');
/** How far behind its number a document's date may stand (`… của Ban Thường vụ Tỉnh ủy, ngày …`). */
const DATE_REACH = 90;

/**
 * The documents that a text cites by number, in order. Behind a number and a space, a code of one
 * part is none: `1- UBND tỉnh …` begins a list.
 */
export function findCitations(source: string): Citation[] {
  const { text, place } = spaced(source);
  const numbers = [...text.matchAll(NUMBER)]
    .map((match) => ({ match, ...place(match.index, match.index + match[0].length) }))
    .filter(({ start, end, match }) => isCode(source.slice(start, end), match[1]?.length ?? 0))
    .filter(({ match }) => !match[0].includes(' ') || /[-/]/.test(match[2] ?? ''))
    .map(({ match, start, end }) => ({
      start,
      end,
      number: normal(match[1] ?? '', match[2] ?? ''),
    }));
  const bare = [...text.matchAll(BARE_NUMBER)].flatMap((match) => {
    const begin = place(match.index, match.index + 1).start;
    const digits = match[2] ?? '';
    const range = place(
      match.index + match[0].length - digits.length,
      match.index + match[0].length,
    );
    const asName =
      match[1] !== undefined ||
      (/^\p{Lu}/u.test(source.slice(begin)) && !/^(?:19|20)\d\d$/.test(digits));
    return asName ? [{ ...range, number: match[0].replace(/ số:? ?/, ' ') }] : [];
  });
  const shared = [...text.matchAll(SHARED_CODE)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/\d+/g)].map((digits) => {
      const at = match.index + match[0].indexOf(match[1] ?? '') + digits.index;
      return { ...place(at, at + digits[0].length), number: `${digits[0]}-${match[2] ?? ''}` };
    }),
  );
  const listed = bare.filter(({ start }) => !shared.some((one) => one.start === start));
  const cited = [...numbers, ...listed, ...shared].sort((a, b) => a.start - b.start);
  const dates = cited.length === 0 ? [] : findDates(source);
  let from = 0;
  return cited.map((citation, index) => {
    const until = Math.min(cited[index + 1]?.start ?? source.length, citation.end + DATE_REACH);
    while ((dates[from]?.start ?? until) < citation.end) from++;
    let to = from;
    while ((dates[to]?.start ?? until) < until) to++;
    const near = dates
      .slice(from, to)
      .filter(({ start }) => !/[.;] |[.;]$/.test(source.slice(citation.end, start)));
    const date = near.find(({ day }) => day !== null) ?? near[0];
    const year = /\/((?:19|20)\d\d)/.exec(citation.number)?.[1];
    return {
      ...citation,
      text: source.slice(citation.start, citation.end),
      date: date ?? (year === undefined ? null : { year: Number(year), month: null, day: null }),
      dateEnd: date?.end ?? citation.end,
    };
  });
}

/** A document told by its date. Offsets are UTF-16, end exclusive. */
export interface DatedDocument {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For telling whether it is named again. */
  readonly key: string;
  readonly date: NonNullable<Citation['date']>;
}

/** The documents that a text names with a date, numbered or not, in order. */
export function findDatedDocuments(source: string): DatedDocument[] {
  const numbered = findCitations(source).flatMap(({ start, dateEnd, text, number, date }) =>
    date === null ? [] : [{ start, end: dateEnd, text, key: number, date }],
  );
  let next = 0;
  const unnumbered = findDates(source).flatMap((date) => {
    while ((numbered[next]?.end ?? Infinity) <= date.start) next++;
    if (date.day === null || (numbered[next]?.start ?? Infinity) < date.end) return [];
    const before = spaced(source.slice(Math.max(0, date.start - DATE_REACH), date.start)).text;
    const named = UNNUMBERED.exec(before)?.[0];
    if (named === undefined) return [];
    const { start, end, year, month, day } = date;
    const key = `${named.trim()} ${day}/${month ?? ''}/${year}`;
    return [{ start, end, text: source.slice(start, end), key, date: { year, month, day } }];
  });
  return [...numbered, ...unnumbered].sort((a, b) => a.start - b.start);
}

/** A document number in the form of {@link Citation.number}; null where the text is none. */
export function documentNumber(text: string): string | null {
  return findCitations(text)[0]?.number ?? null;
}

/** The code behind the digits has two capitals or more (`TTg` has, `km` has not). */
const isCode = (number: string, digits: number): boolean =>
  (number.slice(digits).match(/\p{Lu}/gu)?.length ?? 0) >= 2;

const normal = (digits: string, code: string): string =>
  `${digits.replace('-', '/').replace(/^0+(?=\d)/, '')}-${code.replaceAll(' ', '')}`;
