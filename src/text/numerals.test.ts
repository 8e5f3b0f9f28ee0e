import fc from 'fast-check';
import { parseNumberWords, parseNumeral, parseRoman, toRoman } from './numerals';

test.each([
  ['4', 4],
  ['04', 4],
  ['bốn', 4],
  ['Bốn'.normalize('NFD'), 4],
  ['IV', 4],
  ['iv', 4],
  ['thứ tư', 4],
  ['thứ IV', 4],
  ['thứ nhất', 1],
  ['nhì', 2],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['XVII', 17],
  ['2020', 2020],
  ['', null],
  ['IIII', null],
  ['VX', null],
  ['1.5', null],
  ['dự án', null],
  ['mươi hai', null],
  ['hai ba', null],
  ['triệu', null],
  ['constructor', null],
  ['__proto__', null],
])('%j is %p', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each([
  ['không', 0],
  ['bảy mươi', 70],
  ['ba mươi tư', 34],
  ['một trăm linh năm', 105],
  ['hai trăm lẻ một', 201],
  ['sáu nghìn năm trăm', 6500],
  ['hai nghìn không trăm hai mươi', 2020],
  ['hai nghìn không trăm linh năm', 2005],
  ['một triệu hai trăm nghìn', 1_200_000],
  ['hai nghìn tỷ', 2e12],
  ['một nghìn hai trăm tỉ ba triệu', 1_200_003_000_000],
  ['linh năm', null],
  ['năm năm', null],
  ['', null],
])('%j counts %p', (text, value) => {
  expect(parseNumberWords(text)).toBe(value);
});

test('Roman numerals round-trip from 1 to 3999, and there are no others', () => {
  for (let value = 1; value <= 3999; value++) {
    expect(parseRoman(toRoman(value))).toBe(value);
    expect(parseRoman(toRoman(value).toUpperCase())).toBe(value);
  }
  expect([toRoman(0), toRoman(4000), toRoman(-1), parseRoman('')]).toEqual(['', '', '', null]);
});

test('a Roman numeral is written in one way', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ivxlcdmIVXa]{0,8}$/), (text) => {
      const value = parseRoman(text);
      if (value !== null) expect(toRoman(value)).toBe(text.toLowerCase());
    }),
  );
});
