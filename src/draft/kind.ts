import { foldText } from '../text/fold';
import { titleText, type Draft } from './draft';

/** A kind of draft by its id and the name it carries at the head of its title. */
export interface DraftKind {
  readonly kind: string;
  readonly name: string;
}

/**
 * Which of `kinds` a draft is, by the words its title begins with; null where it is none of them
 * or carries no title.
 */
export function recogniseKind(draft: Draft, kinds: readonly DraftKind[]): string | null {
  const title = foldText(titleText(draft)).replace(/^\(?dự thảo\)?:? ?(?:lần \d+\)?:? ?)?/u, '');
  const named = kinds.filter(({ name }) => startsWithWords(title, foldText(name)));
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.kind ?? null;
}

const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));
