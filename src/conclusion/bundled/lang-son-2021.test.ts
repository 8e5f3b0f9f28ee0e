import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bundledConclusions, loadConclusion } from '../../check/check';
import type { Requirement } from '../conclusion';

const SEED = 'seeds/000_456aca0bb0aa40c3.txt';
const SEED_SHA256 = 'f93c0a199e75d8705fb7877523f7099304ce092956fd4d7ba03da56fbcb841d7';
/** The table of requirements, with ranges of ids spelt out. */
const TABLE = 'test/fixtures/lang-son-2021.tsv';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bytes = readFileSync(SEED);
const notice = bytes.toString('utf8');
const rows = readFileSync(TABLE, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const conclusion = bundledConclusions().find(({ id }) => id === 'lang-son-2021');
const requirements = conclusion?.requirements ?? [];

test('the notice is the one that was handed over, byte for byte', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(SEED_SHA256);
});

test('the file holds nothing that the data does not, such as a key twice', () => {
  const file = 'src/conclusion/bundled/lang-son-2021.json';
  expect(loadConclusion(readFileSync(file, 'utf8'), file)).toEqual(conclusion);
});

test('ids, clauses, kinds and levels are those of the table, in its order', () => {
  expect(rows).toHaveLength(74);
  expect(
    requirements.map(({ id, clause, kind, level }) => [id, clause, kind, level].join('\t')),
  ).toEqual(rows.map((row) => row.slice(0, 4).join('\t')));
});

const DRAFTS: Readonly<Record<string, string>> = {
  BC: 'bao-cao',
  NQ: 'nghi-quyet',
  TT: 'to-trinh',
  HS: 'ho-so',
};

describe.each(rows.map(([id = '', , , , words = '']) => [id, words] as const))(
  '%s',
  (id, words) => {
    const requirement = requirements.find((one) => one.id === id);
    const {
      start = 0,
      end = 0,
      quote = '',
    }: Partial<Requirement['source']> = requirement?.source ?? {};

    test('is about the draft that its id names', () => {
      expect(requirement?.draft).toBe(DRAFTS[id.slice(0, 2)]);
    });

    test('quotes the characters of the notice', () => {
      expect(folded(notice.slice(start, end))).toBe(quote);
    });

    test('quotes the source words of the table', () => {
      const pieces = words.split('…').map((piece) => escaped(piece.trim()));
      expect(quote).toMatch(new RegExp(`^${pieces.join('.*')}$`));
    });
  },
);
