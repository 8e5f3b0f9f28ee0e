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

/** In a paragraph mark's properties: the mark is deleted, or moved elsewhere. */
const MARK_GONE: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** A field that is open here (17.16): its code comes first, then its result. */
interface Field {
  code: string;
  /** Whether what comes now is the result of a table of contents. */
  contents: boolean;
  /** The field in whose code this one stands. */
  readonly within: Field | null;
}

const CONTENTS = /^\s*TOC\b/i;
const LETTER = /[\p{L}\p{N}]/u;

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
  /** Whether the part is a document of Word's. */
  begun = false;
  textBoxes = 0;
  notes = 0;
  hidden = 0;
  embedded = 0;

  readonly #styles: Styles;
  readonly #numbering: Numbering;
  #passedOver = 0;
  #tables = 0;
  #rows = 0;
  /** The rows that are open here, the innermost last. */
  #openRows: number[] = [];
  #inText = false;
  #properties: 'none' | 'paragraph' | 'mark' | 'run' = 'none';
  /** The fields that are open, and the innermost whose code is being read. */
  #fields: Field[] = [];
  #code: Field | null = null;
  /** How many tables of contents are open. */
  #contents = 0;
  /** For each alternate content that is open, whether a choice was read. */
  #chosen: boolean[] = [];
  #open = false;
  #text = '';
  #paragraph: ParagraphProperties = {};
  #paragraphStyle: Style;
  #markGone = false;
  #run: RunProperties = {};
  readonly #plainOf = new Map<Style, Drawn>();
  /** How a run without properties of its own is drawn in this paragraph. */
  #plain: Drawn;
  #drawn: Drawn;
  #hasBold = false;
  #hasOther = false;
  #inContents = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#paragraphStyle = styles.paragraph(undefined);
    this.#plain = this.#draw({});
    this.#drawn = this.#plain;
  }

  get kept(): number {
    return this.paragraphs.length + this.#fields.length;
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
      case 'm:r':
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
        this.#inText = this.#code !== null;
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
      case 'fldSimple':
        this.#openField(attribute('instr') ?? '');
        this.#openResult();
        return;
      case 'mc:AlternateContent':
        this.#chosen.push(false);
        return;
      case 'mc:Choice':
        if (this.#chosen.at(-1) === true) this.#passedOver = 1;
        else this.#chosen[this.#chosen.length - 1] = true;
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        this.notes++;
        return;
      case 'altChunk':
      case 'subDoc':
        this.embedded++;
        return;
      case 'tbl':
        this.#tables++;
        return;
      case 'tr':
        this.#openRows.push(this.#rows++);
        return;
      case 'txbxContent':
        this.textBoxes++;
        this.#passedOver = 1;
        return;
      case 'document':
        this.begun = true;
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
      case 'tr':
        this.#openRows.pop();
        return;
      case 'fldSimple':
        this.#closeField();
        return;
      case 'mc:AlternateContent':
        this.#chosen.pop();
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
      if (this.#properties === 'mark' && MARK_GONE.has(name)) this.#markGone = true;
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
    this.#markGone = false;
    this.#hasBold = false;
    this.#hasOther = false;
    this.#inContents = false;
  }

  #closeParagraph(): void {
    if (!this.#open) return;
    this.#open = false;
    const { name, paragraph: styled } = this.#paragraphStyle;
    const own = this.#paragraph;
    const paragraph: { -readonly [Key in keyof Paragraph]: Paragraph[Key] } = {
      text: this.#text,
      style: name,
      bold: !this.#hasBold ? false : this.#hasOther ? null : true,
      alignment: own.alignment ?? styled.alignment ?? 'left',
      inTable: this.#tables > 0,
    };
    const level = own.outlineLevel ?? styled.outlineLevel;
    if (level !== undefined && level <= 9) paragraph.outlineLevel = level;
    const gone = this.#markGone && this.#text === '';
    const listLabel = gone ? null : this.#listLabel(own, styled);
    if (listLabel !== null) paragraph.listLabel = listLabel;
    const row = this.#openRows.at(-1);
    if (row !== undefined) paragraph.row = row;
    if (this.#inContents) paragraph.inContents = true;
    this.paragraphs.push(paragraph);
  }

  /** A style's own level gives way to the one it is tied to in the list (17.9.23). */
  #listLabel(own: ParagraphProperties, styled: ParagraphProperties): string | null {
    const list = own.list ?? styled.list;
    if (list === undefined || list === '0') return null;
    const style = own.style ?? styled.style ?? '';
    const level = own.listLevel ?? this.#numbering.levelOfStyle(list, style);
    return this.#numbering.next(list, level ?? styled.listLevel ?? 0);
  }

  #setStyle(id: string | undefined): void {
    this.#paragraphStyle = this.#styles.paragraph(id);
    let plain = this.#plainOf.get(this.#paragraphStyle);
    if (plain === undefined) {
      plain = this.#draw({});
      this.#plainOf.set(this.#paragraphStyle, plain);
    }
    this.#plain = plain;
    this.#drawn = plain;
  }

  /** Direct properties win; those of paragraph and character style cancel out (17.7.3). */
  #draw(run: RunProperties): Drawn {
    const { defaults } = this.#styles;
    const paragraph = this.#paragraphStyle.run;
    const character = this.#styles.character(run.style).run;
    const font = run.font ?? character.font ?? paragraph.font ?? defaults.font ?? '';
    return {
      bold: run.bold ?? toggled(paragraph.bold, character.bold, defaults.bold),
      hidden: run.hidden ?? toggled(paragraph.hidden, character.hidden, defaults.hidden),
      font: tcvn3Font(font),
    };
  }

  #add(text: string): void {
    if (this.#code !== null) {
      this.#code.code += text;
      return;
    }
    if (!this.#open) return;
    if (this.#drawn.hidden) {
      if (text.trim() !== '') this.hidden++;
      return;
    }
    this.#text += text;
    if (this.#contents > 0) this.#inContents = true;
    if (!LETTER.test(text)) return;
    if (this.#drawn.bold) this.#hasBold = true;
    else this.#hasOther = true;
  }

  #fieldChar(type: string | undefined): void {
    if (type === 'begin') this.#openField('');
    else if (type === 'separate') this.#openResult();
    else if (type === 'end') this.#closeField();
  }

  #openField(code: string): void {
    const field: Field = { code, contents: false, within: this.#code };
    this.#fields.push(field);
    this.#code = field;
  }

  #openResult(): void {
    const field = this.#fields.at(-1);
    if (field === undefined || field !== this.#code) return;
    this.#code = field.within;
    field.contents = CONTENTS.test(field.code);
    if (field.contents) this.#contents++;
  }

  #closeField(): void {
    const field = this.#fields.pop();
    if (field === undefined) return;
    this.#code = field.within;
    if (field.contents) this.#contents--;
  }
}

/** A toggle property in the style hierarchy, where nothing direct is said of it. */
const toggled = (paragraph = false, character = false, byDefault = false): boolean =>
  paragraph !== character || byDefault;
