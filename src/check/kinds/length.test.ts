import { testKind } from '../testing';

const sections = [
  { id: 'I', name: 'Đánh giá', heading: ['đánh giá'] },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const is = {
  words: 8,
  name: 'chỉ số đọc',
  about: ['chỉ số đọc', 'bộ chỉ số'],
  belonging: ['điểm', 'xếp hạng'],
};
const said = (text: string): string =>
  `**I. ĐÁNH GIÁ**\n${text}\n**II. GIẢI PHÁP**\nChỉ số đọc của huyện nhà phải tăng lên thật nhanh, thật mạnh.`;

testKind('length', { sections, scope: 'I', is }, [
  {
    name: 'short enough',
    draft: said('Sách đủ. «Chỉ số đọc đạt 7 điểm». Nhà tốt.'),
    status: 'met',
    says: ['length.met | chỉ số đọc | 6 | 8'],
  },
  {
    name: 'as long as may be',
    draft: said('Chỉ số đọc năm nay đạt rất khá.'),
    status: 'met',
    says: ['length.met | chỉ số đọc | 8 | 8'],
  },
  {
    name: 'nothing said of it',
    draft: said('Điểm cao, xếp hạng tốt, sách đủ cho cả bạn đọc.'),
    status: 'met',
    says: ['length.met | chỉ số đọc | 0 | 8'],
  },
  {
    name: 'too long in one sentence',
    draft: said('Tốt. «Chỉ số đọc của cả huyện năm nay tăng lên». Sách đủ.'),
    status: 'violated',
    says: ['length.long | chỉ số đọc | 10 | 8'],
  },
  {
    name: 'too long in several places, each shown',
    draft: said('«Chỉ số đọc tăng lên». Sách đủ.\n- «BỘ CHỈ SỐ của huyện tốt».'),
    status: 'violated',
    says: ['length.long | chỉ số đọc | 11 | 8'],
  },
  {
    name: 'going on with what belongs to it',
    draft: said('«Chỉ số đọc tăng. Năm nay xếp hạng ba. Tổng 7 điểm». Sách đủ. Xếp hạng phim.'),
    status: 'violated',
    says: ['length.long | chỉ số đọc | 12 | 8'],
  },
  {
    name: 'decomposed',
    draft: said('«Chỉ số đọc của cả huyện năm nay tăng lên». Đủ.').normalize('NFD'),
    status: 'violated',
  },
  {
    name: 'in a heading that runs in',
    draft: '**1. Đánh giá:** «chỉ số đọc của cả huyện năm nay tăng lên».\n**2. Giải pháp:** đọc.',
    status: 'violated',
  },
  {
    name: 'without the scope there is nothing to judge',
    draft: '**II. GIẢI PHÁP**\nChỉ số đọc của cả huyện năm nay tăng lên.',
    status: 'review',
    says: ['scope.absent | Đánh giá'],
  },
]);
