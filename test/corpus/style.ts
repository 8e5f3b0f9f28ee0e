/** What a writing style is; the styles themselves are data in styles.ts and styles.held-out.ts. */
export interface Style {
  readonly id: string;
  readonly headings:
    | 'styles' // Word's Heading 1-3
    | 'localStyles' // the same under Vietnamese style ids
    | 'customStyles' // the office's own styles that carry an outline level
    | 'outline' // an outline level on a plain paragraph
    | 'bold' // a bold line
    | 'list' // automatic numbers set on the paragraph
    | 'linkedList'; // automatic numbers that come with the heading style
  readonly numbers: NumberForm;
  readonly capitals?: 'typed' | 'property';
  readonly runIn?: boolean;
  /** Headings without a number, by key. */
  readonly unnumbered?: readonly string[];
  readonly softHeadings?: boolean;
  readonly letterhead: 'table' | 'tabs' | 'lines';
  readonly title?: 'one' | 'lines' | 'soft';
  readonly signature?: 'table' | 'lines';
  readonly appendixAsHeading?: boolean;
  readonly bulletList?: boolean;
  readonly typing?: readonly ((text: string) => string)[];
  readonly runs?: 'whole' | 'words' | 'split';
  readonly tcvn3?: 'runs' | 'styles';
  readonly tracked?: 'light' | 'heavy';
  readonly wraps?: boolean;
  readonly toc?: 'field' | 'typed';
  readonly tables?: 'around' | 'indicators' | 'frame';
  readonly noise?: boolean;
  readonly pages?: number;
  /** What a mutation may refuse (its `avoid`). */
  readonly tags?: readonly string[];
}

export type NumberForm =
  | 'none'
  | 'dot'
  | 'dash'
  | 'enDash'
  | 'tabbed'
  | 'decimal'
  | 'partColon'
  | 'partWordsColon'
  | 'partOwnLine'
  | 'partWordsOwnLine';

export interface NumberText {
  readonly text: string;
  /** The number stands on a line of its own, before the title's. */
  readonly ownLine?: boolean;
}

const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
];
/** The Vietnamese alphabet as lists use it: đ) after d), no f). */
const LETTERS = 'abcdđeghiklmnop';
const ORDINALS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'];
const roman = (n: number): string => ROMAN[n] ?? String(n);
const letter = (n: number): string => LETTERS[n - 1] ?? String(n);
const ordinal = (n: number): string => ORDINALS[n] ?? String(n);

/** The number of a heading as typed; `path` counts from the first level to this one. */
export function numberText(form: NumberForm, path: readonly number[]): NumberText {
  const n = path.at(-1) ?? 0;
  const dotted = [{ text: `${roman(n)}. ` }, { text: `${n}. ` }, { text: `${letter(n)}) ` }][
    path.length - 1
  ] ?? { text: '' };
  const first = path.length === 1;
  switch (form) {
    case 'none':
      return { text: '' };
    case 'dot':
      return dotted;
    case 'dash':
      return { text: dotted.text.replace(/[.)] $/, '- ') };
    case 'enDash':
      return first ? { text: `${roman(n)} – ` } : dotted;
    case 'tabbed':
      return { text: dotted.text.replace(/ $/, '\t') };
    case 'decimal':
      return path.length === 3 ? { text: `${path.slice(1).join('.')}. ` } : dotted;
    case 'partColon':
      return first ? { text: `PHẦN ${roman(n)}: ` } : dotted;
    case 'partWordsColon':
      return first ? { text: `Phần thứ ${ordinal(n)}: ` } : dotted;
    case 'partOwnLine':
      return first ? { text: `PHẦN ${roman(n)}`, ownLine: true } : dotted;
    case 'partWordsOwnLine': {
      if (first) return { text: `Phần thứ ${ordinal(n)}`, ownLine: true };
      return { text: path.length === 2 ? `${roman(n)}. ` : `${n}. ` };
    }
  }
}
