import { testKind } from '../testing';

const is = { number: '15-QĐ/HU', date: '2022-03-05' };
const of = (text: string): string => `> **ĐỀ ÁN**\n> **tủ sách**\nCăn cứ pháp luật.\n${text}`;
const said = '15-QĐ/HU | 05/3/2022';

testKind('citation', { scope: 'body', is }, [
  {
    name: 'number and date',
    draft: of('Theo Quyết định số «15-QĐ/HU ngày 05/3/2022» của Huyện ủy.'),
    status: 'met',
    says: [`citation.met | ${said}`],
  },
  {
    name: 'written otherwise',
    draft: of('Theo số «15 - QĐ/HU  của Huyện uỷ ngày 5 tháng 3 năm 2022».').normalize('NFD'),
    status: 'met',
  },
  { name: 'a leading zero, a dash', draft: of('Số «015–QĐ/HU, ngày 05-03-2022».'), status: 'met' },
  {
    name: 'dated once, then named again',
    draft: of('Số «15-QĐ/HU ngày 05/3/2022».\nTheo 15-QĐ/HU thì tốt.'),
    status: 'met',
  },
  {
    name: 'not cited',
    draft: of('Theo số 7-CT/TU ngày 01/02/2020.‸\nNơi nhận:'),
    status: 'missing',
    says: [`citation.missing | ${said}`],
  },
  {
    name: 'undated',
    draft: of('Bám sát «15-QĐ/HU».‸\nTốt.'),
    status: 'missing',
    says: [`citation.undated | ${said}`],
  },
  {
    name: 'a year is no date',
    draft: of('Theo «15-QĐ/HU năm 2022» của Huyện ủy.‸'),
    status: 'missing',
  },
  {
    name: 'the date of the next sentence',
    draft: of('Theo «15-QĐ/HU». Ngày 05/3/2022 họp.‸'),
    status: 'missing',
  },
  {
    name: 'a wrong date',
    draft: of('Theo «15-QĐ/HU ngày 03/5/2022».'),
    status: 'violated',
    says: [`citation.date | ${said}`],
  },
  {
    name: 'a wrong date beside the right one: every wrong one',
    draft: of(
      'Số 15-QĐ/HU ngày 05/3/2022.\nSố «15-QĐ/HU ngày 06/3/2022»; «15-QĐ/HU ngày 07/3/2022».',
    ),
    status: 'violated',
  },
  {
    name: 'a wrong number with its date',
    draft: of('Theo số «51-KL/HU ngày 05/3/2022».'),
    status: 'violated',
    says: [`citation.number | ${said} | 51-KL/HU`],
  },
  { name: 'a wrong number with its code', draft: of('Theo số «51-QĐ/HU».'), status: 'violated' },
  { name: 'a wrong code with its number', draft: of('Theo số «15-QĐ/TU».'), status: 'violated' },
  {
    name: 'only in the title, out of the scope',
    draft: '> **ĐỀ ÁN**\n> **theo 15-QĐ/HU ngày 05/3/2022**\nTốt.‸',
    status: 'missing',
  },
  {
    name: 'in a scope that is absent',
    scope: 'title',
    draft: '‸\nTheo 15-QĐ/HU ngày 05/3/2022.',
    status: 'missing',
    says: ['scope.noTitle | title'],
  },
]);
