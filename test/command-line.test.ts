/** What the built command line answers to good input; for bad input see bad-input.test.ts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { docxFile, p, r } from './docx-file';

const COMMAND = resolve('bin/doi-chieu.js');
const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
const sample = (name: string): string => resolve('samples', `${name}.docx`);
const three = (stage: string): string[] =>
  ['bao-cao', 'nghi-quyet', 'to-trinh'].map((kind) => sample(`${kind}.${stage}`));

const CONCLUSION = {
  schemaVersion: 1,
  id: 'thu-vien',
  title: 'Kết luận về thư viện',
  issuedBy: 'UBND',
  date: '2024-01-02',
  deadline: null,
  drafts: [
    { kind: 'de-an', name: 'Đề án' },
    { kind: 'ke-hoach', name: 'Kế hoạch' },
  ],
  requirements: [
    ...['de-an', 'ke-hoach'].map((draft) => ({
      id: draft.toUpperCase(),
      draft,
      kind: 'title',
      level: 'should',
      clause: '1',
      scope: 'title',
      source: { start: 0, end: 5, quote: 'đề án' },
      ideas: [{ name: 'đề án', all: [['đề án']] }],
    })),
  ],
};
const textBox =
  '<w:r><w:pict><v:shape><v:textbox><w:txbxContent>' +
  `${p(r('b'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const title = (text: string): string => p(r(text, '<w:b/>'), '<w:jc w:val="center"/>');
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'ket-luan.json': `\uFEFF${JSON.stringify(CONCLUSION)}`,
  'de-an.docx': docxFile({ body: title('ĐỀ ÁN') + p(r('a')) }),
  'hop.docx': docxFile({ body: title('ĐỀ ÁN') + p(textBox) }),
};
const UNDER = ['--conclusion', 'ket-luan.json'];
const ON_TIME = ['--date', '2021-04-05'];
const JSON_FORMAT = ['--format', 'json'];

interface Case {
  readonly is: string;
  readonly args: readonly string[];
  readonly code?: 0 | 1 | 2;
  /** What stdout has, in this order; nothing at all where there is none. */
  readonly out?: readonly string[];
  readonly err?: readonly string[];
}
const check = (...args: string[]): string[] => ['check', ...args];

