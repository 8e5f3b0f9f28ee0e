import type { DraftView } from './scope';

/** The drafts that were checked together. */
export interface Dossier {
  readonly drafts: readonly { readonly kind: string; readonly view: DraftView }[];
  /** The day of the check, `YYYY-MM-DD`. */
  readonly date: string;
}
