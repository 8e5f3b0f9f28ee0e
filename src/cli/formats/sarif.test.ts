import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import type { Log, Result as SarifResult } from 'sarif';
import { isBlocking } from '../../check/finding';
import { sarif } from './sarif';
import { hostile, samples, theConclusion } from './testing';

/**
 * What SARIF 2.1.0 says of the objects that are written, by the section of the standard: types,
 * required properties, values, and no property that the standard does not know.
 */
const text = { type: 'string', minLength: 1 };
const fromOne = { type: 'integer', minimum: 1 };
const anything = { type: 'object' };
const object = (
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
): object => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const listOf = (items: object, rest: object = {}): object => ({ type: 'array', items, ...rest });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const message = object({ text }); // 3.11
const region = object(
  { startLine: fromOne },
  { startColumn: fromOne, endLine: fromOne, endColumn: fromOne, snippet: message },
); // 3.30
const location = object({
  physicalLocation: object(
    { artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' } }) },
    { region },
  ),
}); // 3.28, 3.29, 3.4
const notification = object({ message }, { level, locations: listOf(location) }); // 3.58
const invocation = object(
  { executionSuccessful: { type: 'boolean' } },
  { toolExecutionNotifications: listOf(notification) },
); // 3.20
const rule = object(
  { id: text },
  {
    shortDescription: message,
    defaultConfiguration: object({ level }),
    properties: anything,
  },
); // 3.49
const result = object(
  { message },
  {
    ruleId: text,
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level,
    locations: listOf(location),
    properties: anything,
  },
); // 3.27
const run = object(
  {
    tool: object({
      driver: object({ name: text }, { rules: listOf(rule, { uniqueItems: true }) }),
    }),
  },
  {
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: listOf(result),
    invocations: listOf(invocation),
  },
); // 3.14, 3.18, 3.19
const SHAPE = object(
  { version: { const: '2.1.0' }, runs: listOf(run) },
  { $schema: { type: 'string', format: 'uri' } },
); // 3.13

const URI_REFERENCE = /^[\w%!#$&'()*+,/:;=?@~.-]+$/;
const ajv = new Ajv({ allErrors: true });
ajv.addFormat('uri', (uri) => URL.canParse(uri) && URI_REFERENCE.test(uri));
ajv.addFormat('uri-reference', URI_REFERENCE);
const isLog = ajv.compile<Log>(SHAPE);

const ALL = samples();
const HOSTILE = hostile();

function written(...[results, conclusion = theConclusion()]: LogOf): Log {
  const log: unknown = JSON.parse(sarif(results, conclusion, 'vi', false));
  expect([isLog(log), isLog.errors]).toEqual([true, null]);
  if (!isLog(log)) throw new Error('no log');
  return log;
}
type LogOf = [results: Parameters<typeof sarif>[0], conclusion?: Parameters<typeof sarif>[1]];

const resultsOf = (log: Log): readonly SarifResult[] => log.runs[0]?.results ?? [];

test('samples and a draft full of markup make logs of the standard’s shape', () => {
  expect(written(ALL).runs).toHaveLength(1);
  expect(written([HOSTILE.result], HOSTILE.conclusion).runs).toHaveLength(1);
});

test('what was not read is a notification on its file', () => {
  const { file } = HOSTILE.result;
  const said = written([HOSTILE.result], HOSTILE.conclusion).runs[0]?.invocations;
  const artifactLocation = { uri: pathToFileURL(file ?? '').href };
  expect(said?.[0]?.toolExecutionNotifications).toEqual([
    {
      level: 'warning',
      message: { text: 'Chưa đọc 2 hộp văn bản.' },
      locations: [{ physicalLocation: { artifactLocation } }],
    },
  ]);
});

test('a result for each finding, each of a rule that the run describes', () => {
  const log = written(ALL);
  const findings = ALL.flatMap(({ assessment }) => assessment.findings);
  expect(resultsOf(log).map(({ ruleId }) => ruleId)).toEqual(
    findings.map(({ requirement }) => requirement.id),
  );
  const rules = log.runs[0]?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(theConclusion().requirements.map(({ id }) => id));
});

test('kind and level go together: only what blocks is an error', () => {
  const findings = ALL.flatMap(({ assessment }) => assessment.findings);
  for (const [at, { kind, level: found }] of resultsOf(written(ALL)).entries()) {
    const finding = findings[at];
    if (finding === undefined) throw new Error('a result too many');
    const wrong = finding.status === 'missing' || finding.status === 'violated';
    expect(kind).toBe(wrong ? 'fail' : finding.status === 'met' ? 'pass' : 'review');
    expect(found).toBe(wrong ? (isBlocking(finding) ? 'error' : 'warning') : 'none');
  }
});

test('places are the paragraphs and columns of the draft, counted from 1', () => {
  for (const one of ALL) {
    const entries = resultsOf(written([one]));
    for (const [at, { locations, requirement }] of one.assessment.findings.entries()) {
      const found = (entries[at]?.locations ?? []).map(({ physicalLocation }) => physicalLocation);
      if (one.file === null) {
        expect([requirement.id, found]).toEqual([requirement.id, []]);
        continue;
      }
      const artifactLocation = { uri: pathToFileURL(one.file).href };
      const regions = locations.map(({ paragraph, start, end, text: words }) => ({
        startLine: paragraph + 1,
        startColumn: start + 1,
        endColumn: end + 1,
        snippet: { text: words },
      }));
      expect(found).toEqual(
        regions.length === 0
          ? [{ artifactLocation }]
          : regions.map((place) => ({ artifactLocation, region: place })),
      );
    }
  }
});
