/**
 * The samples' assessments as golden files, a line for each requirement: its id and status, the
 * first words of what is said, the places and the gap. `npm run golden` writes them anew; the test
 * of the samples compares.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledConclusions } from '../src/check/check';
import type { Assessment, Finding } from '../src/check/finding';
import { checkFile, checkTogether, type FileResult } from '../src/cli/check-file';
import type { Conclusion } from '../src/conclusion/conclusion';
import { tell } from '../src/messages/messages';

export const GOLDEN = join(__dirname, 'golden');
export const SAMPLES = join(__dirname, '..', 'samples');
/** A day before the deadline of the conclusion. */
export const DAY = '2021-04-05';
export const STAGES = ['before', 'after'] as const;
type Stage = (typeof STAGES)[number];

const [conclusion] = bundledConclusions();

/** The conclusion that the samples are drafted for. */
export function theConclusion(): Conclusion {
  if (conclusion === undefined) throw new Error('no conclusion is bundled');
  return conclusion;
}

export type Checked = Extract<FileResult, { ok: true }>;

/** The three drafts of a stage, by their names (`bao-cao.before`). */
export function checkDrafts(stage: Stage): ReadonlyMap<string, Checked> {
  const drafts = new Map<string, Checked>();
  for (const { kind } of theConclusion().drafts) {
    const name = `${kind}.${stage}`;
    const file = join(SAMPLES, `${name}.docx`);
    const result = checkFile({ file, kind: null, conclusion: theConclusion() });
    if (!result.ok) throw new Error(tell(result.said, 'en'));
    drafts.set(name, result);
  }
  return drafts;
}

/** The dossier of a stage's drafts. */
export function checkDossier(drafts: ReadonlyMap<string, Checked>, date = DAY): Assessment {
  const dossier = checkTogether([...drafts.values()], theConclusion(), date);
  if (dossier === null) throw new Error('the conclusion asks nothing of the dossier');
  return dossier;
}

/** All assessments by the names of their golden files, dossiers included. */
export function assessments(): ReadonlyMap<string, Assessment> {
  const all = new Map<string, Assessment>();
  for (const stage of STAGES) {
    const drafts = checkDrafts(stage);
    for (const [name, { assessment }] of drafts) all.set(name, assessment);
    all.set(`ho-so.${stage}`, checkDossier(drafts));
  }
  return all;
}

const WORDS = 7;

const firstWords = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= WORDS ? text : `${words.slice(0, WORDS).join(' ')} …`;
};

function line({ requirement, status, said, locations, gap }: Finding): string {
  const places = locations.map(({ paragraph, start, end }) => `${paragraph}:${start}-${end}`);
  return [
    `${requirement.id} ${status}  ${firstWords(said.map((one) => tell(one, 'vi')).join(' '))}`,
    ...(places.length > 0 ? [places.join(' ')] : []),
    ...(gap === null ? [] : [`after ${gap.after}`]),
  ].join(' · ');
}

export const goldenText = ({ findings }: Assessment): string =>
  `${findings.map(line).join('\n')}\n`;

if (require.main === module) {
  for (const [name, assessment] of assessments()) {
    writeFileSync(join(GOLDEN, `${name}.txt`), goldenText(assessment));
  }
}
