/** Which base, changes and style make which draft: every style and every change at least once. */
import type { Model } from './model';
import type { Mutation, Op } from './mutate';
import type { Style } from './style';
import { hash } from './text';

export interface Plan {
  readonly base: Model;
  readonly mutations: readonly Mutation[];
  readonly style: Style;
}

const suits = (mutation: Mutation, base: Model): boolean =>
  mutation.kind === base.kind && (mutation.bases?.includes(base.id) ?? true);

const fits = (mutation: Mutation, base: Model, style: Style): boolean =>
  suits(mutation, base) && !(mutation.avoid ?? []).some((tag) => style.tags?.includes(tag));

/** What a split is made of; `pairs` are changes that one style makes harder than others do. */
export interface Stock {
  readonly bases: readonly Model[];
  readonly mutations: readonly Mutation[];
  readonly styles: readonly Style[];
  readonly pairs: readonly (readonly [mutation: string, style: string])[];
  /** How many clean and how many combined drafts each style gets. */
  readonly rounds: number;
}

/** One draft for each change, going round the styles and bases; then pairs, clean, combined. */
export function plan({ bases, mutations, styles, pairs, rounds }: Stock): Plan[] {
  const short = styles.filter((style) => style.pages === undefined);
  const turns = Array.from({ length: rounds }, (_, turn) => turn * (bases.length - 1));
  const all = [
    ...mutations.flatMap((mutation, at) => single(mutation, at, bases, short)),
    ...pairs.flatMap(([mutation, style], at) =>
      single(named(mutations, mutation), at, bases, [named(styles, style)]),
    ),
    ...turns.flatMap((turn) => styles.flatMap((style, at) => clean(style, at + turn, bases))),
    ...turns.flatMap((turn) =>
      styles.flatMap((style, at) => combined(style, at + turn, bases, mutations)),
    ),
  ];
  return [...new Map(all.map((one) => [draftId(one), one])).values()];
}

export const draftId = ({ base, style, mutations }: Plan): string =>
  `${base.id}/${style.id}/${mutations.map(({ id }) => id).join('+') || 'clean'}`;

function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
}

function single(
  mutation: Mutation,
  at: number,
  bases: readonly Model[],
  styles: readonly Style[],
): Plan[] {
  const hosts = bases.filter((base) => suits(mutation, base));
  const base = hosts[hash(mutation.id) % hosts.length];
  const style = rotate(styles, at).find((next) => base && fits(mutation, base, next));
  return base && style ? [{ base, mutations: [mutation], style }] : [];
}

function clean(style: Style, at: number, bases: readonly Model[]): Plan[] {
  const base = bases[at % bases.length];
  return base ? [{ base, mutations: [], style }] : [];
}

/** Several faults in one draft, whose requirements and places do not meet. */
function combined(
  style: Style,
  at: number,
  bases: readonly Model[],
  mutations: readonly Mutation[],
): Plan[] {
  const base = bases[(at + 1) % bases.length];
  if (!base) return [];
  const candidates = mutations.filter((next) => fits(next, base, style) && !isWhole(next));
  const chosen: Mutation[] = [];
  for (let n = 0; n < candidates.length && chosen.length < 4; n += 1) {
    const next = candidates[(at * 5 + n * STRIDE) % candidates.length];
    if (next && !chosen.some((other) => meet(other, next))) chosen.push(next);
  }
  return [{ base, mutations: chosen, style }];
}

/** Prime, so that going round a list by it comes to every entry. */
const STRIDE = 17;

const rotate = <T>(list: readonly T[], by: number): T[] => {
  const from = list.length > 0 ? by % list.length : 0;
  return [...list.slice(from), ...list.slice(0, from)];
};

/** Whether two changes touch the same section or span, or speak of the same requirement. */
function meet(a: Mutation, b: Mutation): boolean {
  const shared = Object.keys(a.expect).some((id) => id in b.expect);
  return shared || a.ops.some((x) => b.ops.some((y) => place(x) === place(y)));
}

const place = (op: Op): string => (op.do === 'field' ? `field ${op.name}` : op.key);

const WHOLES = ['p1', 'p2', 'p3', 'p4', 'gen', 'spec', 'c4', 'cobj', 'csub'];

/** A change that takes away or moves a section others stand in. */
const isWhole = ({ ops }: Mutation): boolean =>
  ops.some((op) => (op.do === 'drop' || op.do === 'move') && WHOLES.includes(op.key));
