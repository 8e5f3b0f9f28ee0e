/** A base draft as data, read from the readable source format of `bases/` (see README.md). */
export type Kind = 'bao-cao' | 'nghi-quyet' | 'to-trinh';
export type Level = 1 | 2 | 3;

export type Block =
  | { readonly is: 'heading'; readonly level: Level; readonly key: string; readonly text: string }
  | { readonly is: 'appendix'; readonly key: string; readonly text: string }
  | { readonly is: 'p' | 'center' | 'to' | 'end'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly is: 'recipients' | 'sign'; readonly lines: readonly string[] };

export type Heading = Extract<Block, { is: 'heading' }>;

const FIELDS = [
  'upper',
  'issuer',
  'motto',
  'number',
  'date',
  'type',
  'subtype',
  'subject',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Model {
  readonly id: string;
  readonly kind: Kind;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly blocks: readonly Block[];
}

const KINDS: readonly Kind[] = ['bao-cao', 'nghi-quyet', 'to-trinh'];
const LEVELS: readonly Level[] = [1, 2, 3];

export function parseModel(id: string, source: string): Model {
  const [head = '', ...rest] = source.split(/^---$/m);
  const pairs = new Map(
    head
      .split('\n')
      .filter((line) => line.includes(': '))
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(': ')),
        line.slice(line.indexOf(': ') + 2),
      ]),
  );
  const kind = KINDS.find((known) => known === pairs.get('kind'));
  if (!kind) throw new Error(`${id}: unknown kind ${pairs.get('kind') ?? 'none'}`);
  const fields: Partial<Record<Field, string>> = {};
  for (const name of FIELDS) {
    const value = pairs.get(name);
    if (value !== undefined) fields[name] = value;
  }
  return { id, kind, fields, blocks: parseBlocks(rest.join('---')) };
}

export function parseBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] | undefined;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('| ')) {
      const cells = line
        .slice(1, line.endsWith('|') ? -1 : undefined)
        .split('|')
        .map((cell) => cell.trim());
      if (rows) rows.push(cells);
      else {
        rows = [cells];
        blocks.push({ is: 'table', rows });
      }
      continue;
    }
    rows = undefined;
    if (line) blocks.push(parseLine(line));
  }
  return blocks;
}

function parseLine(line: string): Block {
  const heading = /^(#{1,3}) (\S+) \| (.*)$/.exec(line);
  const level = LEVELS.find((known) => known === heading?.[1]?.length);
  if (heading && level)
    return { is: 'heading', level, key: heading[2] ?? '', text: heading[3] ?? '' };
  const appendix = /^@appendix (\S+) \| (.*)$/.exec(line);
  if (appendix) return { is: 'appendix', key: appendix[1] ?? '', text: appendix[2] ?? '' };
  const special = /^@(center|to|end|recipients|sign) (.*)$/.exec(line);
  const text = special?.[2] ?? line;
  switch (special?.[1]) {
    case 'center':
    case 'to':
    case 'end':
      return { is: special[1], text };
    case 'recipients':
    case 'sign':
      return { is: special[1], lines: text.split(/;(?!;) ?/).map((part) => part.trim()) };
    default:
      return { is: 'p', text };
  }
}

/** The blocks of the section with this key: from its heading to before the next of its rank. */
export function section(
  blocks: readonly Block[],
  key: string,
): { from: number; to: number } | undefined {
  const from = blocks.findIndex(
    (block) => (block.is === 'heading' || block.is === 'appendix') && block.key === key,
  );
  const head = blocks[from];
  if (head?.is !== 'heading' && head?.is !== 'appendix') return undefined;
  const rank = head.is === 'heading' ? head.level : 0;
  let to = from + 1;
  for (; to < blocks.length; to += 1) {
    const block = blocks[to];
    if (block?.is === 'heading' && block.level <= rank) break;
    if (block?.is === 'appendix') break;
    if (rank > 0 && (block?.is === 'end' || block?.is === 'recipients' || block?.is === 'sign'))
      break;
  }
  return { from, to };
}

/** The first `[[key|…]]` in a text, brackets matched, so that spans may nest. */
export function findSpan(
  text: string,
  key: string,
): { start: number; end: number; inner: string } | undefined {
  const open = `[[${key}|`;
  const start = text.indexOf(open);
  if (start < 0) return undefined;
  let depth = 1;
  let at = start + open.length;
  while (at < text.length && depth > 0) {
    if (text.startsWith('[[', at)) depth += 1;
    else if (text.startsWith(']]', at)) depth -= 1;
    at += text.startsWith('[[', at) || text.startsWith(']]', at) ? 2 : 1;
  }
  if (depth > 0) throw new Error(`span ${key} is not closed: ${text}`);
  return { start, end: at, inner: text.slice(start + open.length, at - 2) };
}

export const unwrap = (text: string): string => text.replace(/\[\[[\w-]+\||\]\]/g, '');
