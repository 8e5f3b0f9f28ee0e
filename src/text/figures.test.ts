import { findFigures } from './figures';
import { mark, unmarked } from './testing';

const FOUND = [
  'Tỷ lệ tăng từ «45%» năm 2016 lên «55 %» năm 2020.',
  'đạt «7,5%», thu «6.500» tỷ đồng, có «1.842» TTHC',
  'tăng «5 - 7%» mỗi năm; «5–7%»',
  'giảm từ «16» xuống «12» cơ sở',
  'trong «2.000» doanh nghiệp, «2016» doanh nghiệp',
  'năm 2020, «45» doanh nghiệp; năm 2020 và «12» dự án',
  'ở mức «7,5%», đạt «45,2» năm 2016',
  'chỉ số «62,5» điểm',
  'đạt «bảy mươi phần trăm», có «hai mươi mốt dự án», tăng «ba lần»',
  'tăng «gấp đôi», còn «một nửa», tăng «một phần trăm»',
  'đạt «BẢY MƯƠI PHẦN TRĂM»'.normalize('NFD'),
  '1. Có «5» doanh nghiệp',
  'xếp hạng «50»/«63» tỉnh',
  'theo 225-QĐ/TU ngày 03/3/2016, đạt «12%»',
];
const NONE = [
  'năm 2020, 2021, giai đoạn 2016 - 2020, 2016–2020',
  'từ năm 2016 đến năm 2020',
  'ngày 03/3/2016, ngày 03 tháng 3 năm 2016, 03.3.2016',
  'trước ngày 30/4, tháng 3/2016, tháng 4, quý 2, ngày 25',
  'Quy định số 225-QĐ/TU ngày 03/3/2016, 59/2020/QH14, 02/NQ-CP',
  'Đại hội XVII, Đại hội lần thứ XVII, lần thứ 17, khóa 14',
  'mức độ 3, mức độ 4',
  'trong 5 năm, 05 năm tới, 06 nhóm, 3 khâu',
  'Điều 5, khoản 2, Phụ lục 1, Phần 2, mục 3 và 4',
  '1. Mục tiêu',
  '1.2.1. Mục tiêu',
  '(1) Mục tiêu',
  'đầu tư dự án, đầu tư doanh nghiệp',
  'một dự án, trong năm doanh nghiệp phục hồi',
  'mười, thứ tư, hàng triệu đồng',
  'công nghiệp 4.0, Covid-19, QH14, 5G',
  '',
];

test.each(FOUND)('figures: %s', (example) => {
  const text = unmarked(example);
  expect(mark(text, findFigures(text))).toBe(example);
});

test.each(NONE)('no figure: %s', (text) => {
  expect(mark(text, findFigures(text))).toBe(text);
});
