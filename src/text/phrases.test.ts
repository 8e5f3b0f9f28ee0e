import fc from 'fast-check';
import { PhraseBook } from './phrases';
import { mark, unmarked } from './testing';

describe('where a phrase stands', () => {
  test.each([
    ['cải cách hành chính', 'Đẩy mạnh «cải cách hành chính», nhất là «CẢI CÁCH HÀNH CHÍNH».'],
    ['cải cách hành chính', 'cải cách. Hành chính'],
    ['kinh tế xã hội', 'phát triển «kinh tế - xã hội», «KTXH»'],
    ['ủy ban nhân dân', '«Uỷ ban Nhân dân», «UBND», ubnd'],
    ['thủ tục hành chính', '«TTHC»; «thủ\u00a0tục  hành\u200b chính»'],
    ['UBND', '«UBND» tỉnh'],
    ['thu hút', 'thu hẹp, thu-hồi, hút'],
    ['kỹ năng', '«kĩ năng», «kỹ  năng»'],
    ['thu hút … đầu tư', '«thu hút các nhà đầu tư»'],
    ['thu hút … đầu tư', '«thu hút đầu tư»'],
    ['thu hút … đầu tư', '«thu hút a b c d e g đầu tư»'],
    ['thu hút … đầu tư', 'thu hút a b c d e g h i k đầu tư'],
    ['thu hút … đầu tư', 'thu hút. Nhà đầu tư'],
    ['thu … đầu tư', '«thu đầu mối, đầu tư»'],
    ['rà soát … sửa đổi … chính sách', '«rà soát, bổ sung, sửa đổi các cơ chế, chính sách» mới'],
    ['đầu', ''],
  ])('%s: %s', (phrase, example) => {
    const book = new PhraseBook();
    book.add(phrase);
    const text = unmarked(example);
    const words = book.read(text);
    const { hits } = book.find(text);
    const places = hits.map(({ start, end }) => ({
      start: words.starts[start] ?? -1,
      end: words.ends[end - 1] ?? -1,
    }));
    expect(mark(text, places)).toBe(example);
  });
});

test('all phrases are found in one pass, each with its sentence', () => {
  const book = new PhraseBook();
  const [land, clean] = [book.add('đất'), book.add('đất sạch')];
  const { hits, sentences, words } = book.find('Thiếu đất sạch. Không có! Đất dốc; đất');
  expect(hits).toEqual([
    { phrase: land, sentence: 0, start: 1, end: 2 },
    { phrase: clean, sentence: 0, start: 1, end: 3 },
    { phrase: land, sentence: 2, start: 5, end: 6 },
    { phrase: land, sentence: 2, start: 7, end: 8 },
  ]);
  expect({ sentences, words }).toEqual({ sentences: 3, words: 8 });
});

test('what was read before leaves nothing behind', () => {
  const text = fc
    .array(fc.constantFrom('đất', 'sạch', 'UBND', '1.', '5', ',5', ' ', ' ', '. '), {
      maxLength: 30,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (before, now) => {
      const book = new PhraseBook();
      for (const phrase of ['đất sạch', 'sạch', 'ủy ban nhân dân', '5']) book.add(phrase);
      const fresh = structuredClone([book.find(now), book.read(now)]);
      book.find(before);
      expect([book.find(now), book.read(now)]).toEqual(fresh);
    }),
  );
});

test('a phrase has one id', () => {
  const book = new PhraseBook();
  expect([book.add('đất'), book.add('nước'), book.add('đất')]).toEqual([0, 1, 0]);
  expect(book.size).toBe(2);
});

test.each(['', ' - ', '…', 'đất …', '… đất'])('%j is no phrase', (phrase) => {
  expect(() => new PhraseBook().add(phrase)).toThrow(`"${phrase}" has no word to look for`);
});
