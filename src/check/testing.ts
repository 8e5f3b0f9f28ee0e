/**
 * A tester of requirement kinds. A case is a tiny paper (the markup of draft/testing.ts) with the
 * expected places marked in it: `«…»` is a range; `‸` at a line's end, or on a line of its own, is
 * the gap behind that paragraph. Nothing here is built or shipped.
 */
import { DOSSIER, type Conclusion } from '../conclusion/conclusion';
import { makeDraft, type Draft } from '../draft/draft';
import { NOTHING_UNREAD, type Place } from '../draft/paragraph';
import { paragraphs } from '../draft/testing';
import type { Said } from '../messages/messages';
import { createChecker, loadConclusion, type Checker } from './check';
import type { Finding, Status } from './finding';

/** An expected section as a conclusion writes it. */
export interface SectionData {
  readonly id: string;
  readonly name: string;
  readonly heading: readonly (string | readonly string[])[];
  readonly number?: number;
  readonly optional?: boolean;
  readonly appendix?: boolean;
  readonly sections?: readonly SectionData[];
}

export type Fields = Readonly<Record<string, unknown>>;

interface Setup {
  readonly sections?: readonly SectionData[];
  readonly scope?: string;
  /** The kind's own fields, unless a case has its own. */
  readonly is?: Fields;
}

interface Expected {
  readonly name: string;
  readonly status: Status;
  /** What is said, as {@link told} writes it; not compared where left out. */
  readonly says?: readonly string[];
  /** Something is missing that belongs nowhere in particular. */
  readonly anywhere?: true;
}

export interface KindCase extends Omit<Setup, 'sections'>, Expected {
  readonly draft: string;
}

export interface DossierCase extends Expected {
  readonly is?: Fields;
  readonly drafts?: Readonly<Record<string, string | readonly string[]>>;
  readonly date?: string;
}

const KIND = 'de-an';
export const DAY = '2024-03-15';

/** A small invented conclusion, as JSON: one kind of draft unless others are named. */
export const conclusionJson = (
  requirements: readonly Fields[],
  sections: readonly SectionData[] = [],
  drafts: readonly Fields[] = [{ kind: KIND, name: 'Đề án', sections }],
): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'thu',
    title: 'Kết luận thử',
    issuedBy: 'UBND huyện',
    date: '2024-03-01',
    deadline: null,
    drafts,
    requirements: requirements.map((fields, index) => ({
      id: `R${index + 1}`,
      draft: KIND,
      level: 'must',
      clause: '1',
      source: { start: 0, end: 1, quote: 'x' },
      ...fields,
    })),
  });

export const conclusionOf = (...made: Parameters<typeof conclusionJson>): Conclusion =>
  loadConclusion(conclusionJson(...made), 'thu.json');

export const findingsOf = (checker: Checker, draft: Draft): readonly Finding[] =>
  checker.check(draft, KIND).findings;

/** A message by its key and what fills it in. */
export const told = ({ key, values }: Said): string => [key, ...Object.values(values)].join(' | ');

interface Marked {
  readonly draft: Draft;
  readonly places: readonly Place[];
  readonly gap: number | null;
}

/** A paper without its marks, and what they stand for. @throws Error where they do not match. */
export function readMarks(paper: string): Marked {
  const gaps: number[] = [];
  const lines: string[] = [];
  for (const line of paper.split('\n')) {
    if (line !== '‸') lines.push(line.replace(/‸$/, ''));
    if (line.endsWith('‸')) gaps.push(lines.length - 1);
  }
  const places: Place[] = [];
  const unmarked = paragraphs(lines.join('\n')).map((one, paragraph) => {
    let text = '';
    const open: number[] = [];
    for (const char of one.text) {
      if (char === '«') open.push(text.length);
      else if (char === '»') {
        const start = open.pop();
        if (start === undefined) throw new Error(`» without « in: ${one.text}`);
        places.push({ paragraph, start, end: text.length });
      } else text += char;
    }
    if (open.length > 0 || text.includes('‸')) throw new Error(`a mark is wrong in: ${one.text}`);
    return { ...one, text };
  });
  if (gaps.length > 1) throw new Error('a finding has one gap at most');
  return { draft: makeDraft(unmarked, NOTHING_UNREAD), places, gap: gaps[0] ?? null };
}

