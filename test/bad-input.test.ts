/** Every bad input through the built command line: exit 2, one clear line, nothing on stdout. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { LANGUAGES, say, tell, type MessageKey, type Values } from '../src/messages/messages';
import { docxFile, p, r, relationships, wordPart, zipParts } from './docx-file';

const COMMAND = resolve('bin/doi-chieu.js');
const MAIN = 'word/document.xml';
const MB = 1024 * 1024;
/** What a child process may take, all told; Node itself takes some 60. */
const MOST_MEMORY = 300 * MB;

/** A conclusion on another subject than the bundled one, and a draft that meets it. */
const CONCLUSION = `{
  "schemaVersion": 1,
  "id": "thu-vien",
  "title": "Kết luận về thư viện",
  "issuedBy": "UBND",
  "date": "2024-01-02",
  "deadline": null,
  "drafts": [{ "kind": "de-an", "name": "Đề án" }],
  "requirements": [
    {
      "id": "DA-1",
      "draft": "de-an",
      "kind": "judgement",
      "level": "should",
      "clause": "1",
      "source": { "start": 0, "end": 5, "quote": "rõ ràng" }
    }
  ]
}`;
const GOOD = docxFile({ body: p(r('ĐỀ ÁN', '<w:b/>'), '<w:jc w:val="center"/>') + p(r('a')) });
const UNDER = ['--conclusion', 'ket-luan.json'];

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const main = (xml: string): Uint8Array => docxFile({ parts: { [MAIN]: xml } });
const PLAIN = wordPart('document', `<w:body>${p(r('a'))}</w:body>`);
const withType = (type: string, text = 'a'): string =>
  PLAIN.replace('\n', `\n<!DOCTYPE ${type}>`).replace('>a<', `>${text}<`);
const LAUGHS = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');

/** A part of a zip as it stands there, and the size that the zip says it has. */
interface Raw {
  readonly name: string;
  readonly data: Uint8Array;
  readonly size: number;
  readonly method?: number;
}

/** A zip that may lie. */
function rawZip(entries: readonly Raw[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, data, size, method = 8 } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(bytes('PK\x01\x02', [20, 0]), common, place, Buffer.from(name));
    const part = bytes('PK\x03\x04', [...common], name);
    parts.push(part, data);
    at += part.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** Deflated noughts without number, cheaply: the same megabyte again and again. */
function noughts(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(MB), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...new Array<Buffer>(megabytes).fill(one), Buffer.from([3, 0])]);
}

const deflated = (name: string, text: string, size?: number): Raw => {
  const data = Buffer.from(text);
  return { name, data: deflateRawSync(data), size: size ?? data.length };
};
const ROOT = deflated('_rels/.rels', relationships([['officeDocument', MAIN]]));
const HEADERS = Array.from({ length: 40 }, (_, at) => `header${at}.xml`);

