import type { Label } from './label';

/** How a heading stands out: by Word's outline, by bold or capital letters, or by its number only. */
export type Emphasis = 'outline' | 'capitals' | 'bold' | 'none';

/** What one line by itself says of being a heading. Its title's place is UTF-16, end exclusive. */
export interface LineReading {
  readonly label: Label | null;
  readonly start: number;
  readonly end: number;
  /** The title's words on one line. */
  readonly titleText: string;
  readonly outlineLevel: number | null;
  readonly emphasis: Emphasis;
}

/** What a paragraph by itself may begin. */
export interface Line {
  readonly heading: LineReading | null;
  readonly appendix: boolean;
  /** The recipients or the signature. */
  readonly signature: boolean;
}
