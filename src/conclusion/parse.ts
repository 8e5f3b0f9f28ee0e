import {
  findNodeAtLocation,
  getNodePath,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import * as v from 'valibot';
import { dayNumber } from '../text/dates';
import type { Conclusion, ExpectedSection } from './conclusion';
import { described, quoted, type Path, type Problem } from './problem';
import { findDangling } from './references';

/** A requirement kind's own fields, as valibot entries. */
export type KindFields = v.ObjectEntries;

/** What a conclusion must know of a requirement kind. */
export interface KindOfRequirement {
  readonly fields: KindFields;
  /** Whether it looks into one draft, or at the drafts together. */
  readonly on: 'draft' | 'dossier';
}
export type Kinds = Readonly<Record<string, KindOfRequirement>>;

/** What is wrong with a conclusion, and where. */
export class ConclusionError extends Error {
  constructor(
    readonly file: string,
    /** 1-based. */
    readonly line: number,
    readonly column: number,
    /** The key at fault as a path (`requirements.3.level`), '' for the whole file. */
    readonly key: string,
    readonly problem: string,
  ) {
    super(`${file}:${line}:${column}: ${key === '' ? '' : `${key}: `}${problem}`);
    this.name = 'ConclusionError';
  }
}

const text = v.pipe(v.string(), v.nonEmpty('a text is expected'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(
  v.string(),
  v.check((value) => dayNumber(value) !== null, 'a date written YYYY-MM-DD is expected'),
);

/** An object without other keys than these; one that has another is told which there are. */
const closed = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected, message }) =>
    expected === 'never' ? `unknown key, expected ${Object.keys(entries).join(' | ')}` : message,
  );

const expectedSection: v.GenericSchema<unknown, ExpectedSection> = closed({
  id: text,
  name: text,
  heading: v.pipe(
    v.array(
      v.union([text, v.pipe(v.array(text), v.minLength(2, 'at least two phrases are expected'))]),
    ),
    v.minLength(1, 'at least one phrase is expected'),
  ),
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  optional: v.optional(v.boolean()),
  appendix: v.optional(v.boolean()),
  sections: v.optional(v.array(v.lazy(() => expectedSection)), []),
});

const base = {
  id: text,
  draft: text,
  level: v.picklist(['must', 'should']),
  clause: text,
  scope: v.optional(text, 'draft'),
  source: closed({ start: offset, end: offset, quote: text }),
};

/**
 * Reads a conclusion and checks it whole: shape, allowed values, unknown keys, the fields of each
 * requirement's kind, and that what is referred to exists.
 *
 * @param kinds the requirement kinds, by name.
 * @throws ConclusionError naming file, line, key and what is allowed, at the first fault.
 */
export function parseConclusion(json: string, file: string, kinds: Kinds): Conclusion {
  const source = json.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: false, disallowComments: true });
  const failure = (at: number, path: Path, problem: string): ConclusionError => {
    const before = source.slice(0, at).split('\n');
    const key = path.map(keyName).join('.');
    return new ConclusionError(file, before.length, (before.at(-1)?.length ?? 0) + 1, key, problem);
  };
  const [broken] = errors;
  if (broken !== undefined || tree === undefined) {
    const { at, text: problem } = brokenJson(source, broken);
    throw failure(at, [], problem);
  }
  const twice = findRepeatedKey(tree);
  if (twice !== null) throw failure(twice.offset, getNodePath(twice), 'the key stands twice');
  const checked = checkConclusion(JSON.parse(source), kinds);
  if ('id' in checked) return checked;
  const { path, of } = checked;
  let node: Node | undefined;
  for (let depth = path.length; node === undefined && depth > 0; depth--) {
    node = findNodeAtLocation(tree, path.slice(0, depth));
  }
  const place = of === 'key' ? node?.parent?.children?.[0] : node;
  throw failure((place ?? tree).offset, path, checked.text);
}

/** A conclusion given as a value: itself if it is whole, else its first fault. */
export function checkConclusion(value: unknown, kinds: Kinds): Conclusion | Problem {
  const requirement = v.variant(
    'kind',
    Object.entries(kinds).map(([kind, { fields }]) =>
      closed({ ...base, kind: v.literal(kind), ...fields }),
    ),
  );
  const shape = closed({
    schemaVersion: v.literal(1),
    id: text,
    title: text,
    issuedBy: text,
    date: day,
    deadline: v.nullable(day),
    drafts: v.array(
      closed({ kind: text, name: text, sections: v.optional(v.array(expectedSection), []) }),
    ),
    requirements: v.array(requirement),
  });
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) return described(parsed.issues[0]);
  const together = Object.keys(kinds).filter((kind) => kinds[kind]?.on === 'dossier');
  return findDangling(parsed.output, new Set(together)) ?? parsed.output;
}

/** Why a text is no JSON, and where. */
function brokenJson(source: string, error: ParseError | undefined): { at: number; text: string } {
  if (error === undefined || source.trim() === '') return { at: 0, text: 'the file is empty' };
  const { offset: at } = error;
  const before = source.slice(0, at).trimEnd();
  const next = source.charAt(at);
  if (before.endsWith(',') && (next === '}' || next === ']')) {
    return { at: before.length - 1, text: `no JSON: a comma too many before ${next}` };
  }
  const reason = printParseErrorCode(error.error).replace(/(?!^)[A-Z]/g, ' $&');
  return { at, text: `no JSON: ${reason.toLowerCase()}` };
}

/** The second of two keys with one name in one object, of which JSON would drop the first. */
function findRepeatedKey({ type, children = [] }: Node): Node | null {
  const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const names = keys.map(({ value }: Node): unknown => value);
  const repeated = keys.find((_, at) => names.indexOf(names[at]) !== at);
  if (repeated !== undefined) return repeated;
  for (const child of children) {
    const found = findRepeatedKey(child);
    if (found !== null) return found;
  }
  return null;
}

const keyName = (key: string | number): string =>
  typeof key === 'number' || /^[\w.-]+$/.test(key) ? String(key) : quoted(key);
