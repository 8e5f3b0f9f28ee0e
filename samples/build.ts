/**
 * Builds the samples: `npx tsx samples/build.ts` reads `sources/*.md` and writes a `.docx` of the
 * same name beside this file, in the form of a Vietnamese office. The bytes are the same whenever
 * it is run, so a build that changes nothing leaves the work tree clean. It also holds
 * `faults.json` against the sources: each fault's words must stand in one paragraph.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { array, nullable, object, parse, picklist, string } from 'valibot';
import {
  type Align,
  type Block,
  type Columns,
  type Line,
  paragraphTexts,
  parseSource,
  plain,
  type Source,
} from './source';

const SOURCES = join(__dirname, 'sources');
const FONT = 'Times New Roman';

/** The day the files say they were made: the deadline of the conclusion. */
const MADE = '2021-04-07T00:00:00Z';
/** A zip keeps local time without a zone, so the local fields are what must not vary. */
const ZIP_TIME = new Date(2021, 3, 7);

/** Lengths in twentieths of a point, type in half points: Word's own units. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4);
const PAGE = { width: mm(210), height: mm(297) };
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const FIRST_LINE = mm(12.7);
const BODY = { line: 340, lineRule: LineRuleType.EXACT, before: 60, after: 60 };
const TIGHT = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
const SIZE = { letterhead: 24, title: 32, body: 28, table: 24, recipients: 24 };

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const HEADING_STYLE = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};
const HEADING_LIST = 'headings';

/** What the runs of a line get besides the line's own look. */
interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
}

function runs(line: Line, look: RunLook = {}): TextRun[] {
  return line.flatMap((span) =>
    span.text.split('\n').map((text, at) => {
      const options: IRunOptions = {
        text,
        ...(at > 0 ? { break: 1 } : {}),
        size: look.size ?? SIZE.body,
        bold: span.bold || look.bold === true,
        italics: span.italic,
        ...(span.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
      };
      return new TextRun(options);
    }),
  );
}

function paragraph(line: Line, look: RunLook, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: runs(line, look) });
}

/**
 * A line without marks of its own is bold in a title; one with marks, such as an italic note, keeps
 * to them.
 */
function titleLine(line: Line, size: number, options: IParagraphOptions = {}): Paragraph {
  const bold = line.every((span) => !span.italic);
  return paragraph(line, { size, bold }, { alignment: ALIGN.center, spacing: TIGHT, ...options });
}

/** Two columns without lines: the letterhead, and the signature with its recipients. */
function columnsTable(
  rows: readonly Columns[],
  widths: readonly [number, number],
  cell: (line: Line, side: 'left' | 'right', at: number) => Paragraph,
): Table {
  const tableCell = (lines: readonly Line[], side: 'left' | 'right'): TableCell =>
    new TableCell({
      width: { size: widths[side === 'left' ? 0 : 1], type: 'dxa' },
      margins: { left: 0, right: 0 },
      children:
        lines.length > 0 ? lines.map((line, at) => cell(line, side, at)) : [new Paragraph('')],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [tableCell(row.left, 'left'), tableCell(row.right, 'right')],
        }),
    ),
  });
}

function letterhead(rows: readonly Columns[]): Table {
  const left = Math.round(TEXT_WIDTH * 0.43);
  return columnsTable(rows, [left, TEXT_WIDTH - left], (line) =>
    paragraph(line, { size: SIZE.letterhead }, { alignment: ALIGN.center, spacing: TIGHT }),
  );
}

function signature(rows: readonly Columns[]): Table {
  const left = Math.round(TEXT_WIDTH * 0.55);
  return columnsTable(rows, [left, TEXT_WIDTH - left], (line, side) =>
    side === 'left'
      ? paragraph(line, { size: SIZE.recipients }, { spacing: TIGHT })
      : paragraph(line, {}, { alignment: ALIGN.center, spacing: TIGHT }),
  );
}

