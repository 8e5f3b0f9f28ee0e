/** Short makers for the common shapes of mutation. */
import type { Kind } from '../model';
import type { Gap, Mutation, Op, Status } from '../mutate';

interface More {
  readonly gap?: Gap;
  readonly gone?: Mutation['gone'];
  readonly avoid?: readonly string[];
}

/** A change that alters one requirement's status; unnamed marks are its places. */
export function change(
  kind: Kind,
  id: string,
  family: string,
  requirement: string,
  status: Status,
  ops: readonly Op[],
  { gap, gone, avoid }: More = {},
): Mutation {
  return {
    kind,
    id,
    family,
    ops,
    expect: { [requirement]: status },
    marks: requirement,
    ...(gap ? { gaps: { [requirement]: gap } } : {}),
    ...(gone ? { gone } : {}),
    ...(avoid ? { avoid } : {}),
  };
}

/** An idea left out of its section, with the proof that no word of it is left there. */
export function absent(
  kind: Kind,
  id: string,
  requirement: string,
  span: string,
  within: string,
  words: readonly string[],
  where: 'anywhere' | 'in the body' = 'anywhere',
): Mutation {
  return change(kind, id, 'content absent', requirement, 'missing', [{ do: 'drop', key: span }], {
    gap: [within],
    gone: { [where === 'in the body' ? `${within}:body` : within]: words },
  });
}

/** A change after which everything stays as it was. */
export const harmless = (kind: Kind, id: string, family: string, ops: readonly Op[]): Mutation => ({
  kind,
  id,
  family: `hard negative: ${family}`,
  ops,
  expect: {},
});
