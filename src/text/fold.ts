/**
 * Folding: one written form for what means the same in Vietnamese, with every folded character
 * tied to the characters it came from.
 *
 * Folded away: composed or decomposed Unicode (NFC, UAX #15), case, the place of a tone mark
 * (`uỷ`/`ủy`, `hoà`/`hòa`), i or y after a lone consonant (`kĩ`/`kỹ`, `qui`/`quy`), kinds of dash,
 * space and quotation mark, Eth written for Đ, and characters without width. Tones, horns and
 * breves change the meaning and stay.
 */

const HYPHEN = 0x2d;
const SPACE = 0x20;
const Q = 'q'.charCodeAt(0);
/** Characters below this one are folded by table; above it only the few listed in {@link OTHERS}. */
const TABLE_SIZE = 0x2200;
/** Table entry of a character that takes no room: soft hyphen, zero-width space, joiners. */
const NOTHING = 0xffff;
/** Table entry of a mark that belongs to the letter before it. */
const COMBINING = 0xfffe;
/** More marks than this on one letter are not put in order (UAX #15, Stream-Safe Text Format). */
const MOST_MARKS = 30;

const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x2212, HYPHEN],
  [0x3000, SPACE],
  [0xfeff, NOTHING],
]);

const TABLE = new Uint16Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  TABLE[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}
const setAll = (from: number, to: number, value: number): void => {
  TABLE.fill(value, from, to + 1);
};
setAll(0x0300, 0x036f, COMBINING);
for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f]) {
  TABLE[space] = SPACE;
}
setAll(0x2000, 0x200a, SPACE);
setAll(0x2010, 0x2015, HYPHEN);
for (const quote of ['“', '”', '„', '‟', '«', '»', '″']) {
  TABLE[quote.charCodeAt(0)] = '"'.charCodeAt(0);
}
for (const quote of ['‘', '’', '‚', '‛', '′', '`', '´']) {
  TABLE[quote.charCodeAt(0)] = "'".charCodeAt(0);
}
for (const eth of ['Ð', 'ð', 'Ɖ']) TABLE[eth.charCodeAt(0)] = 'đ'.charCodeAt(0);
TABLE[0xad] = NOTHING;
setAll(0x200b, 0x200f, NOTHING);
setAll(0x202a, 0x202e, NOTHING);
setAll(0x2060, 0x2064, NOTHING);

const foldCode = (code: number): number =>
  code < TABLE_SIZE ? (TABLE[code] ?? code) : (OTHERS.get(code) ?? code);

/** `oà` and `uỷ` carry the tone on the second vowel, `òa` and `ủy` on the first: the first is kept. */
const TONES: ReadonlyMap<string, readonly [number, number]> = new Map(
  [
    { first: 'o', firstToned: 'òóỏõọ', second: 'a', secondToned: 'àáảãạ' },
    { first: 'o', firstToned: 'òóỏõọ', second: 'e', secondToned: 'èéẻẽẹ' },
    { first: 'u', firstToned: 'ùúủũụ', second: 'y', secondToned: 'ỳýỷỹỵ' },
  ].flatMap(({ first, firstToned, second, secondToned }) =>
    Array.from(secondToned, (toned, tone): [string, readonly [number, number]] => [
      first + toned,
      [firstToned.charCodeAt(tone), second.charCodeAt(0)],
    ]),
  ),
);
/** `kĩ` and `kỹ` are one word: after one of these consonants alone, or `qu`, an i is read as y. */
const Y_FOR_I: ReadonlyMap<string, string> = new Map(
  Array.from('iìíỉĩị', (letter, tone) => [letter, 'yỳýỷỹỵ'.charAt(tone)]),
);
const BEFORE_Y = 'hklmst';

/** Vowels whose spelling may have to be settled: 1 for the second of a pair, 2 for i. */
const UNSETTLED = new Uint8Array(TABLE_SIZE);
for (const pair of TONES.keys()) UNSETTLED[pair.charCodeAt(1)] = 1;
for (const letter of Y_FOR_I.keys()) UNSETTLED[letter.charCodeAt(0)] = 2;

/** Whether a folded character belongs to a word: a letter of any script or a digit. */
export function isWordCode(code: number): boolean {
  return code < TABLE_SIZE ? WORD[code] === 1 : isLetterOrDigit(code);
}
const isLetterOrDigit = (code: number): boolean => /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
const WORD = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) WORD[code] = isLetterOrDigit(code) ? 1 : 0;

/** Whether a character as written takes no room of its own: a mark of the letter before it, a joiner. */
export const takesNoRoom = (code: number): boolean => foldCode(code) >= COMBINING;

/** A text in its folded form. Offsets are UTF-16; ends are exclusive. */
export class Folded {
  #text: string | null = null;

  /** @param starts source offset of each folded character, or null where folding moved nothing.
   *  @param ends source end of each folded character, likewise. */
  constructor(
    /** UTF-16 codes; those from `length` on mean nothing. */
    readonly codes: Uint16Array,
    readonly length: number,
    private readonly starts: Uint32Array | null,
    private readonly ends: Uint32Array | null,
  ) {}

