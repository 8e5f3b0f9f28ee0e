import type { Assessment } from '../../check/finding';
import type { Conclusion } from '../../conclusion/conclusion';
import type { Language } from '../../messages/messages';

/** An assessment with the file it is of; the dossier's has none. */
export interface Result {
  readonly file: string | null;
  readonly assessment: Assessment;
}

/** A way to write results down. */
export type Format = (
  results: readonly Result[],
  conclusion: Conclusion,
  language: Language,
  colour: boolean,
) => string;
