import { pathToFileURL } from 'node:url';
import type { Log, Notification, Result as SarifResult } from 'sarif';
import { isBlocking, type Finding, type Status } from '../../check/finding';
import { tell, type Language } from '../../messages/messages';
import type { Format, Result } from './result';
import { unreadLines } from './words';

const KINDS: Readonly<Record<Status, NonNullable<SarifResult['kind']>>> = {
  met: 'pass',
  missing: 'fail',
  violated: 'fail',
  review: 'review',
  error: 'open',
};

/**
 * SARIF 2.1.0. A draft has no lines: a region's line is the paragraph and its columns are UTF-16
 * in the paragraph's visible text, both counted from 1, as SARIF does.
 */
export const sarif: Format = (results, conclusion, language) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'doi-chieu',
            rules: conclusion.requirements.map(({ id, kind, level, clause, source }) => ({
              id,
              shortDescription: { text: source.quote },
              defaultConfiguration: { level: level === 'must' ? 'error' : 'warning' },
              properties: { kind, clause },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: results.flatMap((result) => unread(result, language)),
          },
        ],
        results: results.flatMap((result) =>
          result.assessment.findings.map((finding) => entry(finding, result, language)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** What a file holds that was not read. */
const unread = ({ file, assessment }: Result, language: Language): Notification[] =>
  unreadLines(assessment).map((said) => ({
    level: 'warning',
    message: { text: tell(said, language) },
    locations: file === null ? [] : [{ physicalLocation: { artifactLocation: artifact(file) } }],
  }));

const artifact = (file: string): { uri: string } => ({ uri: pathToFileURL(file).href });

function entry(finding: Finding, { file }: Result, language: Language): SarifResult {
  const { requirement, status, said, locations, gap } = finding;
  const kind = KINDS[status];
  const regions = locations.map(({ paragraph, start, end, text }) => ({
    startLine: paragraph + 1,
    startColumn: start + 1,
    endColumn: end + 1,
    snippet: { text },
  }));
  return {
    ruleId: requirement.id,
    kind,
    level: kind !== 'fail' ? 'none' : isBlocking(finding) ? 'error' : 'warning',
    message: { text: said.map((one) => tell(one, language)).join(' ') },
    ...(file === null
      ? {}
      : {
          locations: (regions.length > 0 ? regions : [undefined]).map((region) => ({
            physicalLocation: {
              artifactLocation: artifact(file),
              ...(region === undefined ? {} : { region }),
            },
          })),
        }),
    properties: { status, gap: gap === null ? null : { after: gap.after } },
  };
}
