import { testDossierKind } from '../testing';

const DRAFTS = [
  { kind: 'bao-cao', name: 'Báo cáo' },
  { kind: 'de-an', name: 'Đề án' },
  { kind: 'to-trinh', name: 'Tờ trình' },
];
const report = '> **BÁO CÁO**\n> **kết quả tủ sách làng**\n> **năm 2023**\nTốt.';
const plan = '> **ĐỀ ÁN CỦA HUYỆN ỦY**\n> **về phát triển tủ sách giai đoạn 2026 - 2030**\nTốt.';
const naming = (...named: string[]): string =>
  ['> **TỜ TRÌNH**', '> **ban hành đề án**', ...named].join('\n');
const both = naming(
  'Trình Báo cáo kết quả tủ sách làng năm 2023;',
  'và Đề án về phát triển tủ sách giai đoạn 2026–2030.',
);
const drafts = { 'bao-cao': report, 'de-an': plan, 'to-trinh': both };
const presence = { agree: { on: 'presence', drafts: ['bao-cao', 'de-an', 'to-trinh'] } };
const titles = { agree: { on: 'titles', in: 'to-trinh', of: ['bao-cao', 'de-an'] } };
const REPORT = 'kết quả tủ sách làng năm 2023';
const PLAN = 'về phát triển tủ sách giai đoạn 2026 - 2030';

testDossierKind('agreement', DRAFTS, [
  { name: 'all there', is: presence, drafts, status: 'met', says: ['agreement.present | 3'] },
  {
    name: 'absent ones, all told',
    is: presence,
    drafts: { 'de-an': plan },
    status: 'missing',
    says: ['agreement.absent | Báo cáo, Tờ trình'],
    anywhere: true,
  },
  { name: 'none', is: presence, drafts: {}, status: 'missing', anywhere: true },
  {
    name: 'two of a kind',
    is: presence,
    drafts: { ...drafts, 'de-an': [plan, plan] },
    status: 'review',
    says: ['agreement.several | Đề án'],
  },
  {
    name: 'two of one and none of another',
    is: presence,
    drafts: { 'de-an': [plan, plan], 'to-trinh': both },
    status: 'missing',
    says: ['agreement.absent | Báo cáo'],
    anywhere: true,
  },
  { name: 'titles named', is: titles, drafts, status: 'met', says: ['agreement.titles'] },
  {
    name: 'titles in another spelling, decomposed, over paragraphs',
    is: titles,
    drafts: {
      ...drafts,
      'to-trinh': naming(
        `Trình Báo cáo “${REPORT.toUpperCase()}”, Đề án`,
        'về phát triển tủ\u00a0sách',
        'giai đoạn 2026-2030.',
      ).normalize('NFD'),
    },
    status: 'met',
  },
  {
    name: 'near titles, with the words that differ',
    is: titles,
    drafts: {
      ...drafts,
      'to-trinh': naming(
        'Trình Báo cáo kết quả các tủ sách làng năm 2022',
        'và Đề án về phát triển tủ sách 2026 - 2030.',
      ),
    },
    status: 'missing',
    says: [
      `agreement.nearTitle | ${REPORT}`,
      'differs.extra | các | kết quả',
      'differs.changed | 2023 | 2022',
      `agreement.nearTitle | ${PLAN}`,
      'differs.missing | giai đoạn | tủ sách',
    ],
    anywhere: true,
  },
  {
    name: 'a title that is not named',
    is: titles,
    drafts: { ...drafts, 'to-trinh': naming('Trình Báo cáo kết quả tủ sách làng năm 2023.') },
    status: 'missing',
    says: [`agreement.title | ${PLAN}`],
    anywhere: true,
  },
  {
    name: 'titles cannot be compared without one of each',
    is: titles,
    drafts: { 'bao-cao': [report, report], 'to-trinh': both },
    status: 'review',
    says: ['agreement.unknown | Báo cáo, Đề án'],
  },
  {
    name: 'titles cannot be compared without the paper that names them',
    is: titles,
    drafts: { 'bao-cao': report, 'de-an': plan },
    status: 'review',
    says: ['agreement.unknown | Tờ trình'],
  },
  {
    name: 'a draft without a title',
    is: titles,
    drafts: { ...drafts, 'bao-cao': 'Kính gửi: Huyện ủy.' },
    status: 'review',
    says: ['scope.noTitle | bao-cao'],
  },
  {
    name: 'a draft without a title beside a title that is not named',
    is: titles,
    drafts: { 'bao-cao': 'Kính gửi.', 'de-an': plan, 'to-trinh': naming('Trình Huyện ủy.') },
    status: 'missing',
    says: [`agreement.title | ${PLAN}`, 'scope.noTitle | bao-cao'],
    anywhere: true,
  },
  {
    name: 'words of a draft before the title',
    is: titles,
    drafts: { ...drafts, 'bao-cao': report.replace('**BÁO', '**DỰ THẢO LẦN 2: BÁO') },
    status: 'met',
  },
]);
