import { Lexicon } from './lexicon';
import { Break, readWords, scanWords, spellWords, type Words } from './words';

/** How many words `…` in a phrase may stand for. */
const LONGEST_GAP = 8;

/** A place where a phrase stands: word indices, end exclusive. */
export interface Hit {
  readonly phrase: number;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What {@link PhraseBook.find} finds in a text, and how many sentences and words it has. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly sentences: number;
  readonly words: number;
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
    const stretches = phrase.split('…').map((stretch) => {
      for (const { text } of spellWords(stretch)) this.lexicon.add(text);
      return [...this.read(stretch).ids];
    });
    const first = stretches[0]?.[0];
    if (first === undefined || stretches.some((stretch) => stretch.length === 0)) {
      throw new Error(`"${phrase}" has no word to look for`);
    }
    const id = this.#ids.size;
    this.#ids.set(phrase, id);
    (this.#byFirstWord[first] ??= []).push({ id, stretches });
    return id;
  }

  /** The words of `text` by this book's lexicon. */
  read(text: string): Words {
    return readWords(text, this.lexicon);
  }

  /** Every place where a phrase stands, in order of its first word. Linear in the text. */
  find(text: string): Found {
    const words = scanWords(text, this.lexicon);
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
    return { hits: hits.length === 0 ? NONE : hits, sentences: sentence, words: words.count };
  }
}

const NONE: readonly Hit[] = [];

/** Where the phrase that begins at word `start` ends, or 0 where it does not stand there. */
function endOf(stretches: Phrase['stretches'], words: Words, start: number): number {
  const [first = []] = stretches;
  if (!stands(first, words, start)) return 0;
  let at = start + first.length;
  for (let index = 1; index < stretches.length; index++) {
    const stretch = stretches[index] ?? [];
    const furthest = at + LONGEST_GAP;
    for (; words.breaks[at - 1] !== Break.sentence && at <= furthest; at++) {
      if (stands(stretch, words, at)) break;
    }
    if (words.breaks[at - 1] === Break.sentence || at > furthest) return 0;
    at += stretch.length;
  }
  return at;
}

function stands(stretch: readonly number[], { ids, breaks, count }: Words, at: number): boolean {
  const { length } = stretch;
  if (at + length > count) return false;
  for (let index = 0; index < length; index++) {
    if (ids[at + index] !== stretch[index]) return false;
    if (index > 0 && breaks[at + index - 1] === Break.sentence) return false;
  }
  return true;
}
