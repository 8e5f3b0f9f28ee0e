import {
  docxFile,
  type DocxContent,
  p,
  r,
  relationships,
  STRICT_W,
  W,
  wordPart,
  zipParts,
} from '../../test/docx-file';
import { NOTHING_UNREAD, type Unread } from '../draft/paragraph';
import { DocxError } from './errors';
import { readDocx } from './read';

const read = (body: string): ReturnType<typeof readDocx> => readDocx(docxFile({ body }));
const texts = (docx: Uint8Array): string[] => readDocx(docx).paragraphs.map(({ text }) => text);

const problemOf = (docx: Uint8Array): string => {
  try {
    readDocx(docx);
    return 'none';
  } catch (error) {
    return error instanceof DocxError ? error.message : String(error);
  }
};

const cell = (...content: string[]): string => `<w:tc><w:tcPr/>${content.join('')}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr><w:jc w:val="center"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>${rows
    .map((cells) => `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`)
    .join('')}</w:tbl>`;
const sdt = (content: string, properties = '<w:alias w:val="x"/>'): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const run = (content: string): string => `<w:r>${content}</w:r>`;
const fldChar = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (text: string): string =>
  run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const begin = (text: string): string => `${fldChar('begin')}${code(text)}`;
const field = (text: string, result: string): string =>
  `${begin(text)}${fldChar('separate')}${result}${fldChar('end')}`;
const choices = (...contents: string[]): string =>
  `<mc:AlternateContent>${contents
    .map((content) => `<mc:Choice Requires="wps">${content}</mc:Choice>`)
    .join('')}<mc:Fallback>${r('cũ')}</mc:Fallback></mc:AlternateContent>`;
