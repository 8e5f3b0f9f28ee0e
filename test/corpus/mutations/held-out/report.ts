/** Faults and hard negatives of the report that tuning does not see. */
import type { Mutation } from '../../mutate';
import { absent, change, harmless } from '../make';

const kind = 'bao-cao';

const NEW_ITEMS = [
  'Chuyển đổi số, ứng dụng công nghệ thông tin',
  'Hoạt động tín dụng, ngân hàng',
  'Công tác pháp chế, giải quyết tranh chấp',
  'Phát triển kinh tế tập thể',
];
const newItems = (count: number): string =>
  NEW_ITEMS.slice(0, count)
    .map(
      (title, at) => `## y${at} | ${title}\nNội dung này được triển khai nền nếp, đúng kế hoạch.`,
    )
    .join('\n');

const PCI_1 =
  '«BC-III-pci-summary|Kết quả chỉ số PCI từng năm cụ thể như sau: năm 2016 đạt 56,29 điểm, xếp thứ 53 trên 63 tỉnh, thành phố; năm 2017 đạt 59,27 điểm, xếp thứ 54; năm 2018 đạt 61,70 điểm, xếp thứ 50; năm 2019 đạt 63,79 điểm, xếp thứ 50; năm 2020 đạt 63,40 điểm. Điểm số PCI của tỉnh tăng liên tục trong bốn năm đầu, riêng năm cuối giảm nhẹ do thay đổi cách tính của Phòng Thương mại và Công nghiệp Việt Nam. Xét theo nhóm xếp hạng, PCI của tỉnh từ nhóm tương đối thấp lên nhóm trung bình, khoảng cách về điểm PCI so với tỉnh đứng đầu vùng được rút ngắn từ 7,6 điểm còn 3,2 điểm.»';
const PCI_2 =
  '«BC-III-pci-summary|Về các chỉ số thành phần của PCI: gia nhập thị trường 8,93 điểm, tăng 0,58 điểm; tiếp cận đất đai 6,42 điểm, tăng 0,91 điểm; tính minh bạch 6,11 điểm, tăng 0,39 điểm; chi phí thời gian 7,87 điểm, tăng 1,89 điểm; chi phí không chính thức 5,86 điểm, tăng 1,44 điểm; cạnh tranh bình đẳng 6,03 điểm, tăng 1,36 điểm; tính năng động 5,91 điểm, tăng 1,82 điểm; dịch vụ hỗ trợ doanh nghiệp 6,51 điểm, tăng 1,31 điểm; đào tạo lao động 5,80 điểm, giảm 0,39 điểm; thiết chế pháp lý 6,92 điểm, tăng 1,86 điểm.»';

