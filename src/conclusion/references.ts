import {
  DOSSIER,
  WIDE_SCOPES,
  type Conclusion,
  type ExpectedDraft,
  type ExpectedSection,
  type Requirement,
} from './conclusion';
import { oneOf, quoted, wrong, type Path, type Problem } from './problem';

/** Keys of kinds' fields whose values are ids of expected sections. */
const SECTION_KEYS: ReadonlySet<string> = new Set(['section', 'sections', 'groups', 'beside']);

/** Ids that are known, by the kind of draft that they are ids of. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Checks what the schema cannot: that ids are unique and that names refer to something. */
/** @param together the kinds that look at the drafts together: the dossier's, and only they. */
export function findDangling(
  { drafts, requirements }: Conclusion,
  together: ReadonlySet<string>,
): Problem | null {
  const known = new Map<string, ReadonlySet<string>>([[DOSSIER, new Set<string>()]]);
  for (const [index, draft] of drafts.entries()) {
    const path = ['drafts', index];
    if (known.has(draft.kind)) return taken([...path, 'kind'], 'drafts have the kind', draft.kind);
    const ids = idsOf(draft, path);
    if ('path' in ids) return ids;
    known.set(draft.kind, ids);
  }
  const seen = new Set<string>();
  for (const [index, requirement] of requirements.entries()) {
    const path = ['requirements', index];
    const { id } = requirement;
    if (seen.has(id)) return taken([...path, 'id'], 'requirements have the id', id);
    seen.add(id);
    const inDossier = together.has(requirement.kind);
    const allowed = [...known.keys()].filter((kind) => (kind === DOSSIER) === inDossier);
    if (!allowed.includes(requirement.draft)) {
      return unknown([...path, 'draft'], requirement.draft, allowed);
    }
    const problem = danglingIn(requirement, path, known);
    if (problem !== null) return problem;
  }
  return null;
}

function danglingIn(requirement: Requirement, path: Path, known: Known): Problem | null {
  const { draft, scope, source } = requirement;
  const ids = known.get(draft) ?? new Set<string>();
  const scopes = new Set<string>([...WIDE_SCOPES, ...ids]);
  if (!scopes.has(scope)) return unknown([...path, 'scope'], scope, scopes);
  for (const [key, id] of referred(requirement)) {
    if (!ids.has(id)) return unknown([...path, ...key], id, ids);
  }
  for (const [key, kind] of draftsAgreeing(requirement)) {
    const kinds = [...known.keys()].filter((one) => one !== DOSSIER);
    if (!kinds.includes(kind)) return unknown([...path, ...key], kind, kinds);
  }
  return source.end > source.start
    ? null
    : wrong(
        [...path, 'source', 'end'],
        `found ${source.end}, expected >${source.start}, the start`,
      );
}

/** The sections that the fields of a requirement's kind name, with where they name them. */
function* referred(requirement: Requirement): Generator<readonly [Path, string]> {
  for (const [key, value] of Object.entries<unknown>({ ...requirement })) {
    if (SECTION_KEYS.has(key)) yield* texts(value, [key]);
  }
}

/** The kinds of draft that a requirement holds against each other. */
function* draftsAgreeing(requirement: Requirement): Generator<readonly [Path, string]> {
  for (const [key, value] of Object.entries<unknown>({ ...requirement })) {
    if (key !== 'agree' || typeof value !== 'object' || value === null) continue;
    for (const [part, kinds] of Object.entries<unknown>({ ...value })) {
      if (part !== 'on') yield* texts(kinds, [key, part]);
    }
  }
}

/** The texts of a value that is one, or a list of them. */
function* texts(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  for (const [at, item] of items.entries())
    if (typeof item === 'string') yield [[...path, at], item];
}

function idsOf({ sections }: ExpectedDraft, path: Path): ReadonlySet<string> | Problem {
  const ids = new Set<string>();
  for (const [{ id }, at] of placed(sections, path)) {
    if (ids.has(id)) return taken([...at, 'id'], 'sections have the id', id);
    ids.add(id);
  }
  return ids;
}

function* placed(
  sections: readonly ExpectedSection[],
  path: Path,
): Generator<readonly [ExpectedSection, Path]> {
  for (const [index, section] of sections.entries()) {
    const at = [...path, 'sections', index];
    yield [section, at];
    yield* placed(section.sections, at);
  }
}

const taken = (path: Path, what: string, id: string): Problem =>
  wrong(path, `two ${what} ${quoted(id)}`);

const unknown = (path: Path, found: string, allowed: Iterable<string>): Problem =>
  wrong(path, `found ${quoted(found)}, expected ${oneOf(allowed) || 'none'}`);
