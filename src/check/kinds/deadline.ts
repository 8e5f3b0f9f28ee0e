import * as v from 'valibot';
import { say } from '../../messages/messages';
import { dayNumber, officialDate } from '../../text/dates';
import { dossierKind } from '../kind';

/** The day by which the drafts are due: days left, or late for a person to answer for. */
export const deadline = dossierKind(
  {
    due: v.pipe(
      v.string(),
      v.check((day) => dayNumber(day) !== null, 'a date written YYYY-MM-DD is expected'),
    ),
  },
  ({ due }) =>
    ({ date }) => {
      const left = (dayNumber(due) ?? 0) - (dayNumber(date) ?? 0);
      const day = officialDate(due);
      if (left === 0) return { status: 'met', said: [say('deadline.today', { day })], places: [] };
      return left >= 0
        ? { status: 'met', said: [say('deadline.left', { day, days: left })], places: [] }
        : { status: 'review', said: [say('deadline.late', { day, days: -left })], places: [] };
    },
);
