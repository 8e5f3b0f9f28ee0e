/** The labelled corpus: see README.md. Deterministic. */
import { readBases } from './bases';
import { buildDraft, type Built, type CorpusDraft } from './build';
import { MUTATIONS, PAIRS } from './mutations';
import { HELD_OUT_MUTATIONS, HELD_OUT_PAIRS } from './mutations.held-out';
import { draftId, plan, type Plan, type Stock } from './plan';
import { STYLES } from './styles';
import { HELD_OUT_STYLES } from './styles.held-out';

export type { CorpusDraft, Expected, ExpectedPlace } from './build';

type Split = CorpusDraft['split'];

export interface BuiltDraft extends Built {
  readonly draft: CorpusDraft;
  readonly plan: Plan;
}

/** What a split draws on. */
export const tune = (): Omit<Stock, 'rounds'> => ({
  bases: readBases('bases'),
  mutations: MUTATIONS,
  styles: STYLES,
  pairs: PAIRS,
});

export const heldOut = (): Omit<Stock, 'rounds'> => ({
  bases: readBases('bases/held-out'),
  mutations: HELD_OUT_MUTATIONS,
  styles: HELD_OUT_STYLES,
  pairs: HELD_OUT_PAIRS,
});

const plans = (): [Split, Plan][] => [
  ...plan({ ...tune(), rounds: 2 }).map((one): [Split, Plan] => ['tune', one]),
  ...plan({ ...heldOut(), rounds: 1 }).map((one): [Split, Plan] => ['held-out', one]),
];

/** Every draft with what it was made from, for the self-check. */
export function buildAll(): BuiltDraft[] {
  return plans().map(([split, one]) => {
    const { base, mutations, style } = one;
    const built = buildDraft(base, mutations, style);
    const draft: CorpusDraft = {
      id: draftId(one),
      kind: base.kind,
      base: base.id,
      style: style.id,
      mutation: mutations.map(({ id }) => id).join('+') || 'clean',
      split,
      docx: built.docx,
      expected: built.expected,
    };
    return { ...built, draft, plan: one };
  });
}

let made: readonly CorpusDraft[] | undefined;

/** All drafts with their labels; built once. */
export function corpus(): readonly CorpusDraft[] {
  made ??= buildAll().map(({ draft }) => draft);
  return made;
}
