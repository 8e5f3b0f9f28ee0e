import { writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import { bundledConclusions } from '../check/check';
import { isBlocking } from '../check/finding';
import { LANGUAGES, say, tell, type Language, type MessageKey } from '../messages/messages';
import { dayNumber } from '../text/dates';
import { checkTogether, type FileResult } from './check-file';
import { checkFiles } from './check-files';
import { findConclusion } from './conclusions';
import { FORMATS } from './formats';
import { useLittleMemory } from './memory';
import type { Result } from './formats/result';
import { UsageError } from './usage-error';

/** Exit codes: nothing blocking, something blocking, bad input or usage. */
const READY = 0;
const BLOCKED = 1;
const BAD = 2;

interface CheckOptions {
  readonly conclusion?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly format: keyof typeof FORMATS;
  readonly output?: string;
}

/** Runs the command line on the process's arguments and sets its exit code. */
export function main(): void {
  useLittleMemory();
  const language = languageOf(process.argv);
  run(process.argv, language).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.exitCode = BAD;
      process.stderr.write(`${complaint(error, language)}\n`);
    },
  );
}

async function run(argv: readonly string[], language: Language): Promise<number> {
  const word = (key: MessageKey): string => tell(say(key), language);
  let code = READY;
  const program = new Command('doi-chieu')
    .description(word('help.description'))
    .helpOption('-h, --help', word('help.help'))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => titled(title, language) })
    .configureOutput({ writeErr: () => undefined });
  program
    .command('check')
    .description(word('help.check'))
    .argument('<files...>', word('help.files'))
    .option('--conclusion <id|file>', word('help.conclusion'))
    .option('--kind <kind>', word('help.kind'))
    .option('--date <date>', word('help.date'))
    .addOption(
      new Option('--format <format>', word('help.format'))
        .choices(Object.keys(FORMATS))
        .default('text'),
    )
    .option('-o, --output <file>', word('help.output'))
    .addOption(new Option('--lang <lang>', word('help.lang')).choices(LANGUAGES).default('vi'))
    .helpOption('-h, --help', word('help.help'))
    .exitOverride()
    .action(async (files: readonly string[], options: CheckOptions) => {
      code = await check(files, options, language);
    });
  program
    .command('conclusions')
    .description(word('help.conclusions'))
    .addOption(new Option('--lang <lang>', word('help.lang')).choices(LANGUAGES).default('vi'))
    .helpOption('-h, --help', word('help.help'))
    .exitOverride()
    .action(() => {
      process.stdout.write(conclusionLines(language));
    });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return READY;
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help') throw new UsageError(say('input.noCommand'));
    throw new UsageError(say(COMPLAINTS[error.code] ?? 'input.usage', { detail: detailOf(error) }));
  }
  return code;
}

/** Commander's English titles of its help. */
const TITLES: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
};

function titled(title: string, language: Language): string {
  const key = TITLES[title];
  return key === undefined ? title : tell(say(key), language);
}

const COMPLAINTS: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'input.unknownOption',
  'commander.unknownCommand': 'input.unknownCommand',
  'commander.missingArgument': 'input.noFiles',
  'commander.optionMissingArgument': 'input.noValue',
  'commander.invalidArgument': 'input.badValue',
  'commander.excessArguments': 'input.tooMany',
};

/** What Commander's English sentence is about: the names and values that it quotes. */
function detailOf({ message, code }: CommanderError): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, words = '']) => words);
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  if (choices !== undefined) return `${quoted.join(' ')} (${choices})`;
  return code in COMPLAINTS ? quoted.join(' ') : message.replace(/\s+/g, ' ');
}

async function check(
  files: readonly string[],
  options: CheckOptions,
  language: Language,
): Promise<number> {
  const date = options.date ?? today();
  if (dayNumber(date) === null) throw new UsageError(say('input.date', { date }));
  const conclusion = findConclusion(options.conclusion ?? null);
  const kind = options.kind ?? null;
  const kinds = conclusion.drafts.map((draft) => draft.kind);
  if (kind !== null && !kinds.includes(kind)) {
    throw new UsageError(say('input.unknownKind', { kind, kinds: kinds.join(', ') }));
  }
  const progress = (done: number): string =>
    tell(say('progress', { done, all: files.length }), language);
  const toTerminal = isatty(2) && files.length > 1;
  const checked = await checkFiles(files, kind, conclusion, (done) => {
    if (toTerminal) process.stderr.write(`\r${progress(done)}${done === files.length ? '\n' : ''}`);
  });
  const bad = checked.filter((result) => !result.ok);
  if (bad.length > 0) {
    for (const { said } of bad) process.stderr.write(`${tell(said, language)}\n`);
    return BAD;
  }
  if (!toTerminal && files.length > 1) process.stderr.write(`${progress(files.length)}\n`);
  const results = checked.filter(
    (result): result is Extract<FileResult, { ok: true }> => result.ok,
  );
  const shown: Result[] = results.map(({ file, assessment }) => ({ file, assessment }));
  const together = results.length > 1 ? checkTogether(results, conclusion, date) : null;
  if (together !== null) shown.push({ file: null, assessment: together });

  const colour = options.output === undefined && isatty(1) && pc.isColorSupported;
  const written = FORMATS[options.format](shown, conclusion, language, colour);
  if (options.output === undefined) process.stdout.write(written);
  else writeOutput(options.output, written);
  const findings = shown.flatMap(({ assessment }) => assessment.findings);
  const blocked = findings.some((finding) => isBlocking(finding) || finding.status === 'error');
  return blocked ? BLOCKED : READY;
}

function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError(say('input.output', { file }));
  }
}

function conclusionLines(language: Language): string {
  return bundledConclusions()
    .map(({ id, title, issuedBy, date, requirements, drafts }) => {
      const names = drafts.map((draft) => `${draft.name} (${draft.kind})`).join(', ');
      const count = requirements.length;
      const values = { id, title, issuedBy, date, count, drafts: names };
      return `${tell(say('conclusions.line', values), language)}\n`;
    })
    .join('');
}

/** The language is needed before the arguments are read: for help and for what is wrong with them. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = argv[at]?.split('=')[1] ?? argv[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === asked) ?? 'vi';
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What is wrong with the input is said plainly; a fault of ours says so, without the draft's text. */
function complaint(error: unknown, language: Language): string {
  if (error instanceof UsageError) return tell(error.said, language);
  const reason = error instanceof Error ? error.message : String(error);
  return tell(say('input.fault', { reason }), language);
}
