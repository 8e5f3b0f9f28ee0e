import { testKind } from '../testing';

const sections = [
  {
    id: 'I',
    name: 'Kết quả',
    heading: ['kết quả'],
    sections: [{ id: 'I.1', name: 'Bạn đọc', heading: ['bạn đọc'] }],
  },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const opening = {
  name: 'mở cửa buổi tối',
  all: [
    ['mở cửa', 'phục vụ'],
    ['buổi tối', 'ngoài giờ'],
  ],
};
const staff = { name: 'bố trí cán bộ', all: [['bố trí cán bộ', 'cử cán bộ']] };
const is = { ideas: [opening, staff] };
const idea = (fields: object) => ({ ideas: [{ ...opening, ...fields }] });
const affirmed = {
  ideas: [{ name: 'kiểm tra', all: [['kiểm tra', 'giám sát']], affirmed: true }],
};
const results = (text: string): string =>
  `**I. KẾT QUẢ**\n${text}\n**II. GIẢI PHÁP**\nMở cửa buổi tối; bố trí cán bộ; kiểm tra.`;

testKind('content', { sections, scope: 'I', is }, [
  {
    name: 'both ideas',
    draft: results('Đã «mở cửa cả buổi tối». Xã «bố trí cán bộ» trực.'),
    status: 'met',
  },
  {
    name: 'only outside the scope, each absent idea told',
    draft: results('Sách được bổ sung.\n‸\n'),
    status: 'missing',
    says: ['content.missing | mở cửa buổi tối', 'content.missing | bố trí cán bộ'],
  },
  {
    name: 'one of two',
    draft: results('Huyện cử cán bộ trực.‸'),
    status: 'missing',
    says: ['content.missing | mở cửa buổi tối'],
  },
  {
    name: 'any order, other spelling, no-break spaces',
    draft: results('«Ngoài\u00a0giờ thư viện vẫn PHỤC  VỤ»; «CỬ CÁN BỘ» trực.').normalize('NFD'),
    status: 'met',
  },
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
    name: 'affirmed',
    is: affirmed,
    draft: results('Đã thường xuyên «kiểm tra» các tủ sách.'),
    status: 'met',
  },
  {
    name: 'denied before it',
    is: affirmed,
    draft: results('Chưa thường xuyên «kiểm tra» các tủ sách.‸'),
    status: 'missing',
    says: ['content.denied | kiểm tra'],
  },
  {
    name: 'denied behind it',
    is: affirmed,
    draft: results('Việc «kiểm tra» tủ sách còn chưa kịp thời.‸'),
    status: 'missing',
    says: ['content.denied | kiểm tra'],
  },
  {
    name: 'no denial, though it looks like one',
    is: affirmed,
    draft: results('Không chỉ «kiểm tra» tủ sách mà còn mua thêm.'),
    status: 'met',
  },
  {
    name: 'denied once, affirmed once',
    is: affirmed,
    draft: results('Có xã chưa kiểm tra. Huyện đã «giám sát» đủ.'),
    status: 'met',
  },
  {
    name: 'a person must confirm',
    is: { ...is, confirm: true },
    draft: results('Đã «mở cửa buổi tối», «bố trí cán bộ».'),
    status: 'review',
    says: ['content.confirm'],
  },
  {
    name: 'nothing to confirm where it is missing',
    is: { ...is, confirm: true },
    draft: results('Đã mở cửa buổi tối.‸'),
    status: 'missing',
  },
  {
    name: 'the scope is absent: it belongs before the next part',
    draft: 'Mở đầu: mở cửa buổi tối.‸\n**II. GIẢI PHÁP**\nBố trí cán bộ.',
    status: 'missing',
    says: ['scope.absent | Kết quả'],
  },
  {
    name: 'behind the last words of the scope, not behind blank lines',
    scope: 'I.1',
    draft: '**I. KẾT QUẢ**\n**1. Bạn đọc**\nĐông hơn.‸\n\n**2. Sách**\nTốt.',
    status: 'missing',
  },
]);

const led = { ideas: [{ name: 'thêm thẻ vào năm 2030', all: [['thẻ']], lead: [['2030']] }] };
testKind('content', { sections, scope: 'I' }, [
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
    name: 'in the heading alone',
    is: { ideas: [staff] },
    draft: '**I. KẾT QUẢ BỐ TRÍ CÁN BỘ**\nTốt.‸',
    status: 'missing',
  },
  {
    name: 'in the heading, where it counts',
    is: { ideas: [staff], withHeading: true },
    draft: '**I. KẾT QUẢ «BỐ TRÍ CÁN BỘ»**\nTốt.',
    status: 'met',
  },
  {
    name: 'a lead-in',
    is: { leadIn: true },
    draft:
      '**I. KẾT QUẢ**\n«Trong những năm qua, thư viện huyện đã làm được nhiều việc.»\n**1. Bạn đọc**',
    status: 'met',
  },
  {
    name: 'no lead-in',
    is: { leadIn: true },
    draft:
      '**I. KẾT QUẢ**‸\n**1. Bạn đọc**\nTrong những năm qua, bạn đọc đến thư viện huyện ngày một đông.',
    status: 'missing',
    says: ['content.noLeadIn | Kết quả'],
  },
  {
    name: 'a lead-in of a few words is none',
    is: { leadIn: true },
    draft: '**I. KẾT QUẢ**‸\nCụ thể như sau:\n**1. Bạn đọc**\nTốt.',
    status: 'missing',
  },
]);
