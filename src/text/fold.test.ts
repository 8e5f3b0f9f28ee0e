import fc from 'fast-check';
import { fold, foldText, isWordCode, spaced, type Folded } from './fold';

describe('one form for one meaning', () => {
  test.each([
    ['uỷ ban', 'ủy ban'],
    ['hoà bình', 'hòa bình'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['quí', 'quý'],
    ['kĩ thuật', 'kỹ thuật'],
    ['tỉ lệ', 'tỷ lệ'],
    ['qui định', 'quy định'],
    ['Lí luận', 'lý luận'],
    ['ĐẦU TƯ', 'đầu tư'],
    ['Ðầu tư ðất Ɖai', 'đầu tư đất đai'],
    ['Ủy ban nhân dân tỉnh'.normalize('NFD'), 'ủy ban nhân dân tỉnh'],
    ['U\u0309y', 'ủy'],
    ['uy\u0309', 'ủy'],
    ['e\u0323\u0302', 'ệ'],
    ['â\u0301', 'ấ'],
    ['kinh\u00a0tế\u2009-\u3000xã\thội\n', 'kinh tế - xã hội'],
    ['2016–2020 — 2021−2025 ‑', '2016-2020 - 2021-2025 -'],
    ['“Đất” ‘sạch’ «và» „rẻ‟', `"đất" 'sạch' "và" "rẻ"`],
    ['thủ\u200b tục\u00ad hành\ufeff \u200echính', 'thủ tục hành chính'],
    ['  nhiều   khoảng \u00a0 trắng ', 'nhiều khoảng trắng'],
    ['', ''],
    ['\u200b', ''],
  ])('%j reads %j', (source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  test.each(['quý', 'hoàn', 'khí', 'thi', 'tim', 'huyện', 'gì', 'giá', 'hoá chất ư'])(
    '%s keeps its letters',
    (word) => {
      expect(foldText(word)).toBe(word === 'hoá chất ư' ? 'hóa chất ư' : word);
    },
  );

  test.each([
    ['ma', 'má'],
    ['tư', 'tu'],
    ['đất', 'dất'],
    ['chính sách', 'chính sạch'],
    ['tai', 'tay'],
  ])('%s and %s stay two words', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });
});

const FORMS = ['NFC', 'NFD'] as const;
const word = fc
  .tuple(
    fc.constantFrom(
      ...['uỷ', 'ủy', 'Hoà', 'hòa', 'quý', 'KĨ', 'kỹ', 'tỉ', 'Đất', 'Ðầu', 'nghiệp', 'ƯỚC', 'qui'],
      ...['225-QĐ/TU', '6.500', '“', '”', '–', '—', '…', 'I.', '(1)', 'a\u0302\u0323'],
    ),
    fc.constantFrom(...FORMS),
  )
  .map(([text, form]) => text.normalize(form));
const gap = fc.constantFrom(
  '',
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\n',
  '\u200b',
  '\u00ad ',
  '\ufeff',
  '-',
);
const prose = fc
  .array(fc.tuple(gap, word), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));
const marks = fc.constantFrom('a', 'x', 'u', 'i', 'q', '\u0301', '\u0302', '\u0323', '\u200b', ' ');
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: marks, maxLength: 12 }),
);

describe('offsets point at their source', () => {
  const isBoundary = ({ codes, text }: Folded, at: number): boolean =>
    !(isInWord(codes[at - 1], text[at - 1]) && isInWord(codes[at], text[at]));
  const isInWord = (code: number | undefined, char: string | undefined): boolean =>
    code !== undefined && (isWordCode(code) || /\p{M}/u.test(char ?? ''));

  test('every stretch of whole words folds to itself', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const folded = fold(source);
        for (let from = 0; from < folded.length; from++) {
          if (!isBoundary(folded, from)) continue;
          for (let to = from + 1; to <= folded.length; to++) {
            if (!isBoundary(folded, to)) continue;
            const slice = source.slice(folded.sourceStart(from), folded.sourceEnd(to));
            expect(fold(slice).text).toBe(folded.text.slice(from, to));
          }
        }
      }),
    );
  });

  test('offsets are in order and in bounds, whatever the text', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const folded = fold(source);
        expect(folded.text).toHaveLength(folded.length);
        let last = 0;
        for (let index = 0; index < folded.length; index++) {
          const start = folded.sourceStart(index);
          const end = folded.sourceEnd(index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
        expect(folded.sourceEnd(folded.length)).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  test('spaces run together and the way back stays', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const { text, place } = spaced(source);
        expect(text).not.toContain('  ');
        for (const { index, 0: found } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
          const { start, end } = place(index, index + found.length);
          expect(foldText(source.slice(start, end))).toBe(found);
        }
      }),
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(prose, (source) => {
        expect(foldText(foldText(source))).toBe(foldText(source));
      }),
    );
  });
});
