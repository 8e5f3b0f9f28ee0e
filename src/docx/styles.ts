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
export const isOn = (attribute: Attribute): boolean =>
  !ON_OFF_FALSE.has(attribute('val') ?? 'true');

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
    // The letters of TCVN3 lie beyond ASCII: hAnsi draws them, and a theme's font goes before it.
    const themed = attribute('hAnsiTheme') !== undefined;
    const font = themed ? '' : (attribute('hAnsi') ?? attribute('ascii'));
    if (font !== undefined) into.font = font;
  }
}

interface Raw {
  name: string;
  readonly basedOn: string[];
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

const NO_STYLE: Style = { name: '', paragraph: {}, run: {} };

/** A tracked change of properties holds what they were before. */
const CHANGES: ReadonlySet<string> = new Set(['pPrChange', 'rPrChange']);

/** Reads `styles.xml` and answers for styles with all that they inherit. */
export class StylesReader implements Handler, Styles {
  readonly defaults: RunProperties = {};
  /** What the document's defaults give every paragraph. */
  readonly #none: Style = { name: '', paragraph: {}, run: {} };
  readonly #raw = new Map<string, Raw>();
  readonly #resolved = new Map<string, Style>();
  readonly #default = new Map<string, string>();
  #style: Raw | null = null;
  #changes = 0;
  #path: string[] = [];

  get kept(): number {
    return this.#raw.size;
  }

  open(name: string, attribute: Attribute): void {
    this.#path.push(name);
    const parent = this.#path.at(-2);
    if (CHANGES.has(name)) this.#changes++;
    if (this.#changes > 0) return;
    if (name === 'style') {
      const id = attribute('styleId') ?? '';
      this.#style = { name: id, basedOn: [], paragraph: {}, run: {} };
      this.#raw.set(id, this.#style);
      const isDefault = attribute('default');
      if (isDefault !== undefined && !ON_OFF_FALSE.has(isDefault))
        this.#default.set(attribute('type') ?? '', id);
    } else if (name === 'name' && parent === 'style' && this.#style !== null) {
      this.#style.name = attribute('val') ?? this.#style.name;
    } else if (name === 'basedOn' && this.#style !== null) {
      this.#style.basedOn.push(attribute('val') ?? '');
    } else if (parent === 'pPr' || parent === 'numPr') {
      if (this.#style !== null) readParagraphProperty(this.#style.paragraph, name, attribute);
      else readParagraphProperty(this.#none.paragraph, name, attribute);
    } else if (parent === 'rPr') {
      if (this.#style !== null) readRunProperty(this.#style.run, name, attribute);
      else if (this.#path.includes('rPrDefault')) readRunProperty(this.defaults, name, attribute);
    }
  }

  close(name: string): void {
    this.#path.pop();
    if (CHANGES.has(name)) this.#changes--;
    if (name === 'style') this.#style = null;
  }

  /** Where there is no such style, the default one counts (17.3.1.27). */
  paragraph(id: string | undefined): Style {
    const known = id !== undefined && this.#raw.has(id) ? id : this.#default.get('paragraph');
    return this.#resolve(known);
  }

  character(id: string | undefined): Style {
    return id === undefined ? NO_STYLE : this.#resolve(id);
  }

  /** Follows `basedOn` up, then inherits down; a circle of styles ends where it closes. */
  #resolve(id: string | undefined): Style {
    if (id === undefined) return this.#none;
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const chain = new Map<string, Raw>();
    let style: Style | undefined;
    let next: string | undefined = id;
    while (next !== undefined && !chain.has(next)) {
      style = this.#resolved.get(next);
      const raw = this.#raw.get(next);
      if (style !== undefined || raw === undefined) break;
      chain.set(next, raw);
      [next] = raw.basedOn;
    }
    style ??= this.#none;
    for (const [step, raw] of [...chain].reverse()) {
      style = inherit(style, raw);
      this.#resolved.set(step, style);
    }
    return style;
  }
}

function inherit(base: Style, { name, paragraph, run }: Raw): Style {
  const outline = /^heading ([1-9])$/i.exec(name)?.[1];
  const byName = outline === undefined ? {} : { outlineLevel: Number(outline) };
  return {
    name,
    paragraph: { ...base.paragraph, ...byName, ...paragraph },
    run: { ...base.run, ...run },
  };
}
