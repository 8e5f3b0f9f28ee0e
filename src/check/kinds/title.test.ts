import { testKind } from '../testing';

const is = {
  ideas: [
    { name: 'phát triển tủ sách', all: [['phát triển tủ sách', 'xây dựng tủ sách']] },
    { name: 'giai đoạn 2026 - 2030', all: [['2026 2030', '2026 đến 2030', '2026 đến năm 2030']] },
  ],
};

testKind('title', { scope: 'title', is }, [
  {
    name: 'on one line',
    draft: '**«ĐỀ ÁN PHÁT TRIỂN TỦ SÁCH GIAI ĐOẠN 2026 - 2030»**\nTốt.',
    status: 'met',
    says: ['title.met'],
  },
  {
    name: 'over lines, a subject split between two',
    draft:
      '> **«ĐỀ ÁN»**\n> **«xây dựng tủ»**\n> **«sách, từ năm 2026 đến năm 2030»**\n-----\nTốt.',
    status: 'met',
  },
  {
    name: 'other spelling and dash, decomposed',
    draft: '> **«ĐỀ ÁN»**\n> **«Phát triển  tủ\u00a0sách, 2026–2030»**'.normalize('NFD'),
    status: 'met',
  },
  {
    name: 'each absent idea told, with the title as it is',
    draft:
      '> **«ĐỀ ÁN»**\n> **«về đọc sách giai đoạn 2021 - 2025»**‸\nPhát triển tủ sách 2026 - 2030.',
    status: 'missing',
    says: [
      'title.found | ĐỀ ÁN về đọc sách giai đoạn 2021 - 2025',
      'title.missing | phát triển tủ sách',
      'title.missing | giai đoạn 2026 - 2030',
    ],
  },
  {
    name: 'one absent idea',
    draft: '> **«ĐỀ ÁN»**\n> **«phát triển tủ sách đến năm 2030»**‸\nTốt.',
    status: 'missing',
    says: [
      'title.found | ĐỀ ÁN phát triển tủ sách đến năm 2030',
      'title.missing | giai đoạn 2026 - 2030',
    ],
  },
  {
    name: 'a near word',
    draft: '> **«ĐỀ ÁN»**\n> **«phát triển túi sách 2026 - 2030»**‸\nTốt.',
    status: 'missing',
  },
  {
    name: 'no title: it belongs behind the letterhead',
    draft: '| HUYỆN ỦY\n| Số 1-ĐA/HU‸\nPhát triển tủ sách giai đoạn 2026 - 2030.',
    status: 'missing',
    says: ['scope.noTitle | title'],
  },
  { name: 'no title at all', draft: '‸\nKính gửi: Huyện ủy.', status: 'missing' },
]);
