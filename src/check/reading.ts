import { PhraseBook, type Hit } from '../text/phrases';
import type { Words } from '../text/words';

/** A text read once for all requirements: its words and the conclusion's phrases in it. */
export interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly hits: readonly Hit[];
  /** How many sentences the text has. */
  readonly sentences: number;
}

/**
 * Reads texts by a phrase book and remembers them from one check to the next, so that a check
 * after a change reads only what changed.
 */
export class Readings {
  #now = new Map<string, Reading>();
  #before: ReadonlyMap<string, Reading> = new Map();

  constructor(private readonly book: PhraseBook) {}

  /** Forgets what neither this check nor the last one asked for. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** Keeps a reading that is still in use without being asked for again. */
  keep(reading: Reading): void {
    this.#now.set(reading.text, reading);
  }

  read(text: string): Reading {
    let reading = this.#now.get(text) ?? this.#before.get(text);
    if (reading === undefined) {
      const words = this.book.read(text);
      reading = { text, words, ...this.book.find(words) };
    }
    this.#now.set(text, reading);
    return reading;
  }
}
