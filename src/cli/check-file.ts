import { readFileSync, statSync } from 'node:fs';
import { createChecker, type Checker } from '../check/check';
import type { Assessment } from '../check/finding';
import { DOSSIER, type Conclusion } from '../conclusion/conclusion';
import { DocxError } from '../docx/errors';
import { readDocx } from '../docx/read';
import { makeDraft } from '../draft/draft';
import { recogniseKind } from '../draft/kind';
import type { Paragraph, Unread } from '../draft/paragraph';
import { say, type Said } from '../messages/messages';

/** A larger file is no draft; reading it would only fill the memory. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** What one file comes to: an assessment, with what a dossier needs of it, or why there is none. */
export type FileResult =
  | {
      readonly file: string;
      readonly ok: true;
      readonly kind: string;
      readonly assessment: Assessment;
      readonly paragraphs: readonly Paragraph[];
      readonly unread: Unread;
    }
  | { readonly file: string; readonly ok: false; readonly said: Said };

/** What to check: a file, and the kind of draft it is if the user says so. */
export interface FileTask {
  readonly file: string;
  readonly kind: string | null;
  readonly conclusion: Conclusion;
}

let checker: Checker | null = null;

/** Reads and checks one file. Never throws for what a file can be. */
export function checkFile({ file, kind, conclusion }: FileTask): FileResult {
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return { file, ok: false, said: bytes };
  if (checker?.conclusion !== conclusion) checker = createChecker(conclusion);
  try {
    const { paragraphs, unread } = readDocx(bytes);
    const draft = makeDraft(paragraphs, unread);
    const found = kind ?? recogniseKind(draft, conclusion.drafts);
    if (found === null) {
      const kinds = conclusion.drafts.map((one) => one.kind).join(', ');
      return { file, ok: false, said: say('input.kind', { file, kinds }) };
    }
    const assessment = checker.check(draft, found);
    return { file, ok: true, kind: found, assessment, paragraphs, unread };
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    return { file, ok: false, said: say(`docx.${error.problem}`, { file, part: error.part }) };
  }
}

/** Answers the requirements on the drafts together. */
export function checkTogether(
  results: readonly Extract<FileResult, { ok: true }>[],
  conclusion: Conclusion,
  date: string,
): Assessment | null {
  if (!conclusion.requirements.some(({ draft }) => draft === DOSSIER)) return null;
  const drafts = results.map(({ kind, paragraphs, unread }) => ({
    kind,
    draft: makeDraft(paragraphs, unread),
  }));
  return createChecker(conclusion).checkDossier(drafts, date);
}

function readBytes(file: string): Uint8Array | Said {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return say('input.folder', { file });
    if (!stat.isFile()) return say('input.unreadable', { file });
    if (stat.size > LARGEST_FILE) return say('docx.tooLarge', { file, part: file });
    return readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? say('input.noFile', { file }) : say('input.unreadable', { file });
  }
}
