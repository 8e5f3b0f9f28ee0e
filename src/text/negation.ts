import type { Lexicon } from './lexicon';
import { Break, type Words } from './words';

/** Words that deny what follows them in their clause. */
const BEFORE = ['chưa', 'không', 'chẳng', 'ít khi', 'hiếm khi', 'né tránh', 'ngại'];
/** Words that deny only what stands right behind them. */
const RIGHT_BEFORE = ['thiếu', 'ít', 'chậm', 'lơ là', 'buông lỏng', 'xem nhẹ', 'coi nhẹ', 'bỏ qua'];
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
  'không nhỏ',
  'không quản',
  'không kể',
  'chưa từng',
  'chưa bao giờ',
  'chưa dừng',
  'không dừng',
];
/** What follows a thing and denies it (`kiểm tra, đôn đốc chưa thường xuyên`). */
const AFTER = [
  'chưa',
  'không',
  'thiếu',
  'ít được',
  'chậm được',
  'yếu',
  'chậm',
  'hạn chế',
  'nhiều hạn chế',
  'bất cập',
  'nhiều bất cập',
  'lỏng lẻo',
  'lơi lỏng',
  'lúng túng',
  'nể nang',
  'hình thức',
  'mang tính hình thức',
  'mang nặng tính hình thức',
  'gián đoạn',
  'đứt quãng',
  'bỏ ngỏ',
  'buông lỏng',
  'xem nhẹ',
  'coi nhẹ',
  'lơ là',
];
/** Words that may stand between a thing and its denial. */
const FILLERS = [
  'có',
  'lúc',
  'nơi',
  'đôi',
  'khi',
  'còn',
  'vẫn',
  'cũng',
  'thực',
  'sự',
  'và',
  'bị',
  'khá',
  'rất',
  'nhìn',
  'chung',
  'nhiều',
  'lại',
];
/** What begins a phrase of place that may stand there too (`tại một số địa phương`). */
const AT_A_PLACE = ['ở', 'tại'];
/** Words of manner, which stand in lists (`chưa thường xuyên, kịp thời kiểm tra`). */
const MANNER =
  'thường xuyên kịp thời quyết liệt sát sao nghiêm túc chặt chẽ triệt để đầy đủ sâu sát thực chất hiệu quả đồng bộ toàn diện thật sự thực sự';
/** Words that begin an assertion of their own after a denial. */
const ASSERTING = ['đã', 'nhưng', 'song', 'mà', 'luôn', 'vẫn', 'phải', 'cần', 'thì', 'được', 'bị'];
/** Words that make a thing done the subject of what follows (`Việc kiểm tra … chưa thường xuyên`). */
const SUBJECT = ['việc', 'công tác', 'hoạt động', 'sự'];
/** How many words a subject may run on before its denial. */
const REACH_SUBJECT = 12;
const REACH_BACK = 8;
const REACH_ON = 5;
const REACH_PLACE = 6;

/** Tells whether the thing named at some words is denied there (`chưa`, `không` and their kin). */
export class Negation {
  readonly #before: Phrases;
  readonly #rightBefore: Phrases;
  readonly #noDenial: Phrases;
  readonly #after: Phrases;
  readonly #subject: Phrases;
  readonly #atAPlace: Phrases;
  readonly #manner: ReadonlySet<number>;
  readonly #fillers: ReadonlySet<number>;
  readonly #asserting: Phrases;

  constructor(lexicon: Lexicon) {
    const ids = (phrases: readonly string[]): number[][] =>
      phrases.map((phrase) => phrase.split(' ').map((word) => lexicon.add(word)));
    this.#before = ids(BEFORE);
    this.#rightBefore = ids(RIGHT_BEFORE);
    this.#noDenial = ids(NO_DENIAL);
    this.#after = ids(AFTER);
    this.#subject = ids(SUBJECT);
    this.#atAPlace = ids(AT_A_PLACE);
    this.#manner = new Set(ids(MANNER.split(' ')).flat());
    this.#fillers = new Set(ids(FILLERS).flat());
    this.#asserting = ids(ASSERTING);
  }

  /**
   * Whether a denial stands before word `start` in its clause and reaches it. It reaches over a
   * comma only in a list: of manners, or of things, one of which `endsThing` says ends there.
   */
  deniedBefore(words: Words, start: number, endsThing: (end: number) => boolean): boolean {
    const endsAt = (phrases: Phrases, end: number): boolean => anyBefore(phrases, words, end);
    if (words.breaks[start - 1] === Break.none && endsAt(this.#rightBefore, start)) return true;
    for (let at = start - 1; at >= Math.max(0, start - REACH_BACK); at--) {
      const after = words.breaks[at] ?? Break.none;
      if (after >= Break.clause) return false;
      if (after === Break.comma && !endsThing(at + 1) && !this.#isManner(words, at + 1, start)) {
        return false;
      }
      if (anyAt(this.#before, words, at)) return !anyAt(this.#noDenial, words, at);
      if (anyAt(this.#asserting, words, at)) return endsAt(this.#before, at);
    }
    return false;
  }

  #isManner({ ids }: Words, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!this.#manner.has(ids[at] ?? 0)) return false;
    return start < end;
  }

  /** Whether the things at words `start..end` are the subject of a denial further on in the clause. */
  deniedAsSubject(words: Words, start: number, end: number): boolean {
    if (!anyBefore(this.#subject, words, start)) return false;
    for (let at = end; at < Math.min(words.count, end + REACH_SUBJECT); at++) {
      if ((words.breaks[at - 1] ?? 0) >= Break.comma) return false;
      if (anyAt(this.#after, words, at)) return !anyAt(this.#noDenial, words, at);
      if (anyAt(this.#asserting, words, at)) return false;
    }
    return false;
  }

  /** Whether a denial follows behind word `end` (exclusive) at once, fillers aside. */
  deniedAfter(words: Words, end: number): boolean {
    let furthest = end + REACH_ON;
    let passedOver = end;
    for (let at = end; at <= Math.min(words.count - 1, furthest); at++) {
      if ((words.breaks[at - 1] ?? 0) >= Break.comma) return false;
      if (anyAt(this.#after, words, at)) return !anyAt(this.#noDenial, words, at);
      if (anyAt(this.#atAPlace, words, at)) passedOver = furthest = at + REACH_PLACE;
      if (at >= passedOver && !this.#fillers.has(words.ids[at] ?? 0)) return false;
    }
    return false;
  }
}

type Phrases = readonly (readonly number[])[];

const anyBefore = (phrases: Phrases, words: Words, end: number): boolean =>
  phrases.some((phrase) =>
    phrase.every((id, index) => words.ids[end - phrase.length + index] === id),
  );

const anyAt = (phrases: Phrases, words: Words, at: number): boolean =>
  phrases.some((phrase) => phrase.every((id, index) => words.ids[at + index] === id));
