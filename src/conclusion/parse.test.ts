import * as fc from 'fast-check';
import * as v from 'valibot';
import { ConclusionError, parseConclusion, type KindFields, type Kinds } from './parse';

const FILE = 'ket-luan.json';
const WHOLE = v.pipe(v.number(), v.integer(), v.minValue(1));
const IDS = v.array(v.string());
const FIELDS: Readonly<Record<string, KindFields>> = {
  section: { section: v.string() },
  parts: { sections: v.pipe(IDS, v.minLength(1)) },
  count: { exactly: v.optional(WHOLE), groups: v.optional(IDS), beside: v.optional(IDS) },
  agreement: { agree: v.strictObject({ on: v.string(), drafts: IDS }) },
  deadline: {
    due: v.pipe(
      v.string(),
      v.check((day) => day > '2', 'a day is expected'),
    ),
  },
};

const KINDS: Kinds = Object.fromEntries(
  Object.entries(FIELDS).map(([kind, fields]) => [
    kind,
    { fields, on: kind === 'deadline' || kind === 'agreement' ? 'dossier' : 'draft' },
  ]),
);

const GOOD = `{
  "schemaVersion": 1,
  "id": "thu-vien",
  "title": "Kết luận về thư viện",
  "issuedBy": "UBND",
  "date": "2024-01-02",
  "deadline": null,
  "drafts": [
    {
      "kind": "de-an",
      "name": "Đề án",
      "sections": [
        { "id": "I", "name": "Sách", "heading": ["sách", ["kho", "sách"]],
          "sections": [{ "id": "I.1", "name": "Kho", "heading": ["kho"], "number": 2 }] },
        { "id": "II", "name": "Bạn đọc", "heading": ["bạn đọc"], "optional": true }
      ]
    }
  ],
  "requirements": [
    { "id": "DA-1", "draft": "de-an", "kind": "parts", "level": "must", "clause": "1",
      "source": { "start": 4, "end": 9, "quote": "hai phần" }, "sections": ["I", "II"] },
    { "id": "DA-2", "draft": "de-an", "kind": "section", "level": "should", "clause": "2",
      "source": { "start": 9, "end": 14, "quote": "có kho" }, "section": "I.1" },
    { "id": "DA-3", "draft": "de-an", "kind": "count", "level": "must", "clause": "3", "scope": "I",
      "source": { "start": 1, "end": 2, "quote": "một" }, "groups": ["I.1"], "beside": ["II"] },
    { "id": "HS-1", "draft": "ho-so", "kind": "deadline", "level": "must", "clause": "4",
      "source": { "start": 0, "end": 3, "quote": "hạn" }, "due": "2024-02-01" }
  ]
}
`;

/** What is changed in the good conclusion, with `‸` where the fault is; then its key and sentence. */
type Case = readonly [is: string, from: string, to: string, key: string, problem: string];

const KNOWN_KEYS =
  'schemaVersion | id | title | issuedBy | date | deadline | drafts | requirements';
const PARTS_KEYS = 'id | draft | level | clause | scope | source | kind | sections';
const SCOPES = '"draft" | "letterhead" | "title" | "body" | "appendices" | "I" | "I.1" | "II"';

