import fc from 'fast-check';
import { ABBREVIATIONS } from './abbreviations';
import { fold, foldText } from './fold';
import { Lexicon, mix } from './lexicon';

const find = (lexicon: Lexicon, word: string): number => {
  const { codes } = fold(word);
  return lexicon.find(codes, 0, codes.length, codes.reduce(mix, 0));
};

test('a word has one id, and words that nobody looks for have none', () => {
  const lexicon = new Lexicon();
  const id = lexicon.add('đất');
  expect(lexicon.add('đất')).toBe(id);
  expect(find(lexicon, 'ĐẤT')).toBe(id);
  expect(find(lexicon, 'dất')).toBe(0);
  expect(find(lexicon, 'đấtđ')).toBe(0);
});

test('every word is found again, however many there are', () => {
  const letters = fc.stringMatching(/^[abđêộưy]{1,4}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 400 }), letters, (words, prefix) => {
      const lexicon = new Lexicon();
      const folded = words.map(foldText);
      const ids = folded.map((word) => lexicon.add(word));
      expect(folded.map((word) => find(lexicon, word))).toEqual(ids);
      expect(find(lexicon, `${prefix}z`)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('every abbreviation is in capitals and stands for two words or more in small letters', () => {
  for (const [short, long] of Object.entries(ABBREVIATIONS)) {
    expect(short).toBe(short.toUpperCase());
    expect(long).toBe(long.toLowerCase());
    expect(long.split(' ').length).toBeGreaterThanOrEqual(2);
  }
});

test('an abbreviation has an expansion, another word has none', () => {
  const lexicon = new Lexicon();
  const words = ['ủy', 'ban', 'nhân', 'dân'].map((part) => lexicon.add(part));
  expect(lexicon.expansion(find(lexicon, 'UBND'))).toEqual(words);
  expect(lexicon.expansion(lexicon.add('tỉnh'))).toBeNull();
});
