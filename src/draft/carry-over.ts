/**
 * Carries results over from one reading of a document to the next: what stands before the first
 * and behind the last change keeps its result. The others are left undefined.
 */
export function carryOver<Item, Result>(
  before: readonly Item[],
  results: readonly Result[],
  now: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): { readonly results: (Result | undefined)[]; readonly from: number; readonly to: number } {
  const alike = (a: Item | undefined, b: Item | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && same(a, b));
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && alike(before[from], now[from])) from++;
  let tail = 0;
  while (
    tail < shorter - from &&
    alike(before[before.length - 1 - tail], now[now.length - 1 - tail])
  ) {
    tail++;
  }
  const to = now.length - tail;
  const carried: (Result | undefined)[] = results.slice(0, from);
  for (let index = from; index < to; index++) carried.push(undefined);
  const kept = results.slice(results.length - tail);
  return { results: tail === 0 ? carried : carried.concat(kept), from, to };
}
