import type { Place } from '../../draft/paragraph';
import { say } from '../../messages/messages';
import { findDatedDocuments, type DatedDocument } from '../../text/documents';
import { foldText } from '../../text/fold';
import { draftKind } from '../kind';
import { outOfOrder } from '../order';

/** Behind these words a document is named only to explain another one. */
const EXPLAINING =
  /(?:sửa đổi|bổ sung|thay thế|bãi bỏ|thực hiện|triển khai|căn cứ|theo|quy định tại|cụ thể hóa|hướng dẫn)(?: một số điều của| và| các| việc| thi hành)*(?: [\p{L}]{2,}){0,3}(?: số)?:? ?$/u;
const REACH_BACK = 60;

interface Dated {
  readonly text: string;
  readonly key: number;
  readonly places: readonly Place[];
}

/** Documents cited in date order. A document cited again, or only to explain another, is passed over. */
export const chronology = draftKind({}, 'review', () => ({ passages }) => {
  const seen = new Set<string>();
  const dated: Dated[] = [];
  for (const passage of passages) {
    const around = passage.reading.text;
    if (!/\d/.test(around)) continue;
    for (const { start, end, text, key, date } of findDatedDocuments(around)) {
      if (seen.has(key)) continue;
      seen.add(key);
      if (explains(around, start)) continue;
      const places = passage.places(start, end);
      dated.push({ text, key: keyOf(date, dated.at(-1)?.key), places });
    }
  }
  const wrong = outOfOrder(dated.map(({ key }) => key)).flatMap((index) => {
    const one = dated[index];
    if (one === undefined) return [];
    const later = dated.slice(0, index).findLast(({ key }) => key > one.key);
    const earlier = dated.slice(index + 1).find(({ key }) => key < one.key);
    return [{ ...one, other: (later ?? earlier)?.text ?? '' }];
  });
  if (wrong.length === 0) {
    return {
      status: 'met',
      said: [
        dated.length === 0
          ? say('chronology.none')
          : say('chronology.met', { count: dated.length }),
      ],
      places: dated.flatMap(({ places }) => places),
    };
  }
  return {
    status: 'violated',
    said: wrong.map(({ text, other }) => say('chronology.order', { document: text, other })),
    places: wrong.flatMap(({ places }) => places),
  };
});

/** A date that is not given to the day counts as no earlier than the one before it in its year. */
function keyOf({ year, month, day }: DatedDocument['date'], before = 0): number {
  if (month !== null && day !== null) return year * 10_000 + month * 100 + day;
  return Math.floor(before / 10_000) === year ? before : year * 10_000 + (month ?? 0) * 100;
}

const explains = (text: string, start: number): boolean =>
  EXPLAINING.test(foldText(text.slice(Math.max(0, start - REACH_BACK), start)));
