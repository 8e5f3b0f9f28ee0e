/** What stands in a section is shown by the figures in it. */
import { testKind } from './testing';

const review = [
  { id: 'kq', name: 'Kết quả', heading: ['kết quả'], optional: true },
  { id: 'hc', name: 'Hạn chế', heading: ['hạn chế', 'yếu kém'] },
  { id: 'nn', name: 'Nguyên nhân', heading: ['nguyên nhân', 'nguyên nhân của hạn chế'] },
];
const works = [
  { id: 'kt', name: 'Kiểm tra', heading: ['kiểm tra'], number: 3 },
  { id: 'e', name: 'Sách', heading: ['sách'] },
];
const sections = [
  { id: 'I', name: 'Đánh giá', heading: ['đánh giá'], sections: review },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp', 'việc'], sections: works },
];
const I = '**I. ĐÁNH GIÁ**\n';
const II = '\n**II. GIẢI PHÁP**\nThêm 9%.';

testKind('figures', { sections, scope: 'hc' }, [
  {
    name: 'under its own heading, up to the next',
    draft: `${I}1%.\n**1. Hạn chế**\n«2%».\na) Sách: «3%».\n**2. Nguyên nhân**\n4%.${II}`,
    status: 'violated',
  },
  {
    name: 'a heading that only wraps those below it',
    draft: `${I}**2. Hạn chế, yếu kém và nguyên nhân**\n1%.\n**a) Hạn chế**\n«2%».\n**b) Nguyên nhân**\n3%.${II}`,
    status: 'violated',
  },
  {
    name: 'a heading that names several and has none of them below it',
    scope: 'nn',
    draft: `${I}**1. Nguyên nhân của hạn chế**\n«2%».\n**2. Kinh phí**\n3%.${II}`,
    status: 'violated',
  },
  {
    name: 'deeper down',
    draft: `${I}**1. Chung**\n1%.\n**1.1. Hạn chế**\n«2%».\n**1.2. Khác**\n3%.${II}`,
    status: 'violated',
  },
  {
    name: 'leads in plain text',
    draft: `${I}- Kết quả: 1%.\n- Hạn chế: «2%».\nThêm «3%».\n- Nguyên nhân: 4%.${II}`,
    status: 'violated',
  },
  {
    name: 'a lead on a line of its own',
    draft: `${I}Kết quả:\n1%.\nHạn chế:\n«2%».\nNguyên nhân của hạn chế:\n3%.${II}`.normalize(
      'NFD',
    ),
    status: 'violated',
  },
  {
    name: 'a lead ends where its section ends',
    draft: `${I}**1. Chung**\n+ Hạn chế. Thiếu «2%».\n**2. Khác**\n3%.${II}`,
    status: 'violated',
  },
  {
    name: 'a sentence that begins like a lead is none',
    draft: `${I}Những hạn chế trong việc mua: 2%.${II}`,
    status: 'review',
  },
  {
    name: 'its name in another part',
    draft: `${I}1%.${II}\n**1. Hạn chế**\n2%.`,
    status: 'review',
  },
  {
    name: 'its name in a long heading about another thing',
    draft: `${I}**1. Mua thêm tủ sách cho các xã vùng cao biên giới nhằm hạn chế đi lại xa**\n2%.${II}`,
    status: 'review',
  },
]);

testKind('figures', { sections, scope: 'kt' }, [
  {
    name: 'with its number',
    draft: `${I}Tốt.${II}\n**3. Kiểm tra**\n«2%».\n**4. Thi đua**\n3%.`,
    status: 'violated',
  },
  {
    name: 'with another number',
    draft: `${I}Tốt.${II}\n**2. Kiểm tra**\n2%.\n**3. Thi đua**\n3%.`,
    status: 'review',
  },
  {
    name: 'letters count by their place',
    draft: `${I}Tốt.${II}\n**a) Sách**\n1%.\n**b) Loa**\n**c) Kiểm tra**\n«2%».\n**d) Thi đua**\n3%.`,
    status: 'violated',
  },
]);

testKind('figures', { sections, scope: 'II' }, [
  {
    name: 'the widest sections stand together one level down',
    draft:
      '> **Phần I**\n> **ĐÁNH GIÁ, GIẢI PHÁP**\n1%.\n**1. Đánh giá**\n2%.\n**2. Giải pháp**\n«3%».',
    status: 'violated',
  },
  {
    name: 'the heading that says hardly more than its name is taken',
    draft: '**I. CÁC GIẢI PHÁP NĂM TRƯỚC**\n1%.\n**II. GIẢI PHÁP**\n«2%».',
    status: 'violated',
  },
  {
    name: 'a wide section deeper down, by its name',
    draft: '**I. ĐÁNH GIÁ**\n1%.\n**1. Giải pháp**\n«2%».\n**2. Khác**\n3%.',
    status: 'violated',
  },
  {
    name: 'a wide section deeper down, but of another thing',
    draft: '**I. ĐÁNH GIÁ**\n1%.\n**1. Một giải pháp cho các tủ sách**\n2%.',
    status: 'review',
  },
]);
