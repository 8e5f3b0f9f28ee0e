import { summarise, type Assessment, type Finding } from '../../check/finding';
import { DOSSIER } from '../../conclusion/conclusion';
import { say, tell, type Language, type Said } from '../../messages/messages';

/** One line on how a draft stands. */
export function stateLine({ findings, draft }: Assessment): Said {
  const { blocking, review, error } = summarise(findings);
  if (error > 0) return say('state.error', { error });
  if (blocking > 0) return say('state.blocking', { blocking, review });
  if (review > 0) return say('state.review', { review });
  return draft.kind === DOSSIER ? say('state.agree') : say('state.ready');
}

/** What a file holds that was not read, one for each sort of it. */
export function unreadLines({ draft: { unread } }: Assessment): readonly Said[] {
  return (
    [
      ['unread.textBoxes', unread.textBoxes],
      ['unread.headersAndFooters', unread.headersAndFooters],
      ['unread.notes', unread.notes],
      ['unread.hidden', unread.hidden],
      ['unread.embedded', unread.embedded],
    ] as const
  ).flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : []));
}

/** A clause as people cite it: `Khoản 2.b`; one in words speaks for itself. */
export const clauseTitle = (clause: string): Said =>
  /^\d/.test(clause) ? say('clause', { clause }) : say('clause.named', { clause });

/** The findings by the conclusion's clauses, in their order. */
export function byClause(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { clause } = finding.requirement;
    const group = groups.get(clause) ?? [];
    if (group.length === 0) groups.set(clause, group);
    group.push(finding);
  }
  return groups;
}

/** Where something is or belongs, for people: paragraphs counted from 1, with the words there. */
export function placeLines({ locations, gap }: Finding, language: Language): string[] {
  const places = locations.map(({ paragraph, text }) =>
    tell(say('place.at', { paragraph: paragraph + 1, text: shortened(text) }), language),
  );
  if (gap === null) return places;
  const key = gap.after < 0 ? 'place.first' : 'place.after';
  return [
    ...places,
    tell(say(key, { paragraph: gap.after + 1, text: shortened(gap.text) }), language),
  ];
}

const LONGEST = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
