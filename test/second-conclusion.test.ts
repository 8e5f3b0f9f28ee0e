/** An invented conclusion on another subject, to show that the code knows none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker, loadConclusion } from '../src/check/check';
import type { Assessment, Finding } from '../src/check/finding';
import { KINDS } from '../src/check/kinds';
import { recogniseKind } from '../src/draft/kind';
import type { Draft } from '../src/draft/draft';
import { draftOf } from '../src/draft/testing';
import { foldText } from '../src/text/fold';

const FOLDER = join(__dirname, 'second-conclusion');
const fileOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8').trimEnd();

const conclusion = loadConclusion(fileOf('conclusion.json'), 'conclusion.json');
const checker = createChecker(conclusion);

test('it uses every kind', () => {
  const used = new Set(conclusion.requirements.map(({ kind }) => kind));
  expect([...used].sort()).toEqual(Object.keys(KINDS).sort());
});

test.each(conclusion.requirements)('$id quotes the notice', ({ source: { start, end, quote } }) => {
  const notice = readFileSync(join(FOLDER, 'notice.txt'), 'utf8');
  expect(notice.slice(start, end).replace(/\s+/g, ' ')).toBe(quote);
});

/** A finding on one line: status, the words of its places, and behind which line something is missing. */
function line({ status, locations, gap }: Finding, draft: Draft | null): string {
  const places = locations.map(({ text }) => `«${text}»`);
  const behind = gap === null ? [] : [`‸ ${draft?.paragraphs[gap.after]?.text ?? ''}`];
  return [status, ...places, ...behind].join(' ');
}

const lines = ({ findings }: Assessment, draft: Draft | null): Record<string, string> =>
  Object.fromEntries(findings.map((one) => [one.requirement.id, line(one, draft)]));

function assess(name: string): { draft: Draft; kind: string; found: Record<string, string> } {
  const draft = draftOf(fileOf(name));
  const kind = recogniseKind(draft, conclusion.drafts) ?? '';
  return { draft, kind, found: lines(checker.check(draft, kind), draft) };
}

const notMet = (found: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).filter(([, text]) => !text.startsWith('met')));

test('what the conclusion orders is met', () => {
  const [plan, submission] = ['ke-hoach.good.txt', 'to-trinh.good.txt'].map(assess);
  if (plan === undefined || submission === undefined) throw new Error('no drafts');
  expect([plan.kind, submission.kind]).toEqual(['ke-hoach', 'to-trinh']);
  expect(notMet(plan.found)).toEqual({ 'KH-I-causes': 'review «HIỆN TRẠNG»' });
  expect(notMet(submission.found)).toEqual({});
  const together = checker.checkDossier([plan, submission], '2024-05-20');
  expect(notMet(lines(together, null))).toEqual({});
});

const RAIN =
  'Mưa lũ năm qua rất lớn, kéo dài suốt ba tháng' +
  ', cuốn trôi hai đoạn kè ở bãi trên. Nước lên đến mái nhà dân ven sông';
const QUOTE = 'Giữ yên bờ bãi, bảo vệ nhà cửa và ruộng vườn của nhân dân hai bên sông';

test('every fault is told, with its places', () => {
  const [plan, submission] = ['ke-hoach.faulty.txt', 'to-trinh.faulty.txt'].map(assess);
  if (plan === undefined || submission === undefined) throw new Error('no drafts');
  expect(notMet(plan.found)).toEqual({
    'KH-issuer': 'violated «PHÒNG NÔNG NGHIỆP»',
    'KH-title': 'missing «KẾ HOẠCH» «Tu sửa kè sông Ngàn» ‸ Tu sửa kè sông Ngàn',
    'KH-parts': 'violated «MỤC TIÊU» «KINH PHÍ»',
    'KH-appendix': 'missing ‸ Mỗi xã một tổ.',
    'KH-I-slides': `missing «thường xuyên kiểm tra» ‸ ${RAIN}.`,
    'KH-I-order': 'violated «18/PCTT-KT ngày 11/9/2023»',
    'KH-I-few':
      'violated «18/PCTT-KT ngày 11/9/2023» «3-CT/HU ngày 05/01/2023»' +
      ' «7/KH-UBND ngày 02/02/2023» «9/TB-UBND ngày 03/3/2023»',
    'KH-I-rain': `violated «${RAIN}»`,
    'KH-I-causes': `missing ‸ ${RAIN}.`,
    'KH-II-figures': 'violated «90%»',
    'KH-II-quote': `missing «${QUOTE}» ‸ ${QUOTE}; xong 90% kè.`,
    'KH-II-sand': 'violated «hút thêm cát»',
    'KH-III-groups': 'violated «Trồng tre» «Gia cố»',
  });
  expect(submission.found).toEqual({ 'TT-decision': 'violated «41/QĐ-PCTT ngày 24/4/2022»' });
  const together = checker.checkDossier([plan, submission], '2024-05-21');
  expect(lines(together, null)).toEqual({
    'HS-both': 'met',
    'HS-titles': 'missing',
    'HS-deadline': 'review',
  });
});

const TELLTALES = ['lạng sơn', 'pci', '225-qđ', '258-tb', 'vptu', 'đồng đăng', 'cao lộc'];
const CODE = join(__dirname, '../src');

test('no word of a bundled conclusion, and none of this one, stands in the code', () => {
  const files = readdirSync(CODE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:ts|tsx|json)$/.test(name) && !/\.test\.tsx?$|testing\.ts$/.test(name),
  );
  const code = files.filter((name) => !name.startsWith(join('conclusion', 'bundled')));
  expect(code.length).toBeGreaterThan(50);
  const words = [...TELLTALES, 'sông ngàn', 'phú lâm', 'sạt lở'].map(foldText);
  const telling = code.flatMap((name) => {
    const text = foldText(readFileSync(join(CODE, name), 'utf8'));
    return words
      .filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text))
      .map((word) => `${name}: ${word}`);
  });
  expect(telling).toEqual([]);
});
