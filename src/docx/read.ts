import type { Paragraph, Unread } from '../draft/paragraph';
import { DocumentReader } from './document';
import { DocxError } from './errors';
import { Numbering } from './numbering';
import { Package } from './package';
import { StylesReader } from './styles';
import { readXml, type Handler } from './xml';

const RELATIONSHIP = /\/officeDocument(?:\/2006)?\/relationships\/(\w+)$/;

/**
 * Reads the body of a .docx: its paragraphs in document order and the count of what was not read.
 * Only the parts it needs are unzipped, each read in one streaming pass.
 *
 * @throws DocxError where the bytes are no readable .docx.
 */
export function readDocx(bytes: Uint8Array): { paragraphs: Paragraph[]; unread: Unread } {
  const zip = new Package(bytes);
  const main =
    relationships(zip, '_rels/.rels', '').get('officeDocument')?.[0] ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const related = relationships(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const [styleName = ''] = related.get('styles') ?? [`${folder}styles.xml`];
  const [numberingName = ''] = related.get('numbering') ?? [`${folder}numbering.xml`];
  const headers = new Set([...(related.get('header') ?? []), ...(related.get('footer') ?? [])]);
  const parts = zip.read([main, styleName, numberingName, ...headers]);

  const styles = new StylesReader();
  const numbering = new Numbering();
  const readPart = (name: string, handler: Handler): void => {
    const part = parts.get(name);
    if (part !== undefined) readXml(name, part, handler);
  };
  readPart(styleName, styles);
  readPart(numberingName, numbering);
  const document = new DocumentReader(styles, numbering);
  readPart(main, document);
  if (!document.begun) throw new DocxError('noDocument');
  return {
    paragraphs: document.paragraphs,
    unread: {
      textBoxes: document.textBoxes,
      headersAndFooters: [...headers].filter((name) => hasText(name, parts.get(name))).length,
      notes: document.notes,
      hidden: document.hidden,
      embedded: document.embedded,
    },
  };
}

/** The targets of a part's relationships by the last word of their type (ECMA-376 Part 2, 6.5). */
function relationships(
  zip: Package,
  name: string,
  folder: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const part = zip.read([name]).get(name);
  if (part === undefined) return found;
  readXml(name, part, {
    open(element, _, plain) {
      const type = RELATIONSHIP.exec(plain('Type') ?? '')?.[1];
      const target = plain('Target');
      if (element !== 'Relationship' || type === undefined || target === undefined) return;
      if (plain('TargetMode') === 'External') return;
      const targets = found.get(type) ?? [];
      targets.push(partName(target, folder));
      found.set(type, targets);
    },
  });
  return found;
}

/** The name of the part that a relationship in a folder points to. */
function partName(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Whether a header or footer says anything beside a page number. */
function hasText(name: string, part: Uint8Array | undefined): boolean {
  if (part === undefined) return false;
  let inText = false;
  let inField = 0;
  let text = false;
  readXml(name, part, {
    open(element, attribute) {
      const type = element === 'fldChar' ? attribute('fldCharType') : undefined;
      if (type === 'begin' || element === 'fldSimple') inField++;
      if (type === 'end') inField--;
      inText = element === 't';
    },
    close(element) {
      if (element === 'fldSimple') inField--;
      inText = false;
    },
    text(part) {
      text ||= inText && inField === 0 && /[\p{L}\p{N}]/u.test(part);
    },
  });
  return text;
}
