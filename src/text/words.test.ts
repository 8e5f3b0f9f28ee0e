import fc from 'fast-check';
import { foldText } from './fold';
import { Lexicon } from './lexicon';
import { mark, unmarked } from './testing';
import { countWords, Break, readWords, spellWords } from './words';

describe('words', () => {
  test.each([
    '«Ủy» «ban» «nhân» «dân»',
    '«Thu» «hút» «đầu» «tư», «tăng» «6.500» «tỷ» («7,5»%).',
    '«kinh» «tế» - «xã» «hội»; “«đất» «sạch»”',
    '«24»/«7», «225»-«QĐ»/«TU»',
    '«cuối» «câu» «2020».',
    '«năm» «2020».«Năm»',
    '',
    ' ,;… – ',
  ])('%s', (example) => {
    const text = unmarked(example);
    expect(mark(text, spellWords(text))).toBe(example);
  });

  test.each(['NFC', 'NFD'] as const)('%s words point at their letters', (form) => {
    const piece = fc.constantFrom('Uỷ ', 'hoà\u200b ', 'đất.', '6.500', '-', ' “', '\u00a0', 'ÐỀ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('').normalize(form);
        const lexicon = new Lexicon();
        const spelled = spellWords(text);
        for (const { text: letters } of spelled) lexicon.add(letters);
        const words = readWords(text, lexicon);
        expect(words.count).toBe(spelled.length);
        spelled.forEach(({ text: letters, start, end }, index) => {
          expect([words.starts[index], words.ends[index]]).toEqual([start, end]);
          expect(foldText(text.slice(start, end))).toBe(letters);
          expect(words.ids[index]).toBe(lexicon.add(letters));
        });
      }),
    );
  });
});

describe('abbreviations are read out only in capitals', () => {
  test.each([
    ['UBND tỉnh', 'ủy ban nhân dân tỉnh'],
    ['giải quyết TTHC', 'giải quyết thủ tục hành chính'],
    ['hàng XNK', 'hàng xuất nhập khẩu'],
    ['các CCN, KCN', 'các cụm công nghiệp khu công nghiệp'],
    ['ÐTXD'.replace('Ð', 'Đ'), 'đầu tư xây dựng'],
    ['BCSÐ', 'ban cán sự đảng'],
    ['HĐND'.normalize('NFD'), 'hội đồng nhân dân'],
    ['ubnd tỉnh', 'ubnd tỉnh'],
    ['Tthc', 'tthc'],
    ['Xnk, xh', 'xnk xh'],
  ])('%s', (text, expected) => {
    const lexicon = new Lexicon();
    const wanted = expected.split(' ').map((word) => lexicon.add(word));
    expect([...readWords(text, lexicon).ids]).toEqual(wanted);
  });

  test('the words read out share the place of the abbreviation', () => {
    const { starts, ends } = readWords('của UBND tỉnh', new Lexicon());
    expect([...starts]).toEqual([0, 4, 4, 4, 4, 9]);
    expect([...ends]).toEqual([3, 8, 8, 8, 8, 13]);
  });
});

test.each([
  ['một hai', Break.none],
  ['một - hai', Break.none],
  ['một, hai', Break.comma],
  ['một (hai', Break.comma],
  ['một: hai', Break.clause],
  ['một,; hai', Break.clause],
  ['một. Hai', Break.sentence],
  ['một… hai', Break.sentence],
  ['một."\u00a0Hai', Break.sentence],
  ['TP. Hai', Break.none],
  ['PGS.TS', Break.none],
  ['một.hai', Break.none],
])('the break in %j is %i', (text, expected) => {
  const { breaks } = readWords(text, new Lexicon());
  expect([...breaks]).toEqual([expected, Break.sentence]);
});

test.each([
  ['', 0],
  ['một', 1],
  ['một, hai - ba.', 3],
  ['UBND tỉnh', 2],
  ['tăng 6.500 tỷ, 7,5%.', 4],
  ['hòa thuận'.normalize('NFD'), 2],
  ['kinh\u00a0tế\u200b', 2],
])('%j has %d words', (text, count) => {
  expect(countWords(text)).toBe(count);
  expect(countWords(text)).toBe(spellWords(text).length);
});
