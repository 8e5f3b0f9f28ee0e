import type { DraftView } from './scope';

/** The drafts that were checked together. */
export interface Dossier {
  readonly drafts: readonly { readonly kind: string; readonly view: DraftView }[];
  /** What each kind of draft is called. */
  readonly names: ReadonlyMap<string, string>;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly date: string;
}
