import { testKind } from '../testing';

const sections = [
  {
    id: 'II',
    name: 'Mục tiêu',
    heading: ['mục tiêu'],
    sections: [
      { id: 'chung', name: 'Mục tiêu chung', heading: ['mục tiêu chung'] },
      { id: 'rieng', name: 'Mục tiêu cụ thể', heading: ['mục tiêu cụ thể'] },
    ],
  },
];
const general = (text: string): string =>
  `**II. MỤC TIÊU**\n**1. Mục tiêu chung**\n${text}\n**2. Mục tiêu cụ thể**\nCó 90% bạn đọc, 12 tủ sách.`;

testKind('figures', { sections, scope: 'chung' }, [
  {
    name: 'figures only beside the scope',
    draft: general('Phục vụ bạn đọc ngày một tốt hơn.'),
    status: 'met',
    says: ['figures.met'],
  },
  {
    name: 'all of them, in digits and in words',
    draft: general(
      'Có «90%» bạn đọc, «12.500» lượt mượn.\n- Sách tăng «gấp đôi», «mười lăm phần trăm» là sách mới.',
    ),
    status: 'violated',
    says: ['figures.found | 4'],
  },
  {
    name: 'years, periods, documents, ordinals and names are no figures',
    draft: general(
      '1. Đến năm 2030, giai đoạn 2026 - 2030, tháng 5/2027, ngày 03/02/2028.\n' +
        '2. Theo Nghị quyết số 05-NQ/HU, Quyết định số 12/2024/QĐ-UBND, khoản 3 Điều 5.\n' +
        '3. Đại hội lần thứ XXI, khóa XIX, mức độ 4, quý 3, lớp 5, quốc lộ 1.',
    ),
    status: 'met',
  },
  {
    name: 'a figure beside a year',
    draft: general('Đến năm 2030 có «95%» bạn đọc; năm 2028 thêm «300» thẻ.'),
    status: 'violated',
  },
  {
    name: 'a heading that runs in',
    draft:
      '**II. MỤC TIÊU**\n**1. Mục tiêu chung:** có «90%» bạn đọc.\n**2. Mục tiêu cụ thể:** 50%.',
    status: 'violated',
  },
  {
    name: 'a lead in plain text',
    draft: '**II. MỤC TIÊU**\n- Mục tiêu chung: thêm «300» thẻ.\n- Mục tiêu cụ thể: thêm 200 thẻ.',
    status: 'violated',
  },
  {
    name: 'decomposed text',
    draft: general('Tỷ lệ bạn đọc đạt «90 %», «hai trăm» tủ sách.').normalize('NFD'),
    status: 'violated',
  },
  {
    name: 'cells of a table',
    draft: general('|1 Bạn đọc\n|1 «1.200»\n|2 Sách năm 2030\n|2 «30.000»'),
    status: 'violated',
  },
  {
    name: 'no-break spaces and a range',
    draft: general('Tăng từ «10 - 15\u00a0%» mỗi năm.'),
    status: 'violated',
  },
  {
    name: 'without the scope there is nothing to judge',
    draft: '**II. MỤC TIÊU**\nCó 90% bạn đọc.',
    status: 'review',
    says: ['scope.absent | Mục tiêu › Mục tiêu chung'],
  },
]);