const CASES: readonly Case[] = [
  { is: 'a draft that is ready', args: check(sample('bao-cao.after')), out: ['Đạt 24 · Thiếu 0'] },
  {
    is: 'a draft that is not',
    args: check(sample('bao-cao.before')),
    code: 1,
    out: ['BC-1a-issuer'],
  },
  {
    is: 'a draft with what only should be',
    args: check('de-an.docx', ...UNDER, '--kind', 'ke-hoach'),
    out: ['ke-hoach: ĐỀ ÁN'],
  },
  { is: 'a file that is none', args: check('khong.docx'), code: 2, err: ['khong.docx: '] },
  {
    is: 'three drafts on time',
    args: check(...three('after'), ...ON_TIME),
    out: [...three('after'), 'Hồ sơ', 'Các dự thảo thống nhất với nhau.', 'Đạt 3 ·'],
    err: ['Đã đối chiếu 3/3 tệp'],
  },
  {
    is: 'three drafts too late',
    args: check(...three('after'), '--date', '2021-04-10', '--lang', 'en'),
    out: ['Dossier', 'Nothing left to fix', 'HS-deadline', 'days late: 3', 'Review 1'],
    err: ['Checked 3 of 3 files'],
  },
  {
    is: 'three drafts that are not ready',
    args: check(...three('before'), ...ON_TIME),
    code: 1,
    out: ['BC-1a-issuer', 'NQ-2a-parts', 'TT-3-issuer', 'HS-titles-agree'],
    err: ['Đã đối chiếu 3/3 tệp'],
  },
  {
    is: 'two drafts of three',
    args: check(sample('bao-cao.after'), sample('to-trinh.after'), ...ON_TIME),
    code: 1,
    out: ['HS-three-drafts', 'Chưa đối chiếu cùng: Nghị quyết'],
    err: ['Đã đối chiếu 2/2 tệp'],
  },
  {
    is: 'a bad one among three',
    args: check(sample('bao-cao.after'), 'khong.docx', sample('to-trinh.after')),
    code: 2,
    err: ['khong.docx: '],
  },
  {
    is: 'a conclusion that asks nothing of a dossier',
    args: check('de-an.docx', 'hop.docx', ...UNDER, ...JSON_FORMAT),
    out: ['[', 'de-an.docx', 'hop.docx', ']'],
    err: ['Đã đối chiếu 2/2 tệp'],
  },
  {
    is: 'English',
    args: check(sample('to-trinh.after'), '--lang', 'en'),
    out: ['Conclusion: ', 'Met 4 ·'],
  },
  {
    is: 'the language before the command',
    args: ['--lang=en', 'check', 'khong.docx'],
    code: 2,
    err: ['see doi-chieu --help'],
  },
  {
    is: 'a conclusion by its id',
    args: check(sample('to-trinh.after'), '--conclusion', 'lang-son-2021'),
    out: ['TT-3-issuer'],
  },
  {
    is: 'a conclusion from a file',
    args: check('de-an.docx', ...UNDER, '--lang=vi'),
    out: ['de-an: ĐỀ ÁN', 'DE-AN'],
  },
  {
    is: 'another kind than it seems',
    args: check(sample('to-trinh.after'), '--kind', 'bao-cao'),
    code: 1,
    out: ['bao-cao: ', 'BC-1b-parts'],
  },
  {
    is: 'JSON',
    args: check('de-an.docx', ...UNDER, ...JSON_FORMAT),
    out: ['{\n  "schemaVersion": 1,', '"results": ['],
  },
  {
    is: 'JSON with what was not read',
    args: check('hop.docx', ...UNDER, ...JSON_FORMAT),
    out: ['"textBoxes": 1'],
  },
  {
    is: 'text with what was not read',
    args: check('hop.docx', ...UNDER),
    out: ['! Chưa đọc 1 hộp văn bản.'],
  },
  {
    is: 'SARIF',
    args: check('de-an.docx', ...UNDER, '--format', 'sarif'),
    out: ['"version": "2.1.0"', '"ruleId": "DE-AN"'],
  },
  {
    is: 'SARIF with what was not read',
    args: check('hop.docx', ...UNDER, '--format', 'sarif'),
    out: ['Chưa đọc 1 hộp văn bản.'],
  },
  {
    is: 'HTML',
    args: check('de-an.docx', ...UNDER, '--format', 'html', '--lang', 'en'),
    out: ['<!doctype html>\n<html lang="en">', '</html>\n'],
  },
  {
    is: 'a file for the result',
    args: check('de-an.docx', ...UNDER, '--format', 'html', '-o', 'ra.html'),
  },
  {
    is: 'a file for a result that blocks',
    args: check(sample('to-trinh.before'), '--output', 'ra.txt'),
    code: 1,
  },
  {
    is: 'the conclusions',
    args: ['conclusions'],
    out: ['lang-son-2021  ', '74 yêu cầu', 'Tờ trình (to-trinh)'],
  },
  {
    is: 'the conclusions in English',
    args: ['conclusions', '--lang', 'en'],
    out: ['requirements: 74'],
  },
  { is: 'help', args: ['--help'], out: ['doi-chieu', 'check', 'conclusions'] },
  {
    is: 'help on a command',
    args: ['check', '--help', '--lang', 'en'],
    out: ['--conclusion', '--kind', '--date', '--format', '--output', '--lang'],
  },
];

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
const outcomes = new Map<string, Outcome>();

async function run(args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, timeout: 20_000 });
  const read = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (read.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (read.err += part));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, ...read };
}

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  const waiting = [...CASES];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes.set(next.is, await run(next.args));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(CASES)('$is', ({ is, code = 0, out = [], err = [] }) => {
  const outcome = outcomes.get(is);
  const lines = outcome?.err.split('\n').slice(0, -1) ?? [];
  expect(lines).toHaveLength(err.length);
  for (const [at, words] of err.entries()) expect(lines[at]).toContain(words);
  expect(outcome?.code).toBe(code);
  if (out.length === 0) expect(outcome?.out).toBe('');
  let rest = outcome?.out ?? '';
  for (const words of out) {
    expect(rest).toContain(words);
    rest = rest.slice(rest.indexOf(words) + words.length);
  }
  expect(outcome?.out).not.toContain('\u001b');
});

test('each case has a name of its own', () => {
  expect(new Set(CASES.map(({ is }) => is)).size).toBe(CASES.length);
});

test('a file gets what the terminal would have got', () => {
  const html = readFileSync(join(folder, 'ra.html'), 'utf8');
  expect(html).toContain('<html lang="vi">');
  expect(html.endsWith('</html>\n')).toBe(true);
  const text = readFileSync(join(folder, 'ra.txt'), 'utf8');
  expect(text).toContain('TT-3-issuer');
  expect(text).not.toContain('\u001b');
});

test('several files: an object each in the order they were named, the dossier at the end', async () => {
  const [report, resolution, submission] = three('after');
  const files = [submission, report, resolution].map(String);
  const { out, code } = await run(check(...files, ...ON_TIME, ...JSON_FORMAT));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    ...files.map((file) => ({ draft: { file } })),
    { draft: { file: null, kind: 'ho-so' }, summary: { met: 3, blocking: 0 } },
  ]);
});
