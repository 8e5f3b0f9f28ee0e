/**
 * Prints by how many bytes the process's peak memory grows over reading and checking one file, as
 * the command line runs.
 */
import { readFileSync } from 'node:fs';
import { bundledConclusions, createChecker } from '../src/check/check';
import { useLittleMemory } from '../src/cli/memory';
import { readDocx } from '../src/docx/read';
import { makeDraft } from '../src/draft/draft';

/** The most memory that this process has had, in bytes (Linux; maxRSS would count the parent's too). */
function peak(): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return 1024 * Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]);
}

useLittleMemory();
const [conclusion] = bundledConclusions();
const [, , file, kind] = process.argv;
if (conclusion === undefined || file === undefined || kind === undefined)
  throw new Error('a file and a kind are expected');
const checker = createChecker(conclusion);
const before = process.memoryUsage.rss();
const { paragraphs, unread } = readDocx(readFileSync(file));
checker.check(makeDraft(paragraphs, unread), kind);
process.stdout.write(String(peak() - before));
