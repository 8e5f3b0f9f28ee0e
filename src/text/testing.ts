/** What the tests of several folders share. Nothing here is built or shipped. */

/** A stretch of a text; `end` is exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text of an example without the `«…»` around what is expected to be found. */
export const unmarked = (example: string): string => example.replace(/[«»]/g, '');

/** The text with `«…»` around what was found, to compare with the example. */
export function mark(text: string, found: readonly Stretch[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of found) {
    marked += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return marked + text.slice(from);
}
