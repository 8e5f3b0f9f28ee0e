/** One step of an alignment: a word in both, only expected, only actual, or one for another. */
export type Step =
  | { readonly is: 'same'; readonly expected: number; readonly actual: number }
  | { readonly is: 'missing'; readonly expected: number }
  | { readonly is: 'extra'; readonly actual: number }
  | { readonly is: 'changed'; readonly expected: number; readonly actual: number };

/** The stretch of the actual words that comes nearest to the expected ones. */
export interface Alignment {
  /** Word indices into the actual words, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many of the expected words stand there in order, over how many are expected: 0 to 1. */
  readonly likeness: number;
  readonly steps: readonly Step[];
}

const SAME_OR_CHANGED = 0;
const MISSING = 1;
const EXTRA = 2;

/**
 * Finds where `expected` stands in `actual`, word for word or nearly, by least edit distance with
 * free ends in `actual` (Sellers 1980). Time and memory grow with the product of the lengths; the
 * last of several equally near places is taken. Null where no word is shared.
 */
export function align(expected: readonly string[], actual: readonly string[]): Alignment | null {
  const width = actual.length + 1;
  const moves = new Uint8Array((expected.length + 1) * width);
  moves.fill(EXTRA, 0, width);
  let above = new Uint32Array(width);
  for (let row = 1; row <= expected.length; row++) {
    const current = new Uint32Array(width);
    current[0] = row;
    moves[row * width] = MISSING;
    const word = expected[row - 1];
    for (let column = 1; column < width; column++) {
      const match = (above[column - 1] ?? 0) + (word === actual[column - 1] ? 0 : 1);
      const missing = (above[column] ?? 0) + 1;
      const extra = (current[column - 1] ?? 0) + 1;
      const least = Math.min(match, missing, extra);
      current[column] = least;
      moves[row * width + column] =
        least === match ? SAME_OR_CHANGED : least === missing ? MISSING : EXTRA;
    }
    above = current;
  }
  let end = 0;
  for (let column = 1; column < width; column++) {
    if ((above[column] ?? 0) <= (above[end] ?? 0)) end = column;
  }
  const steps: Step[] = [];
  let row = expected.length;
  let column = end;
  while (row > 0) {
    const move = moves[row * width + column];
    if (move === SAME_OR_CHANGED) {
      row--;
      column--;
      const is = expected[row] === actual[column] ? 'same' : 'changed';
      steps.push({ is, expected: row, actual: column });
    } else if (move === MISSING) {
      row--;
      steps.push({ is: 'missing', expected: row });
    } else {
      column--;
      steps.push({ is: 'extra', actual: column });
    }
  }
  const same = steps.filter((step) => step.is === 'same').length;
  if (same === 0) return null;
  return { start: column, end, likeness: same / expected.length, steps: steps.reverse() };
}
