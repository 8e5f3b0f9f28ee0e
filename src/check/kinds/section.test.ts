import { testKind } from '../testing';

const sections = [
  { id: 'I', name: 'Tình hình chung', heading: ['tình hình'] },
  {
    id: 'II',
    name: 'Đánh giá',
    heading: ['đánh giá'],
    sections: [
      { id: 'II.1', name: 'Kết quả đạt được', heading: ['kết quả'] },
      { id: 'II.2', name: 'Hạn chế, yếu kém', heading: ['hạn chế'] },
    ],
  },
  { id: 'III', name: 'Giải pháp', heading: ['giải pháp', ['nhiệm vụ', 'biện pháp']] },
  { id: 'pl', name: 'Phụ lục sách mới', heading: ['sách mới', 'danh mục … sách'], appendix: true },
];
const REST = '**II. ĐÁNH GIÁ**\n**1. Kết quả**\nTốt.\n**2. Hạn chế**\nCòn ít.';
const part = { section: 'I' };
const below = { section: 'II.2' };
const last = { section: 'III' };
const annex = { section: 'pl' };

testKind('section', { sections, is: part }, [
  {
    name: 'numbered and in capitals',
    draft: `**I. «TÌNH HÌNH CHUNG»**\nTốt.\n${REST}`,
    status: 'met',
    says: ['section.met | Tình hình chung'],
  },
  { name: 'by a heading style', draft: `# «Tình hình năm qua»\n${REST}`, status: 'met' },
  { name: 'by a list label', draft: `{I.} **«Tình hình»**\n${REST}`, status: 'met' },
  { name: 'by words', draft: `> **Phần thứ nhất**\n> **«TÌNH HÌNH»**\n${REST}`, status: 'met' },
  { name: 'decomposed', draft: `**I. «TÌNH HÌNH»**\n${REST}`.normalize('NFD'), status: 'met' },
  { name: 'running in', draft: `**I. «Tình hình»:** Thư viện có sách.\n${REST}`, status: 'met' },
  {
    name: 'absent: it belongs before the next one',
    draft: `Mở đầu.‸\n${REST}`,
    status: 'missing',
    says: ['section.missing | Tình hình chung'],
  },
  { name: 'absent from the very first line', draft: `‸\n${REST}`, status: 'missing' },
  {
    name: 'its words in a sentence',
    draft: `Tình hình chung là tốt.‸\n${REST}`,
    status: 'missing',
  },
  {
    name: 'its words in a typed list of contents',
    draft: `MỤC LỤC\nI. Tình hình\\t1\nII. Đánh giá\\t2‸\n${REST}`,
    status: 'missing',
  },
  {
    name: 'a near miss, with the words that differ',
    draft: `**I. «TÌNH HUỐNG CHUNG»**\nTốt.‸\n${REST}`,
    status: 'missing',
    says: ['section.near | Tình hình chung | TÌNH HUỐNG CHUNG', 'differs.changed | hình | huống'],
  },
  { name: 'inside a part', is: below, draft: REST.replace('Hạn chế', '«Hạn chế»'), status: 'met' },
  {
    name: 'inside a part, absent',
    is: below,
    draft: '**II. ĐÁNH GIÁ**\n**1. Kết quả**\nTốt.‸\n**III. GIẢI PHÁP**\nHạn chế thu phí.',
    status: 'missing',
  },
  {
    name: 'inside an absent part it belongs nowhere',
    is: below,
    draft: '**I. TÌNH HÌNH**\nTốt.\n**III. GIẢI PHÁP**\nMua sách.',
    status: 'missing',
    anywhere: true,
  },
  {
    name: 'in another part only',
    is: below,
    draft: '**II. ĐÁNH GIÁ**\n**1. Kết quả**\nTốt.‸\n**III. GIẢI PHÁP**\n**1. Hạn chế**\nÍt.',
    status: 'missing',
  },
  {
    name: 'the last one, absent',
    is: last,
    draft: `**I. TÌNH HÌNH**\nTốt.\n${REST}‸`,
    status: 'missing',
  },
  {
    name: 'two phrases in any order',
    is: last,
    draft: `${REST}\n**III. «BIỆN PHÁP, NHIỆM VỤ»**`,
    status: 'met',
  },
  {
    name: 'one of two phrases',
    is: last,
    draft: `${REST}‸\n**III. «BIỆN PHÁP»**\nTốt.`,
    status: 'missing',
    says: ['section.near | Giải pháp | BIỆN PHÁP', 'differs.changed | giải | biện'],
  },
  {
    name: 'an appendix',
    is: annex,
    draft: `${REST}\nNơi nhận:\n> **«PHỤ LỤC»**\n> **Danh mục sách mới**\nSách.`,
    status: 'met',
  },
  {
    name: 'an appendix whose few words stand among many',
    is: annex,
    draft: `${REST}\n> **«PHỤ LỤC»**\n> **Sách mới**\nTruyện đọc cho thiếu nhi, sách dạy nghề trồng cây ăn quả cho bà con.`,
    status: 'met',
  },
  {
    name: 'an appendix with a title over two lines',
    is: annex,
    draft: `${REST}\n> **«PHỤ LỤC»**\n> **Danh mục các loại**\n> **sách tặng xã**`,
    status: 'met',
  },
  {
    name: 'an appendix on another thing',
    is: annex,
    draft: `${REST}\n> **PHỤ LỤC**\n> **Bản đồ**\nHình.‸`,
    status: 'missing',
  },
  {
    name: 'an appendix known by the documents it lists',
    is: { ...annex, documents: 2 },
    draft: `${REST}\n> **«PHỤ LỤC»**\n> **Bảng kê**\nSố 12/KH-UBND.\nSố 15/QĐ-UBND.`,
    status: 'met',
  },
  {
    name: 'an appendix that lists too few',
    is: { ...annex, documents: 3 },
    draft: `${REST}\n> **PHỤ LỤC**\n> **Bảng kê**\nSố 12/KH-UBND.\nSố 15/QĐ-UBND.‸`,
    status: 'missing',
  },
  {
    name: 'no appendix',
    is: annex,
    draft: `${REST}\nDanh mục sách mới kèm theo.‸`,
    status: 'missing',
  },
]);