/** A draft's text with the marks in it. */
function marked({ paragraphs: all }: Draft, places: readonly Place[], gap: number | null): string {
  const lines = all.flatMap(({ text }, paragraph) => {
    const here = places.filter((place) => place.paragraph === paragraph);
    const times = (key: 'start' | 'end', at: number): number =>
      here.filter((place) => place[key] === at).length;
    let line = '';
    for (let at = 0; at <= text.length; at++) {
      line += '»'.repeat(times('end', at)) + '«'.repeat(times('start', at)) + text.charAt(at);
    }
    return gap === paragraph ? [line, '‸'] : [line];
  });
  return (gap === -1 ? ['‸', ...lines] : lines).join('\n');
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/** @throws Error for a case that could pass without showing anything. */
function insist<Case extends Expected>(cases: readonly Case[], isMarked: (one: Case) => boolean) {
  const known = new Set<string>();
  for (const one of cases) {
    const { name, status, anywhere } = one;
    for (const key of [name, JSON.stringify({ ...one, name: '', status: '', says: [] })]) {
      if (known.has(key)) throw new Error(`twice the same case: ${name}`);
      known.add(key);
    }
    const shown = isMarked(one);
    if (shown && anywhere === true) throw new Error(`marks, and yet anywhere: ${name}`);
    if (anywhere === true && status !== 'missing')
      throw new Error(`anywhere, not missing: ${name}`);
    if (status === 'violated' && !shown) throw new Error(`violated, but where: ${name}`);
    if (status === 'missing' && !shown && anywhere !== true) {
      throw new Error(`missing, but where: ${name}`);
    }
  }
}

const saidOf = ({ said }: Finding, { says }: Expected): object =>
  says === undefined ? {} : { says: said.map(told) };

/** Holds one case against the kind. @throws Error, by `expect`, where it does not come out so. */
export function holdCase(kind: string, setup: Setup, one: KindCase): void {
  const { draft, places, gap } = readMarks(one.draft);
  deepFreeze(draft);
  const scope = one.scope ?? setup.scope ?? 'draft';
  const fields = { kind, scope, ...(one.is ?? setup.is) };
  const checker = createChecker(conclusionOf([fields], setup.sections));
  const [finding] = findingsOf(checker, draft);
  if (finding === undefined) throw new Error('no finding');
  expect(findingsOf(checker, draft)).toEqual([finding]);
  const compared =
    places.length > 0 || gap !== null || one.status === 'missing' || one.status === 'violated';
  const { status, says, draft: paper } = one;
  const found = finding.gap?.after ?? null;
  expect({
    status: finding.status,
    ...saidOf(finding, one),
    places: compared ? marked(draft, finding.locations, found) : paper,
  }).toEqual({
    status,
    ...(says === undefined ? {} : { says }),
    places: compared ? marked(draft, places, gap) : paper,
  });
}

/** Tests a kind that looks into one draft: each case a paper with the expected places marked. */
export function testKind(kind: string, setup: Setup, cases: readonly KindCase[]): void {
  insist(cases, ({ draft }) => /[«‸]/.test(draft));
  describe(kind, () => {
    test.each(cases)('$status: $name', (one) => {
      holdCase(kind, setup, one);
    });
  });
}

/** Tests a kind that looks at the drafts together. Their findings have no places in any one. */
export function testDossierKind(
  kind: string,
  drafts: readonly Fields[],
  cases: readonly DossierCase[],
): void {
  insist(cases, () => false);
  describe(kind, () => {
    test.each(cases)('$status: $name', (one) => {
      const together = Object.entries(one.drafts ?? {}).flatMap(([of, papers]) =>
        [papers].flat().map((paper) => ({ kind: of, draft: readMarks(paper).draft })),
      );
      deepFreeze(together);
      const fields = { kind, draft: DOSSIER, ...one.is };
      const checker = createChecker(conclusionOf([fields], [], drafts));
      const assess = () => checker.checkDossier(together, one.date ?? DAY);
      const [finding] = assess().findings;
      if (finding === undefined) throw new Error('no finding');
      expect(assess().findings).toEqual([finding]);
      const { status, says } = one;
      expect({ ...finding, ...saidOf(finding, one) }).toMatchObject({
        status,
        ...(says === undefined ? {} : { says }),
        locations: [],
        gap: null,
      });
    });
  });
}
