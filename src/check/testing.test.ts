import { holdCase, readMarks, testKind, type KindCase } from './testing';

const GOOD: KindCase = { name: 'a', draft: 'Thu «5%».', status: 'violated' };
const missing: KindCase = { name: 'b', draft: 'Thu.', status: 'missing' };

test.each<[string, KindCase[]]>([
  ['twice the same name', [GOOD, { ...GOOD, draft: 'Chi «5%».' }]],
  ['twice the same case', [GOOD, { ...GOOD, name: 'other', status: 'met' }]],
  ['violated without a mark', [{ ...GOOD, draft: 'Thu 5%.' }]],
  ['missing without a mark', [missing]],
  ['missing anywhere, with a mark', [{ ...missing, draft: '«Thu».', anywhere: true }]],
  ['violated anywhere', [{ ...GOOD, draft: 'Thu 5%.', anywhere: true }]],
])('the tester refuses: %s', (_, cases) => {
  expect(() => {
    testKind('figures', {}, cases);
  }).toThrow(/twice|where/);
});

test.each([
  ['another status', { ...GOOD, status: 'missing' }],
  ['a wrong range', { ...GOOD, draft: 'Thu «5»%.' }],
  ['a place that is not told', { ...GOOD, draft: '«Thu» «5%».' }],
  ['a place that is not marked', { ...GOOD, draft: 'Thu «5%», 6%.' }],
  ['a gap', { ...GOOD, draft: 'Thu «5%».‸' }],
  ['other words', { ...GOOD, says: ['figures.found | 2'] }],
  ['places of what is met', { ...GOOD, draft: '«Thu».', status: 'met' }],
  ['a field that the kind has not', { ...GOOD, is: { most: 3 } }],
] as const)('the tester sees: %s', (_, one: KindCase) => {
  holdCase('figures', {}, GOOD);
  expect(() => {
    holdCase('figures', {}, one);
  }).toThrow();
});

test.each(['a » b', 'a « b', 'a ‸ b', 'a‸\nb‸'])('marks that do not match: %j', (paper) => {
  expect(() => readMarks(paper)).toThrow();
});

test('marks are taken out of the paper', () => {
  const { draft, places, gap } = readMarks('‸\n**«A «b»»**\n«c»');
  expect(draft.paragraphs.map(({ text, bold }) => [text, bold])).toEqual([
    ['A b', true],
    ['c', false],
  ]);
  expect(gap).toBe(-1);
  expect(places).toEqual([
    { paragraph: 0, start: 2, end: 3 },
    { paragraph: 0, start: 0, end: 3 },
    { paragraph: 1, start: 0, end: 1 },
  ]);
});
