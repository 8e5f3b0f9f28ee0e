import { unzipSync } from 'fflate';
import { DocxError } from './errors';

/** The most that the parts read at once may hold when unzipped; 2,000 pages stay far below it. */
const LARGEST = 64 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** The parts of a .docx (ECMA-376 Part 2, Open Packaging Conventions). Nothing is unzipped unasked. */
export class Package {
  readonly #bytes: Uint8Array;

  /** @throws DocxError where the bytes are no zip, or a kind of file that is known by its first bytes. */
  constructor(bytes: Uint8Array) {
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
      throw new DocxError(holds(bytes, utf16('EncryptedPackage')) ? 'encrypted' : 'oldWord');
    }
    if (startsWith(bytes, utf8('%PDF'))) throw new DocxError('pdf');
    if (!startsWith(bytes, utf8('PK'))) throw new DocxError('notZip');
    this.#bytes = bytes;
  }

  /**
   * The bytes of the named parts, unzipped; those that are not there are left out.
   *
   * @throws DocxError where the zip is damaged, or the parts too large.
   */
  read(wanted: Iterable<string>): ReadonlyMap<string, Uint8Array> {
    const names = new Set(wanted);
    let total = 0;
    const parts = this.#unzip((name, size) => {
      if (!names.has(name)) return false;
      total += size;
      if (total > LARGEST) throw new DocxError('tooLarge', name);
      return true;
    });
    return new Map(Object.entries(parts));
  }

  /** fflate unzips no more of a part than its directory entry says, so the check above bounds it. */
  #unzip(wants: (name: string, size: number) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.#bytes, {
        filter: ({ name, originalSize }) => wants(name, originalSize),
      });
    } catch (error) {
      if (error instanceof DocxError) throw error;
      throw new DocxError('truncated');
    }
  }
}

const utf8 = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string): number[] => utf8(text).flatMap((byte) => [byte, 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
