import { Ajv } from 'ajv';
import { json } from './json';
import { hostile, samples, theConclusion } from './testing';

const text = { type: 'string', minLength: 1 };
const index = { type: 'integer', minimum: 0 };
/** Exactly these keys. */
const closed = (properties: Readonly<Record<string, unknown>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const listOf = (items: object): object => ({ type: 'array', items });

/** The contract of the design, and the two keys that README adds to it: what keeps an answer open. */
const OBJECT = closed({
  schemaVersion: { const: 1 },
  conclusion: closed({ id: text, title: text }),
  draft: closed({ file: { type: ['string', 'null'] }, kind: text, title: { type: 'string' } }),
  summary: closed({
    met: index,
    missing: index,
    violated: index,
    review: index,
    blocking: index,
    error: index, // added
  }),
  unread: closed({
    textBoxes: index,
    headersAndFooters: index,
    notes: index,
    hidden: index,
    embedded: index,
  }), // added
  results: listOf(
    closed({
      requirement: text,
      status: { enum: ['met', 'missing', 'violated', 'review', 'error'] },
      message: text,
      locations: listOf(closed({ paragraph: index, start: index, end: index, text })),
      gap: { oneOf: [{ type: 'null' }, closed({ after: { type: 'integer', minimum: -1 } })] },
    }),
  ),
});

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const isObject = ajv.compile<{
  draft: { file: string | null; kind: string };
  summary: Record<string, number>;
  results: { requirement: string; status: string; message: string }[];
}>(OBJECT);
const isArray = ajv.compile<unknown[]>(listOf(OBJECT));

const written = (results: Parameters<typeof json>[0], language: 'vi' | 'en' = 'vi'): unknown =>
  JSON.parse(json(results, theConclusion(), language, false));

const ALL = samples();

test.each(ALL)('one object for one file: $file', (result) => {
  const object = written([result]);
  expect([isObject(object), isObject.errors]).toEqual([true, null]);
});

test('an array for several files, the dossier last', () => {
  const array = written(ALL);
  expect([isArray(array), isArray.errors]).toEqual([true, null]);
  expect(array).toHaveLength(4);
  expect(array).toMatchObject([
    ...ALL.slice(0, 3).map(({ file }) => ({ draft: { file } })),
    { draft: { file: null, kind: 'ho-so' } },
  ]);
});

test('each requirement of the draft’s kind has one result, in the conclusion’s order', () => {
  for (const result of ALL) {
    const object = written([result]);
    if (!isObject(object)) throw new Error('no object');
    expect(object.results.map(({ requirement }) => requirement)).toEqual(
      theConclusion()
        .requirements.filter(({ draft }) => draft === object.draft.kind)
        .map(({ id }) => id),
    );
    const levels = new Map(theConclusion().requirements.map(({ id, level }) => [id, level]));
    const count = (status: string): number =>
      object.results.filter((one) => one.status === status).length;
    const wrong = object.results.filter(({ status }) => ['missing', 'violated'].includes(status));
    expect(object.summary).toEqual({
      met: count('met'),
      missing: count('missing'),
      violated: count('violated'),
      review: count('review'),
      error: 0,
      blocking: wrong.filter(({ requirement }) => levels.get(requirement) === 'must').length,
    });
  }
});

test('messages are in the language that was asked for; the rest stays', () => {
  const [first] = ALL;
  if (first === undefined) throw new Error('no sample');
  const [vi, en] = [written([first], 'vi'), written([first], 'en')];
  if (!isObject(vi) || !isObject(en)) throw new Error('no object');
  const bare = ({ results }: typeof vi): unknown => results.map((one) => ({ ...one, message: '' }));
  expect(bare(vi)).toEqual(bare(en));
  for (const [at, { message }] of vi.results.entries()) {
    expect(en.results[at]?.message).not.toBe(message);
  }
});

test('a draft’s words come through as they stand', () => {
  const { conclusion, result } = hostile();
  const object: unknown = JSON.parse(json([result], conclusion, 'vi', false));
  expect([isObject(object), isObject.errors]).toEqual([true, null]);
  expect(object).toMatchObject({
    conclusion: { title: conclusion.title },
    draft: { file: result.file, title: result.assessment.draft.title },
    unread: { textBoxes: 2, notes: 0 },
  });
});
