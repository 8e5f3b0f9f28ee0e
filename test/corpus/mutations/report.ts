/** Faults and hard negatives of the report (Báo cáo). */
import type { Mutation } from '../mutate';
import { absent, change, harmless } from './make';

const kind = 'bao-cao';

const MANY_ITEMS = [
  'Về tiếp cận tín dụng',
  'Về thương mại, dịch vụ cửa khẩu',
  'Về ứng dụng khoa học và công nghệ',
  'Về thiết chế pháp lý, an ninh trật tự',
  'Về hội nhập quốc tế',
  'Về hoạt động của Hiệp hội Doanh nghiệp tỉnh',
  'Về phát triển du lịch',
];
const items = (count: number): string =>
  MANY_ITEMS.slice(0, count)
    .map(
      (title, at) =>
        `## x${at} | ${title}\nLĩnh vực này có chuyển biến, được doanh nghiệp ghi nhận.`,
    )
    .join('\n');

const LONG_PCI = `«BC-III-pci-summary|Về chỉ số PCI, năm 2016 tỉnh đạt 56,29 điểm, xếp thứ 53 cả nước, thuộc nhóm điều hành tương đối thấp; năm 2017 PCI đạt 59,27 điểm, xếp thứ 54; năm 2018 PCI đạt 61,70 điểm, xếp thứ 50; năm 2019 PCI đạt 63,79 điểm, xếp thứ 50; năm 2020 PCI đạt 63,40 điểm. Trong 10 chỉ số thành phần của PCI, chỉ số gia nhập thị trường tăng từ 8,35 lên 8,93 điểm; chỉ số tiếp cận đất đai tăng từ 5,51 lên 6,42 điểm; chỉ số tính minh bạch tăng từ 5,72 lên 6,11 điểm; chỉ số chi phí thời gian tăng từ 5,98 lên 7,87 điểm; chỉ số chi phí không chính thức tăng từ 4,42 lên 5,86 điểm; chỉ số cạnh tranh bình đẳng tăng từ 4,67 lên 6,03 điểm; chỉ số tính năng động của chính quyền tăng từ 4,09 lên 5,91 điểm; chỉ số hỗ trợ doanh nghiệp tăng từ 5,20 lên 6,51 điểm; chỉ số đào tạo lao động giảm từ 6,19 xuống 5,80 điểm; chỉ số thiết chế pháp lý tăng từ 5,06 lên 6,92 điểm. So với các tỉnh trong vùng, PCI của tỉnh năm 2020 xếp trên Cao Bằng, Bắc Kạn, Hà Giang và xếp sau Thái Nguyên, Bắc Giang, Phú Thọ, Lào Cai; khoảng cách điểm số PCI với tỉnh dẫn đầu cả nước được thu hẹp dần qua từng năm, nhưng thứ hạng PCI chưa ổn định.»`;

