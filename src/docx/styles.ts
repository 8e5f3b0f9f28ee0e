import type { Paragraph } from '../draft/paragraph';
import type { Attribute, Handler } from './xml';

/** Properties of a paragraph that matter here; what is not set is inherited. */
export interface ParagraphProperties {
  style?: string;
  outlineLevel?: number;
  alignment?: Paragraph['alignment'];
  /** '0' takes an inherited list away. */
  list?: string;
  listLevel?: number;
}

/** Properties of a run that matter here; what is not set is inherited. */
export interface RunProperties {
  style?: string;
  bold?: boolean;
  hidden?: boolean;
  font?: string;
}

/** A style with what it inherits. */
export interface Style {
  readonly name: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** The styles of a document by id (ECMA-376 Part 1, 17.7). */
export interface Styles {
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Style;
  /** What every paragraph and run begins with. */
  readonly defaults: RunProperties;
}

const ON_OFF_FALSE: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);
/** The value of an on/off property (ECMA-376 Part 1, 17.17.4). */
const isOn = (attribute: Attribute): boolean => !ON_OFF_FALSE.has(attribute('val') ?? 'true');

const ALIGNMENTS: Readonly<Record<string, Paragraph['alignment']>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  center: 'center',
  both: 'justified',
  distribute: 'justified',
};

/** Takes in one element of `w:pPr`. */
export function readParagraphProperty(
  into: ParagraphProperties,
  name: string,
  attribute: Attribute,
): void {
  const value = attribute('val');
  if (value === undefined) return;
  if (name === 'pStyle') into.style = value;
  else if (name === 'numId') into.list = value;
  else if (name === 'ilvl') into.listLevel = Number(value);
  else if (name === 'outlineLvl') into.outlineLevel = Number(value) + 1;
  else if (name === 'jc' && ALIGNMENTS[value] !== undefined) into.alignment = ALIGNMENTS[value];
}

/** Takes in one element of `w:rPr`. */
export function readRunProperty(into: RunProperties, name: string, attribute: Attribute): void {
  if (name === 'b') into.bold = isOn(attribute);
  else if (name === 'vanish') into.hidden = isOn(attribute);
  else if (name === 'rStyle') into.style = attribute('val') ?? '';
  else if (name === 'rFonts') {
    const font = attribute('ascii') ?? attribute('hAnsi');
    if (font !== undefined) into.font = font;
  }
}

interface Raw {
  name: string;
  readonly basedOn: string[];
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

const EMPTY: Style = { name: '', paragraph: {}, run: {} };

/** Reads `styles.xml` and answers for styles with all that they inherit. */
export class StylesReader implements Handler, Styles {
  readonly defaults: RunProperties = {};
  readonly #raw = new Map<string, Raw>();
  readonly #resolved = new Map<string, Style>();
  readonly #default = new Map<string, string>();
  #style: Raw | null = null;
  #path: string[] = [];

  open(name: string, attribute: Attribute): void {
    this.#path.push(name);
    const parent = this.#path.at(-2);
    if (name === 'style') {
      const id = attribute('styleId') ?? '';
      this.#style = { name: id, basedOn: [], paragraph: {}, run: {} };
      this.#raw.set(id, this.#style);
      if (attribute('default') === '1') this.#default.set(attribute('type') ?? '', id);
    } else if (name === 'name' && parent === 'style' && this.#style !== null) {
      this.#style.name = attribute('val') ?? this.#style.name;
    } else if (name === 'basedOn' && this.#style !== null) {
      this.#style.basedOn.push(attribute('val') ?? '');
    } else if ((parent === 'pPr' || parent === 'numPr') && this.#style !== null) {
      readParagraphProperty(this.#style.paragraph, name, attribute);
    } else if (parent === 'rPr') {
      if (this.#style !== null) readRunProperty(this.#style.run, name, attribute);
      else if (this.#path.includes('rPrDefault')) readRunProperty(this.defaults, name, attribute);
    }
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'style') this.#style = null;
  }

  paragraph(id: string | undefined): Style {
    return this.#resolve(id ?? this.#default.get('paragraph') ?? '', new Set());
  }

  character(id: string | undefined): Style {
    return id === undefined ? EMPTY : this.#resolve(id, new Set());
  }

  /** Follows `basedOn`; a circle of styles ends where it closes. */
  #resolve(id: string, seen: Set<string>): Style {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const raw = this.#raw.get(id);
    if (raw === undefined || seen.has(id)) return EMPTY;
    seen.add(id);
    const [basedOn] = raw.basedOn;
    const base = basedOn === undefined ? EMPTY : this.#resolve(basedOn, seen);
    const outline = /^heading ([1-9])$/i.exec(raw.name)?.[1];
    const style: Style = {
      name: raw.name,
      paragraph: {
        ...base.paragraph,
        ...(outline === undefined ? {} : { outlineLevel: Number(outline) }),
        ...raw.paragraph,
      },
      run: { ...base.run, ...raw.run },
    };
    this.#resolved.set(id, style);
    return style;
  }
}
