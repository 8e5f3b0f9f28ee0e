import type { Label } from './label';
import type { Place } from './paragraph';

/** A heading with what stands under it. */
export interface Section {
  /** The paragraph that holds the heading. */
  readonly heading: number;
  readonly label: Label | null;
  /** The heading's words without its number; they may stand on the line below it. */
  readonly title: Place;
  readonly titleText: string;
  /** Where the text under the heading begins; in the heading's own paragraph if it runs in. */
  readonly body: { readonly paragraph: number; readonly start: number };
  /** The paragraph behind the section's last one. */
  readonly end: number;
  readonly parent: Section | null;
  readonly children: readonly Section[];
}

/** All sections under `sections`, each before its children. */
export function* eachSection(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* eachSection(section.children);
  }
}
