import * as v from 'valibot';
import type { Place } from '../../draft/paragraph';
import { say } from '../../messages/messages';
import { officialDate } from '../../text/dates';
import { documentNumber, type Citation } from '../../text/documents';
import { citedIn } from '../cited';
import { draftKind } from '../kind';

/** A document that must be cited with its number and date. */
export const citation = draftKind(
  {
    number: v.pipe(
      v.string(),
      v.check((text) => documentNumber(text) !== null, 'no document number'),
    ),
    date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a date written YYYY-MM-DD is expected')),
  },
  'missing',
  ({ number, date: day }) => {
    const wanted = documentNumber(number) ?? '';
    const date = {
      year: Number(day.slice(0, 4)),
      month: Number(day.slice(5, 7)),
      day: Number(day.slice(8)),
    };
    const written = officialDate(day);
    const isDate = (one: Citation): boolean =>
      one.date?.day === date.day && one.date.month === date.month && one.date.year === date.year;
    return ({ passages, view }) => {
      const cited = citedIn(passages);
      const right = cited.filter((one) => one.number === wanted);
      const wrongDate = right.filter((one) => one.date?.day != null && !isDate(one));
      const wrongNumber = cited.filter(
        (one) => one.number !== wanted && isAlike(one, wanted, isDate),
      );
      const placesOf = (some: readonly { places: readonly Place[] }[]): Place[] =>
        some.flatMap(({ places }) => places);
      if (wrongDate.length > 0) {
        return {
          status: 'violated',
          said: [say('citation.date', { number, date: written })],
          places: placesOf(wrongDate),
        };
      }
      if (right.some(isDate)) {
        return {
          status: 'met',
          said: [say('citation.met', { number, date: written })],
          places: placesOf(right.filter(isDate)),
        };
      }
      if (right.length > 0) {
        const [{ places } = { places: [] }] = right;
        return {
          status: 'missing',
          said: [say('citation.undated', { number, date: written })],
          places,
          after: places[0]?.paragraph ?? null,
        };
      }
      if (wrongNumber.length > 0) {
        const found = wrongNumber.map(({ text }) => text).join(', ');
        return {
          status: 'violated',
          said: [say('citation.number', { number, date: written, found })],
          places: placesOf(wrongNumber),
        };
      }
      return {
        status: 'missing',
        said: [say('citation.missing', { number, date: written })],
        places: [],
        after: view.draft.body.to - 1,
      };
    };
  },
);

/** Another number that can only be meant for the wanted one: its date, or its code, or its digits. */
function isAlike(one: Citation, wanted: string, isDate: (one: Citation) => boolean): boolean {
  const [digits, ...code] = wanted.split('-');
  const [oneDigits, ...oneCode] = one.number.split('-');
  return isDate(one) || oneCode.join('-') === code.join('-') || oneDigits === digits;
}
