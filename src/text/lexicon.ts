import { ABBREVIATIONS } from './abbreviations';
import { foldText } from './fold';

/**
 * The words that somebody looks for, numbered from 1. Reading a text then compares numbers and
 * makes no strings; words nobody looks for are 0.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #hashes: number[] = [0];
  readonly #expansions: (readonly number[] | undefined)[] = [];
  #slots = new Int32Array(256);

  constructor() {
    for (const [short, long] of Object.entries(ABBREVIATIONS)) {
      const words = foldText(long).split(' ');
      this.#expansions[this.add(foldText(short))] = words.map((word) => this.add(word));
    }
  }

  /** The id of a folded word, given to it here if it has none yet. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = mix(hash, word.charCodeAt(index));
    this.#hashes.push(hash);
    if (id * 4 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    else this.#place(id);
    return id;
  }

  /** The id of the folded word `codes[start..end)`, whose codes {@link mix} to `hash`; or 0. */
  find(codes: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0 || (this.#hashes[id] === hash && this.#is(id, codes, start, end))) return id;
    }
  }

  /** The words that an abbreviation stands for when it is written in capitals; null for any other. */
  expansion(id: number): readonly number[] | null {
    return this.#expansions[id] ?? null;
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
    let slot = spread(this.#hashes[id] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #rehash(size: number): void {
    this.#slots = new Int32Array(size);
    for (let id = 1; id < this.#words.length; id++) this.#place(id);
  }
}

/** Takes one more code of a word into its hash, which begins with 0. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);
/** Brings the well-mixed upper bits down to where slots are chosen. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
