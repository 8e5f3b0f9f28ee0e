import { dayNumber, findDates, findPeriods } from './dates';
import { mark, unmarked } from './testing';

describe('dates', () => {
  test.each([
    ['ngày «03/3/2016» của', '2016-3-3'],
    ['(«03-3-2016»)', '2016-3-3'],
    ['«03.3.2016».', '2016-3-3'],
    ['«03 / 3 / 2016»', '2016-3-3'],
    ['«03–3–2016»', '2016-3-3'],
    ['«29/02/2020»', '2020-2-29'],
    ['hôm «ngày 03 tháng 3 năm 2016», nghe', '2016-3-3'],
    ['«Ngày  03\u00a0tháng 3, năm 2016»', '2016-3-3'],
    ['«NGÀY 03 THÁNG 3 NĂM 2016»'.normalize('NFD'), '2016-3-3'],
    ['ngày … «tháng 4 năm 2021»', '2021-4-'],
    ['«tháng 3/2016» và «tháng 12/2017»', '2016-3- 2017-12-'],
    ['«năm 2016», «Năm 2017».', '2016-- 2017--'],
    ['«02/4/2021», «ngày 3 tháng 4 năm 2021», «năm 2022»', '2021-4-2 2021-4-3 2022--'],
    ['31/02/2016', ''],
    ['ngày 31 tháng 02 năm 2016', ''],
    ['29/02/2021, 00/1/2021, 1/13/2021, 1/0/2021', ''],
    ['03/3-2016, 1/03/3/2016, 03/3/20161, 03/3/2016/1', ''],
    ['2016, 24/7, 30/4, 6.500, 1.2.3, tháng 3, năm 16, năm 20161', ''],
  ])('%s', (example, dates) => {
    const text = unmarked(example);
    const found = findDates(text);
    expect(mark(text, found)).toBe(example);
    const parts = found.map(({ year, month, day }) => `${year}-${month ?? ''}-${day ?? ''}`);
    expect(parts.join(' ')).toBe(dates);
  });
});

describe('periods', () => {
  test.each([
    ['giai đoạn «2016 - 2020»,', '2016-2020'],
    ['«2016-2020».', '2016-2020'],
    ['«2016–2020»; «2021 — 2025»', '2016-2020 2021-2025'],
    ['«2016\u00a0-\u00a02020»', '2016-2020'],
    ['từ «2016 đến 2020»', '2016-2020'],
    ['từ năm «2016 đến năm 2020»', '2016-2020'],
    ['«2016 ĐẾN NĂM 2020»'.normalize('NFD'), '2016-2020'],
    ['«2020 - 2020»', '2020-2020'],
    ['2020 - 2016', ''],
    ['2016 2020, 2016, 2020, 12016-2020, 2016-20201, 3/2016-2020', ''],
    ['2016-QĐ/TU, 1600 - 2020', ''],
  ])('%s', (example, periods) => {
    const text = unmarked(example);
    const found = findPeriods(text);
    expect(mark(text, found)).toBe(example);
    expect(found.map(({ from, to }) => `${from}-${to}`).join(' ')).toBe(periods);
  });
});

test.each([
  ['1970-01-01', 0],
  ['2021-03-01', 18687],
  ['2020-02-29', 18321],
  ['2021-02-29', null],
  ['2021-13-01', null],
  ['2021-1-1', null],
  ['01/01/2021', null],
  ['', null],
])('day number of %j is %p', (date, expected) => {
  expect(dayNumber(date)).toBe(expected);
});
