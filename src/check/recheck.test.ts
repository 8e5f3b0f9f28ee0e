import fc from 'fast-check';
import { makeDraft } from '../draft/draft';
import { NOTHING_UNREAD, type Paragraph } from '../draft/paragraph';
import { paragraphs } from '../draft/testing';
import { createChecker } from './check';
import { conclusionOf, type Fields } from './testing';

const SECTIONS = [
  {
    id: 'I',
    name: 'Đánh giá',
    heading: ['đánh giá'],
    sections: [{ id: 'hc', name: 'Hạn chế', heading: ['hạn chế'], optional: true }],
  },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const idea = { name: 'mua sách', all: [['mua'], ['sách']] };
const EVERY: Fields[] = [
  { kind: 'parts', sections: ['I', 'II'] },
  { kind: 'section', section: 'hc' },
  { kind: 'count', scope: 'II', exactly: 2 },
  { kind: 'content', scope: 'hc', ideas: [idea, { ...idea, affirmed: true }], leadIn: true },
  { kind: 'prohibited', scope: 'body', ideas: [idea] },
  { kind: 'quote', scope: 'II', passage: 'mua sách cho mọi người dân' },
  { kind: 'figures', scope: 'I' },
  { kind: 'chronology', scope: 'draft' },
  { kind: 'listing', scope: 'I', most: 1 },
  { kind: 'citation', number: '5-CT/HU', date: '2020-02-03' },
  { kind: 'length', scope: 'I', words: 5, name: 'sách', about: ['sách'] },
  { kind: 'judgement', scope: 'hc', show: { what: 'lengths' } },
  { kind: 'issuer', scope: 'letterhead', name: 'Hội', phrases: ['hội khuyến học'] },
  { kind: 'title', scope: 'title', ideas: [idea] },
];
const LINES = paragraphs(
  '| HỘI KHUYẾN HỌC\n> **ĐỀ ÁN**\n> **mua sách**\n**I. ĐÁNH GIÁ**\n**1. Hạn chế**\n**II. GIẢI PHÁP**\n**1. Mua**\n**2. Đọc: 5%**\n' +
    '- Hạn chế: chưa mua sách.\nMua sách cho mọi người.\nSố 5-CT/HU ngày 03/02/2020.\nSố 6-CT/HU ngày 01/01/2019.\n|1 Mua\n|1 Sách 7%\n\nNơi nhận:\n> **PHỤ LỤC**',
);
const LINE = fc.constantFrom(...LINES);
const EDIT = fc.record({
  at: fc.nat(30),
  take: fc.nat(2),
  to: fc.nat(30),
  put: fc.array(LINE, { maxLength: 2 }),
});

test('a check after edits says what a fresh check says', () => {
  const conclusion = conclusionOf(EVERY, SECTIONS);
  const draws = fc.property(fc.array(EDIT, { maxLength: 6 }), (edits) => {
    const checker = createChecker(conclusion);
    let now: Paragraph[] = [...LINES];
    let draft = makeDraft(now, NOTHING_UNREAD);
    checker.check(draft, 'de-an');
    for (const { at: from, take, to, put } of edits) {
      now = [...now];
      const taken = now.splice(from, take);
      now.splice(to, 0, ...(to % 3 === 0 ? taken : []), ...put);
      draft = makeDraft(now, NOTHING_UNREAD, draft);
      const fresh = createChecker(conclusion).check(makeDraft(now, NOTHING_UNREAD), 'de-an');
      expect(checker.check(draft, 'de-an')).toEqual(fresh);
      expect(fresh.findings.filter(({ status }) => status === 'error')).toEqual([]);
    }
  });
  fc.assert(draws, { numRuns: 150 });
});
