import { ABBREVIATIONS } from './abbreviations';
import { fold, foldText } from './fold';

/**
 * The words that somebody looks for, numbered from 1. Reading a text then compares numbers and
 * makes no strings; words nobody looks for are 0.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #expansions = new Map<number, readonly number[]>();
  #slots = new Int32Array(256);

  /** The most words one abbreviation stands for. */
  readonly longestAbbreviation: number;

  constructor() {
    let longest = 1;
    for (const [short, long] of Object.entries(ABBREVIATIONS)) {
      const words = foldText(long).split(' ');
      longest = Math.max(longest, words.length);
      this.#expansions.set(
        this.add(foldText(short)),
        words.map((word) => this.add(word)),
      );
    }
    this.longestAbbreviation = longest;
  }

  /** The id of a folded word, given to it here if it has none yet. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    if (id * 4 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    else this.#place(id);
    return id;
  }

  /** The id of the folded word `codes[start..end)`, or 0. */
  find(codes: Uint16Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let hash = 0;
    for (let index = start; index < end; index++) hash = mix(hash, codes[index] ?? 0);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0 || this.#is(id, codes, start, end)) return id;
    }
  }

  /** Whether the word is an abbreviation when it stands in capitals. */
  isAbbreviation(id: number): boolean {
    return this.#expansions.has(id);
  }

  /** The ids of the words that an abbreviation stands for. */
  expansion(id: number): readonly number[] {
    return this.#expansions.get(id) ?? [id];
  }

  #is(id: number, codes: Uint16Array, start: number, end: number): boolean {
    const word = this.#words[id] ?? '';
    if (word.length !== end - start) return false;
    for (let index = 0; index < word.length; index++) {
      if (word.charCodeAt(index) !== codes[start + index]) return false;
    }
    return true;
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let hash = 0;
    for (const code of fold(this.#words[id] ?? '').codes) hash = mix(hash, code);
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #rehash(size: number): void {
    this.#slots = new Int32Array(size);
    for (let id = 1; id < this.#words.length; id++) this.#place(id);
  }
}

const mix = (hash: number, code: number): number =>
  Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 15);
