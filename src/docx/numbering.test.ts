import { docxFile, p, r } from '../../test/docx-file';
import { readDocx } from './read';

/** A level: its format, its text, and what else stands in it. */
type Level = readonly [format: string, text: string, more?: string];
const START_1 = '<w:start w:val="1"/>';
const start = (value: number): string => `<w:start w:val="${value}"/>`;

const lvl = ([format, text, more = '']: Level, at: number): string =>
  `<w:lvl w:ilvl="${at}">${more.includes('<w:start ') ? '' : START_1}<w:numFmt w:val="${format}"/>` +
  `<w:lvlText w:val="${text}"/>${more}<w:pPr><w:ind/></w:pPr></w:lvl>`;
const abstract = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels.map(lvl).join('')}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const startOverride = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const levelOverride = (at: number, level: Level): string =>
  `<w:lvlOverride w:ilvl="${at}">${lvl(level, at)}</w:lvlOverride>`;
const one = (...levels: Level[]): string => abstract(7, levels) + num(1, 7);

const item = (list: number, level?: number): string =>
  p(
    r('a'),
    `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`,
  );
/** `1/0`: list 1, level 0; `-`: a paragraph without a list. */
const items = (lists: string): string =>
  lists
    .split(' ')
    .map((list) => {
      const [id = '', level = ''] = list.split('/');
      return list === '-' ? p(r('a')) : item(Number(id), Number(level));
    })
    .join('');
/** The labels of all paragraphs, `-` for none. */
const labels = (body: string, numbering: string, styles = ''): string =>
  readDocx(docxFile({ body, numbering, styles }))
    .paragraphs.map(({ listLabel = '-' }) => listLabel)
    .join(' ');

const OUTLINE: Level[] = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
];
const DECIMALS: Level[] = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2.'],
  ['decimal', '%1.%2.%3.'],
];

