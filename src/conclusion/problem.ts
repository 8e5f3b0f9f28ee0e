import type * as v from 'valibot';

export type Path = readonly (string | number)[];

/** What is wrong with a conclusion, by the path of the key at fault. */
export interface Problem {
  readonly path: (string | number)[];
  readonly text: string;
  /** Whether the key is at fault, or what stands behind it. */
  readonly of: 'key' | 'value';
}

/** A fault of what stands at `path`. */
export const wrong = (path: Path, text: string): Problem => ({
  path: [...path],
  text,
  of: 'value',
});

const LONGEST = 60;

/** A value as JSON writes it, on one line and not too long. */
export function quoted(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= LONGEST ? json : `${json.slice(0, LONGEST - 1)}…`;
}

/** Values of which one is expected. */
export const oneOf = (values: Iterable<string>): string => [...values].map(quoted).join(' | ');

/** What a validator found wrong, as a sentence. */
export function described(issue: v.BaseIssue<unknown>, above: Path = []): Problem {
  const path = [...above, ...keysOf(issue)];
  if (issue.expected === 'never') {
    const text = isOwn(issue) ? issue.message : 'unknown key';
    return { path, text, of: 'key' };
  }
  const inside = issue.issues?.find((one) => keysOf(one).length > 0);
  if (inside !== undefined) return described(inside, path);
  if (issue.input === undefined) {
    const allowed = issue.type === 'variant' ? `, expected ${expectedBy(issue)}` : '';
    return wrong(path, `missing key${allowed}`);
  }
  const expected = isOwn(issue) ? issue.message : `expected ${expectedBy(issue)}`;
  return wrong(path, `found ${foundBy(issue)}, ${expected}`);
}

const isOwn = ({ message }: v.BaseIssue<unknown>): boolean => !message.startsWith('Invalid ');

const keysOf = ({ path }: v.BaseIssue<unknown>): (string | number)[] =>
  (path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );

function foundBy({ input, kind, received }: v.BaseIssue<unknown>): string {
  if (typeof input === 'string') return quoted(input);
  return kind === 'validation' && Array.isArray(input) ? `${input.length} in a list` : received;
}

/** What the validator library has its own signs for. */
const WORDS: Readonly<Record<string, string>> = { integer: 'a whole number', non_empty: 'a text' };

const expectedBy = ({ type, expected }: v.BaseIssue<unknown>): string =>
  WORDS[type] ?? expected?.replace(/^\((.*)\)$/, '$1') ?? 'another value';