/** A ruled table; a column is as wide as its longest text asks for, within bounds. */
function dataTable(align: readonly Align[], rows: readonly (readonly Line[])[]): Table {
  const weights = align.map((_, column) =>
    Math.min(
      40,
      Math.max(5, ...rows.map((row) => Math.ceil(plain(row[column] ?? []).length * 0.7))),
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / total));
  return new Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: row.map(
            (line, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: 'dxa' },
                verticalAlign: VerticalAlignTable.CENTER,
                margins: { left: 70, right: 70 },
                children: [
                  paragraph(
                    line,
                    { size: SIZE.table, bold: at === 0 },
                    {
                      alignment: at === 0 ? ALIGN.center : ALIGN[align[column] ?? 'left'],
                      spacing: { ...TIGHT, before: 30, after: 30 },
                      keepNext: at === 0,
                    },
                  ),
                ],
              }),
          ),
        }),
    ),
  });
}

/**
 * Makes the headings of one draft in its way; automatic numbers are checked against the labels of
 * the source.
 */
function headingMaker(source: Source): (block: Extract<Block, { type: 'heading' }>) => Paragraph {
  const counted = [0, 0, 0];
  return ({ level, label, text }) => {
    const look = { bold: true };
    const italic = level === 3;
    const line = (words: string): Line => [{ text: words, bold: true, italic, underline: false }];
    const options = { alignment: AlignmentType.JUSTIFIED, spacing: BODY, keepNext: true };
    if (source.headings === 'styles') {
      return new Paragraph({ heading: HEADING_STYLE[level], text: `${label} ${text}` });
    }
    if (source.headings === 'typed') {
      const indent = { firstLine: FIRST_LINE };
      return paragraph(line(`${label} ${text}`), look, { ...options, indent });
    }
    counted.forEach((count, at) => {
      if (at >= level - 1) counted[at] = at === level - 1 ? count + 1 : 0;
    });
    const word = automaticLabel(level, counted[level - 1] ?? 0);
    if (word !== label) throw new Error(`"${label} ${text}": Word would count ${word}`);
    const numbering = { reference: HEADING_LIST, level: level - 1 };
    return paragraph(line(text), look, { ...options, numbering });
  };
}

function automaticLabel(level: 1 | 2 | 3, count: number): string {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  if (level === 1) return `${roman[count - 1] ?? '?'}.`;
  return level === 2 ? `${count}.` : `${'abcd'.charAt(count - 1)})`;
}

function body(source: Source): (Paragraph | Table)[] {
  const heading = headingMaker(source);
  return source.blocks.flatMap((block, at): (Paragraph | Table)[] => {
    const signed = source.blocks[at + 1]?.type === 'signature';
    switch (block.type) {
      case 'letterhead':
        return [letterhead(block.rows), new Paragraph({ spacing: TIGHT })];
      case 'signature':
        return [new Paragraph({ spacing: TIGHT, keepNext: true }), signature(block.rows)];
      case 'title':
        return [
          ...block.lines.map((line, row) => titleLine(line, row === 0 ? SIZE.title : SIZE.body)),
          new Paragraph({ spacing: TIGHT }),
        ];
      case 'appendix':
        return [
          ...block.lines.map((line, row) =>
            titleLine(line, SIZE.body, { pageBreakBefore: row === 0 }),
          ),
          new Paragraph({ spacing: TIGHT }),
        ];
      case 'caption':
        return block.lines.map((line) =>
          titleLine(line, SIZE.body, {
            spacing: { ...TIGHT, before: 120, after: 120 },
            keepNext: true,
          }),
        );
      case 'centred':
        return [
          ...block.lines.map((line) => paragraph(line, {}, { alignment: ALIGN.center })),
          new Paragraph({ spacing: TIGHT }),
        ];
      case 'heading':
        return [heading(block)];
      case 'paragraph':
        return [
          paragraph(
            block.line,
            {},
            {
              alignment: AlignmentType.JUSTIFIED,
              indent: { firstLine: FIRST_LINE },
              spacing: BODY,
              keepNext: signed, // a signature never stands alone on a page
            },
          ),
        ];
      case 'table':
        return [dataTable(block.align, block.rows), new Paragraph({ spacing: TIGHT })];
    }
  });
}

