import { summarise, type Finding } from '../../check/finding';
import { say, tell, type MessageKey } from '../../messages/messages';
import type { Format } from './result';
import { byClause, clauseTitle, placeLines, stateLine, unreadLines } from './words';

const STYLE = `
:root { color-scheme: light dark; font-size: 15px; --page: #fff; --text: #1b1b1b; --soft: #505050; --line: #c8c8c8; --head: #f3f3f3;
  --good: #107c10; --bad: #b10e1c; --look: #8a6100; line-height: 1.5; font-family: system-ui, "Segoe UI", Arial, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --page: #1f1f1f; --text: #f2f2f2; --soft: #b8b8b8; --line: #5c5c5c; --head: #2d2d2d; } }
body { max-width: 72rem; margin: 0 auto; padding: 1.5rem; background: var(--page); color: var(--text); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .25rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; } .state { font-weight: 600; font-size: 1.1rem; }
.met { --c: var(--good); } .missing, .violated, .error { --c: var(--bad); } .review { --c: var(--look); }
.bar { display: flex; height: .75rem; border-radius: .375rem; overflow: hidden; margin: .75rem 0; } .bar i { display: block; }
.bar i, .tag { background: var(--c); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.tag { color: #fff; border-radius: .25rem; padding: .1rem .45rem; font-size: .85rem; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; margin-top: .5rem; table-layout: fixed; }
caption { text-align: left; font-weight: 600; padding: .75rem 0 .25rem; }
th, td { border: 1px solid var(--line); padding: .4rem .5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: var(--head); } .s { width: 6.2rem; } .q { width: 42%; }
.id, .level { color: var(--soft); font-size: .85rem; } ul { margin: .25rem 0 0; padding-left: 1.1rem; }
.unread { border-left: 4px solid var(--look); padding-left: .75rem; margin: .75rem 0; }
@media (max-width: 40rem) { :root { font-size: 13px; } body { padding: .75rem; } .s { width: 4.6rem; } .q { width: 38%; } .tag { padding: .1rem .25rem; } th, td { padding: .3rem; } }
@media print { :root { font-size: 11px; --page: #fff; --text: #000; --soft: #444; --line: #999; --head: #eee; } body { padding: 0; max-width: none; }
  tr { break-inside: avoid; } thead { display: table-header-group; } caption { break-after: avoid; } }
`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** One page for reading, printing and keeping: everything in one file, no scripts. */
export const html: Format = (results, conclusion, language) => {
  const word = (key: MessageKey, values = {}): string => escaped(tell(say(key, values), language));
  const row = (finding: Finding): string => {
    const { requirement, status, said } = finding;
    const places = placeLines(finding, language).map((place) => `<li>${escaped(place)}</li>`);
    return `<tr><td class="s"><span class="tag ${status}">${word(`status.${status}`)}</span></td>
<td class="q">${escaped(requirement.source.quote)}<br><span class="id">${escaped(requirement.id)}</span> <span class="level">· ${word(`level.${requirement.level}`)}</span></td>
<td>${said.map((one) => escaped(tell(one, language))).join('<br>')}${places.length > 0 ? `<ul>${places.join('')}</ul>` : ''}</td></tr>`;
  };
  const sections = results.map(({ file, assessment }) => {
    const { findings } = assessment;
    const { met, missing, violated, review, error } = summarise(findings);
    const part = (name: string, count: number): string =>
      count === 0 ? '' : `<i class="${name}" style="flex:${count}"></i>`;
    const bar =
      part('met', met) + part('review', review) + part('missing', missing + violated + error);
    const unread = unreadLines(assessment).map((one) => `<p>${escaped(tell(one, language))}</p>`);
    const tables = [...byClause(findings)].map(
      ([
        clause,
        group,
      ]) => `<table><caption>${escaped(tell(clauseTitle(clause), language))}</caption>
<thead><tr><th scope="col" class="s">${word('html.status')}</th><th scope="col" class="q">${word('html.requirement')}</th><th scope="col">${word('html.finding')}</th></tr></thead>
<tbody>${group.map(row).join('\n')}</tbody></table>`,
    );
    return `<section><h2>${file === null ? word('draft.dossier') : escaped(file)}</h2>
${file === null ? '' : `<p>${escaped(assessment.draft.title)}</p>`}
<p class="state">${escaped(tell(stateLine(assessment), language))}</p>
<p>${word('summary', { met, missing, violated, review })}</p>
<div class="bar" aria-hidden="true">${bar}</div>
${unread.length > 0 ? `<div class="unread"><strong>${word('html.notChecked')}</strong>${unread.join('')}</div>` : ''}
${tables.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${word('html.title')}</title><style>${STYLE}</style></head>
<body><h1>${word('html.title')}</h1><p>${escaped(conclusion.title)}</p><p class="id">${word('html.local')}</p>
${sections.join('\n')}
</body></html>
`;
};
