import type { Place } from '../draft/paragraph';
import { findCitations, type Citation } from '../text/documents';
import type { Passage } from './passage';

/** A document cited in a draft. */
export interface Cited extends Citation {
  readonly places: readonly Place[];
}

/** The documents that passages cite by number, in order, each with its date. */
export function citedIn(passages: readonly Passage[]): readonly Cited[] {
  return passages.flatMap((passage) => {
    const { text } = passage.reading;
    if (!/\d/.test(text)) return [];
    return findCitations(text).map((citation) => ({
      ...citation,
      places: passage.places(citation.start, citation.dateEnd),
    }));
  });
}
