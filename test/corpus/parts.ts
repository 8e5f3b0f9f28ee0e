/** The parts of a .docx around word/document.xml, as Word writes them, cut to what matters. */
import type { Style } from './style';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:v="urn:schemas-microsoft-com:vml"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"' +
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Words in the margins that are no part of the body. */
export const NOISE = [
  'Kim ngạch xuất nhập khẩu, thu nội địa, cụm công nghiệp: xem biểu riêng, tăng 15%/năm',
  'V. KIẾN NGHỊ, ĐỀ XUẤT',
  'Quyết định số 99/QĐ-UBND ngày 01/01/2011, Chỉ thị số 07/CT-UBND ngày 02/02/2012',
  'Tăng cường sự lãnh đạo của Đảng',
];

interface Level {
  format: string;
  text: string;
  style?: string;
}

const abstractNum = (id: number, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>` +
  levels
    .map(
      ({ format, text, style }, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
        (style ? `<w:pStyle w:val="${style}"/>` : '') +
        `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
        `<w:pPr><w:ind w:left="${360 * at}" w:hanging="360"/></w:pPr></w:lvl>`,
    )
    .join('') +
  '</w:abstractNum>';

/** Numbering 1 heads all; 10 + part restarts the second level by hand; 9 is a dash. */
function numbering(linked: boolean): string {
  const style = (n: number): { style?: string } => (linked ? { style: `Heading${n}` } : {});
  const heads: Level[] = [
    { format: 'upperRoman', text: '%1.', ...style(1) },
    { format: 'decimal', text: '%2.', ...style(2) },
    { format: 'lowerLetter', text: '%3)', ...style(3) },
  ];
  const restarted = Array.from(
    { length: 7 },
    (_, part) =>
      `<w:num w:numId="${10 + part}"><w:abstractNumId w:val="3"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  return (
    `${HEAD}<w:numbering ${NAMESPACES}>` +
    abstractNum(1, heads) +
    abstractNum(2, [{ format: 'bullet', text: '-' }]) +
    abstractNum(3, [
      { format: 'decimal', text: '%1.' },
      { format: 'lowerLetter', text: '%2)' },
    ]) +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="9"><w:abstractNumId w:val="2"/></w:num>' +
    `${restarted.join('')}</w:numbering>`
  );
}

function paragraphStyle(id: string, name: string, based: string, pPr = '', rPr = ''): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>` +
    (based ? `<w:basedOn w:val="${based}"/>` : '') +
    (pPr ? `<w:pPr>${pPr}</w:pPr>` : '') +
    (rPr ? `<w:rPr>${rPr}</w:rPr>` : '') +
    '</w:style>'
  );
}

const outline = (level: number): string => `<w:outlineLvl w:val="${level}"/>`;
const numPr = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const fonts = (name: string): string =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;

function styles(style: Style): string {
  const linked = style.headings === 'linkedList';
  const heading = (n: number): string =>
    (linked ? numPr(n - 1) : '') + (n === 1 ? '<w:keepNext/>' : '') + outline(n - 1);
  const prefix = style.headings === 'localStyles' ? 'u' : 'Heading';
  const normalFont = style.tcvn3 === 'styles' ? '.VnTime' : 'Times New Roman';
  return (
    `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${fonts(normalFont)}` +
    '<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
    '</w:style>' +
    [1, 2, 3]
      .map(
        (n) =>
          paragraphStyle(`${prefix}${n}`, `heading ${n}`, 'Normal', heading(n), '<w:b/>') +
          paragraphStyle(`TOC${n}`, `toc ${n}`, 'Normal'),
      )
      .join('') +
    paragraphStyle('VanBan', 'Văn bản', 'Normal', '', '<w:b/>') +
    paragraphStyle('MucPhan', 'Mục phần', 'VanBan', outline(0)) +
    paragraphStyle('MucKhoan', 'Mục khoản', 'MucPhan', outline(1)) +
    paragraphStyle('MucDiem', 'Mục điểm', 'MucKhoan', outline(2), '<w:b w:val="0"/><w:i/>') +
    paragraphStyle('ChuHoa', 'Chữ hoa', 'Normal', '', fonts('.VnTimeH')) +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>' +
    '</w:styles>'
  );
}

const part = (type: string, name: string): string =>
  `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
const link = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${more}/>`;

const marginPart = (tag: string, at: number): string =>
  `${HEAD}<w:${tag} ${NAMESPACES}><w:p><w:r><w:t>${escapeXml(NOISE[at] ?? '')}</w:t></w:r></w:p></w:${tag}>`;

const footnotes = (): string =>
  `${HEAD}<w:footnotes ${NAMESPACES}><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>` +
  `<w:r><w:t xml:space="preserve"> ${escapeXml(NOISE[2] ?? '')}; ${escapeXml(NOISE[0] ?? '')}</w:t></w:r>` +
  '</w:p></w:footnote></w:footnotes>';

/** Every part of the package, by its name. */
export function packageParts(bodyXml: string, style: Style): Record<string, string> {
  const noise = style.noise === true;
  const margins = noise
    ? '<w:headerReference w:type="default" r:id="rId11"/><w:footerReference w:type="default" r:id="rId12"/>'
    : '';
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part('document.main', 'document') +
      part('styles', 'styles') +
      part('numbering', 'numbering') +
      (noise
        ? part('header', 'header1') + part('footer', 'footer1') + part('footnotes', 'footnotes')
        : '') +
      '</Types>',
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `${link('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels':
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      link('rId1', 'styles', 'styles.xml') +
      link('rId2', 'numbering', 'numbering.xml') +
      link('rId3', 'hyperlink', 'https://langson.gov.vn/', ' TargetMode="External"') +
      (noise
        ? link('rId11', 'header', 'header1.xml') +
          link('rId12', 'footer', 'footer1.xml') +
          link('rId13', 'footnotes', 'footnotes.xml')
        : '') +
      '</Relationships>',
    'word/styles.xml': styles(style),
    'word/numbering.xml': numbering(style.headings === 'linkedList'),
    'word/document.xml':
      `${HEAD}<w:document ${NAMESPACES}><w:body>${bodyXml}<w:sectPr>${margins}` +
      '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>',
  };
  return noise
    ? {
        ...parts,
        'word/header1.xml': marginPart('hdr', 0),
        'word/footer1.xml': marginPart('ftr', 3),
        'word/footnotes.xml': footnotes(),
      }
    : parts;
}