const FILES: Readonly<Record<string, Uint8Array | string>> = {
  'ket-luan.json': CONCLUSION,
  'dung.docx': GOOD,
  'cu.doc': bytes(OLE, utf16('WordDocument')),
  'cu.docx': bytes(OLE, utf16('WordDocument')),
  'ban.pdf': '%PDF-1.7\n%âãÏÓ\n',
  'pdf.docx': '%PDF-1.7\n%âãÏÓ\n',
  'van-ban.docx': 'BÁO CÁO\nKết quả thực hiện\n',
  'rtf.docx': '{\\rtf1 a}',
  'rong.docx': '',
  'mat-khau.docx': bytes(OLE, utf16('EncryptionInfo'), utf16('EncryptedPackage')),
  'cut.docx': GOOD.subarray(0, GOOD.length / 2),
  'thieu-cuoi.docx': GOOD.subarray(0, -10),
  'nen-khac.docx': rawZip([ROOT, { name: MAIN, data: bytes(PLAIN), size: 9, method: 12 }]),
  'khong-document.docx': zipParts({ 'a.txt': 'a' }),
  'bang-tinh.docx': zipParts({
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': '<workbook xmlns="x"><sheets/></workbook>',
  }),
  'xml.docx': main(PLAIN.replace('</w:p>', '')),
  'xml-cut.docx': main(PLAIN.slice(0, -9)),
  'xml-styles.docx': docxFile({ body: p(r('a')), styles: '<w:style>' }),
  'dtd.docx': main(withType('w:document')),
  'dtd-ngoai.docx': main(withType('w:document SYSTEM "http://127.0.0.1:9/a.dtd"')),
  'dtd-styles.docx': docxFile({ parts: { 'word/styles.xml': '<!DOCTYPE a><a/>' } }),
  'dtd-rels.docx': docxFile({ parts: { '_rels/.rels': '<!DOCTYPE a><a/>' } }),
  'cuoi.docx': main(withType(`d [<!ENTITY l0 "ha">${LAUGHS}]`, '&l9;')),
  'thuc-the.docx': main(withType('d [<!ENTITY e SYSTEM "file:///etc/passwd">]', '&e;')),
  'thuc-the-la.docx': main(PLAIN.replace('>a<', '>&e;<')),
  'bom.docx': rawZip([ROOT, { name: MAIN, data: noughts(4000), size: 4000 * MB }]),
  'bom-styles.docx': rawZip([
    ROOT,
    deflated(MAIN, PLAIN),
    { name: 'word/styles.xml', data: noughts(4000), size: 4000 * MB },
  ]),
  'bom-noi-doi.docx': rawZip([ROOT, { name: MAIN, data: noughts(4000), size: 1000 }]),
  'bom-noi-it.docx': rawZip([
    ROOT,
    deflated(MAIN, PLAIN.replace('<w:p>', `${' '.repeat(256 * MB)}<w:p>`), 1000),
  ]),
  'bom-noi-nhieu.docx': rawZip([ROOT, deflated(MAIN, PLAIN, 4000 * MB)]),
  'bom-nhieu-phan.docx': rawZip([
    ROOT,
    deflated(MAIN, PLAIN),
    deflated(
      'word/_rels/document.xml.rels',
      relationships(HEADERS.map((name): [string, string] => ['header', name])),
    ),
    ...HEADERS.map((name) => ({ name: `word/${name}`, data: noughts(60), size: 60 * MB })),
  ]),
  'bom-doan.docx': rawZip([
    ROOT,
    deflated(MAIN, PLAIN.replace('<w:p>', '<w:p/>'.repeat(1e7) + '<w:p>')),
  ]),
  'bom-sau.docx': rawZip([ROOT, deflated(MAIN, PLAIN.replace('<w:p>', '<w:p>'.repeat(1e7)))]),
  'la.docx': docxFile({ body: p(r('Thư mời họp')) }),
  'hong.json': CONCLUSION.replace('"drafts"', 'drafts'),
  'dang-do.json': CONCLUSION.slice(0, -3),
  'rong.json': '',
  'khoa-la.json': CONCLUSION.replace('"clause": "1",', '"clause": "1",\n      "colour": "red",'),
  'gia-tri.json': CONCLUSION.replace('"should"', '"perhaps"'),
  'thieu.json': CONCLUSION.replace('"issuedBy": "UBND",\n', ''),
  'ngay.json': CONCLUSION.replace('2024-01-02', '02/01/2024'),
  'pham-vi.json': CONCLUSION.replace('"clause"', '"scope": "IX",\n      "clause"'),
};

interface Case {
  readonly is: string;
  readonly args: readonly string[];
  readonly says: MessageKey;
  readonly values: Values;
  readonly bomb?: boolean;
}

