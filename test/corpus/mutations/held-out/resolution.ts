/** Faults and hard negatives of the resolution that tuning does not see. */
import type { Mutation, Op, Status } from '../../mutate';
import { absent, change, harmless } from '../make';

const kind = 'nghi-quyet';
const FIGURES = 'NQ-II-general-no-figures';
const QUOTE = 'NQ-II-general-quote';
const TRADE = 'NQ-II-specific-no-trade';
const REVENUE = 'NQ-II-specific-no-revenue';
const CLUSTERS = 'NQ-II-specific-no-clusters';
const PCI = 'NQ-II-specific-pci';
const PROCEDURES = 'NQ-II-specific-procedures';
const TEN = 'NQ-III-ten-groups';

const into = (key: string, text: string): Op => ({ do: 'append', key, text });
const figure = (id: string, text: string): Mutation =>
  change(kind, id, 'figures', FIGURES, 'violated', [{ do: 'prepend', key: 'gen', text }]);
const forbidden = (id: string, requirement: string, text: string): Mutation =>
  change(kind, id, 'forbidden indicator', requirement, 'violated', [
    { do: 'prepend', key: 'spec', text },
  ]);
const instead = (
  id: string,
  family: string,
  requirement: string,
  key: string,
  within: string,
  text: string,
): Mutation =>
  change(kind, id, family, requirement, 'missing', [{ do: 'set', key, text }], { gap: [within] });
const subject = (text: string): Op => ({ do: 'field', name: 'subject', text });

const allGroups = (status: Status): Record<string, Status> =>
  Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`NQ-III-group${at + 1}`, status]));

const groupRenamed = (id: string, group: number, text: string, body: string): Mutation => ({
  kind,
  id,
  family: 'groups',
  ops: [
    { do: 'rename', key: `g${group}`, text },
    { do: 'body', key: `g${group}`, text: body },
  ],
  expect: { [TEN]: 'violated', [`NQ-III-group${group}`]: 'missing' },
  gaps: { [`NQ-III-group${group}`]: [`g${group - 1}`, `g${group + 1}`] },
});

