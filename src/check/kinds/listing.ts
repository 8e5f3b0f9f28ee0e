import * as v from 'valibot';
import { say } from '../../messages/messages';
import { citedIn } from '../cited';
import { draftKind } from '../kind';

/** No more than so many documents cited by number in a scope. */
export const listing = draftKind(
  { most: v.pipe(v.number(), v.integer(), v.minValue(0)) },
  'review',
  ({ most }) =>
    ({ passages }) => {
      const cited = citedIn(passages);
      const found = new Set(cited.map(({ number }) => number)).size;
      const places = cited.flatMap((one) => one.places);
      return found > most
        ? { status: 'violated', said: [say('listing.many', { found, most })], places }
        : { status: 'met', said: [say('listing.met', { found, most })], places };
    },
);
