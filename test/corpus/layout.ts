/** A model in a writing style → the document's nodes, still without XML. */
import { unwrap, type Block, type Heading, type Level, type Model } from './model';
import { numberText, type Style } from './style';
import { upper } from './text';
import { mapText, tokenize, visible, type Token, type Track } from './tokens';
import { trackHeading, trackParagraph, type Tracked } from './tracked';

export interface Look {
  readonly role: 'body' | 'heading' | 'line' | 'toc';
  readonly level?: Level;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly center?: boolean;
  readonly numbered?: boolean;
  readonly bullet?: boolean;
  readonly capitals?: boolean;
  readonly newPage?: boolean;
}

export interface Para {
  readonly tokens: readonly Token[];
  /** What follows a run-in heading, in plain type. */
  readonly tail?: readonly Token[];
  readonly look: Look;
  /** The model's block this paragraph shows; -1 for the head of the document. */
  readonly block: number;
  readonly mark?: Track;
  /** The first-level section it stands in, for list numbering that starts again. */
  readonly part: number;
}

export type Node =
  | { readonly is: 'p'; readonly para: Para }
  | { readonly is: 'table'; readonly rows: readonly (readonly (readonly Node[])[])[] }
  | { readonly is: 'toc'; readonly nodes: readonly Node[] };

const TITLE_WIDTH = 58;

export function layout(model: Model, base: Model, style: Style): Node[] {
  const maker = new Maker(style);
  const nodes = [
    ...letterhead(model, style, maker),
    ...title(model, style, maker),
    ...(style.toc ? contents(base, style, maker) : []),
    ...body(model, style, maker),
  ];
  return style.tables === 'frame' ? [{ is: 'table', rows: [[nodes]] }] : nodes;
}

/** Makes paragraphs: markup to tokens, the style's typing applied. */
class Maker {
  part = 0;
  constructor(private readonly style: Style) {}

  tokens(text: string, change?: (text: string) => string): Token[] {
    const typing = this.style.typing ?? [];
    const all = change ? [change, ...typing] : typing;
    return mapText(tokenize(unwrap(text)), (piece) => all.reduce((now, next) => next(now), piece));
  }

  para(text: string, look: Look, block: number, change?: (text: string) => string): Para {
    return { tokens: this.tokens(text, change), look, block, part: this.part };
  }

  line(text: string, look: Partial<Look> = {}, block = -1): Node {
    return { is: 'p', para: this.para(text, { role: 'line', ...look }, block) };
  }
}

function letterhead(model: Model, style: Style, maker: Maker): Node[] {
  const { upper: above = '', issuer = '', motto = '', number = '', date = '' } = model.fields;
  const center = { center: true };
  const strong = { center: true, bold: true };
  if (style.letterhead === 'table') {
    const left = [
      ...(above ? [maker.line(above, center)] : []),
      maker.line(issuer, strong),
      maker.line('*', center),
      maker.line(number, center),
    ];
    const right = [maker.line(motto, strong), maker.line(date, { center: true, italic: true })];
    return [{ is: 'table', rows: [[left, right]] }, maker.line('')];
  }
  if (style.letterhead === 'tabs') {
    return [
      maker.line(`${above}\t${motto}`),
      maker.line(issuer, { bold: true }),
      maker.line(`${number}\t${date}`),
      maker.line(''),
    ];
  }
  return [
    maker.line(motto, strong),
    ...(above ? [maker.line(above, center)] : []),
    maker.line(issuer, strong),
    maker.line(number, center),
    maker.line(date, { center: true, italic: true }),
  ];
}

function title(model: Model, style: Style, maker: Maker): Node[] {
  const { type = '', subtype, subject = '' } = model.fields;
  const strong = { center: true, bold: true };
  const lines = style.title === 'one' || !style.title ? [subject] : foldLines(subject);
  const subjects = style.title === 'soft' ? [lines.join('\n')] : lines;
  return [type, ...(subtype ? [subtype] : []), ...subjects, '-----'].map((text) =>
    maker.line(text, strong),
  );
}

/** Breaks a title into lines of a fair width, never inside a marked place. */
function foldLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const open = line.lastIndexOf('«') > line.lastIndexOf('»');
    if (line.length + word.length > TITLE_WIDTH && !open) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** A table of contents as it was before the change: nobody has updated it. */
function contents(base: Model, style: Style, maker: Maker): Node[] {
  const count = new Counter(style);
  const entries = base.blocks
    .filter((block): block is Heading => block.is === 'heading')
    .filter((block) => block.level < 3)
    .map((block, at) => {
      const label = listLabel(style, count.next(block));
      const change = block.level === 1 && style.capitals === 'typed' ? upper : undefined;
      const look: Look = { role: 'toc', level: block.level };
      const text = `${label}${block.text}\t${2 + Math.floor(at / 3)}`;
      return { is: 'p', para: maker.para(text, look, -1, change) } satisfies Node;
    });
  const heading = maker.line('MỤC LỤC', { center: true, bold: true });
  return style.toc === 'field'
    ? [heading, { is: 'toc', nodes: entries }]
    : [heading, ...entries, maker.line('')];
}

const listLabel = (style: Style, path: readonly number[]): string =>
  path.length === 0
    ? ''
    : numberText(style.numbers === 'none' ? 'dot' : style.numbers, path).text.trim() + ' ';

class Counter {
  private counts = [0, 0, 0];
  constructor(private readonly style: Style) {}

  /** The numbers down to this heading; none for a heading the style leaves unnumbered. */
  next(heading: Heading): number[] {
    const at = heading.level - 1;
    const free = this.style.unnumbered?.includes(heading.key) ?? false;
    this.counts = this.counts.map((n, level) =>
      level > at ? 0 : level === at && !free ? n + 1 : n,
    );
    return free ? [] : this.counts.slice(0, heading.level);
  }
}

