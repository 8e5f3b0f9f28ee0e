import { align } from '../text/align';
import { findDates, findPeriods } from '../text/dates';
import { documentNumber, findCitations } from '../text/documents';
import { findFigures } from '../text/figures';
import { fold, foldText, spaced } from '../text/fold';
import { Lexicon } from '../text/lexicon';
import { Negation } from '../text/negation';
import { parseNumberWords, parseNumeral, parseRoman } from '../text/numerals';
import { PhraseBook } from '../text/phrases';
import { fromTcvn3 } from '../text/tcvn3';
import { readWords, spellWords } from '../text/words';
import { makeDraft, titleText } from './draft';
import { recogniseKind } from './kind';
import { readLabel, readListLabel } from './label';
import { NOTHING_UNREAD, type Paragraph } from './paragraph';

/** Characters of one text, and how long one function may take over it on a slow, busy machine. */
const LENGTH = 100_000;
const CEILING_MS = 2000;

const PIECES: readonly string[] = [
  ['1.', '1.1.1 ', '9', '1/', '1-', '1 - ', '1-A/', '1-AB/AB ngày 1/1/2016 '],
  [
    '1 1/1/2016 ',
    'nghị quyết số 1 năm 2016, ',
    '2016-',
    '2016 - 2020 ',
    'ngày ',
    'ngày 03 tháng 3 ',
    'số ',
    'số: ',
  ],
  ['hai ', 'năm 2016 ', '5% ', 'gấp đôi ', 'I ', 'VVVV', 'i', '('],
  ['((1) ', '. ', '- ', '-', ' ', '\t', '\n', '\u00a0 '],
  ['\u200b', '\u0301', '\u0301\u0323', 'a\u0323\u0301\u0302 ', '“', '"«', 'a/', 'Ấ '],
  ['UBND', 'chưa ', 'thu hút ', 'thu ', 'Phần I ', 'Điều 1. ', 'PHỤ LỤC ', 'BÁO CÁO '],
  ['Nơi nhận: ', '\ud800', '𝐀'],
].flat();
const long = (piece: string, times = 1): string =>
  piece.repeat(Math.ceil((times * LENGTH) / piece.length));

const book = new PhraseBook();
for (const phrase of ['thu … hút … đầu tư', 'ủy ban … chưa', 'thu hút', 'hai … năm'])
  book.add(phrase);
const negation = new Negation(book.lexicon);

const paragraph: Omit<Paragraph, 'text'> = {
  style: 'Normal',
  bold: null,
  alignment: 'left',
  inTable: false,
};
const asDraft = (paragraphs: readonly Paragraph[]): void => {
  const draft = makeDraft(paragraphs, NOTHING_UNREAD);
  titleText(draft);
  recogniseKind(draft, [{ kind: 'bc', name: 'Báo cáo' }]);
};

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  fold,
  foldText,
  spaced,
  spellWords,
  readWords: (text) => readWords(text, new Lexicon()),
  find: (text) => book.find(text),
  negation: (text) => {
    const words = book.read(text);
    for (let at = 0; at < words.count; at++) {
      negation.deniedBefore(words, at, () => true);
      negation.deniedAsSubject(words, at, at + 1);
      negation.deniedAfter(words, at);
    }
  },
  findDates,
  findPeriods,
  findCitations,
  documentNumber,
  findFigures,
  parseRoman,
  parseNumberWords,
  parseNumeral,
  fromTcvn3: (text) => fromTcvn3(text, 'capitals'),
  align: (text) => align(['thu', 'hút', 'đầu', 'tư'], text.split(' ')),
  readLabel,
  readListLabel,
  'one paragraph': (text) => {
    for (const bold of [true, false, null]) asDraft([{ ...paragraph, text, bold }]);
    asDraft([{ ...paragraph, text, outlineLevel: 1 }]);
    asDraft([{ ...paragraph, text: `1. ${text}` }]);
    asDraft([{ ...paragraph, text: 'x', style: text, listLabel: text }]);
  },
  'many paragraphs': (text) => {
    const pieces = Array.from({ length: 5000 }, (_, at) => text.slice(at * 20, at * 20 + 20));
    asDraft(pieces.map((piece) => ({ ...paragraph, text: piece, bold: true })));
    asDraft(pieces.map((piece, at) => ({ ...paragraph, text: `${at}. ${piece}`, bold: false })));
  },
};

test.each(PIECES)('%j without end is read in time', (piece) => {
  const text = long(piece);
  const slow = Object.entries(READERS).flatMap(([name, read]) => {
    const start = performance.now();
    read(text);
    const took = performance.now() - start;
    return took > CEILING_MS ? [`${name}: ${Math.round(took)} ms`] : [];
  });
  expect(slow).toEqual([]);
});

test.each(['1-AB/AB ngày 1/1/2016 ', '1 1/1/2016 ', '1-AB/AB '])(
  '%j ten times as long takes ten times as long',
  (piece) => {
    const text = long(piece, 10);
    const start = performance.now();
    findCitations(text);
    findFigures(text);
    expect(performance.now() - start).toBeLessThan(10 * CEILING_MS);
  },
);
