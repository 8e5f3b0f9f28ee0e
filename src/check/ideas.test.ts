import { testKind } from './testing';

const sections = [
  { id: 'I', name: 'Kết quả', heading: ['kết quả'] },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const idea = (fields: object) => ({
  ideas: [
    {
      name: 'mở cửa buổi tối',
      all: [
        ['mở cửa', 'phục vụ'],
        ['buổi tối', 'ngoài giờ'],
      ],
      ...fields,
    },
  ],
});
const led = { ideas: [{ name: 'thêm thẻ vào năm 2030', all: [['thẻ']], lead: [['2030']] }] };
const results = (text: string): string =>
  `**I. KẾT QUẢ**\n${text}\n**II. GIẢI PHÁP**\nMở cửa buổi tối.`;

testKind('content', { sections, scope: 'I' }, [
  {
    name: 'split over neighbouring sentences',
    is: idea({}),
    draft: results('Thư viện «mở cửa đều. Bạn đọc đến cả buổi tối».'),
    status: 'met',
  },
  {
    name: 'split over neighbouring paragraphs',
    is: idea({}),
    draft: results('Thư viện «mở cửa» đều.\nBạn đọc đến «buổi tối».'),
    status: 'met',
  },
  {
    name: 'too far from each other',
    is: idea({}),
    draft: results('Thư viện mở cửa đều. Sách tốt. Đến cả buổi tối.‸'),
    status: 'missing',
  },
  {
    name: 'within a sentence only',
    is: idea({ within: 'sentence' }),
    draft: results('Thư viện mở cửa đều. Đến cả buổi tối.‸'),
    status: 'missing',
  },
  {
    name: 'within a paragraph',
    is: idea({ within: 'paragraph' }),
    draft: results('Đều «mở cửa. Sách tốt. Đọc cả buổi tối».'),
    status: 'met',
  },
  {
    name: 'not within a paragraph',
    is: idea({ within: 'paragraph' }),
    draft: results('Đều mở cửa.\nĐọc cả buổi tối.‸'),
    status: 'missing',
  },
  {
    name: 'anywhere in the scope',
    is: idea({ within: 'scope' }),
    draft: results('Đều «mở cửa».\nSách tốt.\nSách mới.\nĐọc cả «buổi tối».'),
    status: 'met',
  },
  {
    name: 'the cells of a row are one sentence',
    is: idea({ within: 'sentence' }),
    draft: results('|1 «Phục vụ»\n|1 Tốt\n|1 «Buổi tối»'),
    status: 'met',
  },
  {
    name: 'cells of different rows are not',
    is: idea({ within: 'sentence' }),
    draft: results('|1 Phục vụ\n|1 Ban ngày\n|2 Đóng cửa\n|2 Buổi tối‸'),
    status: 'missing',
  },
  {
    name: 'an exception only',
    is: idea({ except: ['phục vụ lễ hội'] }),
    draft: results('Phục vụ lễ hội buổi tối.‸'),
    status: 'missing',
  },
  {
    name: 'an exception beside the idea',
    is: idea({ except: ['phục vụ lễ hội'] }),
    draft: results('Phục vụ lễ hội, «phục vụ bạn đọc buổi tối».'),
    status: 'met',
  },
  {
    name: 'a lead in the heading',
    is: led,
    draft: '**I. KẾT QUẢ ĐẾN NĂM 2030**\nTốt.\nThêm «thẻ».',
    status: 'met',
  },
  {
    name: 'a lead in the first line',
    is: led,
    draft: results('Đến năm 2030:\n- Sách;\n- Thêm «thẻ».'),
    status: 'met',
  },
  {
    name: 'a lead too late',
    is: led,
    draft: results('Thêm thẻ.\n\nTốt.\nĐến năm 2030 thêm.‸'),
    status: 'missing',
  },
  {
    name: 'a longer phrase keeps its place over a shorter one in it',
    is: { ideas: [{ name: 'thu phí', all: [['thu phí', 'phí'], ['thẻ']] }] },
    draft: results('Có nơi «thu phí làm thẻ».'),
    status: 'met',
  },
]);
