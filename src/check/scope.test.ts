/** What stands in a scope is shown by the figures in it. */
import { testKind } from './testing';

const sections = [
  {
    id: 'I',
    name: 'Đánh giá',
    heading: ['đánh giá'],
    sections: [
      {
        id: 'hc',
        name: 'Hạn chế',
        heading: ['hạn chế'],
        optional: true,
        sections: [{ id: 'sach', name: 'Sách cũ', heading: ['sách cũ'], optional: true }],
      },
      { id: 'nn', name: 'Nguyên nhân', heading: ['nguyên nhân'] },
    ],
  },
];
/** Letterhead, title, body, signature and appendix with a figure each. */
const PAPER = [
  '| HUYỆN ỦY 1%',
  '> **ĐỀ ÁN 2%**',
  '3%',
  '**T/M HUYỆN ỦY 4%**',
  '> **PHỤ LỤC 5%**',
  '6%',
];
const marked = (...figures: number[]): string =>
  PAPER.map((line) =>
    line.replace(/(\d)%/, (all, one) => (figures.includes(Number(one)) ? `«${all}»` : all)),
  ).join('\n');
const part = (text: string): string => `**I. ĐÁNH GIÁ**\n${text}\n**II. GIẢI PHÁP**\n9%.`;

testKind('figures', { sections }, [
  { name: 'the whole draft', scope: 'draft', draft: marked(1, 2, 3, 4, 5, 6), status: 'violated' },
  { name: 'the letterhead', scope: 'letterhead', draft: marked(1), status: 'violated' },
  { name: 'the title', scope: 'title', draft: marked(2), status: 'violated' },
  { name: 'the body', scope: 'body', draft: marked(3), status: 'violated' },
  { name: 'the appendices', scope: 'appendices', draft: marked(5, 6), status: 'violated' },
  {
    name: 'no appendix',
    scope: 'appendices',
    draft: 'Có 5%.',
    status: 'review',
    says: ['scope.noAppendices | appendices'],
  },
  {
    name: 'a section without its heading',
    scope: 'I',
    draft: '**I. ĐÁNH GIÁ 1%**\n«2%».\n**II. KHÁC**\n3%.',
    status: 'violated',
  },
  {
    name: 'behind a heading that runs in',
    scope: 'I',
    draft: '**1. Đánh giá 1%:** đạt «2%».\n«3%».\n**2. Khác:** 4%.',
    status: 'violated',
  },
  {
    name: 'of a title over two lines',
    scope: 'I',
    draft: '> **Phần I**\n> **ĐÁNH GIÁ 1%**\n«2%».\n> **Phần II**\n> **KHÁC**\n3%.',
    status: 'violated',
  },
  {
    name: 'an optional section',
    scope: 'hc',
    draft: part('1%.\n**1. Hạn chế**\n«2%».\n**2. Nguyên nhân**\n3%.'),
    status: 'violated',
  },
  {
    name: 'an absent optional section',
    scope: 'hc',
    draft: part('«1%».\n**1. Nguyên nhân**\n«3%».'),
    status: 'violated',
  },
  { name: 'two absent optional sections', scope: 'sach', draft: part('«1%».'), status: 'violated' },
  {
    name: 'an optional section of an absent one',
    scope: 'sach',
    draft: 'Có 9%.',
    status: 'review',
    says: ['scope.absent | Đánh giá'],
  },
  {
    name: 'an absent section by its full name',
    scope: 'nn',
    draft: part('1%.'),
    status: 'review',
    says: ['scope.absent | Đánh giá › Nguyên nhân'],
  },
  { name: 'the same part of an empty draft', scope: 'body', draft: '', status: 'met' },
]);
