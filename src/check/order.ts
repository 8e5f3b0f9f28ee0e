/**
 * Which entries stand out of order: the fewest that must move for `keys` to ascend (equal keys may
 * follow each other). Indices in order; by patience sorting, n log n.
 */
export function outOfOrder(keys: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, key] of keys.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[tails[middle] ?? 0] ?? 0) <= key) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (tails[low - 1] ?? -1));
    tails[low] = index;
  }
  const inOrder = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) inOrder.add(at);
  return [...keys.keys()].filter((index) => !inOrder.has(index));
}