test.each<[string, string, string, string]>([
  ['decimal', '1/0 1/0 1/0', one(['decimal', '%1.']), '1. 2. 3.'],
  ['upper Roman', '1/0 1/0 1/0 1/0', one(['upperRoman', '%1.']), 'I. II. III. IV.'],
  ['lower Roman', '1/0 1/0', one(['lowerRoman', '(%1)']), '(i) (ii)'],
  ['upper letters', '1/0 1/0', one(['upperLetter', '%1.']), 'A. B.'],
  ['lower letters', '1/0 1/0', one(['lowerLetter', '%1)']), 'a) b)'],
  ['letters after z', '1/0 1/0 1/0', one(['lowerLetter', '%1)', start(26)]), 'z) aa) bb)'],
  [
    'no more letters than Word',
    '1/0 1/0',
    one(['lowerLetter', '%1)', start(780)]),
    `${'z'.repeat(30)}) 781)`,
  ],
  ['decimal with a nought', '1/0 1/0', one(['decimalZero', '%1.', start(9)]), '09. 10.'],
  ['no number', '1/0', one(['none', 'Điều.%1']), 'Điều.'],
  ['an unknown format', '1/0', one(['ordinal', '%1']), '1'],
  ['words', '1/0 1/0', one(['upperRoman', 'Phần %1:']), 'Phần I: Phần II:'],
  ['bullets', '1/0 1/0', one(['bullet', '-']), '- -'],
  ['symbol bullets', '1/0', one(['bullet', '\uf0b7']), '\uf0b7'],
  ['an empty text: none', '1/0 1/1', one(['none', ''], ['decimal', '%2.']), '- 1.'],
  ['no text: none', '1/0', one(['decimal', '']).replace(/<w:lvlText[^>]*>/, ''), '-'],
  ['nought for a start', '1/0 1/0', one(['decimal', '%1.', start(0)]), '0. 1.'],
  ['no start: nought', '1/0', one(['decimal', '%1.']).replace(START_1, ''), '0.'],
  ['nought in letters', '1/0 1/0', one(['lowerLetter', '%1)', start(0)]), '0) a)'],
  ['a start of its own', '1/0 1/0', one(['upperRoman', '%1.', start(4)]), 'IV. V.'],
  ['other paragraphs between', '1/0 - 1/0', one(['decimal', '%1.']), '1. - 2.'],

  ['many levels', '1/0 1/1 1/1 1/2 1/2 1/1', one(...DECIMALS), '1. 1.1. 1.2. 1.2.1. 1.2.2. 1.3.'],
  ['mixed formats', '1/0 1/1 1/2 1/2 1/1', one(...OUTLINE), 'I. 1. a) b) 2.'],
  ['again after a wider level', '1/0 1/1 1/1 1/0 1/1', one(...OUTLINE), 'I. 1. 2. II. 1.'],
  [
    'again after a much wider level',
    '1/0 1/1 1/2 1/2 1/0 1/2',
    one(...DECIMALS),
    '1. 1.1. 1.1.1. 1.1.2. 2. 2.1.1.',
  ],
  ['a narrow level first', '1/1 1/1 1/0 1/1', one(...DECIMALS), '1.1. 1.2. 2. 2.1.'],
  ['a level left out', '1/0 1/2 1/2 1/1', one(...DECIMALS), '1. 1.1.1. 1.1.2. 1.2.'],
  [
    'never again',
    '1/0 1/1 1/0 1/1',
    one(['decimal', '%1.'], ['decimal', '%2.', '<w:lvlRestart w:val="0"/>']),
    '1. 1. 2. 2.',
  ],
  [
    'again after the widest only',
    '1/0 1/1 1/2 1/1 1/2 1/0 1/2',
    one(...OUTLINE.slice(0, 2), ['lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>']),
    'I. 1. a) 2. b) II. a)',
  ],
  [
    'again after a level or any wider',
    '1/0 1/1 1/2 1/0 1/2',
    one(...OUTLINE.slice(0, 2), ['lowerLetter', '%3)', '<w:lvlRestart w:val="2"/>']),
    'I. 1. a) II. a)',
  ],
  [
    'legal numbers',
    '1/0 1/1 1/2',
    one(['upperRoman', '%1.'], ['upperLetter', '%1.%2'], ['lowerRoman', '%1.%2.%3', '<w:isLgl/>']),
    'I. I.A 1.1.1',
  ],
  [
    'legal numbers, off',
    '1/0 1/1',
    one(['upperRoman', '%1.'], ['decimal', '%1.%2', '<w:isLgl w:val="off"/>']),
    'I. I.1',
  ],
  ['a level that is not there', '1/4', one(['decimal', '%1.']), '-'],

  [
    'two lists',
    '1/0 2/0 1/0 2/0',
    one(['decimal', '%1.']) + abstract(8, [['lowerLetter', '%1)']]) + num(2, 8),
    '1. a) 2. b)',
  ],
  [
    'two that share an abstract list',
    '1/0 2/0 1/0',
    one(['decimal', '%1.']) + num(2, 7),
    '1. 2. 3.',
  ],
  [
    'a start override',
    '1/0 1/0 2/0 2/0',
    one(['decimal', '%1.']) + num(2, 7, startOverride(0, 1)),
    '1. 2. 1. 2.',
  ],
  [
    'an override counts once',
    '1/0 2/0 1/0 2/0',
    one(['decimal', '%1.']) + num(2, 7, startOverride(0, 5)),
    '1. 5. 6. 7.',
  ],
  [
    'an override of a narrow level',
    '1/0 1/1 1/0 1/1',
    abstract(7, OUTLINE) + num(1, 7, startOverride(1, 5)),
    'I. 5. II. 5.',
  ],
  [
    'an override of a level not met yet',
    '1/1 1/0',
    abstract(7, DECIMALS) + num(1, 7, startOverride(0, 3)),
    '3.1. 4.',
  ],
  [
    'overrides of all levels',
    '1/0 1/1 2/0 2/1',
    one(...OUTLINE) + num(2, 7, [0, 1, 2].map((at) => startOverride(at, 1)).join('')),
    'I. 1. I. 1.',
  ],
  [
    'another level',
    '2/0 2/1',
    abstract(7, OUTLINE) + num(2, 7, levelOverride(1, ['lowerLetter', '%1.%2)'])),
    'I. I.a)',
  ],
  [
    'another level for one list only',
    '1/0 2/0',
    one(...OUTLINE) + num(2, 7, levelOverride(0, ['decimal', '%1/'])),
    'I. 2/',
  ],
  ['a list that is not there', '9/0', one(['decimal', '%1.']), '-'],
  ['a list without its abstract list', '1/0', num(1, 9), '-'],
  ['no list: 0', '0/0 1/0', one(['decimal', '%1.']), '- 1.'],
])('counts %s', (_, lists, numbering, expected) => {
  expect(labels(items(lists), numbering)).toBe(expected);
});

test('list 0 is no list, even where there is one of that number', () => {
  expect(labels(items('0/0'), abstract(7, OUTLINE) + num(0, 7))).toBe('-');
});

