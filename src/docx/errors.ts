/** Why a file cannot be read as a .docx. */
export type DocxProblem =
  | 'oldWord'
  | 'encrypted'
  | 'pdf'
  | 'notZip'
  | 'truncated'
  | 'noDocument'
  | 'tooLarge'
  | 'brokenXml'
  | 'dtd';

/** A file that cannot be read as a .docx, with the part at fault where one is. */
export class DocxError extends Error {
  constructor(
    readonly problem: DocxProblem,
    readonly part = '',
  ) {
    super(part === '' ? problem : `${problem}: ${part}`);
    this.name = 'DocxError';
  }
}
