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
import { grownDraft, mainPart } from './documents';
import { lint } from './lint';

const WARM_UP = 2;
const ROUNDS = 7;
const IN_A_ROW = 4;
const KIND = 'nghi-quyet';

const conclusion = bundledConclusions()[0];
if (conclusion === undefined) throw new Error('no bundled conclusion');
const checker = createChecker(conclusion);

/** Two checks of an empty draft, and the checker remembers no other. */
function forget(): void {
  const empty = makeDraft([], NOTHING_UNREAD);
  checker.check(empty, KIND);
  checker.check(empty, KIND);
}

/** File to assessment, nothing remembered from before. */
function assess(docx: Uint8Array): number {
  forget();
  const { paragraphs, unread } = readDocx(docx);
  return checker.check(makeDraft(paragraphs, unread), KIND).findings.length;
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

/**
 * The best time of each program in each round. A program runs a few times in a row, so that what
 * the others leave behind for the garbage collector is not counted as its own.
 */
async function race(
  programs: Readonly<Record<string, () => unknown>>,
): Promise<Map<string, number[]>> {
  const times = new Map(Object.keys(programs).map((name): [string, number[]] => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(programs)) {
      const taken: number[] = [];
      for (let again = 0; again < IN_A_ROW; again++) taken.push(await time(run));
      if (round >= 0) times.get(name)?.push(Math.min(...taken));
    }
  }
  return times;
}

let missed = false;
function tellRatio(what: string, ratio: number, most: number): void {
  missed ||= ratio > most;
  const mark = ratio <= most ? 'ok' : 'MISSED';
  print(`${what.padEnd(58)} ${ratio.toFixed(4).padStart(8)}   at most ${most}   ${mark}`);
}
const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const drafts = { 100: grownDraft(100), 400: grownDraft(400) };
  for (const [pages, docx] of Object.entries(drafts)) {
    const xml = mainPart(docx).length;
    const { paragraphs } = readDocx(docx);
    const text = await extract(docx);
    print(
      `\n${pages} pages: ${paragraphs.length} paragraphs, ${text.length} characters, ${xml} bytes of XML`,
    );
    const times = await race({
      ours: () => assess(docx),
      mammoth: () => extract(docx),
      textlint: async () => lint(await extract(docx)),
      floor: () => floor(docx),
    });
    const ours = times.get('ours') ?? [];
    const ratio = (other: string): number =>
      median(ours.map((taken, round) => taken / (times.get(other)?.[round] ?? NaN)));
    for (const [name, taken] of times) print(`  ${name.padEnd(10)} ${median(taken).toFixed(1)} ms`);
    tellRatio(`${pages} pages: ours / mammoth extracting text`, ratio('mammoth'), 0.25);
    tellRatio(`${pages} pages: ours / mammoth + textlint with prh`, ratio('textlint'), 0.25);
    tellRatio(`${pages} pages: ours / floor`, ratio('floor'), 2);
  }

  print('\nLength');
  const growth = await race({
    short: () => assess(drafts[100]),
    long: () => assess(drafts[400]),
  });
  const paragraphsOf = (docx: Uint8Array): number => readDocx(docx).paragraphs.length;
  const longer = paragraphsOf(drafts[400]) / paragraphsOf(drafts[100]);
  const short = growth.get('short') ?? [];
  const slower = median(
    (growth.get('long') ?? []).map((taken, round) => taken / (short[round] ?? NaN)),
  );
  tellRatio(
    `${longer.toFixed(2)} times the paragraphs: time, scaled to 4 times`,
    (slower * 4) / longer,
    4.4,
  );

  print('\nRe-check');
  const { paragraphs, unread } = readDocx(grownDraft(900));
  const many = paragraphs.slice(0, 10_000);
  const middle = Math.floor(many.length / 2);
  let change = 0;
  let last = makeDraft(many, unread);
  const again = await race({
    full: () => {
      forget();
      last = makeDraft(many, unread);
      return checker.check(last, KIND);
    },
    again: () => {
      const changed = many.map((paragraph, index) =>
        index === middle ? { ...paragraph, text: `${paragraph.text} ${change++}` } : paragraph,
      );
      last = makeDraft(changed, unread, last);
      return checker.check(last, KIND);
    },
  });
  const fulls = again.get('full') ?? [];
  for (const [name, taken] of again) print(`  ${name.padEnd(10)} ${median(taken).toFixed(2)} ms`);
  tellRatio(
    `${many.length} paragraphs: one changed / all`,
    median((again.get('again') ?? []).map((taken, round) => taken / (fulls[round] ?? NaN))),
    1 / 50,
  );

  print('\nMemory');
  const file = join(mkdtempSync(join(tmpdir(), 'doi-chieu-')), '400.docx');
  writeFileSync(file, drafts[400]);
  const memory = spawnSync(process.execPath, [join(__dirname, 'memory.js'), file], {
    encoding: 'utf8',
  });
  rmSync(dirname(file), { recursive: true });
  const grown = Number(memory.stdout) / mainPart(drafts[400]).length;
  tellRatio('400 pages: growth of peak memory / unzipped XML', grown, 12);
  process.exitCode = missed ? 1 : 0;
}

void main();