function body(model: Model, style: Style, maker: Maker): Node[] {
  const count = new Counter(style);
  const nodes: Node[] = [];
  const taken = new Set<number>();
  let inSpec = false;
  model.blocks.forEach((block, at) => {
    if (taken.has(at)) return;
    if (block.is === 'heading') {
      inSpec = block.key === 'spec';
      const next = model.blocks[at + 1];
      const tail = runsIn(block, next, style) && next?.is === 'p' ? next.text : undefined;
      if (tail !== undefined) taken.add(at + 1);
      if (block.level === 1) maker.part += 1;
      nodes.push(...headingNodes(block, at, count.next(block), tail, style, maker));
      return;
    }
    if (inSpec && style.tables === 'indicators' && block.is === 'p') {
      nodes.push(indicatorRow(block.text, at, maker));
      return;
    }
    nodes.push(...blockNodes(block, at, style, maker));
  });
  return mergeTables(nodes);
}

const runsIn = (block: Heading, next: Block | undefined, style: Style): boolean =>
  style.runIn === true &&
  block.level > 1 &&
  next?.is === 'p' &&
  !/^(\[\[[\w-]+\|)?[-+(]/.test(next.text);

function headingNodes(
  block: Heading,
  at: number,
  path: readonly number[],
  tail: string | undefined,
  style: Style,
  maker: Maker,
): Node[] {
  const capitals = block.level === 1 && style.capitals !== undefined;
  const change = capitals && style.capitals === 'typed' ? upper : undefined;
  const look: Look = {
    role: 'heading',
    level: block.level,
    bold: true,
    numbered: path.length > 0,
    ...(capitals ? { capitals } : {}),
  };
  const number = numberText(path.length > 0 ? style.numbers : 'none', path);
  const text = style.softHeadings ? softBreak(block.text, number.text) : block.text;
  const words = tail === undefined || /[.:;]$/.test(text) ? text : `${text}.`;
  const tokens = maker.tokens(words, change);
  const label = maker.tokens(number.text);
  const whole: Para = {
    tokens: number.ownLine ? tokens : [...label, ...tokens],
    look,
    block: at,
    part: maker.part,
    ...(tail === undefined ? {} : { tail: maker.tokens(` ${tail}`) }),
  };
  const lines = number.ownLine ? [{ ...whole, tokens: label }, whole] : [whole];
  return trackedNodes(style.tracked === 'heavy' ? trackHeading(lines, at) : lines);
}

/** Puts a title that follows a long number, or is long itself, on two lines of one paragraph. */
function softBreak(text: string, number: string): string {
  const words = text.split(' ');
  if (words.length < 8 || text.includes('«')) return text;
  const half = Math.ceil(words.length / 2);
  return `${words.slice(0, half).join(' ')}${number ? '\n' : ' '}${words.slice(half).join(' ')}`;
}

function blockNodes(block: Block, at: number, style: Style, maker: Maker): Node[] {
  switch (block.is) {
    case 'heading':
      return [];
    case 'appendix': {
      const look: Look = style.appendixAsHeading
        ? { role: 'heading', level: 1, bold: true, center: true, newPage: true }
        : { role: 'line', bold: true, center: true, newPage: true };
      return [{ is: 'p', para: maker.para(block.text, look, at) }];
    }
    case 'center':
      return [maker.line(block.text, { center: true, italic: true }, at)];
    case 'to':
      return [maker.line(block.text, { center: true }, at)];
    case 'table':
      return [
        {
          is: 'table',
          rows: block.rows.map((cells, row) =>
            cells.map((cell) => [maker.line(cell, row === 0 ? { bold: true } : {}, at)]),
          ),
        },
      ];
    case 'recipients':
      return block.lines.map((line, n) => maker.line(line, n === 0 ? { italic: true } : {}, at));
    case 'sign':
      return signature(block.lines, at, style, maker);
    default:
      return paragraphNodes(block.text, at, style, maker);
  }
}

function signature(lines: readonly string[], at: number, style: Style, maker: Maker): Node[] {
  const nodes = lines.map((line) => maker.line(line, { bold: true, center: true }, at));
  return style.signature === 'lines'
    ? nodes
    : [{ is: 'table', rows: [[[maker.line('', {}, at)], nodes]] }, maker.line('', {}, at)];
}

function paragraphNodes(text: string, at: number, style: Style, maker: Maker): Node[] {
  const bullet = style.bulletList === true && /^(\[\[[\w-]+\|)?- /.test(text);
  const plain = bullet ? unwrap(text).replace(/^- /, '') : text;
  const para = maker.para(plain, { role: 'body', ...(bullet ? { bullet } : {}) }, at);
  if (style.tracked) return trackedNodes(trackParagraph(para, style.tracked));
  if (style.tables === 'around' && visible(para.tokens).text.length % 3 === 0)
    return [{ is: 'table', rows: [[[{ is: 'p', para }]]] }];
  return [{ is: 'p', para }];
}

const trackedNodes = (paras: readonly Tracked[]): Node[] =>
  paras.map((para) => ({ is: 'p', para }));

/** An indicator as a row of a table. */
function indicatorRow(text: string, at: number, maker: Maker): Node {
  const plain = unwrap(text).replace(/^- /, '');
  return { is: 'table', rows: [[[maker.line('-', {}, at)], [maker.line(plain, {}, at)]]] };
}

/** Tables that touch are one table, as they would be in Word. */
function mergeTables(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.is === 'table' && last?.is === 'table')
      merged[merged.length - 1] = { is: 'table', rows: [...last.rows, ...node.rows] };
    else merged.push(node);
  }
  return merged;
}
