import { testKind } from '../testing';

const groups = ['Sách', 'Bạn đọc', 'Nhà cửa', 'Cán bộ'].map((name, index) => ({
  id: `II.${index + 1}`,
  name,
  heading: [name.toLowerCase()],
}));
const sections = [
  { id: 'I', name: 'Mục tiêu', heading: ['mục tiêu'] },
  {
    id: 'II',
    name: 'Giải pháp',
    heading: ['giải pháp'],
    sections: [...groups, { id: 'dau', name: 'Quan điểm', heading: ['quan điểm'] }],
  },
];
const ids = groups.map(({ id }) => id);
const paper = (...lines: string[]): string =>
  ['**I. MỤC TIÊU**', '**1. Chung**', '**II. GIẢI PHÁP**', ...lines].join('\n');
const four = (a: string, b: string, c: string, d: string): string =>
  paper(`**1. ${a}**`, 'Mua.', `**2. ${b}**`, 'Mời.', `**3. ${c}**`, `**4. ${d}**`, 'Cử.');
const exactly = { exactly: 4 };
const named = { exactly: 4, groups: ids, inOrder: true };
const most = { atMost: 3, reviewFrom: 3, groups: ['II.1'] };

testKind('count', { sections, scope: 'II', is: exactly }, [
  {
    name: 'as many as ordered',
    draft: four('«Sách»', '«Thẻ»', '«Nhà»', '«Loa»'),
    status: 'met',
    says: ['count.met | 4'],
  },
  {
    name: 'too few, all of them shown',
    draft: paper('**1. «Sách»**', '**2. «Thẻ»**', '**3. «Nhà»**'),
    status: 'violated',
    says: ['count.exactly | 3 | 4'],
  },
  {
    name: 'too many',
    draft: four('«A a»', '«B b»', '«C c»', '«D d»') + '\n**5. «E e»**\nXong.',
    status: 'violated',
    says: ['count.exactly | 5 | 4'],
  },
  {
    name: 'none',
    draft: paper('Mua sách. Mời bạn đọc.‸'),
    status: 'missing',
    says: ['count.none'],
  },
  {
    name: 'groups inside the one section that holds them',
    draft: paper(
      '**1. Quan điểm**',
      '**2. Nhóm**',
      ...[1, 2, 3, 4].map((n) => `**2.${n}. Sách ${n}**`),
    ),
    is: { exactly: 4, beside: ['dau'] },
    status: 'met',
  },
  {
    name: 'a section beside the groups',
    is: { exactly: 4, beside: ['dau'] },
    draft: paper('**1. Quan điểm**', ...[2, 3, 4, 5].map((n) => `**${n}. Sách ${n}**`)),
    status: 'met',
  },
  {
    name: 'unnumbered headings between them',
    draft: paper('**Nhóm chính**', '1. «Sách»', 'Mua.', '2. «Thẻ»', 'Mời.', '3. «Nhà»', '4. «Loa»'),
    status: 'met',
  },
  {
    name: 'named, in order',
    is: named,
    draft: four('Sách', 'Bạn đọc', 'Nhà cửa', 'Cán bộ'),
    status: 'met',
  },
  {
    name: 'named, out of order',
    is: named,
    draft: four('Sách', '«Cán bộ»', 'Bạn đọc', 'Nhà cửa'),
    status: 'violated',
    says: ['count.order | Cán bộ | 4'],
  },
  {
    name: 'one not named and one absent: both told',
    is: named,
    draft: four('Sách', 'Bạn đọc', '«Âm nhạc»', 'Cán bộ').replace('Mời.', 'Mời.‸'),
    status: 'violated',
    says: ['count.absent | Nhà cửa', 'count.unnamed | Âm nhạc'],
  },
  {
    name: 'too many, out of order, not named and absent: all told',
    is: named,
    draft:
      four('Sách', '«Cán bộ»', 'Bạn đọc', '«Âm nhạc»').replace('Bạn đọc**', 'Bạn đọc**‸') +
      '\n**5. «Phim ảnh»**\nXem.',
    status: 'violated',
    says: [
      'count.exactly | 5 | 4',
      'count.absent | Nhà cửa',
      'count.unnamed | Âm nhạc',
      'count.unnamed | Phim ảnh',
      'count.order | Cán bộ | 4',
    ],
  },
  { name: 'at most', is: most, draft: paper('**1. Sách**', '**2. Thẻ**'), status: 'met' },
  {
    name: 'at most, but to be looked at',
    is: most,
    draft: paper('**1. «Sách»**', '**2. «Thẻ»**', '**3. «Nhà»**'),
    status: 'review',
    says: ['count.ungrouped | 3'],
  },
  {
    name: 'more than the most',
    is: most,
    draft: four('«Sách»', '«Thẻ»', '«Nhà»', '«Loa»'),
    status: 'violated',
    says: ['count.most | 4 | 3'],
  },
  {
    name: 'at most, one absent',
    is: most,
    draft: paper('**1. Thẻ**', '**2. Nhà**', 'Xây.‸'),
    status: 'missing',
    says: ['count.absent | Sách'],
  },
  {
    name: 'the scope is absent',
    draft: '**I. MỤC TIÊU**\n**1. Chung**\nTốt.‸',
    status: 'missing',
    says: ['scope.absent | Giải pháp'],
  },
]);
