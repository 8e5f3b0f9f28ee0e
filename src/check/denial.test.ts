import { testKind } from './testing';

const sections = [
  { id: 'I', name: 'Kết quả', heading: ['kết quả'] },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const affirmed = {
  ideas: [{ name: 'kiểm tra', all: [['kiểm tra', 'giám sát', 'đôn đốc']], affirmed: true }],
};
const results = (text: string): string =>
  `**I. KẾT QUẢ**\n${text}\n**II. GIẢI PHÁP**\nThường xuyên kiểm tra.`;

testKind('content', { sections, scope: 'I', is: affirmed }, [
  {
    name: 'affirmed',
    draft: results('Đã thường xuyên «kiểm tra» các tủ sách.'),
    status: 'met',
  },
  {
    name: 'denied before it',
    draft: results('Chưa thường xuyên «kiểm tra» các tủ sách.‸'),
    status: 'missing',
    says: ['content.denied | kiểm tra'],
  },
  {
    name: 'denied behind it',
    draft: results('Việc «kiểm tra» tủ sách còn chưa kịp thời.‸'),
    status: 'missing',
    says: ['content.denied | kiểm tra'],
  },
  {
    name: 'no denial, though it looks like one',
    draft: results('Không chỉ «kiểm tra» tủ sách mà còn mua thêm.'),
    status: 'met',
  },
  {
    name: 'denied once, affirmed once',
    draft: results('Có xã chưa kiểm tra. Huyện đã «giám sát» đủ.'),
    status: 'met',
  },
  {
    name: 'denied in a list',
    draft: results('Chưa chú trọng «đôn đốc», kiểm tra, giám sát.‸'),
    status: 'missing',
  },
  {
    name: 'a denial of another clause',
    draft: results('Sách chưa nhiều; huyện đã «kiểm tra».'),
    status: 'met',
  },
]);
