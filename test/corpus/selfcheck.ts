/** npx tsx test/corpus/selfcheck.ts: the labels hold, the files are well formed; prints the counts. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { buildAll, heldOut, tune, type BuiltDraft } from './index';
import { section, unwrap, type Model } from './model';
import { applyMutation, type Mutation } from './mutate';
import { COMPLIANT } from './ids';
import { decodeTcvn3 } from './tcvn3';
import { tokenize, visible } from './tokens';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const problems: string[] = [];
const all = buildAll();
const ids = new Set<string>();

for (const built of all) {
  const { draft } = built;
  const say = (text: string): void => {
    problems.push(`${draft.id}: ${text}`);
  };
  if (ids.has(draft.id)) say('its id is used twice');
  ids.add(draft.id);
  checkPackage(built, say);
  checkLabels(built, say);
}

for (const { bases, mutations } of [tune(), heldOut()]) {
  for (const base of bases) {
    for (const mutation of mutations) {
      if (mutation.kind !== base.kind || !(mutation.bases?.includes(base.id) ?? true)) continue;
      checkGone(applyMutation(base, mutation), mutation, (text) =>
        problems.push(`${base.id}/${mutation.id}: ${text}`),
      );
    }
  }
}

/** Every part is well formed; the body's text is what the model says it is. */
function checkPackage({ draft, paragraphs, plan }: BuiltDraft, say: (text: string) => void): void {
  for (const [name, bytes] of Object.entries(unzipSync(draft.docx))) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      say(`${name} ${error.message}`);
    });
    parser.write(strFromU8(bytes)).close();
  }
  const document = unzipSync(draft.docx)['word/document.xml'];
  const read = document ? readBody(strFromU8(document)) : [];
  if (read.length !== paragraphs.length)
    say(`${read.length} paragraphs read, ${paragraphs.length} written`);
  const fold = (text: string): string => (plan.style.tcvn3 ? text.toLocaleLowerCase('vi') : text);
  paragraphs.forEach(({ text }, at) => {
    if (fold(read[at] ?? '') !== fold(text))
      say(`paragraph ${at} reads "${read[at]?.slice(0, 60)}", written "${text.slice(0, 60)}"`);
  });
}

/** A second, independent reading of the body: w:p outside text boxes, their shown text. */
function readBody(xml: string): string[] {
  const texts: string[] = [];
  const open: number[] = [];
  const stack: string[] = [];
  let font = '';
  const parser = new SaxesParser();
  const add = (text: string): void => {
    const hidden = stack.some((name) => ['w:del', 'w:moveFrom', 'w:txbxContent'].includes(name));
    const to = open.at(-1);
    if (!hidden && to !== undefined) texts[to] = (texts[to] ?? '') + text;
  };
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p' && !stack.includes('w:txbxContent')) open.push(texts.push('') - 1);
    if (name === 'w:p' || name === 'w:r') font = '';
    const inBox = stack.includes('w:txbxContent');
    if (name === 'w:rFonts' && !inBox) font = attributes['w:ascii'] ?? '';
    if (name === 'w:pStyle' && attributes['w:val'] === 'ChuHoa') font = '.VnTimeH';
    if (name === 'w:tab') add('\t');
    if (name === 'w:br') add('\n');
    if (name === 'w:noBreakHyphen') add('\u2011');
    stack.push(name);
  });
  parser.on('text', (text) => {
    if (stack.at(-1) === 'w:t') add(legacy ? decodeTcvn3(text, font) : text);
  });
  parser.on('closetag', ({ name }) => {
    stack.pop();
    if (name === 'w:p' && !stack.includes('w:txbxContent')) open.pop();
  });
  const legacy = xml.includes('.VnTime');
  parser.write(xml).close();
  return texts;
}

/** All requirements answered; every marked place is in the text, inside its paragraph. */
function checkLabels(
  { draft, paragraphs, changed }: BuiltDraft,
  say: (text: string) => void,
): void {
  const wanted = Object.keys(COMPLIANT[draft.kind]).sort().join();
  if (Object.keys(draft.expected).sort().join() !== wanted)
    say('not every requirement is answered');
  const marked = markedTexts(changed);
  for (const [id, { status, places = [], gap }] of Object.entries(draft.expected)) {
    for (const { paragraph, start, end } of places) {
      const slice = paragraphs[paragraph]?.text.slice(start, end) ?? '';
      if (!marked.has(plain(`${id}|${slice}`))) say(`${id}: "${slice}" is not what was marked`);
    }
    if (places.length > 0 && status !== 'violated') say(`${id} is ${status} and has a place`);
    if (gap && (gap.from > gap.to || gap.from < -1 || gap.to >= paragraphs.length))
      say(`${id}: no such gap ${gap.from}..${gap.to}`);
  }
  const found = Object.values(draft.expected).flatMap(({ places = [] }) => places).length;
  const count = (JSON.stringify(changed).match(/«/g) ?? []).length;
  if (found !== count) say(`${count} places marked, ${found} found`);
}

/** The words of a slice without what a style may do to them. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s\u200b\u202f\u00a0]/gu, '')
    .replace(/[–\u2011]/g, '-')
    .replace(/[“”]/g, '"');
}

function markedTexts(model: Model): Set<string> {
  const texts = [
    ...Object.values(model.fields),
    ...model.blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
  ];
  return new Set(
    texts.flatMap((text) => {
      const shown = visible(tokenize(unwrap(text)));
      return shown.marks.map(({ id, start, end }) =>
        plain(`${id}|${shown.text.slice(start, end)}`),
      );
    }),
  );
}

/** What a mutation took away is gone from where it was. */
function checkGone(model: Model, mutation: Mutation, say: (text: string) => void): void {
  for (const [where, words] of Object.entries(mutation.gone ?? {})) {
    const text = sectionText(model, where).toLocaleLowerCase('vi');
    for (const word of words) {
      if (text.includes(word.toLocaleLowerCase('vi'))) say(`${where} still has "${word}"`);
    }
  }
}

function sectionText(model: Model, where: string): string {
  const [key = '', part] = where.split(':');
  const whole = { from: 0, to: model.blocks.length };
  const range = key === '*' ? whole : section(model.blocks, key);
  if (!range) problems.push(`${model.id}: no section ${key} to look in`);
  const fields = key === '*' ? Object.values(model.fields) : [];
  const blocks = range ? model.blocks.slice(range.from + (part ? 1 : 0), range.to) : [];
  return [...fields, ...blocks.map((block) => ('text' in block ? block.text : ''))].join('\n');
}

function count(title: string, key: (built: BuiltDraft) => readonly string[]): void {
  const counts = new Map<string, number>();
  for (const built of all)
    for (const name of key(built)) counts.set(name, (counts.get(name) ?? 0) + 1);
  print(`${title}: ${[...counts].map(([name, n]) => `${name} ${n}`).join(' · ')}\n`);
}

count('splits', ({ draft }) => [draft.split]);
count('kinds', ({ draft }) => [draft.kind]);
count('bases', ({ draft }) => [`${draft.base} (${draft.split})`]);
count('styles', ({ draft }) => [draft.style]);
count('families', ({ plan }) => plan.mutations.map(({ family }) => family));
count('problems of', ({ draft }) =>
  Object.entries(draft.expected)
    .filter(([, { status }]) => status === 'missing' || status === 'violated')
    .map(([id]) => id),
);
print(`${all.length} drafts, ${problems.length} problems in them`);
for (const problem of problems.slice(0, 60)) print(`- ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
