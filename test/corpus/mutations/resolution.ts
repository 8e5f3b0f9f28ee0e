/** Faults and hard negatives of the resolution (Nghị quyết). */
import type { Mutation, Op } from '../mutate';
import { absent, change, harmless } from './make';

const kind = 'nghi-quyet';
const FIGURES = 'NQ-II-general-no-figures';
const QUOTE = 'NQ-II-general-quote';
const TRADE = 'NQ-II-specific-no-trade';
const REVENUE = 'NQ-II-specific-no-revenue';
const CLUSTERS = 'NQ-II-specific-no-clusters';
const TEN = 'NQ-III-ten-groups';

const into = (key: string, text: string): Op => ({ do: 'append', key, text });
const figure = (id: string, text: string): Mutation =>
  change(kind, id, 'figures', FIGURES, 'violated', [into('gen', text)]);
const forbidden = (id: string, requirement: string, text: string): Mutation =>
  change(kind, id, 'forbidden indicator', requirement, 'violated', [into('spec', text)]);
const nearQuote = (id: string, text: string): Mutation =>
  change(kind, id, 'quote', QUOTE, 'missing', [{ do: 'set', key: 'quote', text }], {
    gap: ['gen'],
  });
const subject = (text: string): Op => ({ do: 'field', name: 'subject', text });

/** A group dropped or given another subject: the group is missing, the ten are not these ten. */
const groupGone = (id: string, group: number, ops: readonly Op[]): Mutation => ({
  kind,
  id,
  family: 'groups',
  ops,
  expect: { [TEN]: 'violated', [`NQ-III-group${group}`]: 'missing' },
  gaps: {
    [`NQ-III-group${group}`]: [
      group === 1 ? 'p3' : `g${group - 1}`,
      group === 10 ? 'p4' : `g${group + 1}`,
    ],
  },
});
const groupRenamed = (id: string, group: number, text: string): Mutation =>
  groupGone(id, group, [
    { do: 'rename', key: `g${group}`, text },
    {
      do: 'body',
      key: `g${group}`,
      text: 'Các cấp, các ngành xây dựng kế hoạch cụ thể để thực hiện.',
    },
  ]);

