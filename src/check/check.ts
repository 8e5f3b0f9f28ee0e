import { DOSSIER, eachExpected, type Conclusion, type Requirement } from '../conclusion/conclusion';
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
import { Readings } from './reading';
import { DraftView, type Scope } from './scope';
import { Headings } from './sections';

const FIELDS = Object.fromEntries(
  Object.entries(KINDS).map(([name, { fields }]) => [name, fields]),
);

/** Reads a conclusion, every kind's own fields included. @throws ConclusionError */
export const loadConclusion = (json: string, file: string): Conclusion =>
  parseConclusion(json, file, FIELDS);

/** The conclusions that come with the product. */
export function bundledConclusions(): readonly Conclusion[] {
  return BUNDLED.map((data) => {
    const checked = checkConclusion(data, FIELDS);
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
  const book = new PhraseBook();
  const headings = new Headings(
    conclusion.drafts.flatMap(({ sections }) => [...eachExpected(sections)]),
    book,
  );
  const onDraft: { requirement: Requirement; run: (view: DraftView) => Finding }[] = [];
  const onDossier: { requirement: Requirement; run: (dossier: Dossier) => Finding }[] = [];
  for (const requirement of conclusion.requirements) {
    const kind = kinds[requirement.kind];
    if (kind === undefined) throw new Error(`there is no requirement kind "${requirement.kind}"`);
    if (kind.on === 'draft') {
      const judge = kind.bind(requirement, book);
      const absent = kind.absent(requirement);
      onDraft.push({
        requirement,
        run: guarded(requirement, (view: DraftView) =>
          finding(requirement, judgeScope(requirement, view, absent, judge), view.draft),
        ),
      });
    } else {
      const judge = kind.bind(requirement);
      onDossier.push({
        requirement,
        run: guarded(requirement, (dossier: Dossier) => finding(requirement, judge(dossier), null)),
      });
    }
  }
  const readings = new Readings(book);
  const about = { id: conclusion.id, title: conclusion.title };
  const viewOf = (draft: Draft, kind: string, from: Readings): DraftView => {
    const expected = conclusion.drafts.find((one) => one.kind === kind);
    if (expected === undefined) throw new Error(`the conclusion has no draft "${kind}"`);
    return new DraftView(draft, expected, headings, from);
  };
  return {
    conclusion,
    check(draft, kind) {
      readings.begin(draft.paragraphs);
      const view = viewOf(draft, kind, readings);
      return {
        conclusion: about,
        draft: { kind, title: view.title, unread: draft.unread },
        findings: onDraft
          .filter(({ requirement }) => requirement.draft === kind)
          .map(({ run }) => run(view)),
      };
    },
    checkDossier(drafts, date) {
      const dossier: Dossier = {
        drafts: drafts.map(({ draft, kind }) => {
          const own = new Readings(book);
          own.begin(draft.paragraphs);
          return { kind, view: viewOf(draft, kind, own) };
        }),
        date,
      };
      return {
        conclusion: about,
        draft: { kind: DOSSIER, title: conclusion.title, unread: NOTHING_UNREAD },
        findings: onDossier.map(({ run }) => run(dossier)),
      };
    },
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
  const said = [say(ABSENT[scope.name] ?? 'scope.absent', { name: scope.name })];
  return { status: absent, said, places: [], after: absent === 'missing' ? scope.after : null };
}

/** A requirement whose check fails is an error, never met; the others go on. */
const guarded =
  <T>(requirement: Requirement, run: (input: T) => Finding) =>
  (input: T): Finding => {
    try {
      return run(input);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        requirement,
        status: 'error',
        said: [say('check.failed', { reason })],
        locations: [],
        gap: null,
      };
    }
  };

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
    gap: after === null || status === 'met' ? null : { after },
  };
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
