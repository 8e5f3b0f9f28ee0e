import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Conclusion } from '../conclusion/conclusion';
import { checkFile, type FileResult, type FileTask } from './check-file';

/**
 * Checks files, several at a time on a pool of workers, and answers in their order.
 *
 * @param progress is told after each file how many are done.
 */
export async function checkFiles(
  files: readonly string[],
  kind: string | null,
  conclusion: Conclusion,
  progress: (done: number) => void,
): Promise<readonly FileResult[]> {
  const tasks = files.map((file): FileTask => ({ file, kind, conclusion }));
  const [only] = tasks;
  if (tasks.length === 1 && only !== undefined) return [checkFile(only)];
  const pool = new Piscina<FileTask, FileResult>({
    filename: join(__dirname, 'worker.js'),
    maxThreads: Math.min(tasks.length, availableParallelism()),
  });
  let done = 0;
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const result = await pool.run(task);
        progress(++done);
        return result;
      }),
    );
  } finally {
    await pool.destroy();
  }
}
