import { foldText } from './fold';

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
};

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries({ nhất: 1, nhì: 2 }));
const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nghìn: 1e3,
    ngàn: 1e3,
    triệu: 1e6,
    tỷ: 1e9,
  }),
);

/** A Roman numeral in either case, or null (`IIII` and `VX` are none). */
export function parseRoman(text: string): number | null {
  const letters = text.toLowerCase();
  let value = 0;
  for (let index = 0; index < letters.length; index++) {
    const digit = ROMAN[letters.charAt(index)];
    if (digit === undefined) return null;
    value += digit < (ROMAN[letters.charAt(index + 1)] ?? 0) ? -digit : digit;
  }
  return value > 0 && letters === toRoman(value) ? value : null;
}

/** A number from 1 to 3,999 as a lower-case Roman numeral; '' for any other. */
export function toRoman(value: number): string {
  if (value < 1 || value > 3999) return '';
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let roman = '';
  for (const [size, letters] of steps) {
    while (rest >= size) {
      roman += letters;
      rest -= size;
    }
  }
  return roman;
}

/** A number written in Vietnamese words (`ba mươi tư`, `hai nghìn không trăm hai mươi`), or null. */
export function parseNumberWords(text: string): number | null {
  const words = foldText(text).split(' ');
  let total = 0;
  let group = 0;
  let last: number | null = null;
  for (const word of words) {
    const unit = UNITS.get(word);
    const power = POWERS.get(word);
    if (unit !== undefined) {
      if (last !== null) return null;
      last = unit;
    } else if (word === 'mười') {
      if (last !== null) return null;
      group += 10;
    } else if (word === 'mươi' || word === 'trăm') {
      if (last === null) return null;
      group += last * (word === 'mươi' ? 10 : 100);
      last = null;
    } else if (power !== undefined) {
      const counted = group + (last ?? 0);
      if (total + counted === 0) return null;
      total = total < power ? (total + counted) * power : total + counted * power;
      group = 0;
      last = null;
    } else if ((word !== 'linh' && word !== 'lẻ') || total + group === 0) {
      return null;
    }
  }
  return words[0] === '' ? null : total + group + (last ?? 0);
}

/**
 * A number however an official writes it: digits (`4`, `04`), Vietnamese words (`bốn`, `thứ tư`,
 * `nhất`), Roman (`IV`); or null.
 */
export function parseNumeral(text: string): number | null {
  const folded = foldText(text).replace(/^thứ /, '');
  if (/^\d{1,6}$/.test(folded)) return Number(folded);
  return ORDINALS.get(folded) ?? parseNumberWords(folded) ?? parseRoman(folded);
}
