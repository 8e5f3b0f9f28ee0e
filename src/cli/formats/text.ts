import pc from 'picocolors';
import { summarise, type Finding, type Status } from '../../check/finding';
import { say, tell, type MessageKey } from '../../messages/messages';
import type { Format } from './result';
import { byClause, clauseTitle, placeLines, stateLine, unreadLines } from './words';

const ICONS: Readonly<Record<Status, string>> = {
  met: '✓',
  missing: '✗',
  violated: '✗',
  review: '?',
  error: '!',
};
/** More places than these are only counted. */
const MOST_PLACES = 5;

/** For reading in a terminal: what is wrong and what to look at in full, what is met by its ids. */
export const text: Format = (results, conclusion, language, colour) => {
  const paint = pc.createColors(colour);
  const colours: Readonly<Record<Status, (words: string) => string>> = {
    met: paint.green,
    missing: paint.red,
    violated: paint.red,
    review: paint.yellow,
    error: paint.magenta,
  };
  const word = (key: MessageKey, values = {}): string => tell(say(key, values), language);
  const lines: string[] = [];
  const show = (finding: Finding): void => {
    const { requirement, status, said } = finding;
    const label = colours[status](`${ICONS[status]} ${word(`status.${status}`)}`);
    const level = requirement.level === 'should' ? ` (${word('level.should')})` : '';
    lines.push(`  ${label}  ${paint.bold(requirement.id)}${level}`);
    lines.push(paint.dim(`      “${requirement.source.quote.replace(/^“|”$/g, '')}”`));
    for (const one of said) lines.push(`      ${tell(one, language)}`);
    const places = placeLines(finding, language);
    for (const place of places.slice(0, MOST_PLACES)) lines.push(`      → ${place}`);
    const more = places.length - MOST_PLACES;
    if (more > 0) lines.push(`      → ${word('place.more', { count: more })}`);
  };
  for (const { file, assessment } of results) {
    const { findings, draft } = assessment;
    if (lines.length > 0) lines.push('');
    lines.push(paint.bold(file ?? word('draft.dossier')));
    if (file !== null) lines.push(`${draft.kind}: ${draft.title}`);
    lines.push(`${word('conclusion')}: ${conclusion.title}`);
    lines.push(paint.bold(tell(stateLine(assessment), language)), '');
    for (const [clause, group] of byClause(findings)) {
      const open = group.filter(({ status }) => status !== 'met' || file === null);
      if (open.length === 0) continue;
      lines.push(paint.underline(tell(clauseTitle(clause), language)));
      open.forEach(show);
      lines.push('');
    }
    const met = findings.filter(({ status }) => status === 'met');
    if (met.length > 0 && file !== null) {
      const ids = met.map(({ requirement }) => requirement.id).join(', ');
      lines.push(paint.green(`${ICONS.met} ${word('met.all', { count: met.length })}`), `  ${ids}`);
    }
    for (const unread of unreadLines(assessment)) {
      lines.push(paint.yellow(`! ${tell(unread, language)}`));
    }
    const { met: passed, missing, violated, review } = summarise(findings);
    lines.push(word('summary', { met: passed, missing, violated, review }));
  }
  return `${lines.join('\n')}\n`;
};
