import { paragraphs } from '../draft/testing';
import { PhraseBook } from '../text/phrases';
import { Readings } from './reading';

function readingsOf(...phrases: string[]): { book: PhraseBook; readings: Readings } {
  const book = new PhraseBook();
  for (const phrase of phrases) book.add(phrase);
  return { book, readings: new Readings(book) };
}

const never = (): never => {
  throw new Error('no such paragraph');
};

const BEFORE = paragraphs('Sách mới.\nThẻ. Loa.\nTủ sách.');

test('a text is read once: its phrases, sentences and words', () => {
  const { readings } = readingsOf('sách', 'thẻ');
  readings.begin(BEFORE);
  const [{ reading } = never()] = readings.paragraphs(1, 2);
  expect(reading).toMatchObject({ text: 'Thẻ. Loa.', sentences: 2, wordCount: 2 });
  expect(reading.hits).toEqual([{ phrase: 1, sentence: 0, start: 0, end: 1 }]);
  expect(reading.words.count).toBe(2);
  expect(readings.paragraphs(1, 2)[0]?.reading).toBe(reading);
});

test.each([
  ['the same again', 'Sách mới.\nThẻ. Loa.\nTủ sách.', [0, 1, 2]],
  ['one changed', 'Sách mới.\nThẻ khác.\nTủ sách.', [0, null, 2]],
  ['one put in', 'Sách mới.\nBàn.\nThẻ. Loa.\nTủ sách.', [0, null, 1, 2]],
  ['one taken out', 'Sách mới.\nTủ sách.', [0, 2]],
  ['two exchanged', 'Thẻ. Loa.\nSách mới.\nTủ sách.', [1, 0, 2]],
  ['one moved to the end', 'Thẻ. Loa.\nTủ sách.\nSách mới.', [1, 2, 0]],
  ['all gone', '', [null]],
])('what is remembered: %s', (_, paper, from) => {
  const { book, readings } = readingsOf('sách');
  readings.begin(BEFORE);
  const before = readings.paragraphs(0, 3).map(({ reading }) => reading);
  const hits = before.map((reading) => reading.hits);
  expect(hits).toHaveLength(3);
  const now = paragraphs(paper);
  readings.begin(now);
  const find = jest.spyOn(book, 'find');
  const after = readings.paragraphs(0, now.length);
  expect(after.map(({ paragraph }) => paragraph)).toEqual([...now.keys()]);
  expect(after.map(({ reading }) => reading.text)).toEqual(now.map(({ text }) => text));
  const kept = after.map(({ reading }) => before.indexOf(reading));
  expect(find).not.toHaveBeenCalled();
  expect(after.flatMap(({ reading }) => reading.hits).length).toBeLessThanOrEqual(2);
  expect(kept).toEqual(from.map((index) => index ?? -1));
  expect(find).toHaveBeenCalledTimes(from.filter((index) => index === null).length);
});

test('a paragraph that comes into another row stands in it', () => {
  const { readings } = readingsOf('sách');
  const rows: (number | null)[] = [];
  for (const paper of ['|1 Sách', '|2 Sách', 'Sách']) {
    readings.begin(paragraphs(paper));
    rows.push(...readings.paragraphs(0, 1).map(({ row }) => row));
  }
  expect(rows).toEqual([1, 2, null]);
});

test('a piece is remembered for as long as each check asks for it', () => {
  const { readings } = readingsOf('sách');
  readings.begin(BEFORE);
  const first = readings.read('Sách');
  readings.begin(BEFORE);
  expect(readings.read('Sách')).toBe(first);
  readings.begin(BEFORE);
  readings.begin(BEFORE);
  expect(readings.read('Sách')).not.toBe(first);
});

test('a phrase says by its sieve where it cannot stand', () => {
  const { readings } = readingsOf('sách', 'thẻ');
  expect(readings.read('Loa.').sieve).toBe(0);
  expect(readings.read('Sách.').sieve & readings.read('Thẻ.').sieve).toBe(0);
});