const textBox = (...paragraphs: string[]): string =>
  `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraphs.join('')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;
const oldTextBox = (...paragraphs: string[]): string =>
  `<w:pict><v:textbox><w:txbxContent>${paragraphs.join('')}</w:txbxContent></v:textbox></w:pict>`;
const tracked = (name: string, content: string): string =>
  `<w:${name} w:id="1" w:author="A">${content}</w:${name}>`;
const deleted = run('<w:delText>bỏ</w:delText>');
const instead = run('<w:t>bỏ</w:t>');
const A = p(r('a'));
const B = p(r('b'));

test.each<[string, string, string[]]>([
  ['paragraphs, empty ones too', `${A}<w:p/>${p('')}${B}`, ['a', '', '', 'b']],
  ['runs joined', p(r('một ') + r('hai') + r(' ba')), ['một hai ba']],
  ['entities and CDATA', p(r('&lt;a&gt; &amp; &#x1EC7;<![CDATA[<b>]]>')), ['<a> & ệ<b>']],
  [
    'white space between elements',
    `\n ${p(`\n${r('a')}\n <w:r>\n<w:t>b</w:t>\n</w:r>\n`)} `,
    ['ab'],
  ],
  ['comments and instructions', p(`<!-- x -->${r('a<!-- y -->b')}<?x y?>`), ['ab']],

  ['a table in its place', A + table([cell(B), cell(p(r('c')))]) + p(r('d')), ['a', 'b', 'c', 'd']],
  ['a table in a table', table([cell(A + table([cell(B)]) + p(r('c')))]), ['a', 'b', 'c']],
  ['a content control round paragraphs', sdt(A + B), ['a', 'b']],
  ['a content control round runs', p(r('a') + sdt(r('b')) + r('c')), ['abc']],
  ['a content control round a cell', table([sdt(cell(A))]), ['a']],
  ['content controls in one another', sdt(sdt(p(sdt(r('a'))))), ['a']],
  ['no text of control properties', p(sdt(r('a'), '<w:rPr><w:b/></w:rPr><w:text/>')), ['a']],
  ['hyperlinks', p(r('a') + `<w:hyperlink w:anchor="x">${r('b')}</w:hyperlink>`), ['ab']],
  ['smart tags', p(`<w:smartTag><w:smartTagPr/>${r('a')}</w:smartTag>${r('b')}`), ['ab']],
  ['custom XML', `<w:customXml>${A}</w:customXml>`, ['a']],
  ['right to left', p(`<w:bdo w:val="ltr">${r('a')}</w:bdo><w:dir>${r('b')}</w:dir>`), ['ab']],
  ['bookmarks and comments', p(`<w:bookmarkStart w:id="1"/>${r('a')}<w:commentRangeEnd/>`), ['a']],
  ['mathematics', p(`<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>`), ['x+y']],
  [
    'ruby: the base',
    p(run(`<w:ruby><w:rt>${r('z')}</w:rt><w:rubyBase>${r('a')}</w:rubyBase></w:ruby>`)),
    ['a'],
  ],

  ['a simple field', p(`<w:fldSimple w:instr=" PAGE ">${r('7')}</w:fldSimple>`), ['7']],
  ['a complex field', p(r('a') + field(' DATE \\@ "d" ', r('3')) + r('b')), ['a3b']],
  [
    'a field in one run',
    p(
      run(
        '<w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/><w:t>2</w:t>',
      ),
    ),
    ['12'],
  ],
  ['a field without a result', p(r('a') + begin('XE "a"') + fldChar('end') + r('b')), ['ab']],
  ['a field in a result', p(field('REF a', r('x') + field('PAGE', r('1')) + r('y'))), ['x1y']],
  [
    'a field in a code',
    p(
      begin('IF ') +
        field('PAGE', r('1')) +
        code('=1 "b"') +
        fldChar('separate') +
        r('b') +
        fldChar('end'),
    ),
    ['b'],
  ],
  [
    'text and tabs in a code',
    p(begin('IF') + r('x') + run('<w:tab/>') + fldChar('end') + r('a')),
    ['a'],
  ],
  [
    'a result over paragraphs',
    p(begin('REF a') + fldChar('separate') + r('a')) + p(r('b') + fldChar('end')),
    ['a', 'b'],
  ],
  ['a code without a field', p(code('PAGE') + r('a')), ['a']],
  ['a field whose end comes alone', p(fldChar('separate') + fldChar('end') + r('a')), ['a']],
  ['a deleted field', p(r('a') + tracked('del', field('PAGE', r('1'))) + r('b')), ['ab']],

  ['insertions', p(r('a') + tracked('ins', r('b'))), ['ab']],
  ['deletions', p(r('a') + tracked('del', deleted) + r('b')), ['ab']],
  ['a deletion that holds plain text', p(tracked('del', instead) + r('b')), ['b']],
  ['a deleted insertion', p(r('a') + tracked('ins', tracked('del', deleted))), ['a']],
  ['moves', p(tracked('moveFrom', instead) + r('a')) + p(tracked('moveTo', r('b'))), ['a', 'b']],
  [
    'a deletion in a link',
    p(`<w:hyperlink>${tracked('del', deleted)}${r('a')}</w:hyperlink>`),
    ['a'],
  ],
  [
    'a deleted paragraph keeps its index',
    p(tracked('del', deleted), '<w:rPr><w:del/></w:rPr>') + B,
    ['', 'b'],
  ],
  ['changed properties', p(r('a', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')), ['a']],

  [
    'breaks and tabs',
    p(run('<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:tab/><w:ptab/><w:t>c</w:t>')),
    ['a\nb\n\t\tc'],
  ],
  [
    'hyphens',
    p(run('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/>')),
    ['a\u2011b\u00ad'],
  ],
  [
    'symbols',
    p(
      run(
        '<w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="2013"/><w:sym/><w:sym w:char="x"/>',
      ),
    ),
    ['\uf0b7–\ufffd\ufffd'],
  ],
  ['tab stops are no tabs', p(r('a'), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), ['a']],
  ['rendered page breaks are none', p(run('<w:lastRenderedPageBreak/><w:t>a</w:t>')), ['a']],

  ['alternate content: the choice', p(choices(r('mới'))), ['mới']],
  ['alternate content: the first choice', p(choices(r('một'), r('hai')) + r('!')), ['một!']],
  ['alternate content: paragraphs', choices(A, B) + B, ['a', 'b']],
  ['alternate content in a choice', p(choices(choices(r('a'), r('x')) + r('b'), r('y'))), ['ab']],

  ['no text boxes', p(r('a') + run(textBox(B, B)) + r('c')), ['ac']],
  ['no old text boxes', p(run(oldTextBox(B, table([cell(B)])))) + A, ['', 'a']],
  ['no hidden text', p(r('a') + r('b', '<w:vanish/>') + r('c', '<w:vanish w:val="0"/>')), ['ac']],
  ['mathematics after hidden text', p(r('a', '<w:vanish/>') + '<m:r><m:t>x</m:t></m:r>'), ['x']],
  ['text hidden only on the web', p(r('a', '<w:webHidden/>')), ['a']],
  ['no notes', p(r('a') + run('<w:footnoteReference w:id="1"/>') + r('b')), ['ab']],
  ['no section properties', `${A}<w:sectPr><w:headerReference/></w:sectPr>`, ['a']],
  [
    'no drawing text of others',
    p(run('<w:drawing><a:p xmlns:a="x"><a:r><a:t>z</a:t></a:r></a:p></w:drawing>')),
    [''],
  ],
])('reads %s', (_, body, expected) => {
  expect(texts(docxFile({ body }))).toEqual(expected);
});

test.each<[string, string, Partial<Unread>]>([
  ['text boxes', p(run(textBox(A)) + run(textBox(A, B))), { textBoxes: 2 }],
  [
    'a text box and its fallback once',
    p(run(choices(textBox(A)).replace(r('cũ'), oldTextBox(A)))),
    { textBoxes: 1 },
  ],
  ['a text box in a text box once', p(run(textBox(p(run(textBox(A)))))), { textBoxes: 1 }],
  [
    'footnotes and endnotes',
    p(run('<w:footnoteReference/>') + run('<w:endnoteReference/>')),
    { notes: 2 },
  ],
  ['no deleted footnotes', p(tracked('del', run('<w:footnoteReference/>'))), {}],
  ['hidden text', p(r('a', '<w:vanish/>') + r(' ', '<w:vanish/>')), { hidden: 1 }],
  ['embedded documents', `${A}<w:altChunk r:id="rId9"/><w:subDoc r:id="rId8"/>`, { embedded: 2 }],
  ['nothing in plain text', A, {}],
])('counts %s', (_, body, expected) => {
  expect(read(body).unread).toEqual({ ...NOTHING_UNREAD, ...expected });
});

const PAGE = field(' PAGE ', r('2'));
test.each<[string, string, number]>([
  ['words', p(r('DỰ THẢO')), 1],
  ['nothing', p(''), 0],
  ['a page number', p(PAGE), 0],
  ['a simple page number', p(`<w:fldSimple w:instr="PAGE">${r('2')}</w:fldSimple>`), 0],
  ['a page number between dashes', p(r('- ') + PAGE + r(' -')), 0],
  ['words beside a page number', p(r('DỰ THẢO - ') + PAGE), 1],
  ['words after a page number', p(PAGE) + p(r('DỰ THẢO')), 1],
  [
    'words after a simple page number',
    p(`<w:fldSimple w:instr="PAGE">${r('2')}</w:fldSimple>${r('DỰ THẢO')}`),
    1,
  ],
  [
    'a drawing',
    p(run('<w:drawing><wp:posOffset xmlns:wp="x">914400</wp:posOffset></w:drawing>')),
    0,
  ],
  ['a page number in a content control', sdt(p(PAGE)), 0],
])('a header or footer with %s counts %#', (_, xml, expected) => {
  for (const key of ['headers', 'footers']) {
    const { unread } = readDocx(docxFile({ body: A, [key]: [xml, p('')] }));
    expect(unread).toEqual({ ...NOTHING_UNREAD, headersAndFooters: expected });
  }
});

const TOC = ' TOC \\o "1-3" \\h ';
test.each<[string, string, string[]]>([
  ['a contents field', p(field(TOC, r('I'))) + B, ['I']],
  [
    'over paragraphs',
    p(begin(TOC) + fldChar('separate') + r('I')) +
      p(field('PAGEREF x', r('II'))) +
      p(fldChar('end')) +
      B,
    ['I', 'II'],
  ],
  [
    'its code in pieces',
    p(begin(' TO') + code('C \\o') + fldChar('separate') + r('I') + fldChar('end')) + B,
    ['I'],
  ],
  ['in small letters', p(field('toc \\o', r('I'))) + B, ['I']],
  [
    'as a simple field',
    p(`<w:fldSimple w:instr="${TOC.replaceAll('"', '&quot;')}">${r('I')}</w:fldSimple>`) + B,
    ['I'],
  ],
  [
    'not what follows its end',
    p(begin(TOC) + fldChar('separate') + r('I')) + p(fldChar('end') + r('A')),
    ['I'],
  ],
  ['with words beside it', p(r('a') + field(TOC, r('I')) + r('b')) + B, ['aIb']],
  [
    'its result begun twice',
    p(
      begin(TOC) +
        fldChar('separate') +
        field(' ', '') +
        fldChar('separate') +
        r('I') +
        fldChar('end'),
    ) + B,
    ['I'],
  ],
  ['not other fields', p(field('REF TOC', r('I'))) + p(field('TOCX', r('II'))), []],
])('marks the table of contents: %s', (_, body, expected) => {
  const marked = read(body).paragraphs.filter(({ inContents }) => inContents === true);
  expect(marked.map(({ text }) => text)).toEqual(expected);
});

