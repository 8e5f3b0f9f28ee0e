import {
  DOSSIER,
  eachExpected,
  type Conclusion,
  type ExpectedDraft,
  type Requirement,
} from '../conclusion/conclusion';
import { BUNDLED } from '../conclusion/bundled';
import { checkConclusion, parseConclusion } from '../conclusion/parse';
import type { Draft } from '../draft/draft';
import { NOTHING_UNREAD, type Place } from '../draft/paragraph';
import { say, type MessageKey } from '../messages/messages';
import { PhraseBook } from '../text/phrases';
import type { Dossier } from './dossier';
import type { Assessment, Finding, Location } from './finding';
import type { Kind, Verdict } from './kind';
import { KINDS } from './kinds';
import { HeadingMatches, Headings } from './headings';
import { Readings, type Reading } from './reading';
import { DraftView, type Scope } from './scope';

/** Reads a conclusion, every kind's own fields included. @throws ConclusionError */
export const loadConclusion = (json: string, file: string): Conclusion =>
  parseConclusion(json, file, KINDS);

/** The conclusions that come with the product. */
export function bundledConclusions(): readonly Conclusion[] {
  return BUNDLED.map((data) => {
    const checked = checkConclusion(data, KINDS);
    if ('id' in checked) return checked;
    throw new Error(`a bundled conclusion is broken at ${checked.path.join('.')}: ${checked.text}`);
  });
}

/** A conclusion made ready to check drafts. It keeps what it has read, so a re-check is quick. */
export interface Checker {
  readonly conclusion: Conclusion;
  /** Holds a draft of the given kind against the conclusion. @throws Error for a kind that it has not. */
  check(draft: Draft, kind: string): Assessment;
  /** Answers the requirements on the drafts together, on the day `date` (`YYYY-MM-DD`). */
  checkDossier(drafts: readonly { draft: Draft; kind: string }[], date: string): Assessment;
}

/** @param kinds other than {@link KINDS} only in tests. */
export function createChecker(
  conclusion: Conclusion,
  kinds: Readonly<Record<string, Kind>> = KINDS,
): Checker {
  const kindOf = (requirement: Requirement): Kind => {
    const kind = kinds[requirement.kind];
    if (kind === undefined) throw new Error(`there is no requirement kind "${requirement.kind}"`);
    return kind;
  };
  const readers = new Map<string, DraftReader>();
  const readerOf = (kind: string): DraftReader => {
    let reader = readers.get(kind);
    if (reader === undefined) {
      const expected = conclusion.drafts.find((one) => one.kind === kind);
      if (expected === undefined) throw new Error(`the conclusion has no draft "${kind}"`);
      const own = conclusion.requirements.filter((requirement) => requirement.draft === kind);
      readers.set(kind, (reader = draftReader(expected, own, kindOf)));
    }
    return reader;
  };
  const onDossier = conclusion.requirements.flatMap((requirement) => {
    const kind = kindOf(requirement);
    if (kind.on !== 'dossier') return [];
    return [
      guarded(requirement, () => {
        const judge = kind.bind(requirement);
        return (dossier: Dossier) => finding(requirement, judge(dossier), null);
      }),
    ];
  });
  const about = { id: conclusion.id, title: conclusion.title };
  return {
    conclusion,
    check(draft, kind) {
      const { view, runs } = readerOf(kind);
      const seen = view(draft);
      return {
        conclusion: about,
        draft: { kind, title: seen.title, unread: draft.unread },
        findings: runs.map((run) => run(seen)),
      };
    },
    checkDossier(drafts, date) {
      const dossier: Dossier = {
        drafts: drafts.map(({ draft, kind }) => ({ kind, view: readerOf(kind).viewApart(draft) })),
        names: new Map(conclusion.drafts.map((one) => [one.kind, one.name])),
        date,
      };
      return {
        conclusion: about,
        draft: { kind: DOSSIER, title: conclusion.title, unread: NOTHING_UNREAD },
        findings: onDossier.map((run) => run(dossier)),
      };
    },
  };
}

/** What one kind of draft is read by: its own phrases, and its requirements made ready for them. */
interface DraftReader {
  /** Sees a draft with what is remembered of the one before it. */
  readonly view: (draft: Draft) => DraftView;
  /** Sees a draft beside others of its kind. */
  readonly viewApart: (draft: Draft) => DraftView;
  readonly runs: readonly ((view: DraftView) => Finding)[];
}

