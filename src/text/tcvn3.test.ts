import fc from 'fast-check';
import { fromTcvn3, tcvn3Font } from './tcvn3';

test.each([
  ['plain', 'C¶i c¸ch hµnh chÝnh', 'Cải cách hành chính'],
  ['plain', 'Uû ban nh©n d©n tØnh L¹ng S¬n', 'Uỷ ban nhân dân tỉnh Lạng Sơn'],
  ['plain', '§Çu t­ x©y dùng', 'Đầu tư xây dựng'],
  ['plain', 'QuyÕt ®Þnh sè 225-Q§/TU', 'Quyết định số 225-QĐ/TU'],
  ['capitals', 'b¸o c¸o', 'BÁO CÁO'],
  ['capitals', 'NghÞ quyÕt ®æi míi', 'NGHỊ QUYẾT ĐỔI MỚI'],
] as const)('%s: %s', (font, source, unicode) => {
  expect(fromTcvn3(source, font)).toBe(unicode);
});

test.each([
  ['.VnTime', 'plain'],
  ['.VnTimeH', 'capitals'],
  ['.vnArial', 'plain'],
  ['.VnArial NarrowH', 'capitals'],
  ['Times New Roman', null],
  ['VnTime', null],
  ['', null],
])('font %j is %p', (name, font) => {
  expect(tcvn3Font(name)).toBe(font);
});

test.each(['plain', 'capitals'] as const)('every character becomes one (%s)', (font) => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('ﬁ', 'ŉ', 'ß', 'ÿ', 'µ', 'b'), fc.string({ unit: 'binary' })),
  });
  fc.assert(
    fc.property(text, (source) => {
      expect(fromTcvn3(source, font)).toHaveLength(source.length);
    }),
  );
});