export const REPORT: readonly Mutation[] = [
  // Letterhead and title
  change(kind, 'issuer-ubnd', 'issuer', 'BC-1a-issuer', 'violated', [
    { do: 'field', name: 'upper', text: '' },
    { do: 'field', name: 'issuer', text: '«UBND TỈNH LẠNG SƠN»' },
    { do: 'field', name: 'motto', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { do: 'field', name: 'number', text: 'Số:      /BC-UBND' },
  ]),
  change(kind, 'issuer-department', 'issuer', 'BC-1a-issuer', 'violated', [
    { do: 'field', name: 'upper', text: 'UBND TỈNH LẠNG SƠN' },
    { do: 'field', name: 'issuer', text: '«SỞ KẾ HOẠCH VÀ ĐẦU TƯ»' },
    { do: 'field', name: 'motto', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { do: 'field', name: 'number', text: 'Số:      /BC-SKHĐT' },
  ]),
  change(kind, 'title-other-subject', 'title', 'BC-1a-title', 'missing', [
    {
      do: 'field',
      name: 'subject',
      text: 'tình hình phát triển kinh tế - xã hội tỉnh Lạng Sơn giai đoạn 2016 - 2020',
    },
  ]),
  change(kind, 'title-other-period', 'title', 'BC-1a-title', 'missing', [
    {
      do: 'field',
      name: 'subject',
      text: 'đánh giá kết quả thực hiện cải thiện môi trường đầu tư kinh doanh, nâng cao chỉ số năng lực cạnh tranh tỉnh Lạng Sơn giai đoạn 2011 - 2015',
    },
  ]),

  // Parts
  {
    kind,
    id: 'part3-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p3' }],
    expect: {
      'BC-1b-parts': 'missing',
      'BC-1b-part3': 'missing',
      'BC-III-limits': 'missing',
      'BC-III-causes': 'missing',
      'BC-III-wording': 'missing',
      'BC-III-pci-summary': 'review',
    },
    gaps: { 'BC-1b-part3': ['p2', 'p4'] },
  },
  {
    kind,
    id: 'part3-absent-but-listed',
    family: 'parts',
    ops: [
      { do: 'drop', key: 'p3' },
      {
        do: 'before',
        key: 'p1',
        text: 'Báo cáo được bố cục như sau:\nI. Công tác chỉ đạo, điều hành;\nII. Kết quả thực hiện;\nIII. Đánh giá chung kết quả đạt được, những hạn chế, yếu kém và nguyên nhân;\nIV. Phương hướng, nhiệm vụ, giải pháp thời gian tới.',
      },
    ],
    expect: {
      'BC-1b-parts': 'missing',
      'BC-1b-part3': 'missing',
      'BC-III-limits': 'missing',
      'BC-III-causes': 'missing',
      'BC-III-wording': 'missing',
      'BC-III-pci-summary': 'review',
    },
    gaps: { 'BC-1b-part3': ['p2', 'p4'] },
  },
  {
    kind,
    id: 'part4-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p4' }],
    expect: {
      'BC-1b-parts': 'missing',
      'BC-1b-part4': 'missing',
      'BC-IV-nine-groups': 'missing',
      'BC-IV-8-inspection': 'missing',
    },
    gaps: { 'BC-1b-part4': ['p3', 'END'] },
  },
  change(kind, 'part-extra-last', 'parts', 'BC-1b-parts', 'violated', [
    {
      do: 'append',
      key: 'p4',
      text: '# px | «Kiến nghị, đề xuất»\nĐề nghị Ban Thường vụ Tỉnh ủy quan tâm, bố trí thêm nguồn lực cho công tác lập quy hoạch tỉnh.',
    },
  ]),
  change(kind, 'part-extra-middle', 'parts', 'BC-1b-parts', 'violated', [
    {
      do: 'before',
      key: 'p4',
      text: '# px | «Bài học kinh nghiệm»\nPhải kiên trì, đồng bộ và lấy sự hài lòng của doanh nghiệp làm thước đo.',
    },
  ]),
  change(kind, 'parts-swapped', 'parts', 'BC-1b-parts', 'violated', [
    { do: 'move', key: 'p3', before: 'p2' },
  ]),

  // Part I
  absent(kind, 'leadership-absent', 'BC-I-leadership', 'lead', 'p1', ['sát sao', 'quyết liệt']),
  change(
    kind,
    'leadership-negated',
    'content negated',
    'BC-I-leadership',
    'missing',
    [
      {
        do: 'set',
        key: 'lead',
        text: 'Thời gian đầu nhiệm kỳ, Tỉnh ủy, UBND tỉnh chưa lãnh đạo, chỉ đạo sát sao, quyết liệt công tác cải thiện môi trường đầu tư kinh doanh.',
      },
    ],
    { gap: ['p1'] },
  ),
  change(
    kind,
    'leadership-other-body',
    'content partial',
    'BC-I-leadership',
    'missing',
    [
      {
        do: 'set',
        key: 'lead',
        text: 'Các huyện, thành phố đã chủ động bám sát nhiệm vụ được giao, tích cực cải thiện môi trường đầu tư kinh doanh trên địa bàn.',
      },
    ],
    { gap: ['p1'], gone: { p1: ['sát sao', 'quyết liệt'] } },
  ),
  absent(kind, 'inspection-absent', 'BC-I-inspection', 'insp', 'p1', ['đôn đốc', 'chấn chỉnh']),
  change(
    kind,
    'inspection-negated',
    'content negated',
    'BC-I-inspection',
    'missing',
    [
      {
        do: 'set',
        key: 'insp',
        text: 'Tuy nhiên, UBND tỉnh chưa thường xuyên kiểm tra, đôn đốc, chấn chỉnh các sở, ngành, UBND các huyện, thành phố trong thực hiện nhiệm vụ này.',
      },
    ],
    { gap: ['p1'] },
  ),
  change(
    kind,
    'inspection-without-correcting',
    'content partial',
    'BC-I-inspection',
    'missing',
    [
      {
        do: 'set',
        key: 'insp',
        text: 'UBND tỉnh thường xuyên đôn đốc các sở, ngành, UBND các huyện, thành phố thực hiện nhiệm vụ được giao.',
      },
    ],
    { gap: ['p1'], gone: { p1: ['chấn chỉnh', 'kiểm tra'] } },
  ),
  harmless(kind, 'inspection-not-only', 'not a negation', [
    {
      do: 'set',
      key: 'insp',
      text: 'UBND tỉnh không chỉ thường xuyên kiểm tra, đôn đốc các sở, ngành, địa phương mà còn kịp thời chấn chỉnh những nơi làm chậm.',
    },
  ]),
  harmless(kind, 'leadership-ceaseless', 'not a negation', [
    {
      do: 'set',
      key: 'lead',
      text: 'Trong 5 năm qua, Tỉnh ủy, UBND tỉnh không ngừng quan tâm lãnh đạo, chỉ đạo sát sao, quyết liệt công tác cải thiện môi trường đầu tư kinh doanh.',
    },
  ]),
  change(kind, 'listing-five', 'listing', 'BC-I-no-listing', 'violated', [
    {
      do: 'set',
      key: 'docs',
      text: 'Tỉnh đã ban hành Chương trình hành động số «21-CTr/TU» ngày 15/6/2016; Kế hoạch số «76/KH-UBND» ngày 08/8/2016; Kế hoạch số «52/KH-UBND» ngày 27/3/2018; Chỉ thị số «05/CT-UBND» ngày 14/5/2019; Kế hoạch số «41/KH-UBND» ngày 28/02/2020 và nhiều văn bản khác.',
    },
  ]),
  change(kind, 'listing-lines', 'listing', 'BC-I-no-listing', 'violated', [
    { do: 'drop', key: 'docs' },
    {
      do: 'append',
      key: 'p1',
      text: 'Các văn bản chỉ đạo chủ yếu gồm:\n- Chỉ thị số «12-CT/TU» ngày 05/4/2017 của Ban Thường vụ Tỉnh ủy;\n- Quyết định số «1036/QĐ-UBND» ngày 12/6/2017 của UBND tỉnh;\n- Kế hoạch số «52/KH-UBND» ngày 27/3/2018 của UBND tỉnh;\n- Công văn số «418/UBND-KTN» ngày 09/5/2019 của UBND tỉnh.',
    },
  ]),
  harmless(kind, 'three-documents', 'listing', [
    {
      do: 'set',
      key: 'docs',
      text: 'Nổi bật là Chỉ thị số 12-CT/TU ngày 05/4/2017 của Ban Thường vụ Tỉnh ủy, Kế hoạch số 52/KH-UBND ngày 27/3/2018 và Kế hoạch số 41/KH-UBND ngày 28/02/2020 của UBND tỉnh.',
    },
  ]),
  harmless(kind, 'three-documents-one-twice', 'listing', [
    {
      do: 'set',
      key: 'docs',
      text: 'Nổi bật là Chỉ thị số 12-CT/TU ngày 05/4/2017 của Ban Thường vụ Tỉnh ủy, Kế hoạch số 52/KH-UBND ngày 27/3/2018 và Kế hoạch số 41/KH-UBND ngày 28/02/2020 của UBND tỉnh; riêng Chỉ thị số 12-CT/TU được sơ kết hằng năm.',
    },
  ]),
  {
    kind,
    id: 'appendix-absent',
    family: 'appendix',
    ops: [{ do: 'drop', key: 'app' }],
    expect: { 'BC-I-appendix': 'missing' },
    gaps: { 'BC-I-appendix': ['p4', 'END'] },
  },
  {
    kind,
    id: 'appendix-of-figures',
    family: 'appendix',
    ops: [
      { do: 'drop', key: 'appref' },
      {
        do: 'body',
        key: 'app',
        text: '@center Biểu tổng hợp điểm số năng lực cạnh tranh của tỉnh qua các năm\n| Năm | Điểm số | Thứ hạng |\n| 2016 | 56,29 | 53 |\n| 2018 | 61,70 | 50 |\n| 2020 | 63,40 | 50 |',
      },
    ],
    expect: { 'BC-I-appendix': 'missing' },
  },

  // Part II
  change(kind, 'criteria-thirteen', 'count', 'BC-II-criteria', 'violated', [
    { do: 'append', key: 'c6', text: items(7) },
  ]),
  {
    kind,
    id: 'criteria-eleven-ungrouped',
    family: 'count',
    ops: [{ do: 'append', key: 'c6', text: items(5) }],
    expect: { 'BC-II-criteria': 'review' },
    bases: ['bc-sat'],
  },
  {
    kind,
    id: 'workforce-item-absent',
    family: 'count',
    ops: [{ do: 'drop', key: 'c4' }],
    expect: { 'BC-II-criteria': 'missing', 'BC-II-4-roles': 'missing' },
  },
  change(
    kind,
    'leadin-absent',
    'content absent',
    'BC-II-leadin',
    'missing',
    [{ do: 'drop', key: 'leadin' }],
    { gap: ['p2', 'c1'] },
  ),
  absent(kind, 'staffing-absent', 'BC-II-1-staffing', 'staff', 'c1', ['bố trí', 'trách nhiệm']),
  change(
    kind,
    'staffing-without-duty',
    'content partial',
    'BC-II-1-staffing',
    'missing',
    [
      {
        do: 'set',
        key: 'staff',
        text: 'Việc bố trí cán bộ, công chức làm đầu mối kiểm soát thủ tục hành chính tại các cơ quan, đơn vị được quan tâm.',
      },
    ],
    { gap: ['c1'], gone: { c1: ['trách nhiệm'] } },
  ),
  change(
    kind,
    'staffing-elsewhere',
    'content elsewhere',
    'BC-II-1-staffing',
    'missing',
    [{ do: 'moveSpan', key: 'staff', to: 'c6' }],
    { gap: ['c1'], gone: { c1: ['bố trí', 'trách nhiệm'] } },
  ),
  absent(kind, 'policy-results-absent', 'BC-II-2-results', 'polres', 'c2', [
    'kết quả',
    'dự án được',
  ]),
  change(kind, 'chronology-last-is-oldest', 'chronology', 'BC-II-2-chronology', 'violated', [
    {
      do: 'set',
      key: 'chron',
      text: 'Tỉnh đã ban hành Quyết định số 54/2017/QĐ-UBND ngày 19/10/2017 về trình tự thực hiện dự án đầu tư; Nghị quyết số 14/2018/NQ-HĐND ngày 10/12/2018 về hỗ trợ doanh nghiệp nhỏ và vừa; Nghị quyết số 08/2019/NQ-HĐND ngày 10/12/2019 về chính sách đặc thù thu hút đầu tư; «Nghị quyết số 08/2016/NQ-HĐND ngày 29/7/2016» về chính sách khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn.',
    },
  ]),
  harmless(kind, 'chronology-cited-again', 'chronology', [
    {
      do: 'set',
      key: 'chron',
      text: 'Tỉnh đã ban hành Nghị quyết số 08/2016/NQ-HĐND ngày 29/7/2016 về khuyến khích đầu tư vào nông nghiệp; Nghị quyết số 14/NQ-HĐND ngày 08/12/2017 về hỗ trợ phát triển du lịch; Nghị quyết số 14/NQ-HĐND ngày 10/12/2019 về đặc thù thu hút đầu tư, trong đó kế thừa nội dung còn phù hợp của Nghị quyết số 08/2016/NQ-HĐND.',
    },
  ]),
  harmless(kind, 'chronology-old-period', 'chronology', [
    {
      do: 'append',
      key: 'c2',
      text: 'So với giai đoạn 2011 - 2015, số nhà đầu tư đến tìm hiểu tăng gần gấp đôi; riêng năm 2016 có 31 lượt nhà đầu tư đăng ký làm việc.',
    },
  ]),
  absent(kind, 'site-absent', 'BC-II-3-scope', 'site', 'c3', ['mặt bằng'], 'in the body'),
  absent(kind, 'infrastructure-absent', 'BC-II-3-scope', 'infra', 'c3', ['hạ tầng'], 'in the body'),
  absent(kind, 'role-of-business-absent', 'BC-II-4-roles', 'role-biz', 'c4', ['doanh nghiệp']),
  absent(kind, 'role-of-state-absent', 'BC-II-4-roles', 'role-state', 'c4', ['cơ quan nhà nước']),
  absent(kind, 'oda-absent', 'BC-II-5-oda', 'oda', 'c5', ['ODA']),
  change(
    kind,
    'oda-elsewhere',
    'content elsewhere',
    'BC-II-5-oda',
    'missing',
    [{ do: 'moveSpan', key: 'oda', to: 'c6' }],
    { gap: ['c5'], gone: { c5: ['ODA'] } },
  ),
  absent(kind, 'projects-absent', 'BC-II-5-projects', 'proj', 'c5', ['dự án đầu tư']),

  // Part III
  change(kind, 'pci-at-length', 'length', 'BC-III-pci-summary', 'violated', [
    { do: 'set', key: 'pci3', text: LONG_PCI },
  ]),
  harmless(kind, 'pci-at-length-in-part-two', 'length', [
    { do: 'append', key: 'c6', text: LONG_PCI.replace(/«[\w-]+\||»/g, '') },
  ]),
  absent(kind, 'limits-without-planning', 'BC-III-limits', 'lim-plan', 'lim', ['quy hoạch']),
  absent(kind, 'limits-without-land', 'BC-III-limits', 'lim-land', 'lim', ['đất']),
  absent(kind, 'limits-without-budget', 'BC-III-limits', 'lim-budget', 'lim', ['ngân sách']),
  absent(kind, 'limits-without-coordination', 'BC-III-limits', 'lim-coord', 'lim', ['phối hợp']),
  {
    kind,
    id: 'no-objective-causes',
    family: 'content absent',
    ops: [{ do: 'drop', key: 'cobj' }],
    expect: { 'BC-III-causes': 'missing', 'BC-III-wording': 'missing' },
    gaps: { 'BC-III-causes': ['p3'], 'BC-III-wording': ['p3'] },
    gone: { p3: ['khách quan', 'xuất phát điểm'] },
  },
  absent(kind, 'causes-without-coordination', 'BC-III-causes', 'cau-coord', 'cau', ['phối hợp']),
  absent(kind, 'wording-without-awareness', 'BC-III-wording', 'cau-aware', 'cau', ['nhận thức']),
  absent(kind, 'wording-without-start', 'BC-III-wording', 'cau-start', 'cau', ['xuất phát']),

  // Part IV
  change(kind, 'eight-groups', 'count', 'BC-IV-nine-groups', 'violated', [
    { do: 'drop', key: 'g9' },
  ]),
  change(kind, 'ten-groups', 'count', 'BC-IV-nine-groups', 'violated', [
    {
      do: 'append',
      key: 'g9',
      text: '#= g10 | Phát triển du lịch, dịch vụ\nKhai thác tiềm năng du lịch biên giới, sinh thái và tâm linh.',
    },
  ]),
  change(
    kind,
    'eighth-without-government',
    'content absent',
    'BC-IV-8-inspection',
    'missing',
    [
      {
        do: 'set',
        key: 'insp8',
        text: 'Xây dựng kế hoạch thanh tra, kiểm tra phù hợp với tình hình thực tế của địa phương.',
      },
    ],
    { gone: { g8: ['Chính phủ', 'Thủ tướng'] } },
  ),
  change(kind, 'eighth-is-another', 'count', 'BC-IV-8-inspection', 'missing', [
    { do: 'move', key: 'g8', before: 'g7' },
  ]),

  harmless(kind, 'eighth-by-the-prime-minister', 'content', [
    {
      do: 'set',
      key: 'insp8',
      text: 'Thực hiện đúng Chỉ thị số 20/CT-TTg ngày 17/5/2017 của Thủ tướng, không thanh tra một doanh nghiệp quá một lần trong năm.',
    },
  ]),

  // Nothing wrong
  harmless(kind, 'second-appendix', 'appendix', [
    {
      do: 'append',
      key: 'app',
      text: '@appendix app2 | PHỤ LỤC 2\n@center Điểm số và thứ hạng năng lực cạnh tranh qua các năm\n| Năm | Điểm số | Thứ hạng |\n| 2016 | 56,29 | 53 |\n| 2020 | 63,40 | 50 |',
    },
  ]),
  harmless(kind, 'contents-in-a-sentence', 'headings in text', [
    {
      do: 'before',
      key: 'p1',
      text: 'Báo cáo gồm 04 phần: I. Công tác chỉ đạo, điều hành; II. Kết quả thực hiện; III. Đánh giá chung; IV. Phương hướng, nhiệm vụ, giải pháp thời gian tới. Phần kiến nghị, đề xuất được nêu trong Tờ trình.',
    },
  ]),
];
