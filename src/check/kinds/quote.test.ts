import { testKind } from '../testing';

const sections = [
  { id: 'I', name: 'Mục tiêu', heading: ['mục tiêu'] },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const passage = 'huy động các nguồn lực, đưa sách của UBND huyện đến với mọi người dân';
const goals = (text: string): string => `**I. MỤC TIÊU**\n${text}\n**II. GIẢI PHÁP**\nMua sách.`;

testKind('quote', { sections, scope: 'I', is: { passage } }, [
  {
    name: 'word for word',
    draft: goals(`Phấn đấu «${passage}».`),
    status: 'met',
    says: ['quote.met'],
  },
  {
    name: 'spelling, case, punctuation and spaces differ',
    draft: goals(
      '“«HUY ĐỘNG các nguồn lực; đưa  sách của\u00a0UBND huyện, đến với mọi người dân»”.',
    ),
    status: 'met',
  },
  { name: 'decomposed', draft: goals(`«${passage}»`).normalize('NFD'), status: 'met' },
  {
    name: 'over two paragraphs',
    draft: goals('Cần «huy động các nguồn lực»,\n«đưa sách của UBND huyện đến với mọi người dân».'),
    status: 'met',
  },
  {
    name: 'running in behind its heading',
    draft: `**1. Mục tiêu:** «${passage}».\n**2. Giải pháp:** mua sách.`,
    status: 'met',
  },
  {
    name: 'a word changed, one left out and one put in: each told',
    draft: goals('Cần «huy động mọi nguồn lực, đưa sách của UBND huyện đến tận mọi người».‸'),
    status: 'missing',
    says: [
      'quote.near',
      'differs.changed | các | mọi',
      'differs.changed | với | tận',
      'differs.missing | dân | mọi người',
    ],
  },
  {
    name: 'words put in',
    draft: goals('«Huy động tốt các nguồn lực, đưa sách của UBND huyện đến với mọi người dân»‸'),
    status: 'missing',
    says: ['quote.near', 'differs.extra | tốt | huy động'],
  },
  {
    name: 'a tone changes the word',
    draft: goals('«Huy đồng các nguồn lực, đưa sách của UBND huyện đến với mọi người dân».‸'),
    status: 'missing',
    says: ['quote.near', 'differs.changed | động | đồng'],
  },
  {
    name: 'the place is the last of a near miss over two paragraphs',
    draft: goals(
      'Phải «huy động các nguồn lực».\n«Đưa sách của UBND đến với mọi người dân».‸\nHết.',
    ),
    status: 'missing',
  },
  {
    name: 'in another section',
    draft: `**I. MỤC TIÊU**\nTốt.‸\n**II. GIẢI PHÁP**\nCần «${passage}».`,
    status: 'missing',
    says: ['quote.elsewhere'],
  },
  {
    name: 'not at all',
    draft: goals('Huy động sách.‸'),
    status: 'missing',
    says: ['quote.missing'],
  },
  {
    name: 'the scope is absent',
    draft: `Mở đầu.‸\n**II. GIẢI PHÁP**\nCần ${passage}.`,
    status: 'missing',
    says: ['scope.absent | Mục tiêu'],
  },
]);
