import { draftOf, outlineOf } from './testing';

test.each([
  ['Word styles', '# Mục tiêu\n## Chung\nĐến năm 2025.\n## Riêng\n# Giải pháp'],
  ['outline levels', '^1 Mục tiêu\n^2 Chung\nĐến năm 2025.\n^2 Riêng\n^1 Giải pháp'],
  [
    'list labels',
    '{I.} **Mục tiêu**\n{1.} Chung\n{-} Đến năm 2025;\n{2.} Riêng\n{II.} **Giải pháp**',
  ],
  ['typed, bold', '**I- Mục tiêu**\n**1. Chung**\nĐến năm 2025.\n**2. Riêng**\n**II- Giải pháp**'],
  ['typed, capitals', 'I. MỤC TIÊU\n1. CHUNG\nĐến năm 2025.\n2. RIÊNG\nII. GIẢI PHÁP'],
  ['typed, plain', 'I/ Mục tiêu\n1/ Chung\nĐến năm 2025.\n2/ Riêng\nII/ Giải pháp'],
  ['parts', '**Phần I**\n**Mục tiêu**\n**1. Chung**\n**2. Riêng**\n**Phần II**\n> Giải pháp'],
  ['articles', 'Chương I\nMỤC TIÊU\nĐiều 1. Chung\nĐến 2025.\nĐiều 2. Riêng\nChương II: Giải pháp'],
])('headings by %s', (_, paper) => {
  const outline = outlineOf(draftOf(paper)).toLowerCase();
  expect(outline).toBe('mục tiêu\n  chung\n  riêng\ngiải pháp');
});

test.each([
  [
    'plain numbers',
    'I. Mục tiêu\n1. Chung\na) Đất\nb) Nước\n2. Riêng\nII. Giải pháp',
    'Mục tiêu\n  Chung\n    Đất\n    Nước\n  Riêng\nGiải pháp',
  ],
  [
    'dotted numbers',
    '**1. Chung**\n1.1. Đất\n1.2. Nước\n**2. Riêng**',
    'Chung\n  Đất\n  Nước\nRiêng',
  ],
  [
    'articles',
    '**Chương I**\n> **ĐẤT ĐAI**\n**Điều 1. Phạm vi**\n1. Đất.\n**Điều 2. Đối tượng**',
    'ĐẤT ĐAI\n  Phạm vi\n    Đất.\n  Đối tượng',
  ],
  [
    'a title on the line below',
    '> **Phần thứ nhất**\n\n> **ĐÁNH GIÁ KẾT QUẢ**\nNăm 2020.\n> **Phần thứ hai**\n> **NHIỆM VỤ**',
    'ĐÁNH GIÁ KẾT QUẢ\nNHIỆM VỤ',
  ],
  [
    'a title behind the part',
    '**Phần thứ nhất: Đánh giá**\n**I. Kết quả**\n**Phần thứ hai: Nhiệm vụ**',
    'Đánh giá\n  Kết quả\nNhiệm vụ',
  ],
  [
    'unnumbered, bold',
    '**Kết quả đạt được**\nTốt.\n**Hạn chế, yếu kém**\nÍt.',
    'Kết quả đạt được\nHạn chế, yếu kém',
  ],
  [
    'unnumbered, under capitals',
    'KẾT QUẢ ĐẠT ĐƯỢC\n**Về đất đai**\nTốt.\nHẠN CHẾ',
    'KẾT QUẢ ĐẠT ĐƯỢC\n  Về đất đai\nHẠN CHẾ',
  ],
  [
    'told in words',
    'Một là, mua sách: mười cuốn.\nHai là, mời bạn đọc;\n**Nhóm 3: Sửa nhà**\n- Nhóm giải pháp thứ tư: Cử người.',
    'mua sách\nmời bạn đọc;\nSửa nhà\nCử người.',
  ],
  [
    'Roman in plain letters under capital letters',
    '**A. KẾT QUẢ**\nI. Về đất\nTốt.\nII. Về nước\n**B. HẠN CHẾ**\n**C. GIẢI PHÁP**\nI. Về đất',
    'KẾT QUẢ\n  Về đất\n  Về nước\nHẠN CHẾ\nGIẢI PHÁP\n  Về đất',
  ],
  [
    'numbers that begin again under centred capitals',
    '> **KẾT QUẢ**\n**I. Về đất**\nTốt.\n**II. Về nước**\n> **GIẢI PHÁP**\n**I. Về đất**',
    'KẾT QUẢ\n  Về đất\n  Về nước\nGIẢI PHÁP\n  Về đất',
  ],
  [
    'on the first of a paragraph’s lines',
    '**1. Mục tiêu chung**\\nPhát triển sách.\n**2. Mục tiêu riêng**\\nMua mười cuốn.',
    'Mục tiêu chung\nMục tiêu riêng',
  ],
  [
    'running into the text',
    '**1. Về đất đai:** Đã giao 5 ha.\n**2. Về lao động:** Thiếu.',
    'Về đất đai\nVề lao động',
  ],
  [
    'letters up to D',
    '**A. Đất**\n**B. Nước**\n**C. Điện**\n**D. Đường**',
    'Đất\nNước\nĐiện\nĐường',
  ],
  ['NFD', 'Chương I. Đất\nĐiều 1. Nước\nĐiều 2. Rừng'.normalize('NFD'), 'Đất\n  Nước\n  Rừng'],
  [
    'a list starts over under each number',
    '**1. Đất**\na) Một\nb) Hai\n**2. Nước**\na) Ba',
    'Đất\n  Một\n  Hai\nNước\n  Ba',
  ],
  [
    'styles over typed lists',
    '# Mục tiêu\n1. Đất\n2. Nước\n# Giải pháp',
    'Mục tiêu\n  Đất\n  Nước\nGiải pháp',
  ],
])('%s', (_, paper, outline) => {
  expect(outlineOf(draftOf(paper)).normalize()).toBe(outline);
});

