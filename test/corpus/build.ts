/** A base, changes and a style → a labelled draft. */
import { COMPLIANT } from './ids';
import { layout } from './layout';
import { section, type Kind, type Model } from './model';
import { applyMutation, type Gap, type Mutation, type Status } from './mutate';
import { writeDocx, type Placed } from './ooxml';
import { pad } from './padding';
import type { Style } from './style';

export interface ExpectedPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface Expected {
  readonly status: Status;
  /** Each must be overlapped by a location of the finding. */
  readonly places?: readonly ExpectedPlace[];
  /** The acceptable range of `gap.after`, both ends included. */
  readonly gap?: { readonly from: number; readonly to: number };
}

export interface CorpusDraft {
  readonly id: string;
  readonly kind: Kind;
  readonly base: string;
  readonly style: string;
  readonly mutation: string;
  readonly split: 'tune' | 'held-out';
  readonly docx: Uint8Array;
  readonly expected: Readonly<Record<string, Expected>>;
}

export interface Built {
  readonly docx: Uint8Array;
  readonly expected: Readonly<Record<string, Expected>>;
  readonly paragraphs: readonly Placed[];
  /** The changed model, before padding and layout, for the self-check. */
  readonly changed: Model;
}

export function buildDraft(base: Model, mutations: readonly Mutation[], style: Style): Built {
  const changed = mutations.reduce(applyMutation, base);
  const model = style.pages ? pad(changed, style.pages) : changed;
  const { docx, paragraphs } = writeDocx(layout(model, base, style), style);
  const statuses = mutations.reduce(
    (now, mutation) => ({ ...now, ...mutation.expect }),
    COMPLIANT[base.kind],
  );
  const gaps = new Map(mutations.flatMap((mutation) => Object.entries(mutation.gaps ?? {})));
  const expected: Record<string, Expected> = {};
  for (const [id, status] of Object.entries(statuses)) {
    if (!(id in COMPLIANT[base.kind])) throw new Error(`unknown requirement ${id}`);
    const places = placesOf(id, paragraphs);
    const gap = gaps.get(id);
    expected[id] = {
      status,
      ...(places.length > 0 ? { places } : {}),
      ...(gap ? { gap: gapRange(gap, model, paragraphs) } : {}),
    };
  }
  return { docx, expected, paragraphs, changed };
}

const placesOf = (id: string, paragraphs: readonly Placed[]): ExpectedPlace[] =>
  paragraphs.flatMap(({ marks }, paragraph) =>
    marks.filter((mark) => mark.id === id).map(({ start, end }) => ({ paragraph, start, end })),
  );

function gapRange(
  [first, before]: Gap,
  model: Model,
  paragraphs: readonly Placed[],
): { from: number; to: number } {
  const start = first === 'START' ? undefined : range(model, first);
  const from = start ? indexOf(paragraphs, start.from) : -1;
  if (before === undefined) return { from, to: lastOf(paragraphs, (start?.to ?? 0) - 1) };
  if (before === 'END') return { from, to: paragraphs.length - 1 };
  return { from, to: indexOf(paragraphs, range(model, before).from) - 1 };
}

function range(model: Model, key: string): { from: number; to: number } {
  const found = section(model.blocks, key);
  if (!found) throw new Error(`no section ${key} for a gap`);
  return found;
}

const indexOf = (paragraphs: readonly Placed[], block: number): number => {
  for (let now = block; now >= 0; now -= 1) {
    const found = paragraphs.findIndex((paragraph) => paragraph.block === now);
    if (found >= 0) return found;
  }
  throw new Error(`block ${block} was not written`);
};

const lastOf = (paragraphs: readonly Placed[], block: number): number => {
  for (let now = block; now >= 0; now -= 1) {
    const found = paragraphs.map((paragraph) => paragraph.block).lastIndexOf(now);
    if (found >= 0) return found;
  }
  throw new Error(`block ${block} was not written`);
};
