import { SaxesParser } from 'saxes';
import { DocxError } from './errors';

/**
 * The namespaces read here with the prefix that handlers know them by: Word's own, transitional and
 * strict (ECMA-376 Part 1, A.1; Part 4), and that of relationships by none.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
]);
const CHUNK = 64 * 1024;
/** No draft comes near it; each open element costs memory. */
const DEEPEST = 1000;
/** Beyond these, small elements without number would fill the memory: 8,000 pages' paragraphs. */
const MOST_KEPT = 200_000;
const MOST_NAMES = 10_000;

/** One of Word's own attributes of the element being opened, by its name without prefix. */
export type Attribute = (name: string) => string | undefined;

/**
 * What is told of a part's elements. Word's own are named without prefix, those of alternate
 * content and mathematics with `mc:` and `m:`, others as written.
 */
export interface Handler {
  /** `attribute` reads Word's attributes, `plain` those of any other name as written. */
  open(name: string, attribute: Attribute, plain: Attribute): void;
  close?(name: string): void;
  text?(text: string): void;
  /** How many things the handler has kept so far; there is a bound to them. */
  readonly kept?: number;
}

/**
 * One streaming pass over a part. Document types and their entities are refused.
 *
 * @throws DocxError where the part is not well-formed XML or too large to be a draft's.
 */
export function readXml(part: string, bytes: Uint8Array, handler: Handler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  let prefix = '';
  let prefixes: ReadonlyMap<string, string> | null = null;
  const open: string[] = [];
  let attributes: Readonly<Record<string, string>> = {};
  const names = new Map<string, string>();
  const local = (name: string): string => {
    let known = names.get(name);
    if (known === undefined) {
      const colon = name.indexOf(':') + 1;
      const standard = prefixes?.get(name.slice(0, colon));
      known = standard === undefined ? name : standard + name.slice(colon);
      if (names.size < MOST_NAMES) names.set(name, known);
    }
    return known;
  };
  const attribute: Attribute = (name) => attributes[prefix + name];
  const plain: Attribute = (name) => attributes[name];
  parser.on('doctype', () => {
    throw new DocxError('dtd', part);
  });
  parser.on('error', () => {
    throw new DocxError('brokenXml', part);
  });
  parser.on('opentag', (tag) => {
    ({ attributes } = tag);
    if (prefixes === null) {
      prefixes = boundPrefixes(attributes);
      prefix = [...prefixes].find(([, standard]) => standard === '')?.[0] ?? '';
    }
    const name = local(tag.name);
    if (open.push(name) > DEEPEST) throw new DocxError('brokenXml', part);
    handler.open(name, attribute, plain);
  });
  parser.on('closetag', () => {
    const name = open.pop();
    if (name !== undefined) handler.close?.(name);
  });
  if (handler.text !== undefined) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    if ((handler.kept ?? 0) > MOST_KEPT) throw new DocxError('tooLarge', part);
  }
  parser.write(decoder.decode()).close();
}

/** What the root's prefixes stand for: a file may bind Word's namespace to any prefix, or to none. */
function boundPrefixes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const bound = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const standard = name.startsWith('xmlns:') ? PREFIXES.get(value) : undefined;
    if (standard !== undefined) bound.set(`${name.slice(6)}:`, standard);
  }
  return bound;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
