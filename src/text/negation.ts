import type { Lexicon } from './lexicon';
import { Break, type Words } from './words';

/** Words that deny what follows them in their clause. */
const BEFORE = ['chưa', 'không', 'chẳng'];
/** Words that deny only what stands right behind them. */
const RIGHT_BEFORE = ['thiếu', 'ít', 'chậm', 'lơ là', 'buông lỏng', 'xem nhẹ'];
/** The same words when they deny nothing. */
const NO_DENIAL = [
  'không chỉ',
  'không những',
  'không ngừng',
  'không thể thiếu',
  'không để',
  'không phải chỉ',
  'không riêng',
  'không còn',
  'chưa từng',
  'chưa bao giờ',
];
/** What follows a thing and denies it (`kiểm tra, đôn đốc chưa thường xuyên`). */
const AFTER = [
  'chưa',
  'không',
  'còn chậm',
  'còn yếu',
  'còn thiếu',
  'còn hạn chế',
  'còn lỏng lẻo',
  'còn hình thức',
  'còn ít',
  'bị buông lỏng',
  'hạn chế',
];
/** Words that may stand between a thing and its denial. */
const FILLERS = ['có', 'lúc', 'nơi', 'đôi', 'khi', 'còn', 'vẫn', 'cũng', 'thực', 'sự', 'và'];
/** Words that begin an assertion of their own after a denial. */
const ASSERTING = ['đã', 'nhưng', 'song', 'mà', 'luôn', 'vẫn', 'phải', 'cần', 'thì', 'được', 'bị'];
const REACH_BACK = 8;
const REACH_ON = 4;

/** Tells whether the thing named at some words is denied there (`chưa`, `không` and their kin). */
export class Negation {
  readonly #before: readonly (readonly number[])[];
  readonly #rightBefore: readonly (readonly number[])[];
  readonly #noDenial: readonly (readonly number[])[];
  readonly #after: readonly (readonly number[])[];
  readonly #fillers: ReadonlySet<number>;
  readonly #asserting: readonly (readonly number[])[];

  constructor(lexicon: Lexicon) {
    const ids = (phrases: readonly string[]): number[][] =>
      phrases.map((phrase) => phrase.split(' ').map((word) => lexicon.add(word)));
    this.#before = ids(BEFORE);
    this.#rightBefore = ids(RIGHT_BEFORE);
    this.#noDenial = ids(NO_DENIAL);
    this.#after = ids(AFTER);
    this.#fillers = new Set(ids(FILLERS).flat());
    this.#asserting = ids(ASSERTING);
  }

  /**
   * Whether a denial stands before word `start` in its clause and reaches it. It reaches over a
   * comma only in a list, where `endsThing` says that a thing ends before the comma.
   */
  deniedBefore(words: Words, start: number, endsThing: (end: number) => boolean): boolean {
    const endsAt = (phrases: readonly (readonly number[])[], end: number): boolean =>
      phrases.some((phrase) =>
        phrase.every((id, index) => words.ids[end - phrase.length + index] === id),
      );
    if (words.breaks[start - 1] === Break.none && endsAt(this.#rightBefore, start)) return true;
    for (let at = start - 1; at >= Math.max(0, start - REACH_BACK); at--) {
      const after = words.breaks[at] ?? Break.none;
      if (after >= Break.clause || (after === Break.comma && !endsThing(at + 1))) return false;
      if (anyAt(this.#before, words, at)) return !anyAt(this.#noDenial, words, at);
      if (anyAt(this.#asserting, words, at)) return endsAt(this.#before, at);
    }
    return false;
  }

  /** Whether a denial follows behind word `end` (exclusive) at once, fillers aside. */
  deniedAfter(words: Words, end: number): boolean {
    for (let at = end; at <= Math.min(words.count - 1, end + REACH_ON); at++) {
      if ((words.breaks[at - 1] ?? 0) >= Break.comma) return false;
      if (anyAt(this.#after, words, at)) return !anyAt(this.#noDenial, words, at);
      if (!this.#fillers.has(words.ids[at] ?? 0)) return false;
    }
    return false;
  }
}

const anyAt = (phrases: readonly (readonly number[])[], words: Words, at: number): boolean =>
  phrases.some((phrase) => phrase.every((id, index) => words.ids[at + index] === id));