export const RESOLUTION: readonly Mutation[] = [
  // Title
  {
    kind,
    id: 'title-before-the-meeting',
    family: 'title',
    ops: [
      subject(
        'về «tăng cường sự lãnh đạo của Đảng» trong việc cải thiện môi trường đầu tư kinh doanh tỉnh Lạng Sơn giai đoạn 2021 - 2025',
      ),
    ],
    marks: 'NQ-2b-not-leadership',
    expect: { 'NQ-2b-title': 'missing', 'NQ-2b-not-leadership': 'violated' },
  },
  change(kind, 'title-half-changed', 'title', 'NQ-2b-not-leadership', 'violated', [
    subject(
      'về «tăng cường sự lãnh đạo của Đảng» đối với việc cải thiện môi trường đầu tư kinh doanh, nâng cao chỉ số năng lực cạnh tranh cấp tỉnh giai đoạn 2021 - 2025',
    ),
  ]),
  harmless(kind, 'leadership-in-the-body', 'title', [
    into(
      'g1',
      'Tăng cường sự lãnh đạo của Đảng đối với các hội, hiệp hội doanh nghiệp trên địa bàn tỉnh.',
    ),
  ]),
  change(kind, 'title-other-subject', 'title', 'NQ-2b-title', 'missing', [
    subject('về phát triển doanh nghiệp tỉnh Lạng Sơn giai đoạn 2021 - 2025'),
  ]),
  change(kind, 'title-other-period', 'title', 'NQ-2b-title', 'missing', [
    subject(
      'về cải thiện môi trường đầu tư kinh doanh, nâng cao chỉ số năng lực cạnh tranh cấp tỉnh giai đoạn 2016 - 2020',
    ),
  ]),

  // Parts
  {
    kind,
    id: 'part2-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p2' }],
    expect: {
      'NQ-2a-parts': 'missing',
      'NQ-2a-part2': 'missing',
      [FIGURES]: 'review',
      [QUOTE]: 'missing',
      'NQ-II-specific-services': 'missing',
      'NQ-II-specific-pci': 'missing',
      'NQ-II-specific-procedures': 'missing',
      [TRADE]: 'review',
      [REVENUE]: 'review',
      [CLUSTERS]: 'review',
    },
    gaps: { 'NQ-2a-part2': ['p1', 'p3'] },
  },
  {
    kind,
    id: 'part4-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p4' }],
    expect: { 'NQ-2a-parts': 'missing', 'NQ-2a-part4': 'missing' },
    gaps: { 'NQ-2a-part4': ['p3', 'END'] },
  },
  {
    kind,
    id: 'general-objective-absent',
    family: 'scope absent',
    ops: [{ do: 'drop', key: 'gen' }],
    expect: { [FIGURES]: 'review', [QUOTE]: 'missing' },
    gaps: { [QUOTE]: ['p2'] },
  },
  change(kind, 'part-extra', 'parts', 'NQ-2a-parts', 'violated', [
    {
      do: 'before',
      key: 'p2',
      text: '# px | «Quan điểm chỉ đạo»\nCải thiện môi trường đầu tư kinh doanh là nhiệm vụ chính trị của cả hệ thống chính trị.',
    },
  ]),
  change(kind, 'parts-swapped', 'parts', 'NQ-2a-parts', 'violated', [
    { do: 'move', key: 'p4', before: 'p3' },
  ]),

  // Part I
  change(
    kind,
    'causes-absent',
    'content absent',
    'NQ-I-causes',
    'missing',
    [{ do: 'drop', key: 'causes' }],
    { gap: ['p1'], gone: { p1: ['nguyên nhân', 'do '] } },
  ),
  {
    kind,
    id: 'limits-and-causes-absent',
    family: 'content absent',
    ops: [
      { do: 'drop', key: 'limits' },
      { do: 'drop', key: 'causes' },
    ],
    expect: { 'NQ-I-limits-depth': 'missing', 'NQ-I-causes': 'missing' },
    gaps: { 'NQ-I-causes': ['p1'], 'NQ-I-limits-depth': ['p1'] },
    gone: { p1: ['hạn chế', 'yếu kém', 'nguyên nhân'] },
  },
  change(
    kind,
    'causes-elsewhere',
    'content elsewhere',
    'NQ-I-causes',
    'missing',
    [{ do: 'moveSpan', key: 'causes', to: 'p4' }],
    { gap: ['p1'], gone: { p1: ['nguyên nhân'] } },
  ),

  // Part II, the general objective
  figure(
    'figure-growth',
    'Phấn đấu tốc độ tăng trưởng kinh tế bình quân đạt «8 - 9%»/năm, môi trường đầu tư thực sự hấp dẫn.',
  ),
  figure(
    'figure-rank',
    'Đưa tỉnh vào nhóm «30» tỉnh, thành phố dẫn đầu cả nước về môi trường đầu tư kinh doanh.',
  ),
  figure(
    'figure-count',
    'Phấn đấu cả nhiệm kỳ có thêm «2.500 doanh nghiệp» thành lập mới, hoạt động hiệu quả.',
  ),
  figure(
    'figure-in-words',
    'Huy động khoảng «ba mươi nghìn tỷ đồng» vốn đầu tư của các thành phần kinh tế.',
  ),
  harmless(kind, 'years-and-numbers', 'figures', [
    into(
      'gen',
      'Thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII và Nghị quyết số 02/NQ-CP ngày 01/01/2021 của Chính phủ, tạo nền tảng phát triển trong giai đoạn 2021 - 2025, tầm nhìn đến năm 2030.',
    ),
  ]),
  harmless(kind, 'term-of-years', 'figures', [
    into('gen', 'Trong 05 năm tới, môi trường đầu tư kinh doanh phải thực sự là lợi thế của tỉnh.'),
  ]),
  harmless(kind, 'figures-in-specific', 'figures', [
    into(
      'spec',
      '- Tỷ lệ doanh nghiệp nộp thuế điện tử đạt 99% trở lên; đứng trong tốp 25 về chuyển đổi số.',
    ),
  ]),

  // Part II, the passage
  nearQuote(
    'quote-words-changed',
    'tăng cường sự lãnh đạo của các cấp ủy đảng, điều hành linh hoạt của chính quyền và sự tham gia của cả hệ thống chính trị thực hiện những nhiệm vụ, giải pháp góp phần thực hiện thắng lợi Nghị quyết của Chính phủ, của Đảng bộ tỉnh về phát triển kinh tế - xã hội',
  ),
  nearQuote(
    'quote-cut',
    'tăng cường sự lãnh đạo của các cấp ủy đảng, điều hành quyết liệt của chính quyền và sự vào cuộc của cả hệ thống chính trị góp phần thực hiện thắng lợi Nghị quyết của Đảng bộ tỉnh về phát triển kinh tế - xã hội',
  ),
  nearQuote(
    'quote-absent',
    'huy động mọi nguồn lực, khơi dậy khát vọng phát triển, xây dựng quê hương ngày càng giàu đẹp',
  ),
  {
    kind,
    id: 'quote-in-specific',
    family: 'quote',
    ops: [
      { do: 'moveSpan', key: 'quote', to: 'spec' },
      into('gen', 'Xây dựng chính quyền phục vụ, kiến tạo phát triển.'),
    ],
    expect: { [QUOTE]: 'missing' },
    gaps: { [QUOTE]: ['gen'] },
  },
  {
    kind,
    id: 'quote-in-part-three',
    family: 'quote',
    ops: [
      { do: 'moveSpan', key: 'quote', to: 'g1' },
      into('gen', 'Xây dựng chính quyền phục vụ, kiến tạo phát triển.'),
    ],
    expect: { [QUOTE]: 'missing' },
    gaps: { [QUOTE]: ['gen'] },
  },
  harmless(kind, 'quote-in-quotation-marks', 'quote', [
    {
      do: 'set',
      key: 'quote',
      text: '“Tăng cường sự lãnh đạo của các cấp uỷ đảng, điều hành quyết liệt của chính quyền và sự vào cuộc của cả hệ thống chính trị thực hiện những nhiệm vụ, giải pháp góp phần thực hiện thắng lợi Nghị quyết của Chính phủ, của Đảng bộ tỉnh về phát triển kinh tế - xã hội”',
    },
  ]),

  // Part II, the specific objectives
  absent(kind, 'services-absent', 'NQ-II-specific-services', 'svc', 'spec', ['dịch vụ công']),
  change(
    kind,
    'services-elsewhere',
    'content elsewhere',
    'NQ-II-specific-services',
    'missing',
    [{ do: 'moveSpan', key: 'svc', to: 'g3' }],
    { gap: ['spec'], gone: { spec: ['dịch vụ công'] } },
  ),
  absent(kind, 'pci-absent', 'NQ-II-specific-pci', 'pci', 'spec', ['PCI', 'nhóm khá']),
  change(
    kind,
    'pci-by-rank',
    'content partial',
    'NQ-II-specific-pci',
    'missing',
    [
      {
        do: 'set',
        key: 'pci',
        text: '- Phấn đấu đến năm 2025, chỉ số năng lực cạnh tranh cấp tỉnh (PCI) của tỉnh Lạng Sơn xếp thứ 35 trở lên trong cả nước.',
      },
    ],
    { gap: ['spec'], gone: { spec: ['nhóm khá'] } },
  ),
  change(
    kind,
    'pci-average-group',
    'content partial',
    'NQ-II-specific-pci',
    'missing',
    [
      {
        do: 'set',
        key: 'pci',
        text: '- Phấn đấu đến năm 2025, chỉ số PCI của tỉnh Lạng Sơn nằm trong nhóm trung bình của cả nước.',
      },
    ],
    { gap: ['spec'], gone: { spec: ['nhóm khá'] } },
  ),
  absent(kind, 'procedures-absent', 'NQ-II-specific-procedures', 'proc', 'spec', [
    'thủ tục hành chính',
    'cắt giảm',
  ]),
  forbidden(
    'trade-plain',
    TRADE,
    '- «Kim ngạch xuất nhập khẩu» qua địa bàn tăng bình quân 9 - 10%/năm.',
  ),
  forbidden(
    'trade-goods-exported',
    TRADE,
    '- Tổng «kim ngạch hàng hóa xuất khẩu» của địa phương đến năm 2025 đạt 170 triệu USD.',
  ),
  forbidden(
    'trade-abbreviated',
    TRADE,
    '- «Kim ngạch XNK» các loại hình qua địa bàn năm 2025 đạt trên 6 tỷ USD.',
  ),
  forbidden('revenue-plain', REVENUE, '- «Thu nội địa» tăng bình quân 10 - 11%/năm.'),
  forbidden(
    'revenue-in-a-list',
    REVENUE,
    '- Tổng thu ngân sách nhà nước hằng năm vượt dự toán, trong đó «thu nội địa» đến năm 2025 đạt trên 3.500 tỷ đồng.',
  ),
  forbidden(
    'clusters-plain',
    CLUSTERS,
    '- Thành lập mới ít nhất 03 «cụm công nghiệp», tỷ lệ lấp đầy đạt trên 60%.',
  ),
  forbidden(
    'clusters-with-zones',
    CLUSTERS,
    '- Tỷ lệ lấp đầy các «khu, cụm công nghiệp» đã có hạ tầng đạt 60% trở lên.',
  ),
  forbidden(
    'clusters-abbreviated',
    CLUSTERS,
    '- Đến năm 2025 có thêm 02 «CCN» được đầu tư hoàn chỉnh hạ tầng.',
  ),
  harmless(kind, 'trade-as-firms', 'forbidden words', [
    into(
      'spec',
      '- 100% doanh nghiệp xuất nhập khẩu thực hiện thủ tục hải quan trên môi trường điện tử.',
    ),
  ]),
  harmless(kind, 'revenue-as-tourism', 'forbidden words', [
    into('spec', '- Hằng năm thu hút khách du lịch nội địa tăng bình quân 8% trở lên.'),
  ]),
  harmless(kind, 'forbidden-in-part-one', 'forbidden words', [
    into(
      'p1',
      'Kim ngạch xuất nhập khẩu qua địa bàn bình quân tăng 5,6%/năm; thu nội địa vượt dự toán; 02 cụm công nghiệp đi vào hoạt động.',
    ),
  ]),
  harmless(kind, 'forbidden-in-part-three', 'forbidden words', [
    into(
      'g6',
      'Kêu gọi đầu tư hạ tầng các cụm công nghiệp; nâng năng lực thông quan để tăng kim ngạch xuất nhập khẩu và thu nội địa.',
    ),
  ]),
  harmless(kind, 'trade-deleted', 'tracked', [
    into(
      'spec',
      '- Mỗi năm tổ chức tối thiểu 04 hội nghị đối thoại với doanh nghiệp{-; kim ngạch xuất nhập khẩu tăng 10%/năm; thu nội địa tăng 12%/năm-}.',
    ),
  ]),
  change(kind, 'trade-inserted', 'forbidden indicator', TRADE, 'violated', [
    into(
      'spec',
      '- Mỗi năm tổ chức tối thiểu 04 hội nghị đối thoại với doanh nghiệp{+; «kim ngạch xuất nhập khẩu» tăng 10%/năm+}.',
    ),
  ]),
  change(kind, 'figure-half-deleted', 'figures', FIGURES, 'violated', [
    into('gen', 'Phấn đấu đưa tỉnh vào nhóm {-khá-}{+«25 tỉnh»+} đứng đầu về cải cách hành chính.'),
  ]),

  // Part III
  groupGone('group5-absent', 5, [{ do: 'drop', key: 'g5' }]),
  groupGone('group6-absent', 6, [{ do: 'drop', key: 'g6' }]),
  groupGone('group8-absent', 8, [{ do: 'drop', key: 'g8' }]),
  groupRenamed(
    'group3-near-miss',
    3,
    'Thực hiện đồng bộ, quyết liệt, hiệu quả về cải cách tiền lương',
  ),
  groupRenamed(
    'group9-near-miss',
    9,
    'Nâng cao chất lượng khám bệnh, chữa bệnh, phát triển mạng lưới y tế',
  ),
  change(kind, 'groups-eleven', 'groups', TEN, 'violated', [
    {
      do: 'append',
      key: 'g10',
      text: '#= g11 | Phát triển khoa học và công nghệ, đổi mới sáng tạo\nHỗ trợ doanh nghiệp ứng dụng công nghệ mới, chuyển đổi số.',
    },
  ]),
  change(kind, 'groups-reordered', 'groups', TEN, 'violated', [
    { do: 'move', key: 'g8', before: 'g3' },
  ]),
];
