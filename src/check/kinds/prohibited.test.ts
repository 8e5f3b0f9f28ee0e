import { testKind } from '../testing';

const sections = [
  { id: 'I', name: 'Mục tiêu', heading: ['mục tiêu'] },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const fees = {
  ideas: [
    {
      name: 'thu phí bạn đọc',
      all: [
        ['thu phí', 'thu lệ phí', 'phí'],
        ['bạn đọc', 'thư viện', 'ủy ban nhân dân'],
      ],
      within: 'sentence',
      except: ['miễn phí', 'kinh phí', 'phí tổn'],
    },
  ],
};
const word = { ideas: [{ name: 'cụm công nghiệp', all: [['cụm công nghiệp']] }] };
const denied = {
  ideas: [{ name: 'bán sách cũ', all: [['bán sách cũ', 'thanh lý sách']], affirmed: true }],
};
const goals = (text: string): string =>
  `**I. MỤC TIÊU**\n${text}\n**II. GIẢI PHÁP**\nThu phí bạn đọc; cụm công nghiệp; bán sách cũ.`;

testKind('prohibited', { sections, scope: 'I', is: fees }, [
  {
    name: 'only where it is allowed',
    draft: goals('Phục vụ tốt bạn đọc.'),
    status: 'met',
    says: ['prohibited.met | thu phí bạn đọc'],
  },
  {
    name: 'every place',
    draft: goals('Sẽ «thu phí bạn đọc».\nTốt. Với «bạn đọc xã bên cũng thu lệ phí».'),
    status: 'violated',
    says: ['prohibited.found | thu phí bạn đọc | 2'],
  },
  {
    name: 'the same letters in other words',
    draft: goals('Miễn phí cho bạn đọc. Kinh phí của thư viện do huyện cấp.'),
    status: 'met',
  },
  {
    name: 'an exception beside the thing itself',
    draft: goals('«Thư viện có đủ kinh phí, phí» làm thẻ do bạn đọc trả.'),
    status: 'violated',
  },
  {
    name: 'its words in different sentences',
    draft: goals('Không tăng phí. Bạn đọc đến đông.'),
    status: 'met',
  },
  {
    name: 'any order, other spelling, short forms',
    draft: goals('Do «UỶ BAN NHÂN DÂN xã thu phí»; «thu phí cho UBND» huyện.'),
    status: 'violated',
  },
  {
    name: 'decomposed text',
    draft: goals('Sẽ «thu phí của uỷ ban nhân dân».').normalize('NFD'),
    status: 'violated',
  },
  {
    name: 'the cells of one row are one sentence',
    draft: goals('|1 «Bạn đọc»\n|1 Năm 2025\n|1 «Thu phí»\n|2 Thư viện\n|3 Thu phí'),
    status: 'violated',
    says: ['prohibited.found | thu phí bạn đọc | 1'],
  },
  {
    name: 'an abbreviation, but no other word of its letters',
    is: word,
    draft: goals('Mở tủ sách ở «CCN» và «Cụm  công\u00a0nghiệp». Học ccn. Công nghiệp, cụm loa.'),
    status: 'violated',
    says: ['prohibited.found | cụm công nghiệp | 2'],
  },
  {
    name: 'a phrase inside another is told once',
    is: { ideas: [{ name: 'công nghiệp', all: [['cụm công nghiệp', 'công nghiệp']] }] },
    draft: goals('Mở tủ sách ở «cụm công nghiệp», ở khu «công nghiệp».'),
    status: 'violated',
    says: ['prohibited.found | công nghiệp | 2'],
  },
  {
    name: 'two ideas, each told',
    is: { ideas: [...word.ideas, ...denied.ideas] },
    draft: goals('Đưa sách ra «cụm công nghiệp»; «thanh lý sách».'),
    status: 'violated',
    says: ['prohibited.found | cụm công nghiệp | 1', 'prohibited.found | bán sách cũ | 1'],
  },
  {
    name: 'denied, where it must be affirmed',
    is: denied,
    draft: goals('Không bán sách cũ, tuyệt đối không được thanh lý sách.'),
    status: 'met',
  },
  {
    name: 'without the scope there is nothing to judge',
    draft: '**II. GIẢI PHÁP**\nThu phí bạn đọc.',
    status: 'review',
    says: ['scope.absent | Mục tiêu'],
  },
  {
    name: 'in a title over two lines',
    scope: 'title',
    is: word,
    draft:
      '> **ĐỀ ÁN**\n> **tủ sách «cụm»**\n> **«công nghiệp» huyện**\n**I. MỤC TIÊU**\nCụm công nghiệp.',
    status: 'violated',
  },
  {
    name: 'without a title',
    scope: 'title',
    is: word,
    draft: 'Kính gửi: Ủy ban.',
    status: 'review',
    says: ['scope.noTitle | title'],
  },
]);
