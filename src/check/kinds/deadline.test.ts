import { conclusionOf, testDossierKind } from '../testing';

const DRAFTS = [{ kind: 'de-an', name: 'Đề án' }];
const is = { due: '2024-03-15' };

testDossierKind('deadline', DRAFTS, [
  {
    name: 'days left',
    is,
    date: '2024-02-28',
    status: 'met',
    says: ['deadline.left | 15/3/2024 | 16'],
  },
  {
    name: 'the last day',
    is,
    date: '2024-03-15',
    status: 'met',
    says: ['deadline.today | 15/3/2024'],
  },
  {
    name: 'a day late',
    is,
    date: '2024-03-16',
    status: 'review',
    says: ['deadline.late | 15/3/2024 | 1'],
  },
  {
    name: 'years late',
    is,
    date: '2026-03-15',
    status: 'review',
    says: ['deadline.late | 15/3/2024 | 730'],
  },
  {
    name: 'whatever the drafts',
    is,
    date: '2023-12-31',
    drafts: { 'de-an': 'Tốt.' },
    status: 'met',
    says: ['deadline.left | 15/3/2024 | 75'],
  },
]);

test.each(['2024-02-30', '15/03/2024', ''])('%j is no day to be due', (due) => {
  expect(() => conclusionOf([{ kind: 'deadline', draft: 'ho-so', due }])).toThrow(
    /requirements\.0\.due/,
  );
});
