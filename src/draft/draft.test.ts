import fc from 'fast-check';
import { makeDraft, titleText } from './draft';
import { recogniseKind } from './kind';
import { NOTHING_UNREAD } from './paragraph';
import { eachSection } from './section';
import { draftOf, outlineOf, paragraphs } from './testing';

const IN_TABLE = '| **TỈNH ỦY LẠNG SƠN**\n| ĐẢNG CỘNG SẢN VIỆT NAM\n| Số 12-BC/TU\n';
const TABBED = 'TỈNH ỦY LẠNG SƠN\\tĐẢNG CỘNG SẢN VIỆT NAM\n\\t\nSố 12-BC/TU\\tngày 02/4/2021\n';
const LINES = '**TỈNH ỦY LẠNG SƠN**\n**BAN CÁN SỰ ĐẢNG**\nSố 12-BC/TU\n';
const TITLE = '> **BÁO CÁO**\n> **đánh giá kết quả**\n> **giai đoạn 2016 - 2020**\n> -----\n';

test.each([
  ['a table', IN_TABLE],
  ['tabs', TABBED],
  ['lines', LINES],
])('letterhead in %s', (_, letterhead) => {
  const draft = draftOf(`${letterhead}${TITLE}Thực hiện chỉ đạo.\n**I. KẾT QUẢ**\nTốt.`);
  expect(draft.letterhead).toEqual({ from: 0, to: 3 });
  expect(titleText(draft)).toBe('BÁO CÁO đánh giá kết quả giai đoạn 2016 - 2020');
  expect(draft.body).toEqual({ from: 6, to: 10 });
  expect(outlineOf(draft)).toBe('KẾT QUẢ');
});

test('a letterhead without a title ends with its table', () => {
  const draft = draftOf(`${IN_TABLE}\nKính gửi: Ban Thường vụ.`);
  expect(draft).toMatchObject({ letterhead: { from: 0, to: 4 }, title: [], body: { from: 0 } });
});

test.each([
  ['> **BÁO CÁO**\nđánh giá kết quả\nThực hiện chỉ đạo', 'BÁO CÁO đánh giá kết quả'],
  [
    '> **BÁO CÁO**\nĐánh giá kết quả năm 2020\ngiai đoạn hai\nThực hiện.',
    'BÁO CÁO Đánh giá kết quả năm 2020 giai đoạn hai',
  ],
  ['> **BÁO CÁO**\n\n>  **V/v đánh giá kết quả** \n', 'BÁO CÁO V/v đánh giá kết quả'],
  ['> **BÁO CÁO ĐÁNH GIÁ\u00a0 KẾT QUẢ**\n> (Dự thảo)', 'BÁO CÁO ĐÁNH GIÁ KẾT QUẢ'],
  ['> **NGHỊ QUYẾT CỦA TỈNH**\n> **về đất**\n> **I. ĐẤT**', 'NGHỊ QUYẾT CỦA TỈNH về đất'],
  ['> **TỜ TRÌNH**\n> **về đất**\n> **Kính trình: Ban Thường vụ**', 'TỜ TRÌNH về đất'],
  ['[Title] ^1 **BÁO CÁO**\n# KẾT QUẢ', 'BÁO CÁO'],
  ['Báo cáo này gồm ba phần.\nHết.', ''],
  ['Kính gửi: Ban Thường vụ', ''],
  ['', ''],
])('title of %j', (paper, title) => {
  expect(titleText(draftOf(paper))).toBe(title);
});

const BODY = `${TITLE}Thực hiện.\n`;
test.each([
  ['recipients', `${BODY}Nơi nhận:\n- Như trên.`, 5, []],
  ['recipients in a table', `${BODY}| **Nơi nhận:**\n| **T/M BAN CÁN SỰ**`, 5, []],
  ['signature', `${BODY}**T/M BAN THƯỜNG VỤ**\n**BÍ THƯ**`, 5, []],
  ['signature', `${BODY}KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH`, 5, []],
  ['no signature', `${BODY}Tm. Ủy ban có ý kiến.\nKết quả nơi nhận hồ sơ.`, 7, []],
  ['appendix', `${BODY}> **PHỤ LỤC**\nBảng.`, 5, [[5, 7]]],
  [
    'appendices',
    `${BODY}Nơi nhận:\n> **Phụ lục I**\nA\n> **Phụ lục II**`,
    5,
    [
      [6, 8],
      [8, 9],
    ],
  ],
  ['a mention of one', `${BODY}Phụ lục kèm theo nêu rõ.\n| PHỤ LỤC`, 7, []],
  ['one in contents', `${BODY}~ **PHỤ LỤC**`, 6, []],
] as const)('the body ends before: %s', (_, paper, end, appendices) => {
  const draft = draftOf(paper);
  expect(draft.body).toEqual({ from: 3, to: end });
  expect(draft.appendices).toEqual(appendices.map(([from, to]) => ({ from, to })));
});