// prettier-ignore
const CASES: readonly Case[] = [
  // Keys
  ['an unknown key', '"title":', '‸"colour": 1, "title":', 'colour',
    `unknown key, expected ${KNOWN_KEYS}`],
  ['an unknown key in a draft', '"name": "Đề án"', '"name": "Đề án", ‸"nam": 1', 'drafts.0.nam',
    'unknown key, expected kind | name | sections'],
  ['an unknown key in a section in a section', '"number": 2', '‸"nummer": 2',
    'drafts.0.sections.0.sections.0.nummer',
    'unknown key, expected id | name | heading | number | optional | appendix | sections'],
  ['an unknown key in a requirement', '"clause": "1"', '"clause": "1", ‸"why": ""',
    'requirements.0.why', `unknown key, expected ${PARTS_KEYS}`],
  ['a key of another kind', '"section": "I.1"', '"section": "I.1", ‸"groups": []',
    'requirements.1.groups',
    'unknown key, expected id | draft | level | clause | scope | source | kind | section'],
  ['an unknown key in a source', '"start": 4', '"start": 4, ‸"page": 1',
    'requirements.0.source.page', 'unknown key, expected start | end | quote'],
  ['a key that every object has', '"start": 4', '"start": 4, ‸"constructor": 1',
    'requirements.0.source.constructor', 'unknown key, expected start | end | quote'],
  ['a key of two lines', '"start": 4', '"start": 4, ‸"a\\nb": 1', 'requirements.0.source."a\\nb"',
    'unknown key, expected start | end | quote'],
  ['a key that stands twice', '"start": 4', '"start": 4, ‸"start": 5',
    'requirements.0.source.start', 'the key stands twice'],
  ['a missing key', '{\n  "schemaVersion": 1,', '‸{\n', 'schemaVersion', 'missing key'],
  ['a missing key in a section', '{ "id": "II",', '‸{', 'drafts.0.sections.1.id', 'missing key'],
  ['a missing key in a source', '{ "start": 9, "end": 14,', '‸{ "start": 9,',
    'requirements.1.source.end', 'missing key'],
  ['a missing key of its kind', '{ "id": "DA-2", "draft": "de-an", "kind": "section"',
    '‸{ "id": "DA-2", "draft": "de-an", "kind": "parts"', 'requirements.1.sections', 'missing key'],
  ['a missing kind', '{ "id": "DA-2", "draft": "de-an", "kind": "section",',
    '‸{ "id": "DA-2", "draft": "de-an",', 'requirements.1.kind',
    'missing key, expected "section" | "parts" | "count" | "agreement" | "deadline"'],

  // Values
  ['a list for the whole', GOOD, '‸[]', 'schemaVersion', 'missing key'],
  ['a number for the whole', GOOD, '‸7', '', 'found 7, expected Object'],
  ['another version', '"schemaVersion": 1', '"schemaVersion": ‸2', 'schemaVersion',
    'found 2, expected 1'],
  ['a number for a text', '"title": "Kết luận về thư viện"', '"title": ‸5', 'title',
    'found 5, expected string'],
  ['a text for a number', '"start": 4', '"start": ‸"4"', 'requirements.0.source.start',
    'found "4", expected number'],
  ['a text for a list', '["sách", ["kho", "sách"]]', '‸"sách"', 'drafts.0.sections.0.heading',
    'found "sách", expected Array'],
  ['nothing for a list', '["I", "II"]', '‸null', 'requirements.0.sections',
    'found null, expected Array'],
  ['an empty text', '"id": "thu-vien"', '"id": ‸""', 'id', 'found "", a text is expected'],
  ['an empty list', '["I", "II"]', '‸[]', 'requirements.0.sections',
    'found 0 in a list, expected >=1'],
  ['a heading without a phrase', '["kho"]', '‸[]', 'drafts.0.sections.0.sections.0.heading',
    'found 0 in a list, at least one phrase is expected'],
  ['one phrase for several', '["kho", "sách"]', '‸["kho"]', 'drafts.0.sections.0.heading.1',
    'found 1 in a list, at least two phrases are expected'],
  ['no phrase at all', '["kho", "sách"]', '‸7', 'drafts.0.sections.0.heading.1',
    'found 7, expected string | Array'],
  ['a number among phrases', '["kho", "sách"]', '["kho", ‸7]', 'drafts.0.sections.0.heading.1.1',
    'found 7, expected string'],
  ['a negative offset', '"start": 4', '"start": ‸-4', 'requirements.0.source.start',
    'found -4, expected >=0'],
  ['half an offset', '"start": 4', '"start": ‸4.5', 'requirements.0.source.start',
    'found 4.5, expected a whole number'],
  ['a level out of the list', '"level": "should"', '"level": ‸"may"', 'requirements.1.level',
    'found "may", expected "must" | "should"'],
  ['a level on two lines', '"level": "should"', '"level": ‸"mu\\nst"', 'requirements.1.level',
    'found "mu\\nst", expected "must" | "should"'],
  ['a level without end', '"level": "should"', `"level": ‸"${'a'.repeat(999)}"`,
    'requirements.1.level', `found "${'a'.repeat(58)}…, expected "must" | "should"`],
  ['an unknown kind', '"kind": "count"', '"kind": ‸"sum"', 'requirements.2.kind',
    'found "sum", expected "section" | "parts" | "count" | "agreement" | "deadline"'],
  ['a date that is none', '"2024-01-02"', '‸"2024-02-30"', 'date',
    'found "2024-02-30", a date written YYYY-MM-DD is expected'],
  ['a date written otherwise', '"deadline": null', '"deadline": ‸"2/1/2024"', 'deadline',
    'found "2/1/2024", a date written YYYY-MM-DD is expected'],
  ['a value that its kind refuses', '"2024-02-01"', '‸"1999-01-01"', 'requirements.3.due',
    'found "1999-01-01", a day is expected'],
  ['an end before the start', '"end": 9', '"end": ‸3', 'requirements.0.source.end',
    'found 3, expected >4, the start'],
  ['an end at the start', '"end": 9', '"end": ‸4', 'requirements.0.source.end',
    'found 4, expected >4, the start'],

  // References
  ['a draft that is none', '"draft": "de-an", "kind": "count"',
    '"draft": ‸"de-xuat", "kind": "count"', 'requirements.2.draft',
    'found "de-xuat", expected "de-an"'],
  ['a dossier’s kind for one draft', '"draft": "ho-so", "kind": "deadline"',
    '"draft": ‸"de-an", "kind": "deadline"', 'requirements.3.draft', 'found "de-an", expected "ho-so"'],
  ['a draft’s kind for the dossier', '"draft": "de-an", "kind": "count"',
    '"draft": ‸"ho-so", "kind": "count"', 'requirements.2.draft', 'found "ho-so", expected "de-an"'],
  ['a draft to agree that is none', '"kind": "deadline", "level": "must", "clause": "4",\n      "source": { "start": 0, "end": 3, "quote": "hạn" }, "due": "2024-02-01"',
    '"kind": "agreement", "level": "must", "clause": "4",\n      "source": { "start": 0, "end": 3, "quote": "hạn" }, "agree": { "on": "presence", "drafts": ["de-an", ‸"de-xuat"] }',
    'requirements.3.agree.drafts.1', 'found "de-xuat", expected "de-an"'],
  ['a dangling scope', '"scope": "I"', '"scope": ‸"III"', 'requirements.2.scope',
    `found "III", expected ${SCOPES}`],
  ['a dangling section', '"section": "I.1"', '"section": ‸"I.2"', 'requirements.1.section',
    'found "I.2", expected "I" | "I.1" | "II"'],
  ['a dangling one of sections', '["I", "II"]', '["I", ‸"III"]', 'requirements.0.sections.1',
    'found "III", expected "I" | "I.1" | "II"'],
  ['a dangling group', '"groups": ["I.1"]', '"groups": [‸"1"]', 'requirements.2.groups.0',
    'found "1", expected "I" | "I.1" | "II"'],
  ['a dangling neighbour', '"beside": ["II"]', '"beside": ["II", ‸"2"]', 'requirements.2.beside.1',
    'found "2", expected "I" | "I.1" | "II"'],
  ['a section for the dossier', '"clause": "4"', '"clause": "4", "scope": ‸"I"',
    'requirements.3.scope', `found "I", expected ${SCOPES.split(' | "I"')[0] ?? ''}`],
  ['two requirements of one id', '"id": "DA-3"', '"id": ‸"DA-1"', 'requirements.2.id',
    'two requirements have the id "DA-1"'],
  ['two sections of one id', '"id": "II"', '"id": ‸"I.1"', 'drafts.0.sections.1.id',
    'two sections have the id "I.1"'],
  ['two drafts of one kind', '"kind": "de-an",',
    '"kind": "de-an", "name": "a" }, { "kind": ‸"de-an",', 'drafts.1.kind',
    'two drafts have the kind "de-an"'],
  ['a draft of the dossier’s kind', '"kind": "de-an"', '"kind": ‸"ho-so"', 'drafts.0.kind',
    'two drafts have the kind "ho-so"'],

  // JSON
  ['an empty file', GOOD, '‸', '', 'the file is empty'],
  ['a blank file', GOOD, '‸\n \n', '', 'the file is empty'],
  ['a comma too many in an object', '"number": 2 }', '"number": 2‸, }', '',
    'no JSON: a comma too many before }'],
  ['a comma too many in a list', '["I", "II"]', '["I", "II"‸,\n ]', '',
    'no JSON: a comma too many before ]'],
  ['a comma too few', '1,\n  "id"', '1\n  ‸"id"', '', 'no JSON: comma expected'],
  ['a key without quotes', '"drafts"', '‸drafts', '', 'no JSON: invalid symbol'],
  ['a text without an end', '"thu-vien"', '‸"thu-vien', '', 'no JSON: unexpected end of string'],
  ['a remark', '"title"', '‸/* tên */ "title"', '', 'no JSON: invalid comment token'],
  ['more behind the end', '"2024-02-01" }\n  ]\n}\n', '"2024-02-01" }\n  ]\n}\n‸{}', '',
    'no JSON: end of file expected'],
  ['a file cut short', '"2024-02-01" }\n  ]\n}\n', '"2024-02-01" }\n  ]\n‸', '',
    'no JSON: close brace expected'],
];

