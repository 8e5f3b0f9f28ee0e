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