function draftReader(
  expected: ExpectedDraft,
  requirements: readonly Requirement[],
  kindOf: (requirement: Requirement) => Kind,
): DraftReader {
  const book = new PhraseBook();
  const headings = new Headings(eachExpected(expected.sections), book);
  const runs = requirements.flatMap((requirement) => {
    const kind = kindOf(requirement);
    if (kind.on !== 'draft') return [];
    return [
      guarded(requirement, () => {
        const judge = kind.bind(requirement, book);
        const absent = kind.absent(requirement);
        return (view: DraftView) =>
          finding(requirement, judgeScope(requirement, view, absent, judge), view.draft);
      }),
    ];
  });
  let last: { readonly outline: Draft['outline']; readonly matches: HeadingMatches } | null = null;
  const see = (draft: Draft, readings: Readings): DraftView => {
    readings.begin(draft.paragraphs);
    const { outline } = draft;
    if (last?.outline !== outline) {
      const read = (text: string): Reading => readings.read(text);
      last = { outline, matches: new HeadingMatches(outline, expected.sections, headings, read) };
    }
    return new DraftView(draft, expected, headings, last.matches, readings);
  };
  const remembered = new Readings(book);
  return {
    runs,
    view: (draft) => see(draft, remembered),
    viewApart: (draft) => see(draft, new Readings(book)),
  };
}

const ABSENT: Readonly<Record<string, MessageKey>> = {
  letterhead: 'scope.noLetterhead',
  title: 'scope.noTitle',
  appendices: 'scope.noAppendices',
};

function judgeScope(
  requirement: Requirement,
  view: DraftView,
  absent: 'missing' | 'review',
  judge: (scope: Scope) => Verdict,
): Verdict {
  const scope = view.scope(requirement.scope);
  if (!('absent' in scope)) return judge(scope);
  const boxed = scope.name === 'letterhead' && view.draft.unread.textBoxes > 0;
  if (boxed) return { status: 'review', said: [say('scope.boxed')], places: [] };
  const said = [say(ABSENT[scope.name] ?? 'scope.absent', { name: scope.name })];
  return { status: absent, said, places: [], after: absent === 'missing' ? scope.after : null };
}

/** A requirement whose check fails, or cannot be made ready, is an error, never met; the others go on. */
function guarded<T>(
  requirement: Requirement,
  prepare: () => (input: T) => Finding,
): (input: T) => Finding {
  const failed = (error: unknown): Finding => {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      requirement,
      status: 'error',
      said: [say('check.failed', { reason })],
      locations: [],
      gap: null,
    };
  };
  let run: (input: T) => Finding;
  try {
    run = prepare();
  } catch (error) {
    return () => failed(error);
  }
  return (input) => {
    try {
      return run(input);
    } catch (error) {
      return failed(error);
    }
  };
}

/** @throws Error naming the requirement where a kind gives a place that the draft has not. */
function finding(requirement: Requirement, verdict: Verdict, draft: Draft | null): Finding {
  const { status, said, places, after = null } = verdict;
  const last = (draft?.paragraphs.length ?? 0) - 1;
  if (after !== null && (after < -1 || after > last)) {
    throw new Error(`${requirement.id}: no paragraph ${after} to stand behind`);
  }
  return {
    requirement,
    status,
    said,
    locations: places.map((place) => located(place, requirement, draft)),
    gap: after === null || status === 'met' ? null : { after, text: textBefore(after, draft) },
  };
}

/** The text of the nearest paragraph up to `after` that has one. */
function textBefore(after: number, draft: Draft | null): string {
  for (let index = after; index >= 0; index--) {
    const text = draft?.paragraphs[index]?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
}

function located(
  { paragraph, start, end }: Place,
  { id }: Requirement,
  draft: Draft | null,
): Location {
  const text = draft?.paragraphs[paragraph]?.text;
  if (text === undefined || start < 0 || end < start || end > text.length) {
    throw new Error(`${id}: no place ${paragraph}:${start}-${end} in the draft`);
  }
  return { paragraph, start, end, text: text.slice(start, end) };
}
