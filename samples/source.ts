/**
 * Reads a sample's source: a draft as officials write it, in a small Markdown.
 *
 * - Front matter: `title` (the document property) and `headings`, the way this draft makes them.
 * - `#`, `##`, `###` are headings; their label (`I.`, `1.`, `2.1.`, `I-`) is typed in the source in
 *   every case.
 * - Blank lines part paragraphs; `- ` at the start of one is typed text, as it is in the office.
 * - Fenced blocks hold what Markdown has no form for: `letterhead` and `signature` (two columns
 *   parted by `|`, a new table row after `---`), `title`, `centred`, `caption` and `appendix`
 *   (which starts a new page).
 * - Tables are pipe tables. `**bold**`, `_italic_` and `<u>underlined</u>` may stand anywhere, also
 *   within each other; `<br>` breaks a line within its paragraph.
 */

/** A stretch of text in one look; `\n` is a line break. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** One paragraph's text. */
export type Line = readonly Span[];

/** One row of a two-column block: the paragraphs of its left and of its right cell. */
export interface Columns {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

export type Align = 'left' | 'center' | 'right';

export type Block =
  | { readonly type: 'letterhead' | 'signature'; readonly rows: readonly Columns[] }
  | { readonly type: 'title' | 'centred' | 'caption' | 'appendix'; readonly lines: readonly Line[] }
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly label: string;
      readonly text: string;
    }
  | { readonly type: 'paragraph'; readonly line: Line }
  | {
      readonly type: 'table';
      readonly align: readonly Align[];
      /** The heading row comes first. */
      readonly rows: readonly (readonly Line[])[];
    };

/**
 * How a draft makes its headings: Word's heading styles, typed numbers on bold lines, or automatic
 * numbers.
 */
export type HeadingWay = 'styles' | 'typed' | 'numbered';

export interface Source {
  readonly title: string;
  readonly headings: HeadingWay;
  readonly blocks: readonly Block[];
}

const HEADING = /^(#{1,3}) ([IVX]+[-.]|\d+(?:\.\d+)*\.|[a-zđ]\)) (.+)$/;
const FENCE = '```';

/** Parses a source; `file` is only for the error, which names the line. */
export function parseSource(text: string, file: string): Source {
  const lines = text.normalize('NFC').split('\n');
  const fail = (at: number, problem: string): never => {
    throw new Error(`${file}:${at + 1}: ${problem}`);
  };

  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) fail(0, 'expected front matter between two lines of ---');
  const front = new Map(lines.slice(1, end).map((line) => splitOnce(line, ':')));
  const title = front.get('title') ?? fail(0, 'front matter has no title');
  const headings =
    headingWay(front.get('headings')) ?? fail(0, 'headings: styles, typed, numbered');

  const blocks: Block[] = [];
  for (let at = end + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (line.startsWith(FENCE)) {
      const close = lines.indexOf(FENCE, at + 1);
      if (close < 0) fail(at, 'this fence is never closed');
      const name = line.slice(FENCE.length);
      blocks.push(fenced(name, lines.slice(at + 1, close)) ?? fail(at, `no such block: ${name}`));
      at = close;
    } else if (line.startsWith('|')) {
      const start = at;
      while (lines[at + 1]?.startsWith('|')) at++;
      blocks.push(table(lines.slice(start, at + 1)));
    } else if (line.startsWith('#')) {
      const [, marks, label, name] = HEADING.exec(line) ?? fail(at, 'a heading needs a label');
      if (!label || !name) return fail(at, 'a heading needs a label and a name');
      const level = marks === '#' ? 1 : marks === '##' ? 2 : 3;
      blocks.push({ type: 'heading', level, label, text: name });
    } else {
      if (lines[at + 1]) fail(at + 1, 'a paragraph is one line, then a blank one');
      blocks.push({ type: 'paragraph', line: parseLine(line) });
    }
  }
  return { title, headings, blocks };
}

/** Every paragraph's text in the order of the page; automatic numbers are not text. */
export function paragraphTexts(source: Source): string[] {
  return source.blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'letterhead':
      case 'signature':
        return block.rows.flatMap((row) => [...row.left, ...row.right].map(plain));
      case 'heading':
        return [source.headings === 'numbered' ? block.text : `${block.label} ${block.text}`];
      case 'paragraph':
        return [plain(block.line)];
      case 'table':
        return block.rows.flatMap((row) => row.map(plain));
      default:
        return block.lines.map(plain);
    }
  });
}

/** A line's text without its look. */
export function plain(line: Line): string {
  return line.map((span) => span.text).join('');
}

function headingWay(word: string | undefined): HeadingWay | undefined {
  return word === 'styles' || word === 'typed' || word === 'numbered' ? word : undefined;
}

function fenced(name: string, lines: readonly string[]): Block | undefined {
  switch (name) {
    case 'letterhead':
    case 'signature':
      return { type: name, rows: columns(lines) };
    case 'title':
    case 'centred':
    case 'caption':
    case 'appendix':
      return { type: name, lines: lines.map(parseLine) };
    default:
      return undefined;
  }
}

function columns(lines: readonly string[]): Columns[] {
  const rows: string[][] = [[]];
  for (const line of lines) {
    if (line === '---') rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return rows.map((row) => {
    const pairs = row.map((line) => splitOnce(line, '|'));
    const cell = (texts: readonly string[]): Line[] =>
      texts.filter((text) => text !== '').map(parseLine);
    return {
      left: cell(pairs.map(([left]) => left)),
      right: cell(pairs.map(([, right]) => right)),
    };
  });
}

function table(lines: readonly string[]): Block {
  const [header = [], rule = [], ...body] = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const align = rule.map((cell): Align =>
    cell.endsWith(':') ? (cell.startsWith(':') ? 'center' : 'right') : 'left',
  );
  return { type: 'table', align, rows: [header, ...body].map((row) => row.map(parseLine)) };
}

/**
 * Takes a line apart at its marks; a mark without its partner is text (the star of a Party
 * letterhead is one).
 */
function parseLine(text: string): Line {
  const look = { bold: false, italic: false, underline: false };
  return spans(text.replaceAll('<br>', '\n'), look);
}

const MARKED = /\*\*(.+?)\*\*|(?<!_)_([^_]+)_(?!_)|<u>(.+?)<\/u>/s;

function spans(text: string, look: Omit<Span, 'text'>): Span[] {
  const found = MARKED.exec(text);
  if (!found) return text === '' ? [] : [{ text, ...look }];
  const [whole, bold, italic, underline] = found;
  const inner = bold ?? italic ?? underline ?? '';
  return [
    ...spans(text.slice(0, found.index), look),
    ...spans(inner, {
      bold: look.bold || bold !== undefined,
      italic: look.italic || italic !== undefined,
      underline: look.underline || underline !== undefined,
    }),
    ...spans(text.slice(found.index + whole.length), look),
  ];
}

function splitOnce(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