  /** The folded characters as a string, made when first asked for. */
  get text(): string {
    return (this.#text ??= textOf(this.codes.subarray(0, this.length)));
  }

  /** Where the folded character at `index` begins in the source. */
  sourceStart(index: number): number {
    return this.starts === null ? index : (this.starts[index] ?? this.ends?.at(-1) ?? 0);
  }

  /** Where the folded text up to `index` (exclusive) ends in the source. */
  sourceEnd(index: number): number {
    if (this.ends === null || index === 0) return this.ends === null ? index : 0;
    return this.ends[index - 1] ?? 0;
  }
}

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Up to so many codes a call of fromCharCode is quicker than a decoder. */
const SHORT = 512;

function textOf(codes: Uint16Array): string {
  if (codes.length > SHORT) return UTF_16.decode(codes);
  const text: unknown = Reflect.apply(String.fromCharCode, null, codes);
  return typeof text === 'string' ? text : '';
}

/** Folds `source`. Linear in its length; the result's offsets point into `source` as given. */
export function fold(source: string): Folded {
  return foldInto(new Uint16Array(source.length), source);
}

/** The same without memory of its own: `codes` takes the folded characters, if it is long enough. */
export function foldInto(codes: Uint16Array, source: string): Folded {
  const length = source.length;
  if (codes.length < length) return fold(source);
  for (let index = 0; index < length; index++) {
    const code = foldCode(source.charCodeAt(index));
    if (code >= COMBINING) return foldClusters(source);
    codes[index] = code;
  }
  settleSpelling(codes, length);
  return new Folded(codes, length, null, null);
}

/** The same where characters join or vanish, so that offsets have to be written down. */
function foldClusters(source: string): Folded {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  while (index < source.length) {
    const start = index++;
    const first = foldCode(source.charCodeAt(start));
    if (first === NOTHING) continue;
    let cluster = source.charAt(start);
    let end = index;
    for (; index < source.length; index++) {
      const next = foldCode(source.charCodeAt(index));
      if (next < COMBINING) break;
      if (next === COMBINING) {
        if (cluster.length > MOST_MARKS) break;
        cluster += source.charAt(index);
        end = index + 1;
      }
    }
    const composed = cluster.length === 1 ? cluster : cluster.normalize('NFC');
    for (let at = 0; at < composed.length; at++) {
      const code = foldCode(composed.charCodeAt(at));
      codes.push(code >= COMBINING ? composed.charCodeAt(at) : code);
      starts.push(start);
      ends.push(end);
    }
  }
  const folded = Uint16Array.from(codes);
  settleSpelling(folded, folded.length);
  return new Folded(folded, folded.length, Uint32Array.from(starts), Uint32Array.from(ends));
}

/** Settles, in place, the spellings that Vietnamese leaves open at the end of a syllable. */
function settleSpelling(codes: Uint16Array, length: number): void {
  for (let index = 1; index < length; index++) {
    const code = codes[index] ?? 0;
    const unsettled = code < TABLE_SIZE ? UNSETTLED[code] : 0;
    if (unsettled === 0) continue;
    if (index + 1 < length && isWordCode(codes[index + 1] ?? SPACE)) continue;
    const afterQ = codes[index - 2] === Q;
    if (unsettled === 2) iToY(codes, index, afterQ);
    if (afterQ) continue;
    const moved = TONES.get(String.fromCharCode(codes[index - 1] ?? 0, codes[index] ?? 0));
    if (moved !== undefined) [codes[index - 1], codes[index]] = moved;
  }
}

function iToY(codes: Uint16Array, index: number, afterQ: boolean): void {
  const before = String.fromCharCode(codes[index - 1] ?? 0);
  const afterQu = before === 'u' && afterQ;
  const alone = BEFORE_Y.includes(before) && !isWordCode(codes[index - 2] ?? SPACE);
  if (!afterQu && !alone) return;
  codes[index] = Y_FOR_I.get(String.fromCharCode(codes[index] ?? 0))?.charCodeAt(0) ?? 0;
}

/** The folded text with runs of spaces as one, and the way back to source offsets. */
export function spaced(source: string): {
  readonly text: string;
  readonly place: (start: number, end: number) => { start: number; end: number };
} {
  const folded = fold(source);
  const kept: number[] = [];
  let text = '';
  let from = 0;
  for (const run of folded.text.matchAll(/ {2,}/g)) {
    text += folded.text.slice(from, run.index + 1);
    for (let index = from; index <= run.index; index++) kept.push(index);
    from = run.index + run[0].length;
  }
  if (from === 0) {
    return {
      text: folded.text,
      place: (start, end) => ({ start: folded.sourceStart(start), end: folded.sourceEnd(end) }),
    };
  }
  for (let index = from; index < folded.length; index++) kept.push(index);
  return {
    text: text + folded.text.slice(from),
    place: (start, end) => ({
      start: folded.sourceStart(kept[start] ?? 0),
      end: folded.sourceEnd((kept[end - 1] ?? -1) + 1),
    }),
  };
}

/** Folded text as a plain string, spaces run together: for comparing short texts and for keys. */
export function foldText(source: string): string {
  return spaced(source).text.trim();
}
