/** Ways one and the same Vietnamese text is typed. All are deterministic. */

/** A small stable hash, the only source of variety. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  }
  return value;
}

const PLAIN = 'aoyuei';
const TONED: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  o: 'òóỏõọ',
  y: 'ỳýỷỹỵ',
  u: 'ùúủũụ',
  e: 'èéẻẽẹ',
};
const tone = (letter: string, index: number): string =>
  PLAIN.includes(letter) ? (TONED[letter]?.[index] ?? letter) : letter;

const OLD_PLACES: readonly (readonly [first: string, second: string])[] = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
];

/** ủy → uỷ, hòa → hoà, khỏe → khoẻ: the tone on the second vowel of an open syllable. */
export function newTonePlacement(text: string): string {
  return OLD_PLACES.reduce((now, [first, second]) => {
    const toned = TONED[first] ?? '';
    const pattern = new RegExp(`(?<!q)([${toned}])(${second})(?!\\p{L})`, 'giu');
    return now.replace(pattern, (_, vowel: string, next: string) => {
      const index = toned.indexOf(vowel.toLowerCase());
      const moved = first + tone(second, index);
      const upper = vowel !== vowel.toLowerCase();
      const nextUpper = next !== next.toLowerCase();
      return (
        (upper ? first.toUpperCase() : first) +
        (nextUpper ? moved.slice(1).toUpperCase() : moved.slice(1))
      );
    });
  }, text);
}

/** Non-breaking and double spaces, zero-width characters, here and there. */
export function oddSpaces(text: string): string {
  let count = hash(text) % 7;
  return text.replace(/ /g, () => {
    count += 1;
    if (count % 5 === 0) return '\u00a0';
    if (count % 11 === 0) return '  ';
    if (count % 13 === 0) return ' \u200b';
    return count % 17 === 0 ? '\u202f' : ' ';
  });
}

export const zeroWidth = (text: string): string =>
  text.replace(/(\p{L}{2})(\p{L}{2})(?=\p{L})/gu, (all, a: string, b: string) =>
    hash(all) % 6 === 0 ? `${a}\u200b${b}` : all,
  );

export const enDashes = (text: string): string => text.replace(/ - /g, ' – ');
export const tightDashes = (text: string): string => text.replace(/(\d) - (\d)/g, '$1-$2');
export const straightQuotes = (text: string): string => text.replace(/[“”]/g, '"');
export const noBreakHyphens = (text: string): string => text.replace(/-(?=[A-ZĐ])/g, '\u2011');
export const nfd = (text: string): string => text.normalize('NFD');
export const upper = (text: string): string => text.toLocaleUpperCase('vi');
/** What a typist in an ABC (TCVN3) font has at hand. */
export const tcvn3Typing = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[–—\u2011]/g, '-')
    .replace(/…/g, '...')
    .replace(/[‘’]/g, "'");