const draft = (is: string, file: string, says: MessageKey, part = ''): Case => ({
  is,
  args: ['check', file],
  says,
  values: { file, part },
});
const bomb = (is: string, file: string, says: MessageKey, part = ''): Case => ({
  ...draft(is, file, says, part),
  bomb: true,
});
const conclusion = (is: string, file: string, where: string, problem: string): Case => ({
  is: `a conclusion ${is}`,
  args: ['check', 'dung.docx', '--conclusion', file],
  says: 'input.badConclusion',
  values: { where: `${file}:${where}`, problem },
});
const usage = (is: string, args: readonly string[], says: MessageKey, detail: string): Case => ({
  is,
  args,
  says,
  values: { detail },
});
const option = (is: string, args: readonly string[], says: MessageKey, values: Values): Case => ({
  is,
  args: ['check', 'dung.docx', ...args],
  says,
  values,
});

const JUDGEMENT_KEYS =
  'id | draft | level | clause | scope | source | kind | show | beside | needs';

const CASES: readonly Case[] = [
  draft('no file', 'khong-co.docx', 'input.noFile'),
  draft('a folder', 'thu-muc.docx', 'input.folder'),
  draft('a .doc', 'cu.doc', 'docx.oldWord'),
  draft('a .doc renamed', 'cu.docx', 'docx.oldWord'),
  draft('a .pdf', 'ban.pdf', 'docx.pdf'),
  draft('a .pdf renamed', 'pdf.docx', 'docx.pdf'),
  draft('text renamed', 'van-ban.docx', 'docx.notZip'),
  draft('rich text renamed', 'rtf.docx', 'docx.notZip'),
  draft('an empty file', 'rong.docx', 'docx.notZip'),
  draft('a file with a password', 'mat-khau.docx', 'docx.encrypted'),
  draft('half a zip', 'cut.docx', 'docx.truncated'),
  draft('a zip without its end', 'thieu-cuoi.docx', 'docx.truncated'),
  draft('a compression of another kind', 'nen-khac.docx', 'docx.truncated'),
  draft('a zip without word/document.xml', 'khong-document.docx', 'docx.noDocument'),
  draft('a workbook renamed', 'bang-tinh.docx', 'docx.noDocument'),
  draft('broken XML', 'xml.docx', 'docx.brokenXml', MAIN),
  draft('XML cut short', 'xml-cut.docx', 'docx.brokenXml', MAIN),
  draft('broken XML of styles', 'xml-styles.docx', 'docx.brokenXml', 'word/styles.xml'),
  draft('a DTD', 'dtd.docx', 'docx.dtd', MAIN),
  draft('a DTD elsewhere', 'dtd-ngoai.docx', 'docx.dtd', MAIN),
  draft('a DTD in the styles', 'dtd-styles.docx', 'docx.dtd', 'word/styles.xml'),
  draft('a DTD in the relationships', 'dtd-rels.docx', 'docx.dtd', '_rels/.rels'),
  bomb('a billion laughs', 'cuoi.docx', 'docx.dtd', MAIN),
  draft('an entity of another file', 'thuc-the.docx', 'docx.dtd', MAIN),
  draft('an entity that is not declared', 'thuc-the-la.docx', 'docx.brokenXml', MAIN),

  bomb('gigabytes of noughts', 'bom.docx', 'docx.tooLarge', MAIN),
  bomb('gigabytes of noughts in the styles', 'bom-styles.docx', 'docx.tooLarge', 'word/styles.xml'),
  bomb('gigabytes said to be a kilobyte', 'bom-noi-doi.docx', 'docx.truncated'),
  bomb('much XML said to be a kilobyte', 'bom-noi-it.docx', 'docx.brokenXml', MAIN),
  bomb('a kilobyte said to be gigabytes', 'bom-noi-nhieu.docx', 'docx.tooLarge', MAIN),
  bomb('many large parts', 'bom-nhieu-phan.docx', 'docx.tooLarge', 'word/header1.xml'),
  bomb('ten million paragraphs', 'bom-doan.docx', 'docx.tooLarge', MAIN),
  bomb('ten million open elements', 'bom-sau.docx', 'docx.brokenXml', MAIN),

  {
    is: 'a draft of no known kind',
    args: ['check', 'la.docx', ...UNDER],
    says: 'input.kind',
    values: { file: 'la.docx', kinds: 'de-an' },
  },
  option('an unknown kind', ['--kind', 'thu', ...UNDER], 'input.unknownKind', {
    kind: 'thu',
    kinds: 'de-an',
  }),
  option('an unknown conclusion', ['--conclusion', 'x'], 'input.conclusion', {
    name: 'x',
    known: 'lang-son-2021',
  }),
  option('a folder for a conclusion', ['--conclusion', 'thu-muc.docx'], 'input.unreadable', {
    file: 'thu-muc.docx',
  }),
  conclusion('that is no JSON', 'hong.json', '8:3', 'no JSON: invalid symbol'),
  conclusion('cut short', 'dang-do.json', '18:3', 'no JSON: close bracket expected'),
  conclusion('that is empty', 'rong.json', '1:1', 'the file is empty'),
  conclusion(
    'with a bad key',
    'khoa-la.json',
    '16:7, requirements.0.colour',
    `unknown key, expected ${JUDGEMENT_KEYS}`,
  ),
  conclusion(
    'with a bad value',
    'gia-tri.json',
    '14:16, requirements.0.level',
    'found "perhaps", expected "must" | "should"',
  ),
  conclusion('without a key', 'thieu.json', '1:1, issuedBy', 'missing key'),
  conclusion(
    'with a bad date',
    'ngay.json',
    '6:11, date',
    'found "02/01/2024", a date written YYYY-MM-DD is expected',
  ),
  conclusion(
    'with a bad scope',
    'pham-vi.json',
    '15:16, requirements.0.scope',
    'found "IX", expected "draft" | "letterhead" | "title" | "body" | "appendices"',
  ),

  option('a date that is none', ['--date', '2021-02-30'], 'input.date', { date: '2021-02-30' }),
  option('a date written otherwise', ['--date', '7/4/2021'], 'input.date', { date: '7/4/2021' }),
  option('an output that cannot be written', [...UNDER, '-o', 'khong/co/ra.json'], 'input.output', {
    file: 'khong/co/ra.json',
  }),
  option('a folder for an output', [...UNDER, '-o', 'thu-muc.docx'], 'input.output', {
    file: 'thu-muc.docx',
  }),
  usage('an unknown command', ['kiem'], 'input.unknownCommand', 'kiem'),
  usage('no draft', ['check'], 'input.noFiles', 'files'),
  usage('an unknown option', ['check', 'dung.docx', '--mau'], 'input.unknownOption', '--mau'),
  usage(
    'an option without its value',
    ['check', 'dung.docx', '--kind'],
    'input.noValue',
    '--kind <kind>',
  ),
  usage(
    'an unknown format',
    ['check', 'dung.docx', '--format', 'xml'],
    'input.badValue',
    '--format <format> xml (text, json, sarif, html)',
  ),
  usage(
    'an unknown language',
    ['check', 'dung.docx', '--lang', 'fr'],
    'input.badValue',
    '--lang <lang> fr (vi, en)',
  ),
  usage('too much', ['conclusions', 'x'], 'input.tooMany', 'conclusions'),
];

