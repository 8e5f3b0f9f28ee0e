import { testKind } from '../testing';

const sections = ['Tình hình', 'Mục tiêu', 'Giải pháp'].map((name, index) => ({
  id: 'ABC'.charAt(index),
  name,
  heading: [name.toLowerCase()],
}));
const setup = { sections, is: { sections: ['A', 'B', 'C'] } };

testKind('parts', setup, [
  {
    name: 'all, in order',
    draft: '**I. «TÌNH HÌNH»**\nTốt.\n**II. «MỤC TIÊU»**\nTốt.\n**III. «GIẢI PHÁP»**',
    status: 'met',
    says: ['parts.met | 3'],
  },
  {
    name: 'numbered, behind a line without a number',
    draft:
      '> **QUYẾT NGHỊ**\n**I. «TÌNH HÌNH»**\nTốt.\n**II. «MỤC TIÊU»**\n**III. «GIẢI PHÁP»**\n> **KẾT LUẬN**',
    status: 'met',
  },
  {
    name: 'by styles, with sections of their own',
    draft: '# «Tình hình»\n## Kết quả\n## Mục tiêu cũ\n# «Mục tiêu»\n# «Giải pháp»',
    status: 'met',
  },
  {
    name: 'one level down in one part',
    draft:
      '> **Phần I**\n> **NỘI DUNG**\n**1. «Tình hình»**\n**2. «Mục tiêu»**\n**3. «Giải pháp»**',
    status: 'met',
  },
  {
    name: 'one is absent',
    draft: '**I. TÌNH HÌNH**\nTốt.‸\n**II. GIẢI PHÁP**\nMục tiêu là sách.',
    status: 'missing',
    says: ['parts.absent | Mục tiêu'],
  },
  {
    name: 'two are absent, each told',
    draft: 'Mở đầu.‸\n**I. MỤC TIÊU**\nTốt.',
    status: 'missing',
    says: ['parts.absent | Tình hình', 'parts.absent | Giải pháp'],
  },
  {
    name: 'nothing of them',
    draft: 'Tình hình, mục tiêu và giải pháp đều tốt.\nHết.‸',
    status: 'missing',
    says: ['parts.absent | Tình hình', 'parts.absent | Mục tiêu', 'parts.absent | Giải pháp'],
  },
  {
    name: 'out of order: the fewest that must move',
    draft: '**I. «GIẢI PHÁP»**\n**II. TÌNH HÌNH**\n**III. MỤC TIÊU**',
    status: 'violated',
    says: ['parts.order | Giải pháp'],
  },
  {
    name: 'others at that level, each told',
    draft:
      '**I. TÌNH HÌNH**\n**II. «KINH PHÍ»**\n**III. MỤC TIÊU**\n**IV. GIẢI PHÁP**\n**V. «KIẾN NGHỊ»**',
    status: 'violated',
    says: ['parts.extra | KINH PHÍ', 'parts.extra | KIẾN NGHỊ'],
  },
  {
    name: 'at another level',
    draft: '**I. TÌNH HÌNH**\n**II. MỤC TIÊU**\n**1. «Giải pháp»**\nMua sách.',
    status: 'violated',
    says: ['parts.level | Giải pháp'],
  },
  {
    name: 'absent, out of order and another, all told',
    draft: '**I. «GIẢI PHÁP»**\n**II. «KINH PHÍ»**\nTiền.\n**III. TÌNH HÌNH**\nTốt.‸',
    status: 'violated',
    says: ['parts.absent | Mục tiêu', 'parts.order | Giải pháp', 'parts.extra | KINH PHÍ'],
  },
  {
    name: 'decomposed',
    draft: '**I. TÌNH HÌNH**\n**II. «KINH PHÍ»**\n**III. MỤC TIÊU**\n**IV. GIẢI PHÁP**'.normalize(
      'NFD',
    ),
    status: 'violated',
  },
]);
