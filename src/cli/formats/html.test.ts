import { SaxesParser } from 'saxes';
import { html } from './html';
import { hostile, MARKUP, samples, theConclusion } from './testing';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The page's elements; a page that is not well-formed, each element closed, throws. */
function elements(page: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  const doctype = '<!doctype html>\n';
  expect(page.startsWith(doctype)).toBe(true);
  parser.write(page.slice(doctype.length).replace(/<(meta|br)\b([^>]*)>/g, '<$1$2/>')).close();
  return found;
}

const HOSTILE = hostile();
const PAGES = [
  ['of the samples', html(samples(), theConclusion(), 'vi', false), 'vi'],
  ['in English', html(samples(), theConclusion(), 'en', false), 'en'],
  ['of a draft full of markup', html([HOSTILE.result], HOSTILE.conclusion, 'vi', false), 'vi'],
] as const;

describe.each(PAGES)('the page %s', (_, page, language) => {
  const all = elements(page);
  const named = (...names: string[]): readonly Element[] =>
    all.filter(({ name }) => names.includes(name));

  test('says its language, its letters and its title', () => {
    expect(all[0]).toMatchObject({ name: 'html', attributes: { lang: language } });
    expect(named('meta').map(({ attributes }) => attributes.charset)).toContain('utf-8');
    expect(named('title')[0]?.text).toBe(named('h1')[0]?.text);
  });

  test('has no script and refers to nothing outside it', () => {
    expect(named('script', 'img', 'link', 'a', 'iframe', 'object', 'embed', 'base')).toEqual([]);
    for (const { attributes } of all) {
      for (const name of Object.keys(attributes)) expect(name).not.toMatch(/^(on|src|href)/);
    }
    for (const { text } of named('style')) expect(text).not.toMatch(/url\(|@import|https?:/);
    const policies = named('meta').map(({ attributes }) => attributes.content);
    expect(policies).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  test('has tables with a caption and headers that say what they head', () => {
    expect(named('th').length).toBeGreaterThan(0);
    for (const { attributes, text } of named('th')) {
      expect(attributes.scope).toBe('col');
      expect(text).not.toBe('');
    }
    expect(named('caption')).toHaveLength(named('table').length);
    expect(named('thead')).toHaveLength(named('table').length);
    expect(named('caption').filter(({ text }) => text === '')).toEqual([]);
  });
});

test('shows a row for each finding, with its id and its source words', () => {
  const results = samples();
  const rows = elements(html(results, theConclusion(), 'vi', false)).filter(
    ({ name, text }) => name === 'tr' && !text.startsWith('Kết quả'),
  );
  const findings = results.flatMap(({ assessment }) => assessment.findings);
  expect(rows).toHaveLength(findings.length);
  for (const [at, { requirement }] of findings.entries()) {
    expect(rows[at]?.text).toContain(requirement.id);
    expect(rows[at]?.text).toContain(requirement.source.quote);
  }
});

test('markup in a draft, a file name and a conclusion is shown as it stands', () => {
  const all = elements(PAGES[2][1]);
  const body = all.find(({ name }) => name === 'body')?.text ?? '';
  const { result, conclusion } = HOSTILE;
  for (const words of [...MARKUP, result.file ?? '', conclusion.title]) {
    expect(body).toContain(words);
  }
  expect(all.find(({ name }) => name === 'h2')?.text).toBe(result.file);
});