function faultOf(json: string): ConclusionError | null {
  try {
    parseConclusion(json, FILE, KINDS);
    return null;
  } catch (error) {
    if (error instanceof ConclusionError) return error;
    throw error;
  }
}

test('the conclusion that the bad ones are made of is good', () => {
  expect(faultOf(GOOD)).toBeNull();
  expect(faultOf(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toBeNull();
});

test('each case has a name of its own, changes the one place it names and marks the fault', () => {
  expect(new Set(CASES.map(([is]) => is)).size).toBe(CASES.length);
  for (const [is, from, to] of CASES) {
    expect([is, GOOD.split(from).length, to.split('‸').length]).toEqual([is, 2, 2]);
  }
});

test.each(CASES)('%s', (_, from, to, key, problem) => {
  const marked = GOOD.replace(from, () => to);
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const fault = faultOf(marked.replace('‸', ''));
  expect(fault).toMatchObject({ file: FILE, line, column, key, problem });
  const place = `${FILE}:${line}:${column}: ${key === '' ? '' : `${key}: `}`;
  expect(fault?.message).toBe(`${place}${problem}`);
  expect(fault?.message).not.toMatch(/[\n\r]/);
});

test('whatever is cut out of a conclusion or written into it, the fault is found in its place', () => {
  const at = fc.nat(GOOD.length);
  fc.assert(
    fc.property(at, at, fc.string({ unit: 'binary', maxLength: 3 }), (one, other, words) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const json = GOOD.slice(0, from) + words + GOOD.slice(to);
      const fault = faultOf(json);
      expect(fault?.line ?? 1).toBeLessThanOrEqual(json.split('\n').length);
    }),
  );
});
