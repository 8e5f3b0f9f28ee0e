import { makeDraft, type Draft } from './draft';
import { NOTHING_UNREAD, type Paragraph } from './paragraph';
import type { Section } from './section';

type Trait = (found: RegExpExecArray) => Partial<Paragraph>;
/** What may stand before a line's text, in any order. */
const TRAITS: readonly (readonly [RegExp, Trait])[] = [
  [/^(#{1,9}) /, ([, { length } = '']) => ({ style: `heading ${length}`, outlineLevel: length })],
  [/^\^(\d) /, ([, level]) => ({ outlineLevel: Number(level) })],
  [/^\{(.*?)\} ?/, ([, listLabel = '']) => ({ listLabel })],
  [/^\[(.*?)\] ?/, ([, style = '']) => ({ style })],
  [/^\| /, () => ({ inTable: true })],
  [/^\|(\d+) /, ([, row]) => ({ inTable: true, row: Number(row) })],
  [/^> /, () => ({ alignment: 'center' })],
  [/^~ /, () => ({ inContents: true })],
];

/**
 * A paper's paragraphs, one a line: `# ` a heading style, `^2 ` an outline level, `{I.} ` a list
 * label, `[TOC 1] ` a style, `| ` in a table, `|1 ` in its row 1, `> ` centred, `~ ` in contents, `**bold**`.
 */
export function paragraphs(paper: string): Paragraph[] {
  return paper.split('\n').map((line) => {
    let text = line;
    let paragraph: Paragraph = {
      text: '',
      style: 'Normal',
      bold: false,
      alignment: 'justified',
      inTable: false,
    };
    for (;;) {
      const trait = TRAITS.find(([pattern]) => pattern.test(text));
      const found = trait?.[0].exec(text);
      if (trait === undefined || found == null) break;
      paragraph = { ...paragraph, ...trait[1](found) };
      text = text.slice(found[0].length);
    }
    const pieces = text.split('**');
    const whole = pieces.length === 3 && pieces[0] === '' && pieces[2] === '';
    const bold = pieces.length === 1 ? false : whole || null;
    return {
      ...paragraph,
      text: pieces.join('').replaceAll('\\t', '\t').replaceAll('\\n', '\n'),
      bold,
    };
  });
}

export const draftOf = (paper: string): Draft => makeDraft(paragraphs(paper), NOTHING_UNREAD);

/** The titles of an outline, one a line, each level further in. */
export const outlineOf = ({ outline }: Draft): string =>
  outline.flatMap((section) => titles(section, '')).join('\n');

const titles = ({ titleText, children }: Section, indent: string): string[] => [
  indent + titleText,
  ...children.flatMap((child) => titles(child, `${indent}  `)),
];
