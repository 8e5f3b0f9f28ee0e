import fc from 'fast-check';
import { align, type Step } from './align';

/** `=đất` in both, `-đất` missing, `+đất` extra, `xấu>tốt` one for another. */
const shown = (steps: readonly Step[], expected: readonly string[], actual: readonly string[]) =>
  steps.map((step) => {
    if (step.is === 'same') return `=${expected[step.expected] ?? ''}`;
    if (step.is === 'missing') return `-${expected[step.expected] ?? ''}`;
    if (step.is === 'extra') return `+${actual[step.actual] ?? ''}`;
    return `${expected[step.expected] ?? ''}>${actual[step.actual] ?? ''}`;
  });

test.each([
  ['a b c', 'a b c', '=a =b =c', 1],
  ['a b c', 'x a b c y', '=a =b =c', 1],
  ['a b c', 'x a c y', '=a -b =c', 2 / 3],
  ['a b c d', 'a b x c d', '=a =b +x =c =d', 1],
  ['a b c', 'a x c', '=a b>x =c', 2 / 3],
  ['a b', 'a b x a b', '=a =b', 1],
])('%s in %s: %s', (expected, actual, steps, likeness) => {
  const [want, have] = [expected.split(' '), actual.split(' ')];
  const found = align(want, have);
  expect(shown(found?.steps ?? [], want, have).join(' ')).toBe(steps);
  expect(found?.likeness).toBeCloseTo(likeness);
});

test('of several equal places the last is taken', () => {
  expect(align(['a', 'b'], ['a', 'b', 'x', 'a', 'b'])).toMatchObject({ start: 3, end: 5 });
});

test.each([
  ['a b', 'x y'],
  ['a', ''],
  ['', 'a'],
])('%j shares no word with %j', (expected, actual) => {
  const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  expect(align(words(expected), words(actual))).toBeNull();
});

test('the steps tell of every expected word once, in order, and of one run of actual words', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (expected, actual) => {
      const found = align(expected, actual);
      if (found === null) return;
      const { steps, start, end, likeness } = found;
      const told = steps.flatMap((step) => ('expected' in step ? [step.expected] : []));
      expect(told).toEqual(expected.map((_, index) => index));
      const used = steps.flatMap((step) => ('actual' in step ? [step.actual] : []));
      expect(used).toEqual(actual.slice(start, end).map((_, index) => start + index));
      let same = 0;
      for (const step of steps) {
        if (step.is !== 'same' && step.is !== 'changed') continue;
        expect(expected[step.expected] === actual[step.actual]).toBe(step.is === 'same');
        if (step.is === 'same') same++;
      }
      expect(likeness).toBeCloseTo(same / expected.length);
    }),
  );
});
