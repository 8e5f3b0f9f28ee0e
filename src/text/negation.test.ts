import { Negation } from './negation';
import { PhraseBook } from './phrases';
import { unmarked } from './testing';

/** Whether what stands in `«…»` is denied, by the words before it and by those behind it. */
function denied(example: string): { before: boolean; after: boolean } {
  const book = new PhraseBook();
  const thing = book.add(/«(.*)»/.exec(example)?.[1] ?? '');
  const negation = new Negation(book.lexicon);
  const words = book.read(unmarked(example));
  const { hits } = book.find(unmarked(example));
  const hit = hits.find(({ phrase }) => phrase === thing);
  const endsThing = (at: number): boolean => hits.some(({ end }) => end === at);
  if (hit === undefined) throw new Error(`nothing is marked in ${example}`);
  return {
    before: negation.deniedBefore(words, hit.start, endsThing),
    after:
      negation.deniedAfter(words, hit.end) || negation.deniedAsSubject(words, hit.start, hit.end),
  };
}

test.each([
  'chưa «kiểm tra»',
  'Không tổ chức «kiểm tra»',
  'chưa thường xuyên, kịp thời «kiểm tra»',
  'việc này chẳng được «kiểm tra»',
  'còn thiếu «kiểm tra»',
  'buông lỏng «kiểm tra»',
])('denied before: %s', (example) => {
  expect(denied(example).before).toBe(true);
});

test.each([
  '«kiểm tra»',
  'đã «kiểm tra»',
  'nơi chậm bị «kiểm tra»',
  'quý nào chưa tiến triển thì «kiểm tra»',
  'còn chưa quyết liệt, UBND tỉnh «kiểm tra»',
  'chưa nghiêm; đã «kiểm tra»',
  'chưa tốt nhưng luôn «kiểm tra»',
  'không chỉ «kiểm tra»',
  'không ngừng «kiểm tra»',
  'không những «kiểm tra»',
  'không để thiếu đất, phải «kiểm tra»',
  'chưa tốt. Tỉnh «kiểm tra»',
  'chưa một hai ba bốn năm sáu bảy tám «kiểm tra»',
  'thiếu đất, «kiểm tra»',
])('not denied before: %s', (example) => {
  expect(denied(example).before).toBe(false);
});

test.each([
  '«kiểm tra» chưa thường xuyên',
  '«kiểm tra» còn chưa nghiêm',
  '«kiểm tra» có lúc, có nơi'.replace(',', '') + ' chưa tốt',
  '«kiểm tra» còn hạn chế',
  '«kiểm tra» tại một số địa phương chưa tốt',
  'việc «kiểm tra» tiến độ các dự án lớn chưa thường xuyên',
  '«kiểm tra» bị buông lỏng',
])('denied after: %s', (example) => {
  expect(denied(example).after).toBe(true);
});

test.each([
  '«kiểm tra»',
  '«kiểm tra» thường xuyên, chưa nghiêm',
  '«kiểm tra», không né tránh',
  '«kiểm tra» không ngừng',
  '«kiểm tra». Chưa nghiêm',
  '«kiểm tra» đột xuất không báo trước',
])('not denied after: %s', (example) => {
  expect(denied(example).after).toBe(false);
});
