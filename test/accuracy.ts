/**
 * Recall and precision of the engine on the labelled corpus, of problems (a requirement that is
 * missing or violated) and of their places, by kind and by style, for the drafts that were tuned
 * on and for those set aside. What went wrong in the former is listed.
 */
import { bundledConclusions, createChecker } from '../src/check/check';
import type { Finding } from '../src/check/finding';
import { readDocx } from '../src/docx/read';
import { makeDraft } from '../src/draft/draft';
import { recogniseKind } from '../src/draft/kind';
import { tell } from '../src/messages/messages';
import { corpus, type CorpusDraft, type Expected } from './corpus';

const TARGET = 0.98;
const MOST_SHOWN = 400;

/** Right, wrongly told, and not told. */
class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }

  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong);
  }
}

class Tallies {
  readonly #by = new Map<string, { problems: Tally; places: Tally }>();

  of(name: string): { problems: Tally; places: Tally } {
    let found = this.#by.get(name);
    if (found === undefined) {
      found = { problems: new Tally(), places: new Tally() };
      this.#by.set(name, found);
    }
    return found;
  }

  rows(): string[] {
    return [...this.#by].sort().map(([name, { problems, places }]) => {
      const figure = (tally: Tally): string =>
        `${tally.recall.toFixed(3)} ${tally.precision.toFixed(3)} (${tally.right + tally.missed})`;
      return `${name.padEnd(34)} ${figure(problems).padEnd(20)} ${figure(places)}`;
    });
  }
}

const isProblem = (status: string): boolean => status === 'missing' || status === 'violated';

/** Adds one requirement's answer to the tallies; says what is wrong with it, if anything. */
function compare(
  found: Finding,
  expected: Expected,
  tallies: { problems: Tally; places: Tally }[],
): string | null {
  const add = (which: 'problems' | 'places', what: 'right' | 'wrong' | 'missed', by = 1): void => {
    for (const tally of tallies) tally[which][what] += by;
  };
  const agree = found.status === expected.status;
  if (isProblem(expected.status)) add('problems', agree ? 'right' : 'missed');
  if (isProblem(found.status) && !agree) add('problems', 'wrong');
  if (!agree) return `${expected.status} expected, ${found.status} found`;
  if (!isProblem(found.status)) return null;

  const overlaps = (a: { paragraph: number; start: number; end: number }, b: typeof a): boolean =>
    a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
  const places = expected.places ?? [];
  const missed = places.filter((place) => !found.locations.some((one) => overlaps(one, place)));
  const wrong =
    places.length === 0
      ? []
      : found.locations.filter((one) => !places.some((place) => overlaps(one, place)));
  add('places', 'right', places.length - missed.length);
  add('places', 'missed', missed.length);
  add('places', 'wrong', wrong.length);
  let gapWrong = false;
  if (expected.gap !== undefined) {
    const { from, to } = expected.gap;
    gapWrong = found.gap === null || found.gap.after < from || found.gap.after > to;
    add('places', gapWrong ? 'missed' : 'right');
    if (gapWrong && found.gap !== null) add('places', 'wrong');
  }
  if (missed.length + wrong.length === 0 && !gapWrong) return null;
  return `places: ${JSON.stringify({ missed, wrong: wrong.map(({ paragraph, text }) => [paragraph, text]), gap: [found.gap?.after, expected.gap] })}`;
}

function main(): void {
  const conclusion = bundledConclusions()[0];
  if (conclusion === undefined) throw new Error('no bundled conclusion');
  const checker = createChecker(conclusion);
  const kindOf = new Map(conclusion.requirements.map(({ id, kind }) => [id, kind]));
  const drafts = corpus();
  const failures: string[] = [];
  let below = false;
  for (const split of ['tune', 'held-out'] as const) {
    const chosen = drafts.filter((draft) => draft.split === split);
    const all = new Tallies();
    const byKind = new Tallies();
    const byStyle = new Tallies();
    for (const draft of chosen) {
      const { findings, kind } = assess(draft);
      if (kind !== draft.kind) failures.push(`${split} ${draft.id}: read as ${kind ?? 'no kind'}`);
      for (const [id, expected] of Object.entries(draft.expected)) {
        const found = findings.find(({ requirement }) => requirement.id === id);
        if (found === undefined) throw new Error(`${draft.id}: no answer for ${id}`);
        const problem = compare(found, expected, [
          all.of('all'),
          byKind.of(kindOf.get(id) ?? ''),
          byStyle.of(draft.style),
        ]);
        if (problem !== null && split === 'tune') {
          const said = found.said
            .map((one) => tell(one, 'vi'))
            .join(' ')
            .slice(0, 160);
          failures.push(`${draft.id} ${id}: ${problem} | ${said}`);
        }
      }
    }
    const bases = new Set(chosen.map(({ base }) => base)).size;
    print(`\n${split}: ${chosen.length} drafts, ${bases} bases`);
    print(`${''.padEnd(34)} problems: recall precision (n), places: recall precision (n)`);
    for (const row of [...all.rows(), '', ...byKind.rows(), '', ...byStyle.rows()]) print(row);
    const { problems, places } = all.of('all');
    for (const tally of [problems, places]) {
      below ||= tally.recall < TARGET || tally.precision < TARGET;
    }
  }
  for (const failure of failures.slice(0, MOST_SHOWN)) print(failure);
  process.exitCode = below ? 1 : 0;

  function assess(draft: CorpusDraft): { findings: readonly Finding[]; kind: string | null } {
    const { paragraphs, unread } = readDocx(draft.docx);
    const read = makeDraft(paragraphs, unread);
    const kind = recogniseKind(read, conclusion?.drafts ?? []);
    return { kind, findings: checker.check(read, draft.kind).findings };
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

main();