/** Word's heading styles in the office's look: black Times New Roman in the size of the body. */
function headingStyle(level: 1 | 2 | 3) {
  return {
    run: { font: FONT, size: SIZE.body, bold: true, italics: level === 3, color: '000000' },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: BODY,
      keepNext: true,
      outlineLevel: level - 1,
    },
  };
}

function listLevel(
  level: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) {
  return {
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: {
      run: { bold: true, italics: level === 2 },
      paragraph: { indent: { left: 0, firstLine: FIRST_LINE } },
    },
  };
}

function document(source: Source): Document {
  return new Document({
    title: source.title,
    creator: 'Sở Kế hoạch và Đầu tư',
    lastModifiedBy: 'Sở Kế hoạch và Đầu tư',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } },
        heading1: headingStyle(1),
        heading2: headingStyle(2),
        heading3: headingStyle(3),
      },
    },
    numbering: {
      config:
        source.headings === 'numbered'
          ? [
              {
                reference: HEADING_LIST,
                levels: [
                  listLevel(0, LevelFormat.UPPER_ROMAN, '%1.'),
                  listLevel(1, LevelFormat.DECIMAL, '%2.'),
                  listLevel(2, LevelFormat.LOWER_LETTER, '%3)'),
                ],
              },
            ]
          : [],
    },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: MARGIN },
          titlePage: true,
        },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.body })],
              }),
            ],
          }),
        },
        children: body(source),
      },
    ],
  });
}

/** The file's bytes with every trace of the hour of the build taken out. */
async function bytes(source: Source): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document(source)));
  const fixed = Object.entries(parts).map(([name, data]): [string, Uint8Array] =>
    name === 'docProps/core.xml'
      ? [name, strToU8(strFromU8(data).replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${MADE}`))]
      : [name, data],
  );
  return zipSync(Object.fromEntries(fixed), { mtime: ZIP_TIME, level: 9 });
}

/**
 * The faults planted in the "before" drafts. `place` is the exact words at fault, within one
 * paragraph; a requirement with several places has an entry for each. For what is absent, `after`
 * is how the heading of the section (or the title) begins in which it belongs; null where it
 * belongs nowhere in particular, or to the end. A near-miss has both. `ho-so` is the dossier.
 */
const faultSchema = array(
  object({
    draft: string(),
    requirement: string(),
    status: picklist(['violated', 'missing']),
    place: nullable(string()),
    after: nullable(string()),
  }),
);

export const readFaults = () =>
  parse(faultSchema, JSON.parse(readFileSync(join(__dirname, 'faults.json'), 'utf8')));

/**
 * Throws where `faults.json` names words which no paragraph of the draft has, or which more than
 * one has.
 */
function checkFaults(sources: ReadonlyMap<string, Source>): void {
  for (const { draft, requirement, place, after } of readFaults()) {
    const source = sources.get(draft);
    if (!source) continue; // the dossier is no draft
    const texts = paragraphTexts(source);
    const count = (holds: (text: string) => boolean): void => {
      const found = texts.filter(holds).length;
      if (found !== 1)
        throw new Error(`faults.json: ${draft} ${requirement}: found ${found} times`);
    };
    if (place !== null) count((text) => text.includes(place));
    if (after !== null) count((text) => text.startsWith(after));
  }
}

/** The samples' bytes, by their names without `.docx`. */
export async function buildSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const sources = new Map<string, Source>();
  for (const file of readdirSync(SOURCES).sort()) {
    if (!file.endsWith('.md')) continue;
    const text = readFileSync(join(SOURCES, file), 'utf8');
    sources.set(basename(file, '.md'), parseSource(text, join('samples', 'sources', file)));
  }
  checkFaults(sources);
  const samples = new Map<string, Uint8Array>();
  for (const [name, source] of sources) samples.set(name, await bytes(source));
  return samples;
}

async function main(): Promise<void> {
  const samples = await buildSamples();
  for (const [name, data] of samples) writeFileSync(join(__dirname, `${name}.docx`), data);
  process.stdout.write(`${samples.size} drafts written to samples/\n`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
