/** The lint rules keep the arrows of the design; each folder's are tried with texts that break them. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { array, number, parse } from 'valibot';

/** A file in `src/` and a line of it. */
type Case = readonly [file: string, line: string];

const imports = (name: string): string => `import { x } from '${name}';`;

const REFUSED: readonly Case[] = [
  ['text/a.ts', imports('../check/check')],
  ['text/a.ts', imports('../draft/draft')],
  ['text/a.ts', imports('../messages/messages')],
  ['text/a.ts', imports('node:fs')],
  ['text/a.ts', 'export const x = Buffer.from([]);'],
  ['messages/a.ts', imports('../text/fold')],
  ['draft/a.ts', imports('../conclusion/conclusion')],
  ['draft/a.ts', imports('../docx/read')],
  ['draft/a.ts', 'export const x = document.title;'],
  ['draft/a.ts', 'export const x = globalThis.document;'],
  ['conclusion/a.ts', imports('../check/check')],
  ['conclusion/bundled/a.ts', imports('../../check/kinds')],
  ['conclusion/a.ts', imports('../draft/draft')],
  ['check/a.ts', imports('node:fs')],
  ['check/a.ts', imports('node:fs/promises')],
  ['check/a.ts', imports('fs')],
  ['check/a.ts', imports('fs/promises')],
  ['check/a.ts', imports('child_process')],
  ['check/a.ts', imports('../docx/read')],
  ['check/kinds/a.ts', imports('../../docx/read')],
  ['check/kinds/a.ts', imports('../../cli/main')],
  ['check/kinds/a.ts', 'export const x = process.env;'],
  ['check/a.ts', 'export const x = new Date(Word.now);'],
  ['check/a.ts', 'export const x = Office.context;'],
  ['check/a.ts', 'export const x = window;'],
  ['check/a.ts', "export const x = fetch('x');"],
  ['docx/a.ts', imports('../check/check')],
  ['docx/a.ts', imports('../conclusion/conclusion')],
  ['docx/a.ts', imports('../messages/messages')],
  ['docx/a.ts', imports('node:zlib')],
  ['docx/a.ts', 'export const x = new DOMParser();'],
  ['docx/a.ts', "export const x = require('fs');"],
  // Ways round
  ['text/a.ts', "import type { x } from '../check/finding';"],
  ['text/a.ts', "export * from '../check/finding';"],
  ['text/a.ts', "import '../check/finding';"],
  ['text/a.ts', imports('../check')],
  ['text/a.ts', "export const x = import('../check/check');"],
  ['text/a.ts', "export type X = import('../check/check').Checker;"],
  ['text/a.ts', "import x = require('../check/check'); export { x };"],
  ['cli/a.ts', "export const x = import('../../host/host');"],
  ['text/testing.ts', imports('../check/check')],
];

const ALLOWED: readonly Case[] = [
  ['text/a.ts', imports('./fold')],
  ['text/a.ts', 'export const x = new Map().size;'],
  ['draft/a.ts', imports('../text/fold')],
  ['conclusion/a.ts', imports('../text/dates')],
  ['conclusion/a.ts', imports('jsonc-parser')],
  ['conclusion/bundled/a.ts', imports('../conclusion')],
  ['check/a.ts', imports('../conclusion/conclusion')],
  ['check/kinds/a.ts', imports('../../messages/messages')],
  ['check/kinds/a.ts', imports('../../text/constants')],
  ['docx/a.ts', imports('../draft/paragraph')],
  ['docx/a.ts', imports('fflate')],
  ['docx/a.ts', 'export const x = new TextDecoder();'],
  ['cli/a.ts', imports('node:fs')],
  ['cli/a.ts', imports('../docx/read')],
  ['cli/a.ts', 'export const x = process.argv;'],
  ['cli/formats/a.ts', imports('../../check/finding')],
  ['text/a.test.ts', imports('../check/check')],
];

/** What no folder may do; a new folder of `src/` without arrows is found here. */
const EVERYWHERE: readonly Case[] = readdirSync('src').flatMap((folder) => [
  [`${folder}/a.ts`, imports('../../host/host')],
  [`${folder}/a.ts`, imports('../../workbench/page')],
]);

/** ESLint loads its configuration in ways that Jest does not know, so it runs beside it. */
const LINT = `
  import { ESLint } from 'eslint';
  let cases = '';
  for await (const part of process.stdin) cases += part;
  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  });
  const counts = [];
  for (const [file, line] of JSON.parse(cases)) {
    const [{ messages }] = await eslint.lintText(line, { filePath: 'src/' + file });
    const broken = messages.find(({ fatal }) => fatal);
    if (broken !== undefined) throw new Error(line + ': ' + broken.message);
    counts.push(messages.length);
  }
  console.log(JSON.stringify(counts));
`;

/** How many faults each case has. */
function lint(cases: readonly Case[]): readonly number[] {
  const input = JSON.stringify(cases);
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', LINT], { input });
  if (ran.status !== 0) throw new Error(ran.stderr.toString());
  return parse(array(number()), JSON.parse(ran.stdout.toString()));
}

const WRONG = [...EVERYWHERE, ...REFUSED];
const counts = lint([...WRONG, ...ALLOWED]);

test.each(WRONG.map((one, at) => [...one, at] as const))('src/%s may not: %s', (_, __, at) => {
  expect(counts[at]).toBeGreaterThan(0);
});

test.each(ALLOWED.map((one, at) => [...one, at] as const))('src/%s may: %s', (_, __, at) => {
  expect(counts[WRONG.length + at]).toBe(0);
});
