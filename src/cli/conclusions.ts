import { existsSync, readFileSync } from 'node:fs';
import { bundledConclusions, loadConclusion } from '../check/check';
import type { Conclusion } from '../conclusion/conclusion';
import { ConclusionError } from '../conclusion/parse';
import { say } from '../messages/messages';
import { UsageError } from './usage-error';

/** A bundled conclusion by id, or one from a file; without a name the first bundled one. @throws UsageError */
export function findConclusion(name: string | null): Conclusion {
  const bundled = bundledConclusions();
  const found = name === null ? bundled[0] : bundled.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const file = name ?? '';
  if (!existsSync(file)) {
    const known = bundled.map(({ id }) => id).join(', ');
    throw new UsageError(say('input.conclusion', { name: file, known }));
  }
  try {
    return loadConclusion(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof ConclusionError) {
      const { line, column, key, problem } = error;
      const where = key === '' ? `${file}:${line}:${column}` : `${file}:${line}:${column}, ${key}`;
      throw new UsageError(say('input.badConclusion', { where, problem }));
    }
    throw new UsageError(say('input.unreadable', { file }));
  }
}
