import fc from 'fast-check';
import { toRoman } from '../text/numerals';
import { readLabel, readListLabel } from './label';

const LABELS: readonly (readonly [string, string])[] = [
  ['I. «Mục tiêu»', 'I. 1'],
  ['II- «Mục tiêu»', 'I. 2'],
  ['III – «Mục tiêu»', 'I. 3'],
  ['IV — «Mục tiêu»', 'I. 4'],
  ['V/ «Mục tiêu»', 'I. 5'],
  ['VI: «Mục tiêu»', 'I. 6'],
  ['II.\u00a0«Mục tiêu»', 'I. 2'],
  ['II.\t«Mục tiêu»', 'I. 2'],
  ['ii) «mục tiêu»', 'i. 2'],
  ['Phần I', 'phần 1'],
  ['PHẦN II: «MỤC TIÊU»', 'phần 2'],
  ['Phần thứ nhất:', 'phần 1'],
  ['PHẦN THỨ BA', 'phần 3'],
  ['Phần thứ mười một', 'phần 11'],
  ['Phần thứ hai. «Mục tiêu»'.normalize('NFD'), 'phần 2'],
  ['Chương IV', 'chương 4'],
  ['Mục 1. «Quy định chung»', 'mục 1'],
  ['Điều 12. «Hiệu lực»', 'điều 12'],
  ['Ðiều 1: «Hiệu lực»', 'điều 1'],
  ['1. «Mục tiêu»', '1. 1'],
  ['01. «Mục tiêu»', '1. 1'],
  ['1- «Mục tiêu»', '1. 1'],
  ['1/ «Mục tiêu»', '1. 1'],
  ['1.«Mục tiêu»', '1. 1'],
  ['1.2. «Mục tiêu»', '1.1. 2'],
  ['1.2 «Mục tiêu»', '1.1. 2'],
  ['1.2.3. «Mục tiêu»', '1.1.1. 3'],
  ['(1) «mục tiêu»', '(1) 1'],
  ['1) «mục tiêu»', '(1) 1'],
  ['a) «mục tiêu»', 'a) 1'],
  ['b- «mục tiêu»', 'a) 2'],
  ['đ) «mục tiêu»', 'a) 5'],
  ['A. «Mục tiêu»', 'A. 1'],
  ['  B- «Mục tiêu»', 'A. 2'],
];

test.each(LABELS)('%s', (example, label) => {
  const text = example.replace(/[«»]/g, '');
  const found = readLabel(text);
  expect(`${found?.format ?? ''} ${found?.number ?? ''}`).toBe(label);
  const end = example.includes('«') ? example.indexOf('«') : text.length;
  expect(found?.end).toBe(end);
});

test.each([
  '2021. Năm bản lề',
  '1.000 doanh nghiệp',
  '12.500 tỷ đồng',
  '3,5% mỗi năm',
  '24/7 phục vụ',
  '03/3/2016 là ngày',
  '30% doanh nghiệp',
  '5 doanh nghiệp',
  '2016 - 2020',
  'Điều kiện kinh doanh',
  'Điều này',
  'Phần lớn doanh nghiệp',
  'Phần mềm',
  'Mục tiêu',
  'Mục lục',
  'Chương trình hành động',
  'VI PHẠM',
  'I I I I',
  'IIII. Mục tiêu',
  'V/v đánh giá kết quả',
  'T/M BAN THƯỜNG VỤ',
  'UBND. Tỉnh',
  '- Mục tiêu',
  '(1',
  '1.',
  'Điều 1.',
  'a)',
  '…',
  '',
])('%j has no label', (text) => {
  expect(readLabel(text)).toBeNull();
});

test.each([
  ['I.', 'I. 1'],
  ['I', 'I. 1'],
  ['Phần I', 'phần 1'],
  ['1.2', '1.1. 2'],
  ['1.2.', '1.1. 2'],
  ['a)', 'a) 1'],
  ['Điều 5.', 'điều 5'],
  ['-', ' '],
  ['•', ' '],
  ['\uf0b7', ' '],
  ['', ' '],
])('list label %j is %j', (listLabel, label) => {
  const found = readListLabel(listLabel);
  expect(`${found?.format ?? ''} ${found?.number ?? ''}`).toBe(label);
  expect(found?.end ?? 0).toBe(0);
});

test('numbers are counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 37 }), (number) => {
      expect(readLabel(`${number}. Mục`)).toMatchObject({ format: '1.', number });
      expect(readLabel(`Điều ${number}. Mục`)).toMatchObject({ format: 'điều', number });
      const roman = toRoman(number).toUpperCase();
      expect(readLabel(`${roman}. Mục`)).toMatchObject({ format: 'I.', number });
    }),
  );
});
