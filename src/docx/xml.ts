import { SaxesParser } from 'saxes';
import { DocxError } from './errors';

/** The main namespace of WordprocessingML, transitional and strict (ECMA-376 Part 1, A.1; Part 4). */
const WORD_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const CHUNK = 64 * 1024;

/** One of Word's own attributes of the element being opened, by its name without prefix. */
export type Attribute = (name: string) => string | undefined;

/** What is told of a part's elements. Word's own are named without prefix, others as written. */
export interface Handler {
  /** `attribute` reads Word's attributes, `plain` those of any other name as written. */
  open(name: string, attribute: Attribute, plain: Attribute): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * One streaming pass over a part. Document types and their entities are refused.
 *
 * @throws DocxError where the part is not well-formed XML.
 */
export function readXml(part: string, bytes: Uint8Array, handler: Handler): void {
  const parser = new SaxesParser<{ xmlns: false }>();
  let prefix = '';
  let begun = false;
  let attributes: Readonly<Record<string, string>> = {};
  const names = new Map<string, string>();
  const local = (name: string): string => {
    let known = names.get(name);
    if (known === undefined) {
      known = name.startsWith(prefix) ? name.slice(prefix.length) : name;
      names.set(name, known);
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
    if (!begun) {
      begun = true;
      prefix = wordPrefix(attributes);
    }
    handler.open(local(tag.name), attribute, plain);
  });
  parser.on('closetag', ({ name }) => {
    handler.close?.(local(name));
  });
  if (handler.text !== undefined) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

/** `w:` in most files; a file may bind Word's namespace to any other prefix, or to none. */
function wordPrefix(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns:') && WORD_NAMESPACES.has(value)) return `${name.slice(6)}:`;
  }
  return '';
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