const IN_ENGLISH = CASES.filter(({ is }) =>
  ['no file', 'half a zip', 'a DTD', 'a conclusion with a bad key', 'an unknown option'].includes(
    is,
  ),
);

/** What a process said, and the memory it took. */
interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly lines: readonly string[];
  readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
const outcomes = new Map<string, Outcome>();

async function run(args: readonly string[]): Promise<Outcome> {
  const memoryFile = join(folder, `memory-${args.join('-').replace(/\W+/g, '-')}`);
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=256', '--require', join(folder, 'memory.cjs'), COMMAND, ...args],
    { cwd: folder, timeout: 20_000, env: { ...process.env, MEMORY_FILE: memoryFile } },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const memory = existsSync(memoryFile) ? Number(readFileSync(memoryFile, 'utf8')) : Infinity;
  return { code, out, lines: err.split('\n').slice(0, -1), memory };
}

const key = (args: readonly string[]): string => args.join(' ');
const ENGLISH = ['--lang', 'en'];
const inEnglish = (args: readonly string[]): string[] => [...args, ...ENGLISH];

const SEVERAL = ['check', 'dung.docx', 'bom.docx', 'cut.docx', ...UNDER];
const GOOD_ONE = ['check', 'dung.docx', ...UNDER];

beforeAll(async () => {
  mkdirSync(join(folder, 'thu-muc.docx'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  writeFileSync(
    join(folder, 'memory.cjs'),
    "process.on('exit', () => require('fs').writeFileSync(process.env.MEMORY_FILE, String(1024 * process.resourceUsage().maxRSS)));",
  );
  const waiting = [
    ...CASES.map(({ args }) => args),
    ...IN_ENGLISH.map(({ args }) => inEnglish(args)),
    ...[[], ENGLISH, SEVERAL, GOOD_ONE],
  ];
  const worker = async (): Promise<void> => {
    for (let args = waiting.shift(); args !== undefined; args = waiting.shift()) {
      outcomes.set(key(args), await run(args));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The outcome of a run that must have found its input bad. */
function bad(args: readonly string[]): Outcome {
  const outcome = outcomes.get(key(args));
  if (outcome === undefined) throw new Error(`not run: ${key(args)}`);
  expect(outcome.out).toBe('');
  expect(outcome.code).toBe(2);
  return outcome;
}

test('each case has a name and arguments of its own', () => {
  expect(new Set(CASES.map(({ is }) => is)).size).toBe(CASES.length);
  expect(new Set(CASES.map(({ args }) => key(args))).size).toBe(CASES.length);
});

test('the draft that the bad ones are made of is good', () => {
  const good = outcomes.get(key(GOOD_ONE));
  expect(good?.lines).toEqual([]);
  expect(good?.out).toContain('DA-1');
  expect(good?.code).toBe(0);
});

test.each(CASES)('$is: exit 2 and one line', ({ args, says, values, bomb = false }) => {
  const { lines, memory } = bad(args);
  expect(lines).toEqual([tell(say(says, values), 'vi')]);
  if (bomb) expect(memory).toBeLessThan(MOST_MEMORY);
});

test.each(IN_ENGLISH)('$is, in English: exit 2 and one line', ({ args, says, values }) => {
  expect(bad(inEnglish(args)).lines).toEqual([tell(say(says, values), 'en')]);
});

test.each([[[]], [ENGLISH]])(
  'no command %j: exit 2 and one line that points to the help',
  (args) => {
    expect(bad(args).lines).toEqual([expect.stringContaining('--help')]);
  },
);

test('several files: a line for each that is bad, and nothing said of the good ones', () => {
  const { lines } = bad(SEVERAL);
  expect(lines).toEqual([
    tell(say('docx.tooLarge', { file: 'bom.docx', part: MAIN }), 'vi'),
    tell(say('docx.truncated', { file: 'cut.docx' }), 'vi'),
  ]);
});

/** Words that tell the reader what to do, or what is expected of him. */
const ADVICE = {
  vi: /hãy|kiểm tra|chọn|phải là|có sẵn:|xem |expected|\{problem\}/,
  en: /see |name |one of|must be|bundled:|open |take |get |use |mend |\{problem\}/,
};
test.each(LANGUAGES)('each line says what is wrong, where, and what to do (%s)', (language) => {
  for (const { says } of CASES) {
    const line = tell(say(says), language);
    expect(line).toMatch(ADVICE[language]);
    expect(line).toMatch(
      /^(?:--\w+ )?\{(?:file|kind|name|date|where|detail)\}: |\{detail\}; |doi-chieu/,
    );
  }
});