export const REPORT: readonly Mutation[] = [
  change(kind, 'issuer-people-committee', 'issuer', 'BC-1a-issuer', 'violated', [
    { do: 'field', name: 'upper', text: '' },
    { do: 'field', name: 'issuer', text: '«ỦY BAN NHÂN DÂN TỈNH»' },
    { do: 'field', name: 'number', text: 'Số:      /BC-UBND' },
  ]),
  change(kind, 'issuer-finance', 'issuer', 'BC-1a-issuer', 'violated', [
    { do: 'field', name: 'upper', text: 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN' },
    { do: 'field', name: 'issuer', text: '«SỞ TÀI CHÍNH»' },
    { do: 'field', name: 'number', text: 'Số:      /BC-STC' },
  ]),
  harmless(kind, 'issuer-on-two-lines', 'issuer', [
    { do: 'field', name: 'issuer', text: 'BAN CÁN SỰ ĐẢNG\nỦY BAN NHÂN DÂN TỈNH' },
  ]),
  change(kind, 'title-without-index', 'title', 'BC-1a-title', 'missing', [
    {
      do: 'field',
      name: 'subject',
      text: 'kết quả 5 năm thực hiện Chương trình phát triển doanh nghiệp tỉnh Lạng Sơn giai đoạn 2016 - 2020',
    },
  ]),

  {
    kind,
    id: 'part1-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p1' }],
    expect: {
      'BC-1b-parts': 'missing',
      'BC-1b-part1': 'missing',
      'BC-I-leadership': 'missing',
      'BC-I-inspection': 'missing',
      'BC-I-no-listing': 'review',
    },
    gaps: { 'BC-1b-part1': ['START', 'p2'] },
  },
  {
    kind,
    id: 'part2-absent',
    family: 'parts',
    ops: [{ do: 'drop', key: 'p2' }],
    expect: {
      'BC-1b-parts': 'missing',
      'BC-1b-part2': 'missing',
      'BC-II-criteria': 'missing',
      'BC-II-leadin': 'missing',
      'BC-II-1-staffing': 'missing',
      'BC-II-2-results': 'missing',
      'BC-II-2-chronology': 'review',
      'BC-II-3-scope': 'missing',
      'BC-II-4-roles': 'missing',
      'BC-II-5-oda': 'missing',
      'BC-II-5-projects': 'missing',
    },
    gaps: { 'BC-1b-part2': ['p1', 'p3'] },
  },
  change(
    kind,
    'part-extra-first',
    'parts',
    'BC-1b-parts',
    'violated',
    [
      {
        do: 'before',
        key: 'p1',
        text: '# px | «Khái quát đặc điểm tình hình»\nLạng Sơn là tỉnh miền núi, biên giới, có 10 huyện và 01 thành phố.',
      },
    ],
    { avoid: ['two-line parts'] },
  ),
  change(
    kind,
    'part-extra-proposals',
    'parts',
    'BC-1b-parts',
    'violated',
    [
      {
        do: 'append',
        key: 'p4',
        text: '# px | «Đề xuất với Trung ương»\nĐề nghị các bộ, ngành sớm ban hành hướng dẫn thống nhất.',
      },
    ],
    { avoid: ['two-line parts'] },
  ),
  change(kind, 'parts-three-after-four', 'parts', 'BC-1b-parts', 'violated', [
    { do: 'move', key: 'p4', before: 'p3' },
  ]),

  change(
    kind,
    'leadership-one-body',
    'content partial',
    'BC-I-leadership',
    'missing',
    [
      {
        do: 'set',
        key: 'lead',
        text: 'Ngay từ đầu nhiệm kỳ, UBND tỉnh đã chỉ đạo quyết liệt các sở, ngành, địa phương triển khai nhiều giải pháp tạo thuận lợi cho doanh nghiệp.',
      },
    ],
    { gap: ['p1'], gone: { p1: ['Tỉnh ủy'] } },
  ),
  change(
    kind,
    'leadership-faint',
    'content partial',
    'BC-I-leadership',
    'missing',
    [
      {
        do: 'set',
        key: 'lead',
        text: 'Tỉnh ủy, UBND tỉnh có quan tâm lãnh đạo, chỉ đạo công tác cải thiện môi trường đầu tư kinh doanh.',
      },
    ],
    { gap: ['p1'], gone: { p1: ['sát sao', 'quyết liệt'] } },
  ),
  change(
    kind,
    'leadership-lacking',
    'content negated',
    'BC-I-leadership',
    'missing',
    [
      {
        do: 'set',
        key: 'lead',
        text: 'Trong hai năm đầu, công tác này còn thiếu sự lãnh đạo, chỉ đạo sát sao, quyết liệt của Tỉnh ủy, UBND tỉnh nên chuyển biến chậm.',
      },
    ],
    { gap: ['p1'] },
  ),
  change(
    kind,
    'inspection-negated-after',
    'content negated',
    'BC-I-inspection',
    'missing',
    [
      {
        do: 'set',
        key: 'insp',
        text: 'Việc kiểm tra, đôn đốc, chấn chỉnh các sở, ngành, địa phương trong thực hiện nhiệm vụ chưa được tiến hành thường xuyên.',
      },
    ],
    { gap: ['p1'] },
  ),
  change(
    kind,
    'inspection-not-organised',
    'content negated',
    'BC-I-inspection',
    'missing',
    [
      {
        do: 'set',
        key: 'insp',
        text: 'Do thiếu nhân lực, nhiều năm tỉnh không tổ chức kiểm tra, đôn đốc, chấn chỉnh việc thực hiện nhiệm vụ này.',
      },
    ],
    { gap: ['p1'] },
  ),
  change(
    kind,
    'inspection-without-checking',
    'content partial',
    'BC-I-inspection',
    'missing',
    [
      {
        do: 'set',
        key: 'insp',
        text: 'UBND tỉnh có văn bản nhắc nhở, đôn đốc các cơ quan, đơn vị thực hiện nhiệm vụ đúng thời hạn.',
      },
    ],
    { gap: ['p1'], gone: { p1: ['kiểm tra', 'chấn chỉnh'] } },
  ),
  harmless(kind, 'inspection-never-neglected', 'not a negation', [
    {
      do: 'set',
      key: 'insp',
      text: 'UBND tỉnh chưa bao giờ buông lỏng công tác kiểm tra, đôn đốc; nơi nào để xảy ra chậm trễ đều được chấn chỉnh ngay.',
    },
  ]),
  harmless(kind, 'leadership-not-only', 'not a negation', [
    {
      do: 'set',
      key: 'lead',
      text: 'Không những lãnh đạo, chỉ đạo sát sao bằng chủ trương, Tỉnh ủy, UBND tỉnh còn quyết liệt trong từng việc cụ thể, không một việc lớn nào của doanh nghiệp bị bỏ quên.',
    },
  ]),
  change(kind, 'listing-over-paragraphs', 'listing', 'BC-I-no-listing', 'violated', [
    {
      do: 'set',
      key: 'docs',
      text: 'Thực hiện Nghị quyết số «35/NQ-CP» ngày 16/5/2016 của Chính phủ, tỉnh đã ban hành Kế hoạch «76/KH-UBND» ngày 08 tháng 8 năm 2016.',
    },
    {
      do: 'append',
      key: 'i2',
      text: 'Đồng thời, UBND tỉnh có Công văn số «1204/UBND-KT» ngày 27/9/2018, Quyết định số «512/QĐ-UBND» ngày 18/3/2020 và Thông báo số «318/TB-UBND» ngày 25/6/2020 để chỉ đạo khắc phục các chỉ số giảm điểm.',
    },
  ]),
  harmless(kind, 'documents-in-part-two', 'listing', [
    {
      do: 'append',
      key: 'c8',
      text: 'Công an tỉnh đã tham mưu Kế hoạch số 33/KH-UBND ngày 12/02/2018, Kế hoạch số 41/KH-UBND ngày 20/02/2019, Kế hoạch số 29/KH-UBND ngày 11/02/2020 và Chỉ thị số 06/CT-UBND ngày 21/5/2020.',
    },
  ]),
  {
    kind,
    id: 'appendix-announced-only',
    family: 'appendix',
    ops: [
      { do: 'drop', key: 'app' },
      {
        do: 'set',
        key: 'appref',
        text: '(Danh mục văn bản chỉ đạo có Phụ lục riêng gửi kèm.)',
      },
    ],
    expect: { 'BC-I-appendix': 'missing' },
    gaps: { 'BC-I-appendix': ['p4', 'END'] },
  },
  {
    kind,
    id: 'appendix-of-projects',
    family: 'appendix',
    ops: [
      { do: 'drop', key: 'appref' },
      {
        do: 'body',
        key: 'app',
        text: '@center Danh sách nhà đầu tư tiêu biểu\n| STT | Nhà đầu tư | Lĩnh vực |\n| 1 | Công ty cổ phần Hồi Lạng | Chế biến nông sản |\n| 2 | Công ty TNHH Kho vận Đồng Đăng | Kho bãi |\n| 3 | Hợp tác xã Na Chi Lăng | Nông nghiệp |',
      },
    ],
    expect: { 'BC-I-appendix': 'missing' },
  },

  change(kind, 'criteria-twelve', 'count', 'BC-II-criteria', 'violated', [
    { do: 'append', key: 'c8', text: newItems(4) },
  ]),
  change(kind, 'criteria-eleven', 'count', 'BC-II-criteria', 'review', [
    { do: 'append', key: 'c6', text: newItems(3) },
  ]),
  {
    kind,
    id: 'promotion-item-absent',
    family: 'count',
    ops: [{ do: 'drop', key: 'c5' }],
    expect: {
      'BC-II-criteria': 'missing',
      'BC-II-5-oda': 'missing',
      'BC-II-5-projects': 'missing',
    },
  },
  harmless(kind, 'numbers-inside-an-item', 'headings in text', [
    {
      do: 'append',
      key: 'c6',
      text: 'Các việc đã làm gồm:\n(1) Thành lập tổ tư vấn khởi nghiệp;\n(2) Mở lớp quản trị cho chủ doanh nghiệp nhỏ;\n(3) Kết nối ngân hàng với doanh nghiệp;\n(4) Hỗ trợ tham gia hội chợ;\n(5) Duy trì đường dây nóng.',
    },
  ]),
  change(
    kind,
    'staffing-without-posting',
    'content partial',
    'BC-II-1-staffing',
    'missing',
    [
      {
        do: 'set',
        key: 'staff',
        text: 'Cán bộ, công chức được nhắc nhở nâng cao tinh thần trách nhiệm khi tiếp xúc với người dân.',
      },
    ],
    { gap: ['c1'], gone: { c1: ['bố trí'] } },
  ),
  change(
    kind,
    'policy-plans-only',
    'content partial',
    'BC-II-2-results',
    'missing',
    [
      {
        do: 'set',
        key: 'polres',
        text: 'Thời gian tới, tỉnh tiếp tục nghiên cứu, ban hành thêm các chính sách phù hợp với khả năng cân đối của ngân sách.',
      },
    ],
    { gap: ['c2'], gone: { c2: ['kết quả', 'hiệu quả', 'đánh giá'] } },
  ),
  change(kind, 'chronology-two-astray', 'chronology', 'BC-II-2-chronology', 'violated', [
    {
      do: 'set',
      key: 'chron',
      text: 'Tỉnh đã ban hành Nghị quyết số 61/2017/NQ-HĐND ngày 14 tháng 7 năm 2017 về phát triển du lịch; Nghị quyết số 08/2019/NQ-HĐND ngày 10/12/2019 về đặc thù thu hút đầu tư; «Quyết định số 25/2016/QĐ-UBND ngày 15 tháng 6 năm 2016» về ưu đãi, hỗ trợ đầu tư; Quyết định số 17/2020/QĐ-UBND ngày 02/4/2020 về quản lý dự án; «Nghị quyết số 14/2018/NQ-HĐND ngày 10/12/2018» về doanh nghiệp nhỏ và vừa.',
    },
  ]),
  harmless(kind, 'chronology-two-paragraphs', 'chronology', [
    {
      do: 'append',
      key: 'c2',
      text: 'Gần đây nhất, ngày 15/12/2020, Hội đồng nhân dân tỉnh thông qua Nghị quyết số 25/2020/NQ-HĐND; so với Nghị quyết số 61/2017/NQ-HĐND, mức hỗ trợ cho hộ làm du lịch cao hơn.',
    },
  ]),
  change(
    kind,
    'planning-item-hollow',
    'content absent',
    'BC-II-3-scope',
    'missing',
    [
      {
        do: 'body',
        key: 'c3',
        text: 'Công tác này được triển khai đúng tiến độ, đúng thẩm quyền, được nhân dân đồng tình, ủng hộ.',
      },
    ],
    { gap: ['c3'], gone: { 'c3:body': ['quy hoạch', 'hạ tầng', 'mặt bằng'] } },
  ),
  absent(kind, 'planning-absent', 'BC-II-3-scope', 'plan', 'c3', ['quy hoạch'], 'in the body'),
  change(
    kind,
    'role-of-schools',
    'content partial',
    'BC-II-4-roles',
    'missing',
    [
      {
        do: 'set',
        key: 'role-biz',
        text: 'Bên cạnh đó, vai trò của các nhà trường ngày càng được khẳng định trong đổi mới chương trình, giáo trình.',
      },
    ],
    { gap: ['c4'], gone: { c4: ['doanh nghiệp'] } },
  ),
  change(
    kind,
    'oda-under-infrastructure',
    'content elsewhere',
    'BC-II-5-oda',
    'missing',
    [{ do: 'moveSpan', key: 'oda', to: 'c3' }],
    { gap: ['c5'], gone: { c5: ['ODA'] } },
  ),
  change(
    kind,
    'projects-elsewhere',
    'content elsewhere',
    'BC-II-5-projects',
    'missing',
    [{ do: 'moveSpan', key: 'proj', to: 'res' }],
    { gap: ['c5'], gone: { c5: ['dự án đầu tư'] } },
  ),

  change(kind, 'pci-in-two-paragraphs', 'length', 'BC-III-pci-summary', 'violated', [
    { do: 'drop', key: 'pci3' },
    { do: 'append', key: 'res', text: `${PCI_1}\n${PCI_2}` },
  ]),
  absent(kind, 'limits-without-policy', 'BC-III-limits', 'lim-policy', 'lim', ['chính sách']),
  {
    kind,
    id: 'limits-without-two',
    family: 'content absent',
    ops: [
      { do: 'drop', key: 'lim-land' },
      { do: 'drop', key: 'lim-coord' },
    ],
    expect: { 'BC-III-limits': 'missing' },
    gaps: { 'BC-III-limits': ['lim'] },
    gone: { lim: ['đất', 'phối hợp'] },
  },
  change(
    kind,
    'budget-among-causes',
    'content elsewhere',
    'BC-III-limits',
    'missing',
    [{ do: 'moveSpan', key: 'lim-budget', to: 'cau' }],
    { gap: ['lim'], gone: { lim: ['ngân sách', 'nguồn lực'] } },
  ),
  {
    kind,
    id: 'no-subjective-causes',
    family: 'content absent',
    ops: [{ do: 'drop', key: 'csub' }],
    expect: { 'BC-III-causes': 'missing', 'BC-III-wording': 'missing' },
    gaps: { 'BC-III-causes': ['p3'], 'BC-III-wording': ['p3'] },
    gone: { cau: ['chủ quan', 'nhận thức', 'phối hợp'] },
  },
  absent(kind, 'wording-without-law', 'BC-III-wording', 'cau-law', 'cau', ['văn bản']),

  {
    kind,
    id: 'seven-groups',
    family: 'count',
    ops: [
      { do: 'drop', key: 'g2' },
      { do: 'drop', key: 'g9' },
    ],
    expect: { 'BC-IV-nine-groups': 'violated', 'BC-IV-8-inspection': 'missing' },
  },
  change(kind, 'ten-groups-before', 'count', 'BC-IV-nine-groups', 'violated', [
    {
      do: 'append',
      key: 'g9',
      text: '#= g10 | Phát huy vai trò của Hiệp hội Doanh nghiệp tỉnh\nHiệp hội làm đầu mối tổng hợp, phản ánh kiến nghị của hội viên.',
    },
  ]),
  change(
    kind,
    'eighth-by-a-ministry',
    'content partial',
    'BC-IV-8-inspection',
    'missing',
    [
      {
        do: 'set',
        key: 'insp8',
        text: 'Việc thanh tra, kiểm tra thực hiện theo kế hoạch được UBND tỉnh phê duyệt và hướng dẫn nghiệp vụ của các bộ, ngành.',
      },
    ],
    { gap: ['g8'], gone: { g8: ['Chính phủ', 'Thủ tướng'] } },
  ),
  change(
    kind,
    'eighth-on-discipline',
    'content absent',
    'BC-IV-8-inspection',
    'missing',
    [
      { do: 'rename', key: 'g8', text: 'Siết chặt kỷ luật, kỷ cương hành chính' },
      {
        do: 'body',
        key: 'g8',
        text: 'Thực hiện nghiêm chỉ đạo của Chính phủ về văn hóa công vụ; thay thế kịp thời cán bộ yếu về năng lực.',
      },
    ],
    { gone: { g8: ['thanh tra', 'kiểm tra'] } },
  ),
  harmless(kind, 'parts-named-in-prose', 'headings in text', [
    {
      do: 'append',
      key: 'i2',
      text: 'Kết quả thực hiện, đánh giá chung và phương hướng, nhiệm vụ, giải pháp thời gian tới được trình bày lần lượt ở các phần sau; những kiến nghị, đề xuất có văn bản riêng.',
    },
  ]),
];
