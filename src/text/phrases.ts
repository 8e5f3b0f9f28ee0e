import { Lexicon } from './lexicon';
import { Break, readWords, spellWords, type Words } from './words';

/** How many words `…` in a phrase may stand for. */
const LONGEST_GAP = 6;

/** A place where a phrase stands: word indices, end exclusive. */
export interface Hit {
  readonly phrase: number;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly id: number;
  /** The word ids of each stretch between gaps. */
  readonly stretches: readonly (readonly number[])[];
}

/**
 * The phrases that somebody looks for, numbered from 0, all found in one pass over a text.
 *
 * A phrase is words in order (`cải cách hành chính`); between words, `…` stands for up to
 * {@link LONGEST_GAP} others. Spelling is folded, abbreviations are read out, punctuation inside
 * is passed over, and no phrase runs over the end of a sentence.
 */
export class PhraseBook {
  readonly lexicon = new Lexicon();
  readonly #ids = new Map<string, number>();
  readonly #byFirstWord: (Phrase[] | undefined)[] = [];

  get size(): number {
    return this.#ids.size;
  }

  /** The id of a phrase, given to it here if it has none yet. Throws on a phrase without words. */
  add(phrase: string): number {
    const known = this.#ids.get(phrase);
    if (known !== undefined) return known;
    const stretches = phrase
      .split('…')
      .map((stretch) => spellWords(stretch).map((word) => this.lexicon.add(word.text)));
    const first = stretches[0]?.[0];
    if (first === undefined || stretches.some((stretch) => stretch.length === 0)) {
      throw new Error(`"${phrase}" has no word to look for`);
    }
    const id = this.#ids.size;
    this.#ids.set(phrase, id);
    (this.#byFirstWord[first] ??= []).push({ id, stretches });
    return id;
  }

  /** Reads the words of `text` by this book's lexicon. */
  read(text: string): Words {
    return readWords(text, this.lexicon);
  }

  /** Every place where a phrase stands, in order of its first word. Linear in the text. */
  find(words: Words): { readonly hits: readonly Hit[]; readonly sentences: number } {
    const hits: Hit[] = [];
    let sentence = 0;
    for (let start = 0; start < words.count; start++) {
      const phrases = this.#byFirstWord[words.ids[start] ?? 0];
      if (phrases !== undefined) {
        for (const { id, stretches } of phrases) {
          const end = endOf(stretches, words, start);
          if (end > 0) hits.push({ phrase: id, sentence, start, end });
        }
      }
      if (words.breaks[start] === Break.sentence) sentence++;
    }
    return { hits: hits.length === 0 ? NONE : hits, sentences: sentence };
  }
}

const NONE: readonly Hit[] = [];

/** Where the phrase that begins at word `start` ends, or 0 where it does not stand there. */
function endOf(stretches: Phrase['stretches'], words: Words, start: number): number {
  let at = start;
  for (const [index, stretch] of stretches.entries()) {
    const furthest = index === 0 ? at : at + LONGEST_GAP;
    while (!stands(stretch, words, at)) {
      if (at >= furthest || words.breaks[at - 1] === Break.sentence) return 0;
      at++;
    }
    if (index > 0 && words.breaks[at - 1] === Break.sentence) return 0;
    at += stretch.length;
  }
  return at;
}

function stands(stretch: readonly number[], words: Words, at: number): boolean {
  for (let index = 0; index < stretch.length; index++) {
    if (words.ids[at + index] !== stretch[index]) return false;
    if (index > 0 && words.breaks[at + index - 1] === Break.sentence) return false;
  }
  return true;
}
