import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'word/document.xml';
/** The samples and how many pages they have, as LibreOffice lays them out. */
const PAGES = { 'bao-cao': 9, 'nghi-quyet': 6 };
export type SampleKind = keyof typeof PAGES;

/**
 * A sample grown to a number of pages: its body paragraphs again and again, each copy
 * with a number of its own, so that no two texts are the same; with the attributes and the run
 * properties that Word itself writes.
 */
export function grownDraft(kind: SampleKind, pages: number): Uint8Array {
  const parts = unzipSync(readFileSync(join('samples', `${kind}.after.docx`)));
  const xml = strFromU8(parts[MAIN] ?? new Uint8Array());
  const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*<\/w:p>/gs)].map(
    ([paragraph]) => paragraph,
  );
  const body = paragraphs.filter((paragraph) => paragraph.includes('<w:jc w:val="both"/>'));
  const last = body.at(-1) ?? '';
  const at = xml.lastIndexOf(last) + last.length;
  const copies = Math.round(pages / PAGES[kind]) - 1;
  const more = Array.from({ length: copies }, (_, copy) =>
    body.map((one) => one.replaceAll('</w:t>', ` ${copy}</w:t>`)).join(''),
  ).join('');
  parts[MAIN] = strToU8(asWordWrites(xml.slice(0, at) + more + xml.slice(at)));
  return zipSync(parts);
}

const RUN =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:lang w:val="vi-VN"/>';

/** Word marks paragraphs and runs with its editing sessions and names font and language in each run. */
function asWordWrites(xml: string): string {
  let paragraph = 0;
  return xml
    .replace(/<w:p>/g, () => {
      const id = (0x10000000 + paragraph++).toString(16).toUpperCase();
      return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00B2${id.slice(-4)}" w:rsidP="00${id.slice(-6)}">`;
    })
    .replace(/<w:r>/g, '<w:r w:rsidRPr="00C4412F">')
    .replace(/<w:rPr>/g, `<w:rPr>${RUN}`);
}

/** The unzipped bytes of a draft's main part. */
export const mainPart = (docx: Uint8Array): Uint8Array =>
  unzipSync(docx, { filter: ({ name }) => name === MAIN })[MAIN] ?? new Uint8Array();
