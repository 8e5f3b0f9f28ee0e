import { testKind } from '../testing';

const name = 'Ban Thường trực Hội Khuyến học huyện';
const is = { name, phrases: ['ban thường trực hội khuyến học huyện'] };
const TITLE = '> **ĐỀ ÁN**\n> **tủ sách làng**\nHội Khuyến học huyện trình.';
const other = (found: string): string => `issuer.other | ${name} | ${found}`;

testKind('issuer', { scope: 'letterhead', is }, [
  {
    name: 'in a table',
    draft: `| **HUYỆN ỦY**\n| **«BAN THƯỜNG TRỰC»**\n| **«HỘI KHUYẾN HỌC HUYỆN»**\n| ĐẢNG CỘNG SẢN VIỆT NAM\n| Số 1-ĐA/BTT\n| Thị trấn Suối Vàng, ngày 01 tháng 3 năm 2024\n${TITLE}`,
    status: 'met',
    says: [`issuer.met | ${name}`],
  },
  {
    name: 'only as the addressee',
    draft: `**UBND HUYỆN**\n**«SỞ SÁCH»**\nKính gửi: Ban Thường trực Hội Khuyến học huyện\n${TITLE}`,
    status: 'violated',
    says: [other('UBND HUYỆN SỞ SÁCH')],
  },
  {
    name: 'with tabs',
    draft: `HUYỆN ỦY\\tĐẢNG CỘNG SẢN VIỆT NAM\n«BAN THƯỜNG TRỰC HỘI KHUYẾN HỌC HUYỆN»\\tSuối Vàng, ngày     tháng 3 năm 2024\n${TITLE}`,
    status: 'met',
  },
  {
    name: 'over two lines, the right column between them',
    draft: `«BAN THƯỜNG TRỰC»\\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n«HỘI KHUYẾN HỌC HUYỆN»\\tĐộc lập - Tự do - Hạnh phúc\n${TITLE}`,
    status: 'met',
  },
  {
    name: 'on lines, decomposed, the tone elsewhere',
    draft: `Huyện uỷ\n«Ban Thường trực\u00a0Hội Khuyến học huyện»\nSố: /ĐA\n${TITLE}`.normalize(
      'NFD',
    ),
    status: 'met',
  },
  {
    name: 'only the body above it',
    draft: `| **«HỘI KHUYẾN HỌC HUYỆN»**\n| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n| Độc lập - Tự do - Hạnh phúc\n| Số: 1/ĐA\n${TITLE}`,
    status: 'violated',
    says: [other('HỘI KHUYẾN HỌC HUYỆN')],
  },
  {
    name: 'another body: the lowest line',
    draft: `HUYỆN ỦY\n«PHÒNG VĂN HÓA»\nSố: 1/ĐA\n${TITLE}`,
    status: 'violated',
    says: [other('HUYỆN ỦY PHÒNG VĂN HÓA')],
  },
  {
    name: 'another body over two lines',
    draft: `«ỦY BAN NHÂN DÂN»\n«HUYỆN SUỐI VÀNG»\nSố: 1/ĐA\n${TITLE}`,
    status: 'violated',
  },
  {
    name: 'another body, decomposed, with tabs',
    draft:
      `«PHÒNG VĂN HÓA»\\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/ĐA\\tĐộc lập - Tự do\n${TITLE}`.normalize(
        'NFD',
      ),
    status: 'violated',
  },
  {
    name: 'named in the text, not in the letterhead',
    draft: `«PHÒNG VĂN HÓA»\n${TITLE}\nBan Thường trực Hội Khuyến học huyện trình.`,
    status: 'violated',
  },
  {
    name: 'no letterhead',
    draft: `‸\n${TITLE}\nBan Thường trực Hội Khuyến học huyện trình.`,
    status: 'missing',
    says: ['scope.noLetterhead | letterhead'],
  },
  {
    name: 'a letterhead that names nobody',
    draft: `‸\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 1/ĐA\n${TITLE}`,
    status: 'missing',
  },
]);
