/**
 * Speed against known programs, as ratios within one run on the same files: the median over the
 * rounds of the ratio between the programs' best times.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { bundledConclusions, createChecker } from '../src/check/check';
import { readDocx } from '../src/docx/read';
import { makeDraft } from '../src/draft/draft';
import { NOTHING_UNREAD } from '../src/draft/paragraph';
import { grownDraft, mainPart, type SampleKind } from './documents';
import { lint } from './lint';

const WARM_UP = 2;
const ROUNDS = 7;
const IN_A_ROW = 4;
const KINDS: readonly SampleKind[] = ['nghi-quyet', 'bao-cao'];

const conclusion = bundledConclusions()[0];
if (conclusion === undefined) throw new Error('no bundled conclusion');
const checker = createChecker(conclusion);

/** Two checks of an empty draft, and the checker remembers no other. */
function forget(kind: SampleKind): void {
  const empty = makeDraft([], NOTHING_UNREAD);
  checker.check(empty, kind);
  checker.check(empty, kind);
}

/** File to assessment. */
function assess(docx: Uint8Array, kind: SampleKind): number {
  const { paragraphs, unread } = readDocx(docx);
  return checker.check(makeDraft(paragraphs, unread), kind).findings.length;
}

async function extract(docx: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;
}

/** The least that any checker must do: inflate, one SAX pass, one pass for NFC and words. */
function floor(docx: Uint8Array): number {
  let text = '';
  const parser = new SaxesParser<{ xmlns: false }>();
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') text += '\n';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(strFromU8(mainPart(docx))).close();
  return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

interface Program {
  /** Done before each run, and not counted. */
  readonly before?: () => void;
  readonly run: () => unknown;
}

/**
 * The best time of each program in each round. A program runs a few times in a row, so that what
 * the others leave behind for the garbage collector is not counted as its own.
 */
async function race(programs: Readonly<Record<string, Program>>): Promise<Map<string, number[]>> {
  const times = new Map(Object.keys(programs).map((name): [string, number[]] => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, { before, run }] of Object.entries(programs)) {
      const taken: number[] = [];
      for (let again = 0; again < IN_A_ROW; again++) {
        before?.();
        taken.push(await time(run));
      }
      if (round >= 0) times.get(name)?.push(Math.min(...taken));
    }
  }
  return times;
}

const ratioOf = (some: readonly number[] = [], others: readonly number[] = []): number =>
  median(some.map((taken, round) => taken / (others[round] ?? NaN)));

let missed = false;
function tellRatio(what: string, ratio: number, most: number | null): void {
  missed ||= most !== null && ratio > most;
  const target = most === null ? '' : `at most ${most}   ${ratio <= most ? 'ok' : 'MISSED'}`;
  print(`  ${what.padEnd(56)} ${ratio.toFixed(4).padStart(8)}   ${target}`);
}
const tellTimes = (times: ReadonlyMap<string, readonly number[]>): void => {
  for (const [name, taken] of times) print(`  ${name.padEnd(10)} ${median(taken).toFixed(2)} ms`);
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Against the others, on one file. */
async function compare(kind: SampleKind, pages: number, docx: Uint8Array): Promise<void> {
  const { paragraphs } = readDocx(docx);
  const text = await extract(docx);
  const size = `${paragraphs.length} paragraphs, ${text.length} characters`;
  print(`\n${kind}, ${pages} pages: ${size}, ${mainPart(docx).length} bytes of XML`);
  const before = (): void => {
    forget(kind);
  };
  const times = await race({
    ours: { before, run: () => assess(docx, kind) },
    mammoth: { run: () => extract(docx) },
    textlint: { run: async () => lint(await extract(docx)) },
    floor: { run: () => floor(docx) },
  });
  tellTimes(times);
  const ours = times.get('ours');
  tellRatio('(a) ours / mammoth extracting the text', ratioOf(ours, times.get('mammoth')), 0.25);
  tellRatio('(b) ours / that and textlint with prh', ratioOf(ours, times.get('textlint')), null);
  tellRatio('(c) ours / floor', ratioOf(ours, times.get('floor')), 2);
}

async function growth(kind: SampleKind, short: Uint8Array, long: Uint8Array): Promise<void> {
  const count = (docx: Uint8Array): number => readDocx(docx).paragraphs.length;
  const longer = count(long) / count(short);
  const before = (): void => {
    forget(kind);
  };
  const times = await race({
    short: { before, run: () => assess(short, kind) },
    long: { before, run: () => assess(long, kind) },
  });
  const slower = ratioOf(times.get('long'), times.get('short'));
  const scaled = (slower * 4) / longer;
  tellRatio(`${longer.toFixed(2)} times the paragraphs: time, scaled to 4 times`, scaled, 4.4);
}

/** A check after one paragraph changed, against the check of a file and against that in memory. */
async function recheck(kind: SampleKind): Promise<void> {
  const docx = grownDraft(kind, kind === 'bao-cao' ? 2000 : 1000);
  const { paragraphs: many, unread } = readDocx(docx);
  let last = makeDraft(many, unread);
  const middle = many.length / 2;
  const textAt = last.lines.findIndex(({ heading }, at) => at > middle && heading === null);
  const headingAt = last.lines.findIndex(({ heading }, at) => at > middle && heading !== null);
  let change = 0;
  const before = (): void => {
    forget(kind);
  };
  const changeAt = (changed: number) => () => {
    const now = many.map((paragraph, index) =>
      index === changed ? { ...paragraph, text: `${paragraph.text} ${change++}` } : paragraph,
    );
    last = makeDraft(now, unread, last);
    return checker.check(last, kind);
  };
  const times = await race({
    file: { before, run: () => assess(docx, kind) },
    memory: {
      before,
      run: () => {
        last = makeDraft(many, unread);
        return checker.check(last, kind);
      },
    },
    text: { run: changeAt(textAt) },
    heading: { run: changeAt(headingAt) },
  });
  tellTimes(times);
  const ratio = (some: string, other: string): number => ratioOf(times.get(some), times.get(other));
  print(`  one of ${many.length} paragraphs changed:`);
  tellRatio('a text / the check of the file', ratio('text', 'file'), 1 / 50);
  tellRatio('a heading / the check of the file', ratio('heading', 'file'), null);
  tellRatio('a text / the check of what was read', ratio('text', 'memory'), null);
  tellRatio('a heading / the check of what was read', ratio('heading', 'memory'), null);
}

function memory(kind: SampleKind, docx: Uint8Array): void {
  const file = join(mkdtempSync(join(tmpdir(), 'doi-chieu-')), '400.docx');
  writeFileSync(file, docx);
  const child = spawnSync(process.execPath, [join(__dirname, 'memory.js'), file, kind], {
    encoding: 'utf8',
  });
  rmSync(dirname(file), { recursive: true });
  const grown = Number(child.stdout) / mainPart(docx).length;
  tellRatio('400 pages: growth of peak memory / unzipped XML', grown, 12);
}

async function main(): Promise<void> {
  for (const kind of KINDS) {
    const short = grownDraft(kind, 100);
    const long = grownDraft(kind, 400);
    await compare(kind, 100, short);
    await compare(kind, 400, long);
    await growth(kind, short, long);
    await recheck(kind);
    memory(kind, long);
  }
  process.exitCode = missed ? 1 : 0;
}

void main();
