/** Tracked changes that leave the visible text as it is: what was deleted must not count. */
import type { Para } from './layout';
import { hash } from './text';
import { visible, type Token, type Track } from './tokens';

export type Tracked = Para;

const GONE = [
  'kim ngạch xuất nhập khẩu tăng 10%/năm và ',
  'thu nội địa đạt 3.000 tỷ đồng, ',
  'lấp đầy 60% diện tích cụm công nghiệp; ',
  'theo Công văn số 315/UBND-KTN ngày 12/3/2015 ',
  'theo Quy định số 252-QĐ/TU ngày 30/3/2016 ',
  'chưa ',
];

const GONE_PARAGRAPHS = [
  '- Tổng kim ngạch xuất nhập khẩu qua địa bàn đạt 5 tỷ USD; thu nội địa tăng 12%/năm.',
  '- Thành lập mới 03 cụm công nghiệp, tỷ lệ lấp đầy trên 60%.',
  'Đã ban hành Quyết định số 1127/QĐ-UBND ngày 12/6/2012 và Quyết định số 16/QĐ-UBND ngày 05/01/2011.',
];

const GONE_HEADINGS = ['V. KIẾN NGHỊ, ĐỀ XUẤT', '11. Phát triển khoa học và công nghệ'];

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** A few words inserted with a deletion before them; now and then a deleted or moved paragraph. */
export function trackParagraph(para: Para, how: 'light' | 'heavy'): Tracked[] {
  const seed = hash(visible(para.tokens).text);
  const tokens = editWords(para.tokens, seed, how);
  const edited: Para = { ...para, tokens };
  if (seed % 7 === 0) return [ghost(para, at(GONE_PARAGRAPHS, seed), 'del'), edited];
  if (seed % 5 === 0) {
    const text = visible(para.tokens).text;
    return [
      ghost(para, text, 'moveFrom'),
      { ...para, tokens: as(para.tokens, 'moveTo'), mark: 'moveTo' },
    ];
  }
  return seed % 3 === 0 || how === 'heavy' ? [edited] : [para];
}

/** Headings typed anew over an older wording, with headings that were deleted whole. */
export function trackHeading(paras: readonly Para[], block: number): Tracked[] {
  const edited = paras.map((para) => {
    if (block % 3 === 0) return { ...para, tokens: as(para.tokens, 'ins'), mark: 'ins' as const };
    const old: Token = { is: 'text', text: 'Một số nội dung khác về ', track: 'del' };
    return block % 3 === 1 ? { ...para, tokens: [old, ...para.tokens] } : para;
  });
  const first = paras[0];
  return first && block % 4 === 0
    ? [ghost(first, at(GONE_HEADINGS, block / 4), 'del'), ...edited]
    : edited;
}

const as = (tokens: readonly Token[], track: Track): Token[] =>
  tokens.map((token) => (token.is === 'text' && !token.track ? { ...token, track } : token));

/** A paragraph that is no longer there; it belongs to the block before. */
const ghost = (like: Para, text: string, mark: 'del' | 'moveFrom'): Para => ({
  tokens: [{ is: 'text', text, track: mark }],
  look: like.look,
  block: like.block - 1,
  part: like.part,
  mark,
});

function editWords(tokens: readonly Token[], seed: number, how: 'light' | 'heavy'): Token[] {
  const least = how === 'heavy' ? 30 : 60;
  return tokens.flatMap((token): Token[] => {
    if (token.is !== 'text' || token.track || token.text.length < least) return [token];
    const words = token.text.split(/(?<= )/);
    const from = 2 + (seed % Math.max(1, words.length - 7));
    const gone = at(GONE, seed + words.length);
    return [
      { is: 'text', text: words.slice(0, from).join('') },
      { is: 'text', text: gone, track: 'del' },
      { is: 'text', text: words.slice(from, from + 4).join(''), track: 'ins' },
      { is: 'text', text: words.slice(from + 4).join('') },
    ];
  });
}