test('marks what stands in a table', () => {
  const { paragraphs } = read(A + table([cell(B + table([cell(A)]) + B)], [sdt(cell(A))]) + B);
  expect(paragraphs.map(({ text, inTable }) => `${text} ${inTable}`)).toEqual([
    ...['a false', 'b true', 'a true', 'b true', 'a true', 'b false'],
  ]);
});

test('counts paragraphs in document order, those of text boxes and fallbacks left out', () => {
  const body = [
    p(r('0') + run(textBox(B, B))),
    table([cell(p(r('1')), p(r('2')))], [cell(table([cell(p(r('3')))]), p(r('4')))]),
    sdt(p(r('5'))),
    p(run(oldTextBox(B))),
    `<mc:AlternateContent><mc:Choice Requires="x">${p(r('7'))}</mc:Choice><mc:Fallback>${B}</mc:Fallback></mc:AlternateContent>`,
    p(r('8')),
  ];
  const expected = ['0', '1', '2', '3', '4', '5', '', '7', '8'];
  expect(read(body.join('')).paragraphs.map(({ text }) => text)).toEqual(expected);
});

const many = (element: (id: number) => string): string =>
  Array.from({ length: 250_000 }, (_, id) => element(id)).join('');
test.each<[string, string, DocxContent]>([
  ['paragraphs', 'document', { body: many(() => '<w:p/>') }],
  ['fields', 'document', { body: p(run(many(() => '<w:fldChar w:fldCharType="begin"/>'))) }],
  ['styles', 'styles', { styles: many((id) => `<w:style w:styleId="${id}"/>`) }],
  ['list levels', 'numbering', { numbering: many(() => '<w:lvl/>') }],
])('refuses more %s than any draft has', (_, part, content) => {
  expect(problemOf(docxFile(content))).toBe(`tooLarge: word/${part}.xml`);
});

