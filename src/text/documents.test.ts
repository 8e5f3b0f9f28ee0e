import { documentNumber, findCitations } from './documents';
import { mark, unmarked } from './testing';

describe('document numbers', () => {
  test.each([
    ['Quy định số «225-QĐ/TU» của', '225-qđ/tu'],
    ['Số «258-TB/VPTU»', '258-tb/vptu'],
    ['«02/NQ-CP»,', '2-nq-cp'],
    ['«2 / NQ – CP»', '2-nq-cp'],
    ['(«19/2017/NQ-HĐND»)', '19/2017-nq-hđnd'],
    ['«19-2017/NQ-HĐND»', '19/2017-nq-hđnd'],
    ['Luật số «59/2020/QH14».', '59/2020-qh14'],
    ['«1231/QĐ-UBND»; «15/CT-TTg»', '1231-qđ-ubnd 15-ct-ttg'],
    ['«1231/QÐ–UBND»', '1231-qđ-ubnd'],
    ['«225-QĐ/TU»'.normalize('NFD'), '225-qđ/tu'],
    ['«225\u200b-\u00a0QĐ/TU»', '225-qđ/tu'],
    ['Nghị quyết số «19» và chỉ thị số: «05»;', 'nghị quyết 19 chỉ thị 05'],
    ['các kế hoạch số «60», «71» và «92/KH-UBND»', '60-kh-ubnd 71-kh-ubnd 92-kh-ubnd'],
    ['Kế hoạch 2016, Kế hoạch 2017, Chỉ thị «26»', 'chỉ thị 26'],
    ['24/7, 63/63, 5 km/h, 30/4, 60km/h, 10m/s, 3/kg', ''],
    ['2016 - 2020, 1.000 - 2.000, 5-7%, 03/3/2016', ''],
    ['Số …-BC/BCSĐ, số 5 người, số 12%', ''],
    ['1- UBND tỉnh chỉ đạo, năm 2020 - HĐND, 3 - TTHC', ''],
    ['1/a, 2/Về, 3-Xã', ''],
  ])('%s', (example, numbers) => {
    const text = unmarked(example);
    const found = findCitations(text);
    expect(mark(text, found)).toBe(example);
    expect(found.map(({ number }) => number).join(' ')).toBe(numbers);
    expect(found.map((one) => one.text)).toEqual(
      found.map(({ start, end }) => text.slice(start, end)),
    );
  });
});

describe('the date of a document stands behind its number', () => {
  test.each([
    ['«225-QĐ/TU ngày 03/3/2016» của', '2016-3-3'],
    ['«225-QĐ/TU của Ban Thường vụ Tỉnh ủy, ngày 03 tháng 3 năm 2016» về', '2016-3-3'],
    ['«225-QĐ/TU về giai đoạn năm 2017, ngày 03/3/2016»', '2016-3-3'],
    ['«225-QĐ/TU tháng 3/2016»', '2016-3-'],
    ['«19/2017/NQ-HĐND» của', '2017--'],
    ['«02/NQ-CP» về việc. Ngày 03/3/2016 họp', ''],
    ['«02/NQ-CP»; ngày 03/3/2016', ''],
    ['ngày 03/3/2016 tại «02/NQ-CP»', ''],
    ['«1-QĐ/TU» và «2-QĐ/TU ngày 03/3/2016»', ' 2016-3-3'],
    [`«1-QĐ/TU»${' và'.repeat(40)} ngày 03/3/2016`, ''],
  ])('%s', (example, dates) => {
    const text = unmarked(example);
    const found = findCitations(text);
    const places = found.map(({ start, dateEnd }) => ({ start, end: dateEnd }));
    expect(mark(text, places)).toBe(example);
    const parts = found.map(({ date }) =>
      date === null ? '' : `${date.year}-${date.month ?? ''}-${date.day ?? ''}`,
    );
    expect(parts.join(' ')).toBe(dates);
  });
});

test.each([
  ['Quy định số 225-QĐ/TU ngày 03/3/2016', '225-qđ/tu'],
  ['0225 - QĐ/TU', '225-qđ/tu'],
  ['Quy định', null],
])('documentNumber(%j) is %p', (text, number) => {
  expect(documentNumber(text)).toBe(number);
});
