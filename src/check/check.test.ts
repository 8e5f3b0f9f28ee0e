import type { Place } from '../draft/paragraph';
import { draftOf } from '../draft/testing';
import { createChecker } from './check';
import { isBlocking, summarise } from './finding';
import { dossierKind, draftKind, type Kind, type Verdict } from './kind';
import { KINDS } from './kinds';
import { conclusionOf, DAY, findingsOf, told } from './testing';

const fail = (): never => {
  throw new Error('broken');
};
const at = (places: Place[], more: Partial<Verdict> = {}): Kind =>
  draftKind({}, 'missing', () => () => ({ status: 'violated', said: [], places, ...more }));
const place = (paragraph: number, start: number, end: number): Place => ({ paragraph, start, end });

/** The findings for `Sách 5%.`, where `figures` stands for the first and last requirement. */
function besides(kind: Kind): string[][] {
  const conclusion = conclusionOf([
    { kind: 'figures' },
    { kind: 'title', ...TITLE },
    { kind: 'figures' },
  ]);
  const checker = createChecker(conclusion, { ...KINDS, title: kind });
  return findingsOf(checker, draftOf('Sách 5%.')).map(
    ({ requirement, status, said, locations }) => [
      `${requirement.id} ${status}`,
      ...said.map(told),
      ...locations.map(({ text }) => text),
    ],
  );
}
const TITLE = { ideas: [{ name: 'sách', all: [['sách']] }] };
const FIGURES = ['violated', 'figures.found | 1', '5%'];
const around = (...middle: string[]): string[][] => [
  ['R1 violated', ...FIGURES.slice(1)],
  middle,
  ['R3 violated', ...FIGURES.slice(1)],
];

test.each<[string, Kind]>([
  ['while it checks', draftKind({}, 'missing', () => fail)],
  ['while it is made ready', draftKind({}, 'missing', fail)],
  ['over its absent scope', draftKind({}, fail, () => fail)],
])('a kind that fails %s is an error, and the others go on', (_, kind) => {
  expect(besides(kind)).toEqual(around('R2 error', 'check.failed | broken'));
});

test.each<[string, Kind, string]>([
  ['a paragraph that is not there', at([place(1, 0, 1)]), 'R2: no place 1:0-1 in the draft'],
  ['a paragraph before the first', at([place(-1, 0, 1)]), 'R2: no place -1:0-1 in the draft'],
  [
    'a place behind the end',
    at([place(0, 0, 4), place(0, 0, 9)]),
    'R2: no place 0:0-9 in the draft',
  ],
  ['a place before the start', at([place(0, -1, 2)]), 'R2: no place 0:-1-2 in the draft'],
  ['an end before its start', at([place(0, 3, 2)]), 'R2: no place 0:3-2 in the draft'],
  ['a gap behind the last', at([], { after: 1 }), 'R2: no paragraph 1 to stand behind'],
  ['a gap before the first', at([], { after: -2 }), 'R2: no paragraph -2 to stand behind'],
])('%s is an error that names the requirement', (_, kind, reason) => {
  expect(besides(kind)).toEqual(around('R2 error', `check.failed | ${reason}`));
});

test('a place at the very end, and one of no length, are in the draft', () => {
  expect(besides(at([place(0, 0, 8), place(0, 8, 8)]))).toEqual(
    around('R2 violated', 'Sách 5%.', ''),
  );
});

test('a gap is where something is missing, not where all is met or nothing is known', () => {
  const section = { id: 'I', name: 'Sách', heading: ['sách'] };
  const paper = draftOf('Thẻ.');
  const gaps = [
    at([], { status: 'missing', after: 0 }),
    at([], { status: 'met', after: 0 }),
    draftKind({}, 'missing', () => fail),
    draftKind({}, 'review', () => fail),
  ].map((figures, index) => {
    const scope = index < 2 ? 'draft' : 'I';
    const checker = createChecker(conclusionOf([{ kind: 'figures', scope }], [section]), {
      figures,
    });
    return findingsOf(checker, paper).map(({ status, gap }) => [status, gap?.after]);
  });
  expect(gaps.flat()).toEqual([
    ['missing', 0],
    ['met', undefined],
    ['missing', 0],
    ['review', undefined],
  ]);
});

test('the drafts together: one fails, the others go on, none has a place', () => {
  const failing = dossierKind({}, () => fail);
  const placing = dossierKind({}, () => () => ({
    status: 'met',
    said: [],
    places: [place(0, 0, 1)],
  }));
  const conclusion = conclusionOf(
    ['deadline', 'agreement', 'deadline'].map((kind) => ({
      kind,
      draft: 'ho-so',
      ...(kind === 'deadline' ? { due: DAY } : { agree: { on: 'presence', drafts: [] } }),
    })),
  );
  for (const agreement of [failing, placing]) {
    const checker = createChecker(conclusion, { ...KINDS, agreement });
    const { draft, findings } = checker.checkDossier(
      [{ draft: draftOf('Sách'), kind: 'de-an' }],
      DAY,
    );
    expect(draft.kind).toBe('ho-so');
    expect(findings.map(({ status }) => status)).toEqual(['met', 'error', 'met']);
  }
});

test('what a conclusion has not', () => {
  const conclusion = conclusionOf([{ kind: 'figures' }]);
  expect(() => createChecker(conclusion, {})).toThrow('no requirement kind "figures"');
  expect(() => createChecker(conclusion).check(draftOf(''), 'thu')).toThrow('no draft "thu"');
});

test('a summary counts what blocks: a must that is missing or violated', () => {
  const kinds = ['met', 'missing', 'violated', 'review'] as const;
  const verdicts = Object.fromEntries(
    kinds.map((status) => [
      status,
      draftKind({}, 'missing', () => () => ({ status, said: [], places: [] })),
    ]),
  );
  const base = conclusionOf(['must', 'should'].map((level) => ({ kind: 'figures', level })));
  const requirements = base.requirements.flatMap((one) =>
    [...kinds, 'error'].map((kind) => ({ ...one, kind })),
  );
  const all = { ...verdicts, error: draftKind({}, 'missing', () => fail) };
  const findings = findingsOf(createChecker({ ...base, requirements }, all), draftOf(''));
  expect(summarise(findings)).toEqual({
    met: 2,
    missing: 2,
    violated: 2,
    review: 2,
    error: 2,
    blocking: 2,
  });
  expect(findings.filter(isBlocking).map(({ status }) => status)).toEqual(['missing', 'violated']);
});
