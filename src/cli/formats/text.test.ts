import { stripVTControlCharacters } from 'node:util';
import { hostile, samples, theConclusion } from './testing';
import { text } from './text';

const ALL = samples();
const HOSTILE = hostile();

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const plain = text(ALL, theConclusion(), language, false);

  test('without colours there is no control character but the end of a line', () => {
    expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('with colours it says the same', () => {
    const coloured = text(ALL, theConclusion(), language, true);
    for (const code of [31, 32, 33]) expect(coloured).toContain(`\u001b[${code}m`);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  test('each finding’s id stands in it once, and no value is left out', () => {
    for (const { assessment } of ALL) {
      for (const { requirement } of assessment.findings) {
        expect([
          requirement.id,
          plain.match(new RegExp(`\\b${requirement.id}(?![\\w-])`, 'g')),
        ]).toEqual([requirement.id, [requirement.id]]);
      }
    }
    expect(plain).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  test('what is open has its source words; each file and the dossier stand over theirs', () => {
    for (const { file, assessment } of ALL) {
      if (file !== null) expect(plain).toContain(`${file}\n${assessment.draft.kind}: `);
      for (const { requirement, status } of assessment.findings) {
        const words = requirement.source.quote.replace(/^“|”$/g, '');
        if (status !== 'met') expect(plain).toContain(`“${words}”`);
      }
    }
  });
});

test('more places than a few are only counted', () => {
  const plain = text(ALL, theConclusion(), 'en', false);
  expect(plain).toContain('→ and 3 more places\n');
});

test('what was not read is said', () => {
  const plain = text([HOSTILE.result], HOSTILE.conclusion, 'en', false);
  expect(plain).toContain('! Not read: text boxes (2).\n');
});