test('keeps long text whole over the pieces it is read in', () => {
  const long = 'Ủy ban nhân dân 🇻🇳 '.repeat(20_000);
  expect(texts(docxFile({ body: p(r(long)) }))).toEqual([long]);
});

const SHORT = `<w:body>${A}</w:body>`;
const main = wordPart('document', SHORT);
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const styled = (namespace: string): string =>
  `<w:styles xmlns:w="${namespace}"><w:style w:type="paragraph" w:default="1"><w:name w:val="S"/></w:style></w:styles>`;
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

test.each<[string, Uint8Array, string]>([
  [
    'Word’s namespace as x:',
    docxFile({
      parts: {
        'word/document.xml': `<x:document xmlns:x="${W}"><x:body><x:p><x:pPr><x:jc x:val="right"/></x:pPr><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>`,
      },
    }),
    'right: a',
  ],
  [
    'Word’s namespace without a prefix',
    docxFile({
      parts: {
        'word/document.xml': `<document xmlns="${W}" xmlns:w="${W}"><body><p><pPr><jc w:val="right"/></pPr><r><t>a</t></r></p></body></document>`,
      },
    }),
    'right: a',
  ],
  [
    'compatibility as ve: and mathematics as y:',
    docxFile({
      parts: {
        'word/document.xml': main
          .replace('xmlns:mc=', 'xmlns:ve=')
          .replace('xmlns:m=', 'xmlns:y=')
          .replace(
            A,
            `<w:p><ve:AlternateContent><ve:Choice Requires="wps">${r('a')}</ve:Choice><ve:Fallback>${r('z')}</ve:Fallback></ve:AlternateContent><y:r><y:t>b</y:t></y:r></w:p>`,
          ),
      },
    }),
    'left: ab',
  ],
  [
    'the strict namespaces',
    zipParts({
      '_rels/.rels': relationships([['officeDocument', 'word/main.xml']], strictTypes),
      'word/main.xml': `<w:document xmlns:w="${STRICT_W}"><w:body><w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>`,
      'word/_rels/main.xml.rels': relationships([['styles', 'look.xml']], strictTypes),
      'word/look.xml': styled(STRICT_W),
    }),
    'S right: a',
  ],
  [
    'parts under other names',
    zipParts({
      '_rels/.rels': relationships([['officeDocument', '/text/main.xml']]),
      'text/main.xml': main,
      'text/_rels/main.xml.rels': relationships([['styles', '../format/look.xml']]),
      'format/look.xml': styled(W),
    }),
    'S left: a',
  ],
  [
    'parts by their whole names',
    docxFile({
      body: A,
      parts: {
        'word/_rels/document.xml.rels': relationships([['styles', '/format/./look.xml']]),
        'format/look.xml': styled(W),
      },
    }),
    'S left: a',
  ],
  [
    'relationships with a prefix',
    zipParts({
      '_rels/.rels': relationships([['officeDocument', 'x.xml']])
        .replace('xmlns=', 'xmlns:k=')
        .replaceAll(/<(\/?)R/g, '<$1k:R'),
      'x.xml': main,
    }),
    'left: a',
  ],
  [
    'no relationships at all',
    zipParts({ 'word/document.xml': main, 'word/styles.xml': styled(W) }),
    'S left: a',
  ],
  ['no styles and no numbering', zipParts({ 'word/document.xml': main }), 'left: a'],
  [
    'UTF-16',
    docxFile({ parts: { 'word/document.xml': utf16(main.replace('UTF-8', 'UTF-16'), false) } }),
    'left: a',
  ],
  [
    'UTF-16, the other way round',
    docxFile({ parts: { 'word/document.xml': utf16(main, true) } }),
    'left: a',
  ],
  [
    'UTF-8 with a byte order mark',
    docxFile({ parts: { 'word/document.xml': `\ufeff${main}` } }),
    'left: a',
  ],
  [
    'parts that are not read',
    docxFile({
      body: A,
      parts: { 'word/media/image1.png': new Uint8Array([1, 2]), 'word/comments.xml': '<broken' },
    }),
    'left: a',
  ],
])('reads a file with %s', (_, docx, expected) => {
  const shown = readDocx(docx).paragraphs.map(
    ({ style, alignment, text }) => `${style} ${alignment}: ${text}`,
  );
  expect(shown.map((line) => line.trim())).toEqual([expected]);
});

