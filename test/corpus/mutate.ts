import {
  findSpan,
  parseBlocks,
  section,
  type Block,
  type Field,
  type Kind,
  type Model,
} from './model';

export type Status = 'met' | 'missing' | 'violated' | 'review';

/** One change of a base. `text` is in the source format; `«…»` marks an expected place. */
export type Op =
  | { readonly do: 'set'; readonly key: string; readonly text: string } // a span's words
  | { readonly do: 'drop'; readonly key: string } // a section or every span of the key
  | { readonly do: 'rename'; readonly key: string; readonly text: string } // a heading
  | { readonly do: 'append' | 'prepend' | 'before'; readonly key: string; readonly text: string }
  | { readonly do: 'body'; readonly key: string; readonly text: string } // all below a heading
  | { readonly do: 'move'; readonly key: string; readonly before: string } // a section
  | { readonly do: 'moveSpan'; readonly key: string; readonly to: string } // into a section
  | { readonly do: 'field'; readonly name: Field; readonly text: string };

/** Where a missing thing may be said to belong: within a section, or between two headings. */
export type Gap = readonly [within: string] | readonly [from: string, before: string];

export interface Mutation {
  readonly id: string;
  readonly kind: Kind;
  readonly family: string;
  readonly ops: readonly Op[];
  /** What the change does to the statuses; empty for a hard negative. */
  readonly expect: Readonly<Record<string, Status>>;
  /** The requirement that unnamed `«…»` belong to; `«id|…»` names another. */
  readonly marks?: string;
  readonly gaps?: Readonly<Record<string, Gap>>;
  /** Words that must not be left in a section (`*`: anywhere): the label's proof. */
  readonly gone?: Readonly<Record<string, readonly string[]>>;
  /** Style tags this change makes no sense in. */
  readonly avoid?: readonly string[];
  /** Bases this change is for; all of the kind unless told. */
  readonly bases?: readonly string[];
}

export function applyMutation(model: Model, mutation: Mutation): Model {
  if (mutation.kind !== model.kind) throw new Error(`${mutation.id} is not for ${model.id}`);
  return mutation.ops.reduce((now, op) => {
    const next = applyOp(now, markOwner(op, mutation.marks));
    if (next === undefined) throw new Error(`${mutation.id}: nothing to ${op.do} in ${model.id}`);
    return next;
  }, model);
}

function markOwner(op: Op, owner: string | undefined): Op {
  if (!('text' in op)) return op;
  return { ...op, text: op.text.replace(/«(?![\w-]+\|)/g, `«${owner ?? 'unowned'}|`) };
}

function applyOp(model: Model, op: Op): Model | undefined {
  if (op.do === 'field') return { ...model, fields: { ...model.fields, [op.name]: op.text } };
  const blocks = changeBlocks(model.blocks, op);
  return blocks && { ...model, blocks };
}

function changeBlocks(
  blocks: readonly Block[],
  op: Exclude<Op, { do: 'field' }>,
): readonly Block[] | undefined {
  const range = section(blocks, op.key);
  switch (op.do) {
    case 'set':
      return replaceSpans(blocks, op.key, op.text);
    case 'drop':
      if (!range) return replaceSpans(blocks, op.key, '');
      return [...blocks.slice(0, range.from), ...blocks.slice(range.to)];
    case 'moveSpan': {
      const inner = spans(blocks, op.key).join(' ');
      const rest = inner ? replaceSpans(blocks, op.key, '') : undefined;
      return rest && changeBlocks(rest, { do: 'append', key: op.to, text: asSentence(inner) });
    }
    case 'move': {
      if (!range) return undefined;
      const rest = [...blocks.slice(0, range.from), ...blocks.slice(range.to)];
      const to = section(rest, op.before)?.from;
      if (to === undefined) return undefined;
      return [...rest.slice(0, to), ...blocks.slice(range.from, range.to), ...rest.slice(to)];
    }
    case 'rename':
      if (!range) return undefined;
      return blocks.map((block, at) => (at === range.from ? { ...block, text: op.text } : block));
    default: {
      if (!range) return undefined;
      const from = { append: range.to, prepend: range.from + 1, before: range.from }[
        op.do === 'body' ? 'prepend' : op.do
      ];
      const to = op.do === 'body' ? range.to : from;
      return [
        ...blocks.slice(0, from),
        ...parseBlocks(sameLevel(op.text, blocks[range.from])),
        ...blocks.slice(to),
      ];
    }
  }
}

/** The sentence round a span that went, as a typist would leave it. */
const mend = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/\s*[;,]\s*(?=[.;])/g, '')
    .replace(/^\s*[;,.]\s*/, '')
    .trim();

/** A span moved elsewhere stands there as a sentence of its own. */
const asSentence = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) + (/[.;:]$/.test(text) ? '' : '.');

/** `#= ` opens a heading of the level of the section it is put by. */
const sameLevel = (text: string, beside: Block | undefined): string =>
  text.replace(/^#= /gm, `${'#'.repeat(beside?.is === 'heading' ? beside.level : 1)} `);

function spans(blocks: readonly Block[], key: string): string[] {
  return blocks.flatMap((block) => {
    const found = 'text' in block ? findSpan(block.text, key) : undefined;
    return found ? [found.inner] : [];
  });
}

function replaceSpans(
  blocks: readonly Block[],
  key: string,
  text: string,
): readonly Block[] | undefined {
  let left = text;
  let count = 0;
  const change = (before: string): string => {
    let now = before;
    for (let span = findSpan(now, key); span; span = findSpan(now, key)) {
      now = now.slice(0, span.start) + left + now.slice(span.end);
      left = '';
      count += 1;
    }
    return now === before ? before : mend(now);
  };
  const changed = blocks.flatMap((block): Block[] => {
    if (!('text' in block)) return [block];
    const now = change(block.text);
    return now === '' ? [] : [{ ...block, text: now }];
  });
  return count > 0 ? changed : undefined;
}
