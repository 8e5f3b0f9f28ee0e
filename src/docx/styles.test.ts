import { docxFile, p, r } from '../../test/docx-file';
import type { Paragraph } from '../draft/paragraph';
import { readDocx } from './read';

interface Inherited {
  readonly based?: string;
  readonly name?: string;
  readonly pPr?: string;
  readonly rPr?: string;
}

const style = (type: string, id: string, { based, name = id, pPr, rPr }: Inherited): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>` +
  (based === undefined ? '' : `<w:basedOn w:val="${based}"/>`) +
  `<w:pPr>${pPr ?? ''}</w:pPr><w:rPr>${rPr ?? ''}</w:rPr></w:style>`;
const paragraphs = (styles: Record<string, Inherited>): string =>
  Object.entries(styles)
    .map(([id, one]) => style('paragraph', id, one))
    .join('');
const characters = (styles: Record<string, Inherited>): string =>
  Object.entries(styles)
    .map(([id, one]) => style('character', id, one))
    .join('');
const normal = (inherited: Inherited): string =>
  style('paragraph', 'N', { name: 'Normal', ...inherited }).replace('>', ' w:default="1">');
const defaults = (rPr: string, pPr = ''): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${rPr}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${pPr}</w:pPr></w:pPrDefault></w:docDefaults>`;

const pStyle = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const rStyle = (id: string): string => `<w:rStyle w:val="${id}"/>`;
const jc = (to: string): string => `<w:jc w:val="${to}"/>`;
const level = (value: number): string => `<w:outlineLvl w:val="${value}"/>`;
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const B = '<w:b/>';
const NO_B = '<w:b w:val="0"/>';

const first = (body: string, styles?: string): Paragraph | undefined =>
  readDocx(docxFile({ body, ...(styles === undefined ? {} : { styles }) })).paragraphs[0];

test.each<[string, string, string, string]>([
  ['none', '', '', ' left'],
  ['the default one', '', normal({ pPr: jc('both') }), 'Normal justified'],
  ['the default one, written true', '', normal({}).replace('"1"', '"true"'), 'Normal left'],
  ['one that is not there', pStyle('X'), normal({ pPr: jc('both') }), 'Normal justified'],
  ['one that is not there, nor a default', pStyle('X'), '', ' left'],
  ['by its name', pStyle('a'), paragraphs({ a: { name: 'Trích yếu' } }), 'Trích yếu left'],
  ['its alignment', pStyle('a'), paragraphs({ a: { pPr: jc('center') } }), 'a center'],
  [
    'direct before style',
    pStyle('a') + jc('right'),
    paragraphs({ a: { pPr: jc('center') } }),
    'a right',
  ],
  [
    'an alignment that is unknown',
    pStyle('a') + jc('x'),
    paragraphs({ a: { pPr: jc('center') } }),
    'a center',
  ],
  [
    'a chain',
    pStyle('c'),
    paragraphs({ a: { pPr: jc('end') }, b: { based: 'a' }, c: { based: 'b' } }),
    'c right',
  ],
  [
    'a chain written backwards',
    pStyle('c'),
    paragraphs({ c: { based: 'b' }, b: { based: 'a' }, a: { pPr: jc('end') } }),
    'c right',
  ],
  [
    'the nearest of a chain',
    pStyle('c'),
    paragraphs({ a: { pPr: jc('end') }, b: { based: 'a', pPr: jc('center') }, c: { based: 'b' } }),
    'c center',
  ],
  [
    'based on what is not there',
    pStyle('a'),
    paragraphs({ a: { based: 'x', pPr: jc('end') } }),
    'a right',
  ],
  ['based on itself', pStyle('a'), paragraphs({ a: { based: 'a', pPr: jc('end') } }), 'a right'],
  [
    'a circle',
    pStyle('a'),
    paragraphs({ a: { based: 'b' }, b: { based: 'a', pPr: jc('end') } }),
    'a right',
  ],
  [
    'document defaults',
    pStyle('a'),
    defaults('', jc('both')) + paragraphs({ a: {} }),
    'a justified',
  ],
  [
    'what it was before a tracked change',
    pStyle('a'),
    paragraphs({
      a: { pPr: `${jc('center')}<w:pPrChange><w:pPr>${jc('right')}</w:pPr></w:pPrChange>` },
    }),
    'a center',
  ],
])('paragraph style: %s', (_, pPr, styles, expected) => {
  const paragraph = first(p(r('a'), pPr), styles);
  expect(`${paragraph?.style ?? ''} ${paragraph?.alignment ?? ''}`).toBe(expected);
});