const part = (xml: string): Uint8Array => docxFile({ parts: { 'word/document.xml': xml } });
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((one) => Buffer.from(one)));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const whole = docxFile({ body: A });
const entity = (xml: string, use = '&e;'): string =>
  `<!DOCTYPE w:document [${xml}]>${main.slice(main.indexOf('<w:')).replace('>a<', `>${use}<`)}`;

test.each<[string, Uint8Array, string]>([
  ['an old .doc', bytes(OLE, 'W\0o\0r\0d\0'), 'oldWord'],
  [
    'a file with a password',
    bytes(OLE, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'),
    'encrypted',
  ],
  ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['text', bytes('BÁO CÁO'), 'notZip'],
  ['nothing', bytes(), 'notZip'],
  ['a zip without its end', whole.subarray(0, -30), 'truncated'],
  ['half a zip', whole.subarray(0, whole.length / 2), 'truncated'],
  ['four bytes of a zip', whole.subarray(0, 4), 'truncated'],
  ['an empty zip', zipParts({}), 'noDocument'],
  ['a zip of other files', zipParts({ 'a.txt': 'a' }), 'noDocument'],
  [
    'a main part that is not there',
    zipParts({ '_rels/.rels': relationships([['officeDocument', 'word/a.xml']]) }),
    'noDocument',
  ],
  [
    'a workbook',
    zipParts({
      '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': '<workbook/>',
    }),
    'noDocument',
  ],
  ['a main part that is a web page', part('<html><body><p>a</p></body></html>'), 'noDocument'],
  ['an empty main part', part(''), 'brokenXml: word/document.xml'],
  [
    'an element that does not end',
    part(main.replace('</w:p>', '')),
    'brokenXml: word/document.xml',
  ],
  ['a part cut short', part(main.slice(0, -20)), 'brokenXml: word/document.xml'],
  ['an unknown entity', part(main.replace('>a<', '>&e;<')), 'brokenXml: word/document.xml'],
  ['broken styles', docxFile({ body: A, styles: '<w:style>' }), 'brokenXml: word/styles.xml'],
  ['broken numbering', docxFile({ body: A, numbering: '<' }), 'brokenXml: word/numbering.xml'],
  ['a broken header', docxFile({ body: A, headers: ['<w:p>'] }), 'brokenXml: word/header1.xml'],
  [
    'broken relationships',
    docxFile({ body: A, parts: { '_rels/.rels': '<R' } }),
    'brokenXml: _rels/.rels',
  ],
  [
    'elements too deep',
    part(main.replace('>a<', `>${'<w:sdt>'.repeat(1e5)}${'</w:sdt>'.repeat(1e5)}<`)),
    'brokenXml: word/document.xml',
  ],
  ['a document type', part(entity('', 'a')), 'dtd: word/document.xml'],
  ['an entity', part(entity('<!ENTITY e "a">')), 'dtd: word/document.xml'],
  [
    'an entity from elsewhere',
    part(entity('<!ENTITY e SYSTEM "file:///etc/passwd">')),
    'dtd: word/document.xml',
  ],
  [
    'a document type in the styles',
    docxFile({ parts: { 'word/styles.xml': '<!DOCTYPE a><a/>' } }),
    'dtd: word/styles.xml',
  ],
])('refuses %s', (_, docx, expected) => {
  expect(problemOf(docx)).toBe(expected);
});
