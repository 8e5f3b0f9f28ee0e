import * as v from 'valibot';
import type { Requirement } from '../conclusion/conclusion';
import type { KindFields } from '../conclusion/parse';
import type { Place } from '../draft/paragraph';
import type { Said } from '../messages/messages';
import type { PhraseBook } from '../text/phrases';
import type { Dossier } from './dossier';
import type { Status } from './finding';
import type { Scope } from './scope';

/** What a kind says of one requirement. The engine adds the requirement and checks the places. */
export interface Verdict {
  readonly status: Exclude<Status, 'error'>;
  readonly said: readonly Said[];
  readonly places: readonly Place[];
  /** Behind which paragraph something missing belongs; left out where nowhere in particular. */
  readonly after?: number | null;
}

/** A requirement with the fields of its kind. */
type Typed<F extends KindFields> = Requirement & v.InferOutput<v.StrictObjectSchema<F, undefined>>;

type Absent = 'missing' | 'review';

/** A kind of requirement that looks into one draft. */
interface DraftKind<F extends KindFields> {
  readonly on: 'draft';
  /** The kind's own fields in a conclusion. */
  readonly fields: F;
  /** The status where the scope does not exist: a required thing is missing, others are to review. */
  absent(requirement: Typed<F>): Absent;
  /** Makes a requirement ready for a phrase book; the result is pure. */
  prepare(requirement: Typed<F>, book: PhraseBook): (scope: Scope) => Verdict;
}

/** A kind of requirement that looks at the drafts together. */
interface DossierKind<F extends KindFields> {
  readonly on: 'dossier';
  readonly fields: F;
  prepare(requirement: Typed<F>): (dossier: Dossier) => Verdict;
}

/** A kind whose fields nobody outside needs to know. */
export type Kind =
  | {
      readonly on: 'draft';
      readonly fields: KindFields;
      absent(requirement: Requirement): Absent;
      bind(requirement: Requirement, book: PhraseBook): (scope: Scope) => Verdict;
    }
  | {
      readonly on: 'dossier';
      readonly fields: KindFields;
      bind(requirement: Requirement): (dossier: Dossier) => Verdict;
    };

/** Makes a kind that looks into one draft. */
export function draftKind<const F extends KindFields>(
  fields: F,
  absent: Absent | DraftKind<F>['absent'],
  prepare: DraftKind<F>['prepare'],
): Kind {
  const schema = v.object(fields);
  const typed = (requirement: Requirement): Typed<F> => ({
    ...requirement,
    ...v.parse(schema, requirement),
  });
  return {
    on: 'draft',
    fields,
    absent: (requirement) => (typeof absent === 'string' ? absent : absent(typed(requirement))),
    bind: (requirement, book) => prepare(typed(requirement), book),
  };
}

/** Makes a kind that looks at the drafts together. */
export function dossierKind<const F extends KindFields>(
  fields: F,
  prepare: DossierKind<F>['prepare'],
): Kind {
  const schema = v.object(fields);
  return {
    on: 'dossier',
    fields,
    bind: (requirement) => prepare({ ...requirement, ...v.parse(schema, requirement) }),
  };
}
