/** Text with markup → pieces of text, each shown or not, with the marked places' offsets. */
export type Track = 'ins' | 'del' | 'moveTo' | 'moveFrom';
export type Token =
  | { readonly is: 'text'; readonly text: string; readonly track?: Track }
  | { readonly is: 'open'; readonly id: string }
  | { readonly is: 'close' };

export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export const isShown = (track: Track | undefined): boolean =>
  track !== 'del' && track !== 'moveFrom';

/** `«id|…»` a place, `{+…+}` a tracked insertion, `{-…-}` a tracked deletion. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let track: Track | undefined;
  for (const part of text.split(/(«[\w-]+\||»|\{\+|\+\}|\{-|-\})/)) {
    if (part === '{+') track = 'ins';
    else if (part === '{-') track = 'del';
    else if (part === '+}' || part === '-}') track = undefined;
    else if (part === '»') tokens.push({ is: 'close' });
    else if (part.startsWith('«')) tokens.push({ is: 'open', id: part.slice(1, -1) });
    else if (part)
      tokens.push(track ? { is: 'text', text: part, track } : { is: 'text', text: part });
  }
  return tokens;
}

export const mapText = (tokens: readonly Token[], change: (text: string) => string): Token[] =>
  tokens.map((token) => (token.is === 'text' ? { ...token, text: change(token.text) } : token));

export function visible(tokens: readonly Token[]): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  const open: { id: string; start: number }[] = [];
  for (const token of tokens) {
    if (token.is === 'text') text += isShown(token.track) ? token.text : '';
    else if (token.is === 'open') open.push({ id: token.id, start: text.length });
    else {
      const top = open.pop();
      if (!top) throw new Error(`a place is closed that was not opened: ${text}`);
      if (top.start < text.length) marks.push({ ...top, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`a place is not closed: ${text}`);
  return { text, marks };
}
