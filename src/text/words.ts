import { fold, foldInto, isWordCode, takesNoRoom, type Folded } from './fold';
import { mix, type Lexicon } from './lexicon';

/** What stands between a word and the next one. A stronger break includes the weaker. */
export const Break = { none: 0, comma: 1, clause: 2, sentence: 3 } as const;

/** The words of a text, in order, as parallel arrays. */
export interface Words {
  readonly count: number;
  /** The lexicon's id of each word; 0 for a word that it does not hold. */
  readonly ids: Int32Array;
  /** Source offset (UTF-16) of each word; here and below, what stands from `count` on means nothing. Words read out of one abbreviation share its place. */
  readonly starts: Uint32Array;
  /** Source end of each word, exclusive. */
  readonly ends: Uint32Array;
  /** The {@link Break} after each word; the last word of a text ends a sentence. */
  readonly breaks: Uint8Array;
}

const codeOf = (char: string): number => char.charCodeAt(0);
const SPACE = codeOf(' ');
const PERIOD = codeOf('.');
const COMMA = codeOf(',');
const ZERO = codeOf('0');
const NINE = codeOf('9');
const BREAK_OF = new Uint8Array(0x2200);
for (const char of ',()[]"') BREAK_OF[codeOf(char)] = Break.comma;
for (const char of ';:') BREAK_OF[codeOf(char)] = Break.clause;
for (const char of '!?…') BREAK_OF[codeOf(char)] = Break.sentence;

/** Short forms after which a period ends no sentence (`TP. Huế`, `PGS. TS.`). */
const BEFORE_PERIOD: ReadonlySet<string> = new Set([
  'tp',
  'tx',
  'tt',
  'ts',
  'ths',
  'gs',
  'pgs',
  'bs',
  'ks',
  'cn',
  'đ',
  'v',
  'stt',
]);

const isDigit = (value: number): boolean => value >= ZERO && value <= NINE;

/**
 * Reads the words of `source`: runs of letters and digits, a figure with its inner points and
 * commas (`6.500`, `7,5`) being one word. Abbreviations in capitals become the words they stand
 * for. Linear in the length of the text.
 */
export function readWords(source: string, lexicon: Lexicon): Words {
  const { count, ids, starts, ends, breaks } = scanWords(source, lexicon);
  return {
    count,
    ids: ids.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    breaks: breaks.slice(0, count),
  };
}

const ROOM = 4096;
const codesRoom = new Uint16Array(ROOM);

/** The same for looking through at once: the arrays are written over by the next call. */
export function scanWords(source: string, lexicon: Lexicon): Words {
  const folded = foldInto(codesRoom, source);
  const { codes, length } = folded;
  scanned.begin();
  let index = 0;
  while (index < length) {
    const code = codes[index] ?? 0;
    if (!isWordCode(code)) {
      if (code !== SPACE) scanned.strengthen(breakAt(folded, index));
      index++;
      continue;
    }
    let end = index;
    let hash = 0;
    do hash = mix(hash, codes[end++] ?? 0);
    while (end < length && (isWordCode(codes[end] ?? 0) || isInFigure(folded, end)));
    const start = folded.sourceStart(index);
    const sourceEnd = folded.sourceEnd(end);
    const id = lexicon.find(codes, index, end, hash);
    const expansion = id === 0 ? null : lexicon.expansion(id);
    if (expansion === null || !isCapitals(source, start, sourceEnd)) {
      scanned.add(id, start, sourceEnd);
    } else {
      for (const part of expansion) scanned.add(part, start, sourceEnd);
    }
    index = end;
  }
  scanned.strengthen(Break.sentence);
  return scanned;
}

/** Whether a point or comma stands between digits, as in `6.500` and `7,5`. */
function isInFigure({ codes, length }: Folded, index: number): boolean {
  const code = codes[index];
  if (code !== PERIOD && code !== COMMA) return false;
  return isDigit(codes[index - 1] ?? 0) && index + 1 < length && isDigit(codes[index + 1] ?? 0);
}

function breakAt({ codes, length }: Folded, index: number): number {
  const value = codes[index] ?? 0;
  if (value !== PERIOD) return BREAK_OF[value] ?? Break.none;
  if (index + 1 >= length) return Break.sentence;
  if (isWordCode(codes[index + 1] ?? 0)) return Break.none;
  let start = index;
  while (start > 0 && index - start < 4 && isWordCode(codes[start - 1] ?? 0)) start--;
  const before = String.fromCharCode(...codes.subarray(start, index));
  return BEFORE_PERIOD.has(before) ? Break.none : Break.sentence;
}

const isCapitals = (source: string, start: number, end: number): boolean => {
  const word = source.slice(start, end);
  return word === word.toUpperCase();
};

/** Words being read, in arrays that grow and are used again. */
class ScannedWords implements Words {
  count = 0;
  ids = new Int32Array(ROOM);
  starts = new Uint32Array(ROOM);
  ends = new Uint32Array(ROOM);
  breaks = new Uint8Array(ROOM);

  begin(): void {
    this.count = 0;
  }

  add(id: number, start: number, end: number): void {
    if (this.count === this.ids.length) this.#grow();
    this.ids[this.count] = id;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.breaks[this.count] = Break.none;
    this.count++;
  }

  /** Raises the break after the last word. */
  strengthen(to: number): void {
    const last = this.count - 1;
    if (last >= 0 && to > (this.breaks[last] ?? 0)) this.breaks[last] = to;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const size = this.ids.length * 2;
    this.ids = grown(this.ids, new Int32Array(size));
    this.starts = grown(this.starts, new Uint32Array(size));
    this.ends = grown(this.ends, new Uint32Array(size));
    this.breaks = grown(this.breaks, new Uint8Array(size));
  }
}

const scanned = new ScannedWords();

/** How many words `source` has as people count them: an abbreviation is one. Linear, makes nothing. */
export function countWords(source: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isWordCode(code)) {
      if (!inside) count++;
      inside = true;
    } else if (inside && !takesNoRoom(code)) {
      const figure = code === PERIOD || code === COMMA;
      inside =
        figure && isDigit(source.charCodeAt(index - 1)) && isDigit(source.charCodeAt(index + 1));
    }
  }
  return count;
}

/** A word by its letters: for comparing passages word by word. Offsets are UTF-16, end exclusive. */
export interface SpelledWord {
  /** Folded; abbreviations stay as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of `source` by their letters, in order. */
export function spellWords(source: string): SpelledWord[] {
  const folded = fold(source);
  const words: SpelledWord[] = [];
  for (let index = 0; index < folded.length;) {
    if (!isWordCode(folded.codes[index] ?? 0)) {
      index++;
      continue;
    }
    let end = index + 1;
    while (end < folded.length && (isWordCode(folded.codes[end] ?? 0) || isInFigure(folded, end))) {
      end++;
    }
    words.push({
      text: folded.text.slice(index, end),
      start: folded.sourceStart(index),
      end: folded.sourceEnd(end),
    });
    index = end;
  }
  return words;
}
