import { spaced } from './fold';

/** A date named in a text, as far as it is given. Offsets are UTF-16, end exclusive. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A span of years (`2016 - 2020`). Offsets are UTF-16, end exclusive. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const NOT_IN_NUMBER = '(?<![\\d/.-])';
const NUMBER_ENDS = '(?![\\d/]|[.-]\\d)';
/** Every form takes a bounded number of characters, so each search is linear. */
const FORMS: readonly RegExp[] = [
  new RegExp(`${NOT_IN_NUMBER}${DAY} ?([/.-]) ?${MONTH} ?\\2 ?${YEAR}${NUMBER_ENDS}`, 'g'),
  new RegExp(`(?:ngày )?${NOT_IN_NUMBER}${DAY} tháng ${MONTH},? năm ${YEAR}${NUMBER_ENDS}`, 'g'),
  new RegExp(`tháng ${MONTH}(?:/|,? năm )${YEAR}${NUMBER_ENDS}`, 'g'),
  new RegExp(`năm ${YEAR}${NUMBER_ENDS}`, 'g'),
];
const PERIOD = new RegExp(
  `${NOT_IN_NUMBER}(?<from>(?:19|20)\\d\\d)(?: ?- ?| đến )(?:năm )?(?<to>(?:19|20)\\d\\d)${NUMBER_ENDS}`,
  'g',
);

/**
 * The dates in a text, in order: `03/3/2016`, `03-3-2016`, `ngày 03 tháng 3 năm 2016`,
 * `tháng 3/2016`, `năm 2016`. A day that its month does not have is no date. Runs of spaces count
 * as one for every form.
 */
export function findDates(source: string): DateMention[] {
  const { text, place } = spaced(source);
  const found: DateMention[] = [];
  const taken = new Set<number>();
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const { start, end } = place(match.index, match.index + match[0].length);
      const year = Number(match.groups?.year);
      const month = match.groups?.month === undefined ? null : Number(match.groups.month);
      const day = match.groups?.day === undefined ? null : Number(match.groups.day);
      const yearAt = match.index + match[0].length - 4;
      if (taken.has(yearAt)) continue;
      taken.add(yearAt);
      if (!exists(year, month, day)) continue;
      found.push({ start, end, year, month, day });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The periods in a text, in order: `2016 - 2020`, `2016–2020`, `2016 đến năm 2020`. */
export function findPeriods(source: string): PeriodMention[] {
  const { text, place } = spaced(source);
  return [...text.matchAll(PERIOD)]
    .map((match) => ({
      ...place(match.index, match.index + match[0].length),
      from: Number(match.groups?.from),
      to: Number(match.groups?.to),
    }))
    .filter(({ from, to }) => from <= to);
}

/** The day of a date written `YYYY-MM-DD`, as days since 1970-01-01; null where there is none such. */
export function dayNumber(date: string): number | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === '' || !exists(Number(year), Number(month), Number(day))) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

function exists(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** A date as offices write it: two digits for the day, and for January and February (Nghị định 30/2020). */
export function officialDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
