import type { Paragraph } from '../draft/paragraph';
import { fromTcvn3, tcvn3Font, type Tcvn3Font } from '../text/tcvn3';
import type { Numbering } from './numbering';
import {
  readParagraphProperty,
  readRunProperty,
  type ParagraphProperties,
  type RunProperties,
  type Style,
  type Styles,
} from './styles';
import type { Attribute, Handler } from './xml';

/** Elements whose text is not the paper's: what they hold is passed over. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'mc:Fallback',
  'rt',
  'sdtPr',
  'pPrChange',
  'rPrChange',
  'sectPr',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
]);

/** A complex field that is open here (17.16.18): its code comes first, then its result. */
interface Field {
  code: string;
  inResult: boolean;
}

/** How a run's text is drawn, all inheritance counted. */
interface Drawn {
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly font: Tcvn3Font | null;
}

/**
 * Reads the body of `document.xml` into paragraphs in one pass (ECMA-376 Part 1, 17.2 to 17.4).
 * Tracked insertions and moved-to text count, deletions and moved-from text do not; of fields the
 * result counts, of alternate content the first choice. Text boxes, notes, hidden text and
 * embedded documents are counted, not read.
 */
export class DocumentReader implements Handler {
  readonly paragraphs: Paragraph[] = [];
  textBoxes = 0;
  notes = 0;
  hidden = 0;
  embedded = 0;