test.each([
  ['a heading word in a sentence', 'Mục tiêu là giảm thời gian; giải pháp gồm nhiều việc.'],
  ['a sentence that begins like a label', 'Điều 5 quy định như sau.\nPhần lớn doanh nghiệp nhỏ.'],
  ['a bold sentence', '**Tỉnh cần làm ngay việc này.**'],
  ['a bold word', '**Đất**'],
  ['partly bold', 'Về **đất đai** của tỉnh'],
  ['a bullet', '**- Về đất đai của tỉnh**'],
  ['a number out of its row', '7. Người đứng đầu chịu trách nhiệm'],
  ['an item that goes on', '1. Đất;'],
  ['a figure', '1.000 doanh nghiệp\n3,5% mỗi năm\n2021. '],
  [
    'captions',
    '**Bảng 1: Kết quả thực hiện**\nBIỂU 02: KẾT QUẢ\n**Hình 3. Bản đồ**\n**Bảng số 4. Kết quả**',
  ],
  ['automatic contents', '~ I. MỤC TIÊU\n~ **II. GIẢI PHÁP**'],
  ['contents by style', '[TOC 1] I. MỤC TIÊU\n[toc 2] **1. Chung**\n[Mục lục 1] II. GIẢI PHÁP'],
  ['the head of the contents', '**MỤC LỤC**'],
  [
    'a table',
    'Một đoạn văn dài hơn bảng số liệu ở dưới, nên bảng không phải là khung của cả văn bản.\n| **I. MỤC TIÊU**',
  ],
  ['a line without letters', '**I. 2016 - 2020**\n**-----**'],
])('no heading: %s', (_, paper) => {
  expect(outlineOf(draftOf(paper))).toBe('');
});

test('a typed list of contents names the parts, the parts themselves are headings', () => {
  const draft = draftOf(
    'Báo cáo gồm:\nPhần I: Kết quả\nPhần II: Nhiệm vụ\n**Phần I: Kết quả**\nTốt.\n**Phần II: Nhiệm vụ**',
  );
  expect(draft.outline.map(({ heading }) => heading)).toEqual([3, 5]);
});

test('a section holds its title, its text and its end', () => {
  const { outline } = draftOf(
    'I. MỤC TIÊU\n1. Về đất:  Giao đất.\nThêm.\n> **Phần II**\n> **SAU**\nHết.',
  );
  expect(outline).toMatchObject([
    {
      label: { format: 'I.', number: 1, end: 3 },
      title: { paragraph: 0, start: 3, end: 11 },
      body: { paragraph: 1, start: 0 },
      end: 3,
      children: [{ title: { start: 3, end: 9 }, body: { paragraph: 1, start: 9 }, end: 3 }],
    },
    { heading: 3, title: { paragraph: 4, start: 0, end: 3 }, body: { paragraph: 5 }, end: 6 },
  ]);
});
