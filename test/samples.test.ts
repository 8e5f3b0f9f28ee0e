import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSamples, readFaults } from '../samples/build';
import type { Finding } from '../src/check/finding';
import { makeDraft, type Draft } from '../src/draft/draft';
import { eachSection } from '../src/draft/section';
import { assessments, checkDossier, checkDrafts, GOLDEN, goldenText, SAMPLES } from './golden';

const ALL = assessments();
const BEFORE = [...ALL.keys()].filter((name) => name.endsWith('.before'));
const AFTER = [...ALL.keys()].filter((name) => name.endsWith('.after'));
const FAULTS = readFaults();

const findings = (name: string): readonly Finding[] => ALL.get(name)?.findings ?? [];
const problems = (found: readonly Finding[]): string[] =>
  found
    .filter(({ status }) => status !== 'met' && status !== 'review')
    .map(({ requirement, status }) => `${requirement.id} ${status}`);
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe('after the meeting', () => {
  test.each(AFTER)('%s: nothing missing, violated or failed', (name) => {
    expect(findings(name).length).toBeGreaterThan(0);
    expect(problems(findings(name))).toEqual([]);
  });

  const deadline = (date: string): readonly (readonly [string, string])[] =>
    checkDossier(checkDrafts('after'), date)
      .findings.filter(({ status }) => status !== 'met')
      .map(({ requirement, status }) => [requirement.id, status]);

  test.each([
    ['2021-04-05', []],
    ['2021-04-07', []],
    ['2021-04-08', [['HS-deadline', 'review']]],
    ['2026-01-01', [['HS-deadline', 'review']]],
  ])('the dossier on %s', (date, open) => {
    expect(deadline(date)).toEqual(open);
  });
});

describe('before the meeting', () => {
  const drafts = new Map(
    [...checkDrafts('before')].map(([name, { paragraphs, unread }]) => [
      name,
      makeDraft(paragraphs, unread),
    ]),
  );

  test.each(BEFORE)('%s: the faults that were planted, and no other', (name) => {
    const planted = FAULTS.filter(({ draft }) => draft === name);
    expect(planted.length).toBeGreaterThan(0);
    expect(unique(problems(findings(name)))).toEqual(
      unique(planted.map(({ requirement, status }) => `${requirement} ${status}`)),
    );
  });

  test.each(FAULTS)('$draft $requirement: $place', ({ draft: name, requirement, place, after }) => {
    const draft = drafts.get(name);
    const found = findings(name).find((one) => one.requirement.id === requirement);
    if (found === undefined || draft === undefined) {
      expect([name, found?.gap, place, after]).toEqual(['ho-so.before', null, null, null]);
      return;
    }
    if (place !== null) expect(found.locations.some(overlaps(draft, place))).toBe(true);
    const belongs = after === null ? atTheEnd(draft) : sectionAt(draft, after);
    if (place === null || after !== null) expect(belongs).toContain(found.gap?.after);
  });
});

/** Where words stand in the one paragraph that has them, as what a location may overlap. */
function overlaps({ paragraphs }: Draft, words: string) {
  const paragraph = paragraphs.findIndex(({ text }) => text.includes(words));
  const start = paragraphs[paragraph]?.text.indexOf(words) ?? -1;
  return (location: Finding['locations'][number]): boolean =>
    location.paragraph === paragraph &&
    location.start < start + words.length &&
    location.end > start;
}

/** The paragraphs that a gap may stand behind: those of the section whose heading begins so. */
function sectionAt({ paragraphs, outline }: Draft, heading: string): number[] {
  const first = paragraphs.findIndex(({ text }) => text.startsWith(heading));
  const section = [...eachSection(outline)].find((one) => one.heading === first);
  const end = section?.end ?? first + 1; // a title is one line
  return paragraphs.map((_, index) => index).slice(first, end);
}

/** What belongs nowhere in particular has no gap, or belongs behind all that is said. */
function atTheEnd({ paragraphs, outline }: Draft): (number | undefined)[] {
  const last = outline.at(-1)?.heading ?? 0;
  return [undefined, ...paragraphs.map((_, index) => index).slice(last)];
}

test.each([...ALL])('%s is assessed as its golden file says', (name, assessment) => {
  const file = join(GOLDEN, `${name}.txt`);
  expect(existsSync(file)).toBe(true);
  expect(goldenText(assessment)).toBe(readFileSync(file, 'utf8'));
});

test('each golden file is one of a sample and fits a screen', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual([...ALL.keys()].map((name) => `${name}.txt`).sort());
  for (const assessment of ALL.values()) {
    expect(goldenText(assessment).split('\n').length).toBeLessThanOrEqual(40);
  }
});

test('built anew, the samples are the same, byte for byte', async () => {
  const built = await buildSamples();
  expect(built.size).toBe(6);
  for (const [name, bytes] of built) {
    expect([name, readFileSync(join(SAMPLES, `${name}.docx`)).equals(bytes)]).toEqual([name, true]);
  }
});