  readonly #styles: Styles;
  readonly #numbering: Numbering;
  #passedOver = 0;
  #tables = 0;
  #inText = false;
  #properties: 'none' | 'paragraph' | 'mark' | 'run' = 'none';
  #fields: Field[] = [];
  #open = false;
  #text = '';
  #paragraph: ParagraphProperties = {};
  #paragraphStyle: Style;
  #markDeleted = false;
  #run: RunProperties = {};
  /** How a run without properties of its own is drawn in this paragraph. */
  #plain: Drawn;
  #drawn: Drawn;
  #boldLetters = 0;
  #otherLetters = 0;
  #inContents = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#paragraphStyle = styles.paragraph(undefined);
    this.#plain = this.#draw({});
    this.#drawn = this.#plain;
  }

  open(name: string, attribute: Attribute): void {
    if (this.#passedOver > 0) {
      this.#passedOver++;
      return;
    }
    if (this.#properties !== 'none') {
      this.#openProperty(name, attribute);
      return;
    }
    switch (name) {
      case 'p':
        this.#openParagraph();
        return;
      case 'pPr':
        this.#properties = 'paragraph';
        return;
      case 'r':
        this.#run = {};
        this.#drawn = this.#plain;
        return;
      case 'rPr':
        this.#properties = 'run';
        return;
      case 't':
      case 'm:t':
        this.#inText = true;
        return;
      case 'instrText':
        this.#inText = true;
        return;
      case 'tab':
      case 'ptab':
        this.#add('\t');
        return;
      case 'br':
      case 'cr':
        this.#add('\n');
        return;
      case 'noBreakHyphen':
        this.#add('\u2011');
        return;
      case 'softHyphen':
        this.#add('\u00ad');
        return;
      case 'sym':
        this.#add(String.fromCharCode(parseInt(attribute('char') ?? 'fffd', 16) || 0xfffd));
        return;
      case 'fldChar':
        this.#fieldChar(attribute('fldCharType'));
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        this.notes++;
        return;
      case 'altChunk':
        this.embedded++;
        return;
      case 'tbl':
        this.#tables++;
        return;
      case 'txbxContent':
        this.textBoxes++;
        this.#passedOver = 1;
        return;
      default:
        if (PASSED_OVER.has(name)) this.#passedOver = 1;
    }
  }

  close(name: string): void {
    if (this.#passedOver > 0) {
      this.#passedOver--;
      return;
    }
    switch (name) {
      case 'p':
        this.#closeParagraph();
        return;
      case 'pPr':
        this.#properties = 'none';
        this.#setStyle(this.#paragraph.style);
        return;
      case 'rPr':
        if (this.#properties === 'mark') this.#properties = 'paragraph';
        else if (this.#properties === 'run') {
          this.#properties = 'none';
          this.#drawn = this.#draw(this.#run);
        }
        return;
      case 't':
      case 'm:t':
      case 'instrText':
        this.#inText = false;
        return;
      case 'tbl':
        this.#tables--;
        return;
    }
  }

  text(text: string): void {
    if (!this.#inText || this.#passedOver > 0) return;
    const { font } = this.#drawn;
    this.#add(font === null ? text : fromTcvn3(text, font));
  }

  #openProperty(name: string, attribute: Attribute): void {
    if (PASSED_OVER.has(name)) {
      if (this.#properties === 'mark' && name === 'del') this.#markDeleted = true;
      this.#passedOver = 1;
    } else if (this.#properties === 'run') readRunProperty(this.#run, name, attribute);
    else if (name === 'rPr') this.#properties = 'mark';
    else if (this.#properties === 'paragraph') {
      readParagraphProperty(this.#paragraph, name, attribute);
    }
  }

  #openParagraph(): void {
    this.#open = true;
    this.#text = '';
    this.#paragraph = {};
    this.#setStyle(undefined);
    this.#markDeleted = false;
    this.#boldLetters = 0;
    this.#otherLetters = 0;
    this.#inContents = this.#fields.some(isContents);
  }

  #closeParagraph(): void {
    if (!this.#open) return;
    this.#open = false;
    const style = this.#paragraphStyle;
    const properties = { ...style.paragraph, ...this.#paragraph };
    const gone = this.#markDeleted && this.#text === '';
    const listLabel = gone ? null : this.#listLabel(properties);
    const level = properties.outlineLevel;
    this.paragraphs.push({
      text: this.#text,
      style: style.name,
      ...(level !== undefined && level <= 9 ? { outlineLevel: level } : {}),
      ...(listLabel === null ? {} : { listLabel }),
      bold: this.#boldLetters === 0 ? false : this.#otherLetters === 0 ? true : null,
      alignment: properties.alignment ?? 'left',
      inTable: this.#tables > 0,
      ...(this.#inContents ? { inContents: true } : {}),
    });
  }

  #listLabel({ list, listLevel, style }: ParagraphProperties): string | null {
    if (list === undefined || list === '0') return null;
    const level = listLevel ?? this.#numbering.levelOfStyle(list, style ?? '');
    return this.#numbering.next(list, level);
  }

  #setStyle(id: string | undefined): void {
    this.#paragraphStyle = this.#styles.paragraph(id);
    this.#plain = this.#draw({});
    this.#drawn = this.#plain;
  }

  /** Direct properties win; bold of paragraph and character style cancel out (17.7.3). */
  #draw(run: RunProperties): Drawn {
    const { defaults } = this.#styles;
    const paragraph = this.#paragraphStyle.run;
    const character = this.#styles.character(run.style).run;
    const styled = (paragraph.bold ?? false) !== (character.bold ?? false);
    const font = run.font ?? character.font ?? paragraph.font ?? defaults.font ?? '';
    return {
      bold: run.bold ?? (styled || (defaults.bold ?? false)),
      hidden: run.hidden ?? character.hidden ?? paragraph.hidden ?? false,
      font: tcvn3Font(font),
    };
  }

  #add(text: string): void {
    const code = this.#fields.findLast(({ inResult }) => !inResult);
    if (code !== undefined) {
      code.code += text;
      return;
    }
    if (!this.#open) return;
    if (this.#drawn.hidden) {
      if (text.trim() !== '') this.hidden++;
      return;
    }
    this.#text += text;
    const size = text.trim().length;
    if (size < 4 && !/[\p{L}\p{N}]/u.test(text)) return;
    if (this.#drawn.bold) this.#boldLetters += size;
    else this.#otherLetters += size;
  }

  #fieldChar(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ code: '', inResult: false });
    else if (type === 'end') this.#fields.pop();
    else if (type === 'separate' && field !== undefined) {
      field.inResult = true;
      this.#inContents ||= isContents(field);
    }
  }
}

const isContents = ({ inResult, code }: Field): boolean => inResult && /^\s*TOC\b/.test(code);
