import { toRoman } from '../text/numerals';
import { isOn } from './styles';
import type { Attribute, Handler } from './xml';

/** Word allows no longer label, and no number of more letters (ECMA-376 Part 1, 17.18.59). */
const LONGEST_TEXT = 255;
const MOST_LETTERS = 30;

interface Level {
  start: number;
  format: string;
  text: string;
  /** The level from which on a new number lets this one begin again; 0 for never. */
  restartAfter: number | null;
  legal: boolean;
  style: string | null;
}

/** The elements of which something is kept. */
const KEPT: ReadonlySet<string> = new Set(['abstractNum', 'lvl', 'num', 'lvlOverride']);

interface List {
  readonly abstractId: string;
  readonly overrides: Map<number, { start: number | null; level: Level | null }>;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** A list style's name: the list it stands for is another's (17.9.21, 17.9.27). */
  styleLink: string | null;
  numStyleLink: string | null;
}

const newLevel = (): Level => ({
  start: 0,
  format: 'decimal',
  text: '',
  restartAfter: null,
  legal: false,
  style: null,
});

const letters = (value: number): string =>
  value > 26 * MOST_LETTERS
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(1 + Math.floor((value - 1) / 26));

/** A counter in the number format of its level (ECMA-376 Part 1, 17.18.59). */
function formatted(value: number, format: string): string {
  if (value < 1 && format !== 'decimal' && format !== 'decimalZero') return String(value);
  switch (format) {
    case 'upperRoman':
      return toRoman(value).toUpperCase();
    case 'lowerRoman':
      return toRoman(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/**
 * Reads `numbering.xml` and counts list labels as Word counts them (ECMA-376 Part 1, 17.9):
 * lists that share an abstract list share its counters, a wider level begins narrower ones again,
 * and a start override counts once, where its list first appears.
 */
export class Numbering implements Handler {
  kept = 0;
  readonly #abstract = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();
  #abstractNow: AbstractList | null = null;
  #list: List | null = null;
  #level: Level | null = null;
  #override = 0;
  #path: string[] = [];

  open(name: string, attribute: Attribute): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (KEPT.has(name)) this.kept++;
    const value = attribute('val');
    switch (name) {
      case 'abstractNum':
        this.#abstractNow = { levels: new Map(), styleLink: null, numStyleLink: null };
        this.#abstract.set(attribute('abstractNumId') ?? '', this.#abstractNow);
        break;
      case 'num':
        this.#list = null;
        this.#openList = attribute('numId') ?? '';
        break;
      case 'abstractNumId':
        if (parent !== 'num') break;
        this.#list = { abstractId: value ?? '', overrides: new Map() };
        this.#lists.set(this.#openList, this.#list);
        break;
      case 'lvlOverride':
        this.#override = Number(attribute('ilvl'));
        this.#list?.overrides.set(this.#override, { start: null, level: null });
        break;
      case 'startOverride': {
        const override = this.#list?.overrides.get(this.#override);
        if (override !== undefined) override.start = Number(value);
        break;
      }
      case 'lvl': {
        this.#level = newLevel();
        const override = this.#list?.overrides.get(this.#override);
        if (parent === 'lvlOverride' && override !== undefined) override.level = this.#level;
        else this.#abstractNow?.levels.set(Number(attribute('ilvl')), this.#level);
        break;
      }
      case 'styleLink':
        if (this.#abstractNow !== null) this.#abstractNow.styleLink = value ?? null;
        break;
      case 'numStyleLink':
        if (this.#abstractNow !== null) this.#abstractNow.numStyleLink = value ?? null;
        break;
      default:
        if (this.#level !== null && parent === 'lvl') readLevel(this.#level, name, attribute);
    }
  }

  #openList = '';

  close(name: string): void {
    this.#path.pop();
    if (name === 'lvl') this.#level = null;
    if (name === 'abstractNum') this.#abstractNow = null;
  }

  /** The level that a paragraph style is tied to in a list (`w:lvl/w:pStyle`), if to any. */
  levelOfStyle(list: string, style: string): number | undefined {
    for (const [index, level] of this.#levels(list)) if (level.style === style) return index;
    return undefined;
  }

  /**
   * Counts one paragraph of a list and gives its label; null where there is no such list or the
   * label is empty. A narrow level counts the wider ones that have not begun yet as begun.
   */
  next(list: string, levelIndex: number): string | null {
    const levels = this.#levels(list);
    const level = this.#levelOf(list, levels, levelIndex);
    const found = this.#lists.get(list);
    if (level === undefined || found === undefined) return null;
    const counters = this.#countersOf(found.abstractId);
    this.#begin(list, found, counters);
    const current = counters.get(levelIndex);
    const start = (index: number): number =>
      found.overrides.get(index)?.start ?? this.#levelOf(list, levels, index)?.start ?? 1;
    counters.set(levelIndex, current === undefined ? start(levelIndex) : current + 1);
    for (const index of levels.keys()) {
      if (index < levelIndex && !counters.has(index)) counters.set(index, start(index));
    }
    for (const index of [...counters.keys()]) {
      const after = this.#levelOf(list, levels, index)?.restartAfter;
      const restarts = after === null || after === undefined || levelIndex < after;
      if (index > levelIndex && restarts) counters.delete(index);
    }
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = this.#levelOf(list, levels, index)?.format ?? 'decimal';
      const value = counters.get(index) ?? start(index);
      return formatted(value, level.legal ? 'decimal' : format);
    });
    return label === '' ? null : label;
  }

  /** A list's start overrides take effect when its first paragraph is met. */
  #begin(list: string, { overrides }: List, counters: Map<number, number>): void {
    if (this.#begun.has(list)) return;
    this.#begun.add(list);
    for (const [index, { start }] of overrides) if (start !== null) counters.delete(index);
  }

  #countersOf(abstractId: string): Map<number, number> {
    let counters = this.#counters.get(abstractId);
    if (counters === undefined)
      this.#counters.set(abstractId, (counters = new Map<number, number>()));
    return counters;
  }

  #levelOf(list: string, levels: ReadonlyMap<number, Level>, index: number): Level | undefined {
    return this.#lists.get(list)?.overrides.get(index)?.level ?? levels.get(index);
  }

  #levels(list: string): ReadonlyMap<number, Level> {
    const abstract = this.#abstract.get(this.#lists.get(list)?.abstractId ?? '');
    if (abstract?.numStyleLink === null || abstract === undefined) {
      return abstract?.levels ?? new Map<number, Level>();
    }
    const linked = [...this.#abstract.values()].find(
      ({ styleLink }) => styleLink === abstract.numStyleLink,
    );
    return linked?.levels ?? abstract.levels;
  }
}

function readLevel(level: Level, name: string, attribute: Attribute): void {
  const value = attribute('val');
  if (name === 'start') level.start = Number(value);
  else if (name === 'numFmt') level.format = value ?? 'decimal';
  else if (name === 'lvlText') level.text = (value ?? '').slice(0, LONGEST_TEXT);
  else if (name === 'lvlRestart') level.restartAfter = Number(value);
  else if (name === 'isLgl') level.legal = isOn(attribute);
  else if (name === 'pStyle') level.style = value ?? null;
}