test('signature and appendix hold no section', () => {
  const draft = draftOf(`${BODY}**I. KẾT QUẢ**\nNơi nhận:\n> **PHỤ LỤC**\n**II. SỐ LIỆU**`);
  expect(outlineOf(draft)).toBe('KẾT QUẢ');
});

const KINDS = [
  { kind: 'bao-cao', name: 'Báo cáo' },
  { kind: 'nghi-quyet', name: 'Nghị quyết' },
  { kind: 'to-trinh', name: 'Tờ trình' },
  { kind: 'bao-cao-nhanh', name: 'Báo cáo nhanh' },
];
test.each([
  ['> **BÁO CÁO**\n> **kết quả**', 'bao-cao'],
  ['> **BÁO CÁO NHANH**\n> **kết quả**', 'bao-cao-nhanh'],
  ['> **DỰ THẢO BÁO CÁO**\n> **kết quả**', 'bao-cao'],
  ['> **(Dự thảo) BÁO CÁO**', 'bao-cao'],
  ['> **DỰ THẢO LẦN 2: BÁO CÁO KẾT QUẢ**', 'bao-cao'],
  ['> **NGHỊ QUYẾT**\n> **về Báo cáo**', 'nghi-quyet'],
  ['> **Nghị quyết của Ban Thường vụ**'.normalize('NFD'), 'nghi-quyet'],
  ['> **TỜ\u00a0TRÌNH**\n> **ban hành Nghị quyết**', 'to-trinh'],
  ['> **QUYẾT ĐỊNH**', null],
  ['Kính gửi: Ban Thường vụ', null],
  ['> **TỔNG HỢP BÁO CÁO**', null],
  ['', null],
])('kind of %j is %p', (paper, kind) => {
  expect(recogniseKind(draftOf(paper), KINDS)).toBe(kind);
});

const LINES_OF_ALL_KINDS =
  '**I. MỤC TIÊU**|**1. Chung**|a) Đất|# Nước|## Rừng|> **Phần II**|> **GIẢI PHÁP**|Câu văn.|{1.} Biển' +
  '||**Nơi nhận:**|> **PHỤ LỤC**|> **BÁO CÁO**|~ I. Đất|Phần III';
const LINE = fc.constantFrom(...LINES_OF_ALL_KINDS.split('|'), '| Ô');
const PAPER = fc.array(LINE, { maxLength: 25 }).map((all) => all.join('\n'));

test('sections lie in the body, children in their parents, in order', () => {
  fc.assert(
    fc.property(PAPER, (paper) => {
      const { outline, body } = draftOf(paper);
      let last = -1;
      for (const { heading, end, parent, children } of eachSection(outline)) {
        expect(heading).toBeGreaterThan(last);
        last = heading;
        expect(heading).toBeGreaterThanOrEqual(body.from);
        expect(end).toBeGreaterThan(heading);
        expect(end).toBeLessThanOrEqual(parent?.end ?? body.to);
        for (const child of children) expect(child.parent?.heading).toBe(heading);
      }
    }),
  );
});

test('a draft made from the one before a change is the draft made anew', () => {
  fc.assert(
    fc.property(PAPER, PAPER, PAPER, PAPER, (head, tail, was, is) => {
      const before = draftOf([head, was, tail].join('\n'));
      const now = paragraphs([head, is, tail].join('\n'));
      expect(makeDraft(now, NOTHING_UNREAD, before)).toEqual(makeDraft(now, NOTHING_UNREAD));
    }),
  );
});

test('a title below its number that changes, changes in the outline', () => {
  const before = draftOf('**I. KẾT QUẢ**\nTốt.\n> **Phần II**\n> Mục tiêu\nTốt.');
  const now = before.paragraphs.map((one, index) =>
    index === 3 ? { ...one, text: 'Nhiệm vụ' } : one,
  );
  const after = makeDraft(now, NOTHING_UNREAD, before);
  expect(after).toEqual(makeDraft(now, NOTHING_UNREAD));
  expect(outlineOf(after)).toContain('Nhiệm vụ');
});
