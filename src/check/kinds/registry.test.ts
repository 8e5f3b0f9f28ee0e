import { readdirSync } from 'node:fs';
import { bundledConclusions } from '../check';
import { KINDS } from '.';

/** The kinds that the requirements name. */
const NAMED = [
  'agreement',
  'chronology',
  'citation',
  'content',
  'count',
  'deadline',
  'figures',
  'issuer',
  'judgement',
  'length',
  'listing',
  'parts',
  'prohibited',
  'quote',
  'section',
  'title',
];
const FILES = readdirSync(__dirname);
const namesOf = (ending: RegExp): string[] =>
  FILES.filter((file) => ending.test(file)).map((file) => file.replace(ending, ''));

test('the registry holds the kinds that the requirements name', () => {
  expect(Object.keys(KINDS)).toEqual(NAMED);
});

test('the folder holds one file for each kind, and its test', () => {
  const beside = new Set(['index', 'registry']);
  expect(namesOf(/\.test\.ts$/).filter((name) => !beside.has(name))).toEqual(NAMED);
  expect(namesOf(/(?<!\.test)\.ts$/).filter((name) => !beside.has(name))).toEqual(NAMED);
});

test.each(NAMED)('the file of %s exports the kind and nothing else', async (name) => {
  const file: unknown = await import(`./${name}`);
  expect(file).toEqual({ [name]: KINDS[name] });
});

test('every kind has a use', () => {
  const used = bundledConclusions().flatMap(({ requirements }) => requirements);
  expect([...new Set(used.map(({ kind }) => kind))].sort()).toEqual(NAMED);
});
