/** Makes the bytes of a .docx from WordprocessingML, for tests. */
import { strToU8, zipSync } from 'fflate';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${RELATIONSHIPS}"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"' +
  ' xmlns:v="urn:schemas-microsoft-com:vml"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** Parts by their names in the zip: their XML, or their bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface DocxContent {
  /** What stands in `w:body`. */
  readonly body?: string;
  /** What stands in `w:styles`. */
  readonly styles?: string;
  /** What stands in `w:numbering`. */
  readonly numbering?: string;
  /** What stands in each header and footer. */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Parts to add, or to put in the place of those made of the rest. */
  readonly parts?: Parts;
}

/** A .docx as Word lays it out. */
export function docxFile(content: DocxContent): Uint8Array {
  const { body = '', styles, numbering, headers = [], footers = [], parts = {} } = content;
  const related = [
    ...(styles === undefined ? [] : [['styles', 'styles', wordPart('styles', styles)] as const]),
    ...(numbering === undefined
      ? []
      : [['numbering', 'numbering', wordPart('numbering', numbering)] as const]),
    ...headers.map((xml, at) => ['header', `header${at + 1}`, wordPart('hdr', xml)] as const),
    ...footers.map((xml, at) => ['footer', `footer${at + 1}`, wordPart('ftr', xml)] as const),
  ];
  return zipParts({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      related.map(([type, name]) => [type, `${name}.xml`]),
    ),
    ...Object.fromEntries(related.map(([, name, xml]) => [`word/${name}.xml`, xml])),
    ...parts,
  });
}

/** A part whose root is an element of Word's, with the usual namespaces. */
export const wordPart = (root: string, xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${xml}</w:${root}>`;

/** A relationship part: the last word of each type, and its target. */
export const relationships = (
  targets: readonly (readonly [type: string, target: string])[],
  types = RELATIONSHIPS,
): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${types}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const zipParts = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );

/** A paragraph and a run, with what stands in their properties. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
