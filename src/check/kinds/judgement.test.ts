import { testKind } from '../testing';

const sections = [
  {
    id: 'I',
    name: 'Đánh giá',
    heading: ['đánh giá'],
    sections: [
      { id: 'hc', name: 'Hạn chế', heading: ['hạn chế'] },
      { id: 'nn', name: 'Nguyên nhân', heading: ['nguyên nhân'] },
    ],
  },
  { id: 'II', name: 'Giải pháp', heading: ['giải pháp'] },
];
const PAPER =
  '**I. «ĐÁNH GIÁ»**\n**1. Hạn chế**\nSách còn ít.\n**2. Nguyên nhân**\nThiếu tiền.\n**II. GIẢI PHÁP**\nMua.';
const idea = (name: string, ...all: string[]) => ({ name, all: [[name, ...all]] });
const shown = (show: object, more: object = {}) => ({ show, ...more });

testKind('judgement', { sections, scope: 'I' }, [
  { name: 'always for a person', draft: PAPER, status: 'review', says: ['judgement.review'] },
  {
    name: 'of the whole paper there is no one place',
    scope: 'body',
    draft: 'Tốt.',
    status: 'review',
    says: ['judgement.review'],
  },
  {
    name: 'with the length of each part',
    is: shown({ what: 'lengths' }),
    draft: `${PAPER} Nhiều sách hơn nữa.`,
    status: 'review',
    says: [
      'judgement.review',
      'judgement.length | ĐÁNH GIÁ | 14 | 64',
      'judgement.length | GIẢI PHÁP | 8 | 36',
    ],
  },
  {
    name: 'with what is named and what is not',
    is: shown({
      what: 'ideas',
      ideas: [idea('sách', 'truyện'), idea('thẻ'), idea('loa'), idea('tiền')],
    }),
    draft: PAPER,
    status: 'review',
    says: [
      'judgement.review',
      'judgement.named | 2 | 4 | sách, tiền',
      'judgement.unnamed | thẻ, loa',
    ],
  },
  {
    name: 'with sections side by side',
    is: shown({ what: 'beside' }, { beside: ['hc', 'nn'] }),
    draft: PAPER.replace('Hạn chế', '«Hạn chế»').replace('Nguyên nhân', '«Nguyên nhân»'),
    status: 'review',
  },
  {
    name: 'side by side as far as they are there',
    is: shown({ what: 'beside' }, { beside: ['hc', 'nn'] }),
    draft: '**I. «ĐÁNH GIÁ»**\n**1. «Hạn chế»**\nSách còn ít.',
    status: 'review',
  },
  {
    name: 'what it needs is there',
    is: { needs: [idea('còn ít', 'yếu kém')] },
    draft: PAPER.normalize('NFD'),
    status: 'review',
  },
  {
    name: 'what it needs is not, each told',
    is: { needs: [idea('yếu kém'), idea('loa'), idea('tiền')] },
    draft: '**I. ĐÁNH GIÁ**\nThiếu tiền.‸\n**II. GIẢI PHÁP**\nYếu kém, loa.',
    status: 'missing',
    says: ['content.missing | yếu kém', 'content.missing | loa'],
  },
  {
    name: 'the scope is absent',
    draft: '**II. GIẢI PHÁP**\nMua.',
    status: 'review',
    says: ['scope.absent | Đánh giá'],
  },
  {
    name: 'the scope is absent, and with it what it needs',
    is: { needs: [idea('loa')] },
    draft: 'Mở đầu.‸\n**II. GIẢI PHÁP**\nMua loa.',
    status: 'missing',
  },
]);