test('a paragraph without a style does not take the one before it', () => {
  const styles = paragraphs({ a: { pPr: jc('right'), rPr: B } });
  const { paragraphs: found } = readDocx(
    docxFile({ body: p(r('a'), pStyle('a')) + p(r('b')), styles }),
  );
  expect(found.map(({ alignment, bold }) => [alignment, bold])).toEqual([
    ['right', true],
    ['left', false],
  ]);
});

test('a long chain of styles is followed', () => {
  const chain: Record<string, Inherited> = { s20000: { pPr: jc('right') } };
  for (let at = 0; at < 20_000; at++) chain[`s${at}`] = { based: `s${at + 1}` };
  expect(first(p(r('a'), pStyle('s0')), paragraphs(chain))?.alignment).toBe('right');
});

test.each<[string, string, string, number | undefined]>([
  ['a heading style by name', pStyle('a'), paragraphs({ a: { name: 'heading 2' } }), 2],
  ['in capitals', pStyle('a'), paragraphs({ a: { name: 'Heading 9' } }), 9],
  ['no heading style', pStyle('a'), paragraphs({ a: { name: 'heading 2 x' } }), undefined],
  [
    'a style based on a heading style',
    pStyle('b'),
    paragraphs({ a: { name: 'heading 3' }, b: { based: 'a' } }),
    3,
  ],
  [
    'a heading style on another',
    pStyle('b'),
    paragraphs({ a: { name: 'heading 1' }, b: { name: 'heading 2', based: 'a' } }),
    2,
  ],
  ['a style’s outline level', pStyle('a'), paragraphs({ a: { pPr: level(0) } }), 1],
  [
    'before the style’s name',
    pStyle('a'),
    paragraphs({ a: { name: 'heading 1', pPr: level(3) } }),
    4,
  ],
  ['a direct level', level(4), '', 5],
  [
    'a direct level before the style’s',
    pStyle('a') + level(1),
    paragraphs({ a: { pPr: level(0) } }),
    2,
  ],
  ['body text', pStyle('a') + level(9), paragraphs({ a: { name: 'heading 1' } }), undefined],
])('outline level: %s', (_, pPr, styles, expected) => {
  expect(first(p(r('a'), pPr), styles)?.outlineLevel).toBe(expected);
});

const TOGGLES = paragraphs({ on: { rPr: B }, off: { based: 'on', rPr: NO_B }, plain: {} });
const STRONG = characters({
  strong: { rPr: B },
  emphasis: { based: 'strong' },
  light: { rPr: NO_B },
});
test.each<[string, string, string, boolean | null]>([
  ['plain', r('a'), 'plain', false],
  ['direct', r('a', B), 'plain', true],
  ['direct, written on', r('a', '<w:b w:val="on"/>'), 'plain', true],
  ['direct, written off', r('a', '<w:b w:val="off"/>'), 'on', false],
  ['by paragraph style', r('a'), 'on', true],
  ['taken back in a style based on it', r('a'), 'off', false],
  ['by character style', r('a', rStyle('strong')), 'plain', true],
  ['by a character style’s base', r('a', rStyle('emphasis')), 'plain', true],
  ['both styles cancel out', r('a', rStyle('strong')), 'on', false],
  ['a style that says no cancels nothing', r('a', rStyle('light')), 'on', true],
  ['direct wins over both', r('a', rStyle('strong') + B), 'on', true],
  ['direct no wins', r('a', rStyle('strong') + NO_B), 'plain', false],
  ['a character style that is not there', r('a', rStyle('x')), 'on', true],
  ['some', r('a', B) + r('b'), 'plain', null],
  ['some, the other way', r('a') + r('b', B), 'plain', null],
  ['a run without properties after bold', r('a', B) + r('b', NO_B), 'on', null],
  ['spaces and points count not', r('a', B) + r(' : ') + r('..........'), 'plain', true],
  ['digits count', r('a', B) + r('1'), 'plain', null],
  ['no letters', r('---', B), 'plain', false],
  [
    'before a tracked change',
    r('a', `<w:rPrChange><w:rPr>${B}</w:rPr></w:rPrChange>`),
    'plain',
    false,
  ],
  ['deleted text counts not', `<w:del>${r('a')}</w:del>${r('b', B)}`, 'plain', true],
])('bold: %s', (_, runs, id, expected) => {
  expect(first(p(runs, pStyle(id)), TOGGLES + STRONG)?.bold).toBe(expected);
});

