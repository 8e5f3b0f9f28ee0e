import * as v from 'valibot';
import { say, type Said } from '../../messages/messages';
import { align } from '../../text/align';
import { spellWords } from '../../text/words';
import { differences } from '../differences';
import type { Dossier } from '../dossier';
import { dossierKind, type Verdict } from '../kind';
import type { DraftView } from '../scope';

const kind = v.string();
const NEAR = 0.6;

/** What drafts must agree in: that all are there, or that one names the others by their titles. */
export const agreement = dossierKind(
  {
    agree: v.variant('on', [
      v.strictObject({ on: v.literal('presence'), drafts: v.array(kind) }),
      v.strictObject({ on: v.literal('titles'), in: kind, of: v.array(kind) }),
    ]),
  },
  ({ agree }) =>
    (dossier) =>
      agree.on === 'presence'
        ? presence(dossier, agree.drafts)
        : titles(dossier, agree.in, agree.of),
);

function presence({ drafts, names: called }: Dossier, wanted: readonly string[]): Verdict {
  const number = (one: string): number => drafts.filter((draft) => draft.kind === one).length;
  const absent = wanted.filter((one) => number(one) === 0);
  const several = wanted.filter((one) => number(one) > 1);
  if (absent.length > 0) {
    const names = namesOf(absent, called);
    return { status: 'missing', said: [say('agreement.absent', { names })], places: [] };
  }
  if (several.length > 0) {
    const names = namesOf(several, called);
    return { status: 'review', said: [say('agreement.several', { names })], places: [] };
  }
  return { status: 'met', said: [say('agreement.present', { count: wanted.length })], places: [] };
}

function titles(
  { drafts, names: called }: Dossier,
  inKind: string,
  ofKinds: readonly string[],
): Verdict {
  const only = (one: string): DraftView | null => {
    const found = drafts.filter((draft) => draft.kind === one);
    return found.length === 1 ? (found[0]?.view ?? null) : null;
  };
  const naming = only(inKind);
  const named = ofKinds.map((of) => ({ of, view: only(of) }));
  const unknown = [{ of: inKind, view: naming }, ...named].filter(({ view }) => view === null);
  if (naming === null || unknown.length > 0) {
    const kinds = unknown.map(({ of }) => of);
    const names = namesOf(kinds, called);
    return { status: 'review', said: [say('agreement.unknown', { names })], places: [] };
  }
  const said: Said[] = [];
  const untitled: Said[] = [];
  for (const { of, view } of named) {
    if (view === null) continue;
    if (view.title === '') untitled.push(say('scope.noTitle', { name: of }));
    else said.push(...unlike(naming, subjectOf(view)));
  }
  if (said.length > 0) return { status: 'missing', said: [...said, ...untitled], places: [] };
  return untitled.length > 0
    ? { status: 'review', said: untitled, places: [] }
    : { status: 'met', said: [say('agreement.titles')], places: [] };
}

const namesOf = (kinds: readonly string[], called: ReadonlyMap<string, string>): string =>
  kinds.map((one) => called.get(one) ?? one).join(', ');

/** A title by its subject: `NGHỊ QUYẾT của Ban Thường vụ Tỉnh ủy về …` is named by its `về …`. */
function subjectOf({ title, expected }: DraftView): string {
  const words = spellWords(title);
  const name = spellWords(expected.name);
  const named = words.findIndex((_, at) =>
    name.every(({ text }, index) => words[at + index]?.text === text),
  );
  const behind = named < 0 ? 0 : named + name.length;
  const issued = words[behind]?.text === 'của' ? words.findIndex(({ text }) => text === 'về') : -1;
  return title.slice(words[Math.max(behind, issued)]?.start ?? 0);
}

/** What keeps `title` from standing in a draft, word for word; nothing where it stands. */
function unlike({ draft }: DraftView, title: string): Said[] {
  const expected = spellWords(title);
  const actual = draft.paragraphs.flatMap(({ text }) => spellWords(text));
  const alignment = align(
    expected.map(({ text }) => text),
    actual.map(({ text }) => text),
  );
  if (alignment?.steps.every(({ is }) => is === 'same') === true) return [];
  if (alignment === null || alignment.likeness < NEAR) return [say('agreement.title', { title })];
  return [say('agreement.nearTitle', { title }), ...differences(alignment, expected, actual)];
}
