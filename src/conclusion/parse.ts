import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import * as v from 'valibot';
import { dayNumber } from '../text/dates';
import {
  DOSSIER,
  eachExpected,
  WIDE_SCOPES,
  type Conclusion,
  type ExpectedSection,
  type Requirement,
} from './conclusion';

/** A requirement kind's own fields, as valibot entries. */
export type KindFields = v.ObjectEntries;

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

type Path = (string | number)[];
/** What is wrong with a conclusion, by the path of the key at fault. */
export interface Problem {
  readonly path: Path;
  readonly text: string;
}

const text = v.pipe(v.string(), v.nonEmpty('an empty text'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(
  v.string(),
  v.check((value) => dayNumber(value) !== null, 'a date written YYYY-MM-DD is expected'),
);
const expectedSection: v.GenericSchema<unknown, ExpectedSection> = v.strictObject({
  id: text,
  name: text,
  heading: v.pipe(
    v.array(v.union([text, v.pipe(v.array(text), v.minLength(2))])),
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
  source: v.strictObject({ start: offset, end: offset, quote: text }),
};

/**
 * Reads a conclusion and checks it whole: shape, allowed values, unknown keys, the fields of each
 * requirement's kind, and that what is referred to exists.
 *
 * @param kinds the fields of each requirement kind, by its name.
 * @throws ConclusionError naming file, line, key and what is allowed, at the first fault.
 */
export function parseConclusion(
  json: string,
  file: string,
  kinds: Readonly<Record<string, KindFields>>,
): Conclusion {
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { allowTrailingComma: false, disallowComments: true });
  const failure = (at: number, key: string, problem: string): ConclusionError => {
    const before = json.slice(0, at).split('\n');
    return new ConclusionError(file, before.length, (before.at(-1)?.length ?? 0) + 1, key, problem);
  };
  const [broken] = errors;
  if (broken !== undefined || tree === undefined) {
    const reason = broken === undefined ? 'empty' : printParseErrorCode(broken.error);
    throw failure(broken?.offset ?? 0, '', `no JSON: ${reason}`);
  }
  const checked = checkConclusion(JSON.parse(json), kinds);
  if ('id' in checked) return checked;
  let node: Node | undefined;
  for (let depth = checked.path.length; node === undefined && depth > 0; depth--) {
    node = findNodeAtLocation(tree, checked.path.slice(0, depth));
  }
  throw failure((node ?? tree).offset, checked.path.join('.'), checked.text);
}

/** A conclusion given as a value: itself if it is whole, else its first fault. */
export function checkConclusion(
  value: unknown,
  kinds: Readonly<Record<string, KindFields>>,
): Conclusion | Problem {
  const requirement = v.variant(
    'kind',
    Object.entries(kinds).map(([kind, fields]) =>
      v.strictObject({ ...base, kind: v.literal(kind), ...fields }),
    ),
  );
  const shape = v.strictObject({
    schemaVersion: v.literal(1),
    id: text,
    title: text,
    issuedBy: text,
    date: day,
    deadline: v.nullable(day),
    drafts: v.array(
      v.strictObject({
        kind: text,
        name: text,
        sections: v.optional(v.array(expectedSection), []),
      }),
    ),
    requirements: v.array(requirement),
  });
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) return described(parsed.issues[0]);
  return findDangling(parsed.output) ?? parsed.output;
}

function described(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  if (issue.expected === 'never') return { path, text: 'unknown key' };
  if (issue.kind === 'validation' && !issue.message.startsWith('Invalid')) {
    return { path, text: issue.message };
  }
  const found = issue.received === 'undefined' ? 'nothing' : issue.received;
  return { path, text: `found ${found}, expected ${issue.expected ?? 'another value'}` };
}

/** Keys of kinds' fields whose values are ids of expected sections. */
const SECTION_KEYS: ReadonlySet<string> = new Set(['section', 'sections', 'groups', 'beside']);

function* referred(requirement: Requirement): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries<unknown>({ ...requirement })) {
    if (!SECTION_KEYS.has(key)) continue;
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const id of ids) if (typeof id === 'string') yield [key, id];
  }
}

/** Checks what the schema cannot: that ids are unique and that names refer to something. */
function findDangling({ drafts, requirements }: Conclusion): Problem | null {
  const sections = new Map<string, ReadonlySet<string>>([[DOSSIER, new Set<string>()]]);
  for (const [index, draft] of drafts.entries()) {
    const ids = [...eachExpected(draft.sections)].map(({ id }) => id);
    const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
    if (repeated !== undefined) {
      return {
        path: ['drafts', index, 'sections'],
        text: `two sections have the id "${repeated}"`,
      };
    }
    sections.set(draft.kind, new Set(ids));
  }
  const seen = new Set<string>();
  for (const [index, requirement] of requirements.entries()) {
    const at = (key: string): Path => ['requirements', index, key];
    if (seen.has(requirement.id)) {
      return { path: at('id'), text: `two requirements have the id "${requirement.id}"` };
    }
    seen.add(requirement.id);
    const known = sections.get(requirement.draft);
    if (known === undefined) {
      const allowed = [...sections.keys()].map((kind) => `"${kind}"`).join(' | ');
      return { path: at('draft'), text: `found "${requirement.draft}", expected ${allowed}` };
    }
    const wide = WIDE_SCOPES.some((scope) => scope === requirement.scope);
    if (!wide && !known.has(requirement.scope)) {
      const allowed = [...WIDE_SCOPES, ...known].map((scope) => `"${scope}"`).join(' | ');
      return { path: at('scope'), text: `found "${requirement.scope}", expected ${allowed}` };
    }
    for (const [key, id] of referred(requirement)) {
      if (!known.has(id)) {
        const allowed = [...known].map((one) => `"${one}"`).join(' | ');
        return { path: at(key), text: `found "${id}", expected ${allowed}` };
      }
    }
    if (requirement.source.end <= requirement.source.start) {
      return { path: at('source'), text: 'the end must stand behind the start' };
    }
  }
  return null;
}