export const RESOLUTION: readonly Mutation[] = [
  {
    kind,
    id: 'title-as-first-drafted',
    family: 'title',
    ops: [
      subject(
        'về «tăng cường sự lãnh đạo của Đảng» về cải thiện môi trường đầu tư kinh doanh tỉnh Lạng Sơn giai đoạn 2021-2025',
      ),
    ],
    marks: 'NQ-2b-not-leadership',
    expect: { 'NQ-2b-title': 'missing', 'NQ-2b-not-leadership': 'violated' },
  },
  change(kind, 'title-industry', 'title', 'NQ-2b-title', 'missing', [
    subject('về phát triển công nghiệp và thương mại biên giới giai đoạn 2021 - 2025'),
  ]),

  {
    kind,
    id: 'part1-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p1' }],
    expect: {
      'NQ-2a-parts': 'missing',
      'NQ-2a-part1': 'missing',
      'NQ-I-limits-depth': 'missing',
      'NQ-I-causes': 'missing',
    },
    gaps: { 'NQ-2a-part1': ['START', 'p2'] },
  },
  {
    kind,
    id: 'part3-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p3' }],
    expect: {
      'NQ-2a-parts': 'missing',
      'NQ-2a-part3': 'missing',
      [TEN]: 'missing',
      ...allGroups('missing'),
    },
    gaps: { 'NQ-2a-part3': ['p2', 'p4'] },
  },
  {
    kind,
    id: 'specific-objectives-absent',
    family: 'scope absent',
    ops: [{ do: 'drop', key: 'spec' }],
    expect: {
      'NQ-II-specific-services': 'missing',
      [PCI]: 'missing',
      [PROCEDURES]: 'missing',
      [TRADE]: 'review',
      [REVENUE]: 'review',
      [CLUSTERS]: 'review',
    },
  },
  change(
    kind,
    'part-extra-discipline',
    'parts',
    'NQ-2a-parts',
    'violated',
    [
      into(
        'p4',
        '# px | «Khen thưởng, kỷ luật»\nTập thể, cá nhân có thành tích được khen thưởng theo quy định; vi phạm bị xử lý nghiêm.',
      ),
    ],
    { avoid: ['two-line parts'] },
  ),
  change(kind, 'parts-one-after-two', 'parts', 'NQ-2a-parts', 'violated', [
    { do: 'move', key: 'p2', before: 'p1' },
  ]),

  instead(
    'causes-not-found-out',
    'content negated',
    'NQ-I-causes',
    'causes',
    'p1',
    '- Đến nay chưa làm rõ được nguyên nhân của những hạn chế, yếu kém này.',
  ),
  {
    kind,
    id: 'limits-section-absent',
    family: 'content absent',
    ops: [{ do: 'drop', key: 'l1' }],
    expect: { 'NQ-I-limits-depth': 'missing', 'NQ-I-causes': 'missing' },
    gaps: { 'NQ-I-limits-depth': ['p1'], 'NQ-I-causes': ['p1'] },
    gone: { p1: ['hạn chế', 'yếu kém', 'nguyên nhân'] },
  },

  figure('figure-percent-in-words', 'Giảm «năm mươi phần trăm» chi phí tuân thủ cho doanh nghiệp.'),
  figure('figure-times', 'Thu hút vốn đầu tư tăng «gấp 1,5 lần» so với nhiệm kỳ trước.'),
  figure('figure-top', 'Đưa tỉnh vào tốp «20» địa phương có chất lượng điều hành tốt nhất.'),
  figure('figure-score', 'Phấn đấu điểm số năng lực cạnh tranh đạt trên «68 điểm».'),
  figure('figure-money', 'Tổng vốn đầu tư toàn xã hội đạt «mười lăm nghìn tỷ đồng» mỗi năm.'),
  figure('figure-rank-word', 'Phấn đấu vươn lên hạng «25» toàn quốc về môi trường kinh doanh.'),
  figure(
    'two-figures',
    'GRDP bình quân đầu người đạt «2.900 USD»; tỷ lệ hài lòng của doanh nghiệp đạt «90%» trở lên.',
  ),
  harmless(kind, 'one-stop-and-two-countries', 'figures', [
    into(
      'gen',
      'Vận hành thông suốt cơ chế một cửa, một cửa liên thông; vun đắp tình hữu nghị giữa hai nước, thích ứng với yêu cầu của thế kỷ XXI.',
    ),
  ]),
  harmless(kind, 'directive-and-quarter', 'figures', [
    into(
      'gen',
      'Triển khai Chỉ thị số 08-CT/TU ngày 02/3/2021 của Ban Thường vụ Tỉnh ủy từ quý III năm 2021; sơ kết giữa nhiệm kỳ 2020 - 2025.',
    ),
  ]),

  instead(
    'quote-one-word-less',
    'quote',
    QUOTE,
    'quote',
    'gen',
    'Tăng cường sự lãnh đạo của các cấp ủy, điều hành quyết liệt của chính quyền và sự vào cuộc của cả hệ thống chính trị thực hiện những nhiệm vụ, giải pháp góp phần thực hiện thắng lợi Nghị quyết của Chính phủ, của Đảng bộ tỉnh về phát triển kinh tế - xã hội.',
  ),
  instead(
    'quote-in-own-words',
    'quote',
    QUOTE,
    'quote',
    'gen',
    'Phát huy vai trò lãnh đạo của cấp ủy, sự điều hành mạnh mẽ của chính quyền, huy động cả hệ thống chính trị tham gia thực hiện các nhiệm vụ, giải pháp, góp phần hoàn thành các nghị quyết về phát triển kinh tế - xã hội.',
  ),
  instead(
    'quote-interrupted',
    'quote',
    QUOTE,
    'quote',
    'gen',
    'Tăng cường sự lãnh đạo của các cấp ủy đảng, điều hành quyết liệt của chính quyền. Phát huy sự vào cuộc của cả hệ thống chính trị để thực hiện tốt những nhiệm vụ, giải pháp, góp phần thực hiện thắng lợi Nghị quyết của Chính phủ, của Đảng bộ tỉnh về phát triển kinh tế - xã hội.',
  ),
  change(
    kind,
    'quote-in-part-one',
    'quote',
    QUOTE,
    'missing',
    [{ do: 'moveSpan', key: 'quote', to: 'r1' }],
    { gap: ['gen'], gone: { gen: ['hệ thống chính trị'] } },
  ),

  change(
    kind,
    'services-in-part-three',
    'content elsewhere',
    'NQ-II-specific-services',
    'missing',
    [{ do: 'moveSpan', key: 'svc', to: 'g3' }],
    { gap: ['spec'], gone: { spec: ['dịch vụ công'] } },
  ),
  instead(
    'pci-fairly-average',
    'content partial',
    PCI,
    'pci',
    'spec',
    '- PCI của tỉnh Lạng Sơn thuộc nhóm trung bình khá cả nước vào năm 2025.',
  ),
  instead(
    'pci-by-2030',
    'content partial',
    PCI,
    'pci',
    'spec',
    '- PCI của tỉnh Lạng Sơn thuộc nhóm khá cả nước vào năm 2030.',
  ),
  change(
    kind,
    'pci-in-general',
    'content elsewhere',
    PCI,
    'missing',
    [{ do: 'moveSpan', key: 'pci', to: 'gen' }],
    { gap: ['spec'], gone: { spec: ['PCI', 'nhóm khá'] } },
  ),
  instead(
    'procedures-of-other-fields',
    'content partial',
    PROCEDURES,
    'proc',
    'spec',
    '- Mỗi năm cắt giảm từ 15% thủ tục hành chính thuộc lĩnh vực hộ tịch, giáo dục, y tế.',
  ),
  instead(
    'procedures-only-posted',
    'content partial',
    PROCEDURES,
    'proc',
    'spec',
    '- 100% thủ tục hành chính được niêm yết công khai tại nơi tiếp nhận.',
  ),
  absent(kind, 'services-absent-here', 'NQ-II-specific-services', 'svc', 'spec', ['dịch vụ công']),

  forbidden('trade-with-comma', TRADE, '- Giá trị «kim ngạch xuất, nhập khẩu» tăng 8%/năm.'),
  forbidden(
    'trade-turned-round',
    TRADE,
    '- «Xuất khẩu hàng địa phương đạt kim ngạch» 160 triệu USD vào cuối kỳ.',
  ),
  forbidden('trade-import', TRADE, '- «Kim ngạch nhập khẩu» máy móc, thiết bị: 1,2 tỷ USD.'),
  forbidden('revenue-budget', REVENUE, '- Số «thu nội địa» bình quân mỗi năm tăng 12%.'),
  forbidden('revenue-long', REVENUE, '- «Thu ngân sách nội địa» năm 2025: 3.600 tỷ đồng.'),
  forbidden('clusters-turned-round', CLUSTERS, '- Lấp đầy 70% các «cụm, khu công nghiệp» hiện có.'),
  forbidden(
    'clusters-named',
    CLUSTERS,
    '- Hoàn thành hạ tầng «Cụm công nghiệp» Hồ Sơn 1, Hòa Sơn 1.',
  ),
  {
    kind,
    id: 'all-three-indicators',
    family: 'forbidden indicator',
    ops: [
      into(
        'spec',
        `- «${TRADE}|Kim ngạch XNK»: 6 tỷ USD; «${REVENUE}|thu nội địa»: 3.500 tỷ đồng; «${CLUSTERS}|CCN»: thêm 05 cụm.`,
      ),
    ],
    expect: { [TRADE]: 'violated', [REVENUE]: 'violated', [CLUSTERS]: 'violated' },
  },
  harmless(kind, 'domestic-capital', 'forbidden words', [
    into('spec', '- Thu hút vốn đầu tư nội địa tăng 10% mỗi năm; tỷ lệ nội địa hóa trên 30%.'),
  ]),
  harmless(kind, 'traders-online', 'forbidden words', [
    into(
      'spec',
      '- Trên 95% doanh nghiệp hoạt động xuất, nhập khẩu khai báo trực tuyến; mỗi cụm dân cư biên giới có điểm giao dịch bưu chính.',
    ),
  ]),
  harmless(kind, 'indicators-deleted', 'tracked', [
    into(
      'spec',
      '{-- Kim ngạch xuất nhập khẩu: 6 tỷ USD; thu nội địa: 3.500 tỷ đồng; cụm công nghiệp: 05 cụm.-}',
    ),
  ]),
  change(kind, 'revenue-inserted', 'forbidden indicator', REVENUE, 'violated', [
    into('spec', '{+- «Thu nội địa» năm 2025: 3.500 tỷ đồng.+}'),
  ]),

  groupRenamed(
    'group5-near-miss',
    5,
    'Rà soát, bổ sung, điều chỉnh, nâng cao chất lượng, công khai ngân sách',
    '- Công khai dự toán, quyết toán theo quy định.',
  ),
  groupRenamed(
    'group7-near-miss',
    7,
    'Đổi mới phương thức, nâng cao hiệu quả công tác tuyên giáo, dân vận',
    '- Sinh hoạt chuyên đề, bám sát cơ sở.',
  ),
  {
    kind,
    id: 'group10-absent',
    family: 'groups',
    ops: [{ do: 'drop', key: 'g10' }],
    expect: { [TEN]: 'violated', 'NQ-III-group10': 'missing' },
    gaps: { 'NQ-III-group10': ['g9', 'p4'] },
  },
  {
    kind,
    id: 'group1-absent',
    family: 'groups',
    ops: [{ do: 'drop', key: 'g1' }],
    expect: { [TEN]: 'violated', 'NQ-III-group1': 'missing' },
    gaps: { 'NQ-III-group1': ['p3', 'g2'] },
  },
  change(kind, 'group-put-between', 'groups', TEN, 'violated', [
    {
      do: 'before',
      key: 'g6',
      text: '#= gx | Phát triển kinh tế số, xã hội số\n- Hỗ trợ doanh nghiệp lên sàn thương mại điện tử.',
    },
  ]),
  change(kind, 'last-groups-swapped', 'groups', TEN, 'violated', [
    { do: 'move', key: 'g10', before: 'g9' },
  ]),
];