test('bold: the properties of the paragraph mark count not', () => {
  expect(first(p(r('a'), `<w:rPr>${B}</w:rPr>`))?.bold).toBe(false);
});

test.each<[string, string, string, boolean]>([
  ['alone', r('a'), '', true],
  ['before a style that says no', r('a'), NO_B, true],
  ['with a style that is bold', r('a'), B, true],
  ['not before a direct no', r('a', NO_B), B, false],
])('bold by document defaults: %s', (_, run, rPr, expected) => {
  const styles = defaults(B) + paragraphs({ a: { rPr } });
  expect(first(p(run, pStyle('a')), styles)?.bold).toBe(expected);
});

const HIDING = characters({ hide: { rPr: '<w:vanish/>' } });
test.each<[string, string, string, string]>([
  ['by a character style', r('a', rStyle('hide')) + r('b'), '', 'b'],
  ['by a paragraph style', r('a') + r('b', '<w:vanish w:val="0"/>'), '<w:vanish/>', 'b'],
  ['not by both', r('a', rStyle('hide')), '<w:vanish/>', 'a'],
])('hidden %s', (_, runs, rPr, expected) => {
  expect(first(p(runs, pStyle('a')), HIDING + paragraphs({ a: { rPr } }))?.text).toBe(expected);
});

/** "Uỷ ban" as TCVN3 stores it, and as it stands where no TCVN3 font draws it. */
const STORED = 'Uû ban';
const READ = 'Uỷ ban';
const VN = font('.VnTime');
const VN_STYLE = paragraphs({
  a: { rPr: VN },
  b: { based: 'a' },
  c: { based: 'a', rPr: font('Arial') },
});
const VN_LETTERS = characters({ v: { rPr: VN }, t: { rPr: font('Arial') } });
test.each<[string, string, string, string, string]>([
  ['no such font', r(STORED), '', '', STORED],
  ['a run’s', r(STORED, VN), '', '', READ],
  ['a run’s, capitals', r(STORED, font('.VnTimeH')), '', '', 'UỶ BAN'],
  ['a run’s, in other letters', r(STORED, font('.VNARIAL')), '', '', READ],
  ['another font', r(STORED, font('Times New Roman')), '', '', STORED],
  ['the next run’s is its own', r(STORED, VN) + r(STORED), '', '', READ + STORED],
  ['a style’s', r(STORED), 'a', VN_STYLE, READ],
  ['a style’s base’s', r(STORED), 'b', VN_STYLE, READ],
  ['overruled in a style', r(STORED), 'c', VN_STYLE, STORED],
  ['overruled in a run', r(STORED, font('Arial')), 'a', VN_STYLE, STORED],
  [
    'overruled by a theme’s',
    r(STORED, '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
    'a',
    VN_STYLE,
    STORED,
  ],
  [
    'not overruled by a font for other scripts',
    r(STORED, '<w:rFonts w:cs="Arial" w:eastAsia="Arial"/>'),
    'a',
    VN_STYLE,
    READ,
  ],
  ['a character style’s', r(STORED, rStyle('v')), '', VN_LETTERS, READ],
  ['overruled by a character style', r(STORED, rStyle('t')), 'a', VN_STYLE + VN_LETTERS, STORED],
  ['the defaults’', r(STORED), '', defaults(VN), READ],
  ['the default style’s', r(STORED), '', normal({ rPr: VN }), READ],
  [
    'overruled in the default style',
    r(STORED),
    '',
    defaults(VN) + normal({ rPr: font('Arial') }),
    STORED,
  ],
  [
    'only for letters beyond ASCII',
    r(STORED, '<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>'),
    '',
    '',
    READ,
  ],
  [
    'only for ASCII letters',
    r(STORED, '<w:rFonts w:ascii=".VnTime" w:hAnsi="Arial"/>'),
    '',
    '',
    STORED,
  ],
  ['named once', r(STORED, '<w:rFonts w:ascii=".VnTime"/>'), '', '', READ],
  [
    'not in breaks and tabs',
    `<w:r><w:rPr>${VN}</w:rPr><w:tab/><w:t>µ</w:t><w:br/></w:r>`,
    '',
    '',
    '\tà\n',
  ],
  ['inserted text', `<w:ins>${r(STORED, VN)}</w:ins>`, '', '', READ],
])('TCVN3 font: %s', (_, runs, id, styles, expected) => {
  expect(first(p(runs, id === '' ? '' : pStyle(id)), styles)?.text).toBe(expected);
});
