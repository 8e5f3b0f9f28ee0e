import { testKind } from '../testing';

const sections = [
  { id: 'I', name: 'Văn bản', heading: ['văn bản'] },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const papers = (...lines: string[]): string =>
  ['**I. VĂN BẢN**', ...lines, '**II. GIẢI PHÁP**', 'Số 1-KH/HU ngày 01/01/1999.'].join('\n');

testKind('chronology', { sections, scope: 'I' }, [
  {
    name: 'in order over paragraphs, in all forms of date',
    draft: papers(
      'Chỉ thị số «05-CT/HU ngày 03/02/2020», Kế hoạch số «9/KH-UBND ngày 3 tháng 2 năm 2020»;',
      '- Nghị quyết số «12/2021/NQ-HĐND»;',
      '- Quyết định ngày «10-5-2022» của huyện.',
    ),
    status: 'met',
    says: ['chronology.met | 4'],
  },
  { name: 'none', draft: papers('Huyện có sách.'), status: 'met', says: ['chronology.none'] },
  {
    name: 'one that must move',
    draft: papers(
      'Số «7/KH-UBND ngày 01/6/2023»; số 5-CT/HU ngày 03/02/2020;',
      'số 9/KH-UBND ngày 04/02/2021; số 12/QĐ-UBND ngày 05/3/2022.',
    ),
    status: 'violated',
    says: ['chronology.order | 7/KH-UBND | 5-CT/HU'],
  },
  {
    name: 'each one out of order',
    draft: papers(
      'Số «7/KH-UBND ngày 01/6/2023»; số 5-CT/HU ngày 03/02/2020; số 6-CT/HU ngày 03/02/2021;',
      'số «8/KH-UBND ngày 04/02/2019»; số 12/QĐ-UBND ngày 05/3/2022.',
    ),
    status: 'violated',
    says: ['chronology.order | 7/KH-UBND | 5-CT/HU', 'chronology.order | 8/KH-UBND | 6-CT/HU'],
  },
  {
    name: 'without numbers, by dates',
    draft: papers(
      'Chỉ thị của Huyện ủy ngày 03/02/2020 và Quyết định ngày 05/3/2022;',
      'Kế hoạch của huyện ngày «04/02/2019».',
    ),
    status: 'violated',
  },
  {
    name: 'cited again',
    draft: papers(
      'Số 5-CT/HU ngày 03/02/2020; số 9/KH-UBND ngày 04/02/2021.',
      'Nhờ đó số 5-CT/HU ngày 03/02/2020 được làm tốt; số 12/QĐ-UBND ngày 05/3/2022.',
    ),
    status: 'met',
    says: ['chronology.met | 3'],
  },
  {
    name: 'named only to explain another',
    draft: papers(
      'Số 9/KH-UBND ngày 04/02/2021 thực hiện Chỉ thị số 5-CT/HU ngày 03/02/2020;',
      'số 12/QĐ-UBND ngày 05/3/2022 sửa đổi, bổ sung Quyết định số 3/QĐ-UBND ngày 01/02/2018.',
    ),
    status: 'met',
    says: ['chronology.met | 2'],
  },
  {
    name: 'dates of other things',
    draft: papers(
      'Số 9/KH-UBND ngày 04/02/2021; mở cửa ngày 01/01/2019; số 2/KH-UBND ngày 05/3/2022.',
    ),
    status: 'met',
    says: ['chronology.met | 2'],
  },
  {
    name: 'a year only says no more than its year',
    draft: papers('Số 9/KH-UBND ngày 04/02/2021; số 12/2021/NQ-HĐND; số 2/KH-UBND ngày 05/3/2021.'),
    status: 'met',
  },
  {
    name: 'a year that is too early',
    draft: papers(
      'Số 9/KH-UBND ngày 04/02/2021; số 2/KH-UBND ngày 05/3/2022; số «12/2020/NQ-HĐND».',
    ),
    status: 'violated',
  },
  {
    name: 'decomposed, with no-break spaces, in a table',
    draft: papers(
      '|1 Số 9/KH-UBND\u00a0ngày 04/02/2021',
      '|2 Số 6-QĐ/HU ngày 05/02/2022',
      '|3 Số «5-QĐ/HU, ngày\u00a003/02/2020»',
    ).normalize('NFD'),
    status: 'violated',
  },
  {
    name: 'without the scope there is nothing to judge',
    draft: '**II. GIẢI PHÁP**\nSố 9/KH-UBND ngày 04/02/2021, số 5-CT/HU ngày 03/02/2020.',
    status: 'review',
    says: ['scope.absent | Văn bản'],
  },
]);