test('a list style’s list is the one that bears its name', () => {
  const numbering =
    abstract(3, [], '<w:numStyleLink w:val="S"/>') +
    abstract(4, OUTLINE, '<w:styleLink w:val="S"/>') +
    num(1, 3);
  expect(labels(items('1/0 1/1 1/0'), numbering)).toBe('I. 1. II.');
});

const style = (id: string, numPr: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${more}<w:pPr><w:numPr>${numPr}</w:numPr></w:pPr></w:style>`;
const numId = (id: number): string => `<w:numId w:val="${id}"/>`;
const ilvl = (level: number): string => `<w:ilvl w:val="${level}"/>`;
const based = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const inStyle = (id: string, direct = ''): string =>
  p(r('a'), `<w:pStyle w:val="${id}"/>${direct === '' ? '' : `<w:numPr>${direct}</w:numPr>`}`);
const LINKED = one(
  ['upperRoman', '%1.', '<w:pStyle w:val="H1"/>'],
  ['decimal', '%2.', '<w:pStyle w:val="H2"/>'],
  ['lowerLetter', '%3)'],
);
const STYLES =
  style('H1', numId(1)) +
  style('H2', numId(1)) +
  style('H3', numId(1) + ilvl(2)) +
  style('Wrong', numId(1)).replace('"Wrong"', '"H9"') +
  style('Sub', '', based('H3')) +
  style('Plain', numId(0), based('H1'));

test.each<[string, string, string]>([
  [
    'levels tied to styles',
    inStyle('H1') + inStyle('H2') + inStyle('H2') + inStyle('H1'),
    'I. 1. 2. II.',
  ],
  ['a level of the style’s', inStyle('H3') + inStyle('H3'), 'a) b)'],
  ['a style in no level', inStyle('H9'), 'I.'],
  ['a style based on one in a list', inStyle('Sub'), 'a)'],
  ['a direct level', inStyle('H1') + inStyle('H1', ilvl(1) + numId(1)), 'I. 1.'],
  ['a direct level alone', inStyle('H1') + inStyle('H1', ilvl(1)), 'I. 1.'],
  ['taken away directly', inStyle('H1') + inStyle('H1', numId(0)) + inStyle('H1'), 'I. - II.'],
  ['taken away in a style', inStyle('H1') + inStyle('Plain') + inStyle('H1'), 'I. - II.'],
])('labels by style: %s', (_, body, expected) => {
  expect(labels(body, LINKED, STYLES)).toBe(expected);
});

test('the level that a style is tied to goes before the style’s own', () => {
  const styles = style('H2', numId(1) + ilvl(2));
  expect(labels(inStyle('H2'), LINKED, styles)).toBe('1.');
});

const del = (content: string): string =>
  `<w:del><w:r><w:delText>${content}</w:delText></w:r></w:del>`;
const NUM = `<w:numPr>${numId(1)}</w:numPr>`;
test.each<[string, string, string]>([
  ['an empty paragraph counts', p('', NUM), 'I. II. III.'],
  ['a deleted paragraph counts not', p(del('x'), `${NUM}<w:rPr><w:del/></w:rPr>`), 'I. - II.'],
  [
    'a moved paragraph counts not',
    p(`<w:moveFrom>${r('x')}</w:moveFrom>`, `${NUM}<w:rPr><w:moveFrom/></w:rPr>`),
    'I. - II.',
  ],
  ['a paragraph whose mark stays counts', p(del('x'), NUM), 'I. II. III.'],
  [
    'a list in a tracked change is a former one',
    p(r('a'), `<w:pPrChange><w:pPr>${NUM}</w:pPr></w:pPrChange>`),
    'I. - II.',
  ],
  [
    'a list in a table counts on',
    `<w:tbl><w:tr><w:tc>${p(r('a'), NUM)}</w:tc></w:tr></w:tbl>`,
    'I. II. III.',
  ],
  [
    'a list in a text box counts not',
    p(`<w:r><w:pict><w:txbxContent>${p('', NUM)}</w:txbxContent></w:pict></w:r>`),
    'I. - II.',
  ],
])('between two paragraphs of a list, %s', (_, between, expected) => {
  expect(labels(item(1) + between + item(1), one(...OUTLINE))).toBe(expected);
});

test('a label is no longer than Word lets it be', () => {
  const label = labels(items('1/0'), one(['decimal', `%1${'x'.repeat(10_000)}`]));
  expect(label.length).toBeLessThanOrEqual(255);
});
