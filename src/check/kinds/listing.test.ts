import { testKind } from '../testing';

const sections = [
  { id: 'I', name: 'Chỉ đạo', heading: ['chỉ đạo'] },
  { id: 'II', name: 'Kết quả', heading: ['kết quả'] },
];
const led = (...lines: string[]): string =>
  ['**I. CHỈ ĐẠO**', ...lines, '**II. KẾT QUẢ**', 'Theo 1-KH/HU, 2-KH/HU, 3-KH/HU, 4-KH/HU.'].join(
    '\n',
  );

testKind('listing', { sections, scope: 'I', is: { most: 2 } }, [
  { name: 'none', draft: led('Chỉ đạo sát sao.'), status: 'met', says: ['listing.met | 0 | 2'] },
  {
    name: 'as many as may be',
    draft: led('Số «5-CT/HU ngày 03/02/2020», Kế hoạch số «9/KH-UBND».'),
    status: 'met',
    says: ['listing.met | 2 | 2'],
  },
  {
    name: 'one document cited again',
    draft: led('Số 5-CT/HU, số 9/KH-UBND.', 'Nhờ 5-CT/HU, 09/KH-UBND mà tốt.'),
    status: 'met',
  },
  {
    name: 'too many, each one',
    draft: led(
      'Số «5-CT/HU ngày 03/02/2020»; «9/KH-UBND».',
      '- Nghị quyết số «12»;',
      'lại «5-CT/HU».',
    ),
    status: 'violated',
    says: ['listing.many | 3 | 2'],
  },
  {
    name: 'numbers of other things',
    draft: led('Có 5 thẻ, 9 - 10 tủ, 12/15 xã, 3/4 số dân, Điều 5, ngày 03/02/2020, 7 km/h.'),
    status: 'met',
  },
  {
    name: 'decomposed, in a table',
    draft: led('|1 «5-CT/HU»', '|1 «9/KH-UBND»', '|2 «12/2020/QĐ-UBND»').normalize('NFD'),
    status: 'violated',
  },
  {
    name: 'in a heading that runs in',
    draft: '1. Chỉ đạo: «5-CT/HU», «6-CT/HU», «7-CT/HU».\n2. Kết quả: 8-CT/HU.',
    status: 'violated',
  },
  {
    name: 'without the scope there is nothing to judge',
    draft: '**II. KẾT QUẢ**\n1-KH/HU.',
    status: 'review',
  },
]);
