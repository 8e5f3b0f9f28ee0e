import type { Place } from '../draft/paragraph';
import { findCitations, type Citation } from '../text/documents';
import type { Passage } from './passage';

/** A document cited in a draft. */
export interface Cited extends Citation {
  /** The whole text it stands in, by which its offsets count. */
  readonly around: string;
  readonly places: readonly Place[];
}

/** The documents that passages cite by number, in order, each with its date. */
export function citedIn(passages: readonly Passage[]): readonly Cited[] {
  return passages.flatMap((passage) => {
    const around = passage.reading.text;
    if (!/\d/.test(around)) return [];
    return findCitations(around).map((citation) => ({
      ...citation,
      around,
      places: passage.places(citation.start, citation.dateEnd),
    }));
  });
}
