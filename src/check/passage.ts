import type { Place } from '../draft/paragraph';
import type { Reading } from './reading';

/** A text that is read as one, and where its characters stand in the draft. */
export interface Passage {
  readonly reading: Reading;
  /** The table row it stands in; the cells of a row are read as one sentence. */
  readonly row: number | null;
  /** The places of the characters `start..end` (UTF-16, end exclusive): one for each paragraph. */
  places(start: number, end: number): Place[];
}

/** A passage that is (the rest of) one paragraph, from `offset` on. */
export class ParagraphPassage implements Passage {
  constructor(
    readonly reading: Reading,
    readonly paragraph: number,
    private readonly offset: number,
    readonly row: number | null,
  ) {}

  places(start: number, end: number): Place[] {
    const { paragraph, offset } = this;
    return [{ paragraph, start: offset + start, end: offset + end }];
  }
}

/** Several places of a draft joined with spaces and read as one line. */
export function joined(
  places: readonly Place[],
  textOf: (place: Place) => string,
  read: (text: string) => Reading,
): Passage {
  const starts: number[] = [];
  let text = '';
  for (const place of places) {
    if (starts.length > 0) text += ' ';
    starts.push(text.length);
    text += textOf(place);
  }
  return {
    reading: read(text),
    row: null,
    places: (start, end) =>
      places.flatMap((place, index) => {
        const at = starts[index] ?? 0;
        const from = Math.max(start, at);
        const to = Math.min(end, at + place.end - place.start);
        if (from >= to) return [];
        const { paragraph } = place;
        return [{ paragraph, start: place.start + from - at, end: place.start + to - at }];
      }),
  };
}

/** Where all of a passage stands in the draft. */
export const wholePlaces = (passage: Passage): Place[] =>
  passage.places(0, passage.reading.text.length);

/** Where the words `start..end` (end exclusive) of a passage stand in the draft. */
export function placesOfWords(passage: Passage, start: number, end: number): Place[] {
  const { starts, ends } = passage.reading.words;
  return passage.places(starts[start] ?? 0, ends[end - 1] ?? 0);
}
