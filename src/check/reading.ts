import { carryOver } from '../draft/carry-over';
import type { Paragraph } from '../draft/paragraph';
import type { Found, Hit, PhraseBook } from '../text/phrases';
import { countWords, type Words } from '../text/words';
import { ParagraphPassage } from './passage';

/** A text read once for all requirements, each thing when it is first asked for. */
export class Reading {
  #found: (Found & { readonly sieve: number }) | null = null;
  #words: Words | null = null;
  #length = -1;

  constructor(
    readonly text: string,
    private readonly book: PhraseBook,
  ) {}

  /** The conclusion's phrases in it. */
  get hits(): readonly Hit[] {
    return this.#find().hits;
  }

  get sentences(): number {
    return this.#find().sentences;
  }

  /** How many words the hits count by; an abbreviation is those that it stands for. */
  get wordCount(): number {
    return this.#find().words;
  }

  /** Which phrases stand here, one bit for each id modulo 31: a quick way to say that one does not. */
  get sieve(): number {
    return this.#find().sieve;
  }

  /** The words that the hits count by. */
  get words(): Words {
    return (this.#words ??= this.book.read(this.text));
  }

  /** How many words it has as people count them. */
  get length(): number {
    if (this.#length < 0) this.#length = countWords(this.text);
    return this.#length;
  }

  #find(): Found & { readonly sieve: number } {
    if (this.#found === null) {
      const found = this.book.find(this.text);
      let sieve = 0;
      for (const { phrase } of found.hits) sieve |= sieveBit(phrase);
      this.#found = { ...found, sieve };
    }
    return this.#found;
  }
}

/** A phrase's bit in {@link Reading.sieve}. */
export const sieveBit = (phrase: number): number => 1 << (phrase % 31);

/**
 * Reads a draft's texts by a phrase book and remembers them from one check to the next, by their
 * texts, so that a check after a change reads only what changed.
 */
export class Readings {
  #paragraphs: readonly Paragraph[] = [];
  #passages: readonly ParagraphPassage[] = [];
  /** Headings, leads and joined lines: few and short. */
  #pieces = new Map<string, Reading>();
  #piecesBefore: ReadonlyMap<string, Reading> = new Map();

  constructor(private readonly book: PhraseBook) {}

  /** Turns to a draft's paragraphs; what neither it nor the one before it has is forgotten. */
  begin(paragraphs: readonly Paragraph[]): void {
    const before = this.#passages;
    const { results, from, to } = carryOver(
      this.#paragraphs,
      before,
      paragraphs,
      (a, b) => a.text === b.text && a.row === b.row,
    );
    const changed = before.slice(from, before.length - (paragraphs.length - to));
    const moved = new Map(changed.map(({ reading }) => [reading.text, reading]));
    const shifted = before.length !== paragraphs.length;
    this.#passages = results.map((carried, index) => {
      if (carried !== undefined && !(shifted && index >= to)) return carried;
      const { text = '', row = null } = paragraphs[index] ?? {};
      const reading = carried?.reading ?? moved.get(text) ?? new Reading(text, this.book);
      return new ParagraphPassage(reading, index, 0, row);
    });
    this.#paragraphs = paragraphs;
    this.#piecesBefore = this.#pieces;
    this.#pieces = new Map();
  }

  /** Whole paragraphs of the draft, by index, end exclusive. */
  paragraphs(from: number, to: number): readonly ParagraphPassage[] {
    return this.#passages.slice(from, to);
  }

  /** A piece of a paragraph, or several joined. */
  read(text: string): Reading {
    let reading = this.#pieces.get(text);
    if (reading === undefined) {
      reading = this.#piecesBefore.get(text) ?? new Reading(text, this.book);
      this.#pieces.set(text, reading);
    }
    return reading;
  }
}
