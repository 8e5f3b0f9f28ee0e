/** Results to write down, for the tests of the formats. Nothing here is built or shipped. */
import { checkDossier, checkDrafts, theConclusion } from '../../../test/golden';
import { loadConclusion, createChecker } from '../../check/check';
import type { Assessment } from '../../check/finding';
import type { Conclusion } from '../../conclusion/conclusion';
import { makeDraft } from '../../draft/draft';
import { NOTHING_UNREAD } from '../../draft/paragraph';
import { paragraphs } from '../../draft/testing';
import type { Result } from './result';

export { theConclusion };

/** The samples as they were before the meeting, the dossier last. */
export function samples(): readonly Result[] {
  const drafts = checkDrafts('before');
  return [
    ...[...drafts.values()].map(({ file, assessment }): Result => ({ file, assessment })),
    { file: null, assessment: checkDossier(drafts) },
  ];
}

/** What people may write that is markup elsewhere. */
export const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src="x" onerror="alert(1)">',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; ]]> <!-- -->',
];

const requirement = (id: string, fields: object): object => ({
  id,
  draft: 'de-an',
  level: 'must',
  clause: `1 ${MARKUP[0] ?? ''}`,
  source: { start: 0, end: 1, quote: `bỏ ${MARKUP[1] ?? ''}` },
  ...fields,
});

/** A conclusion, a draft and a file name full of markup; one requirement of each status. */
export function hostile(): { conclusion: Conclusion; result: Result } {
  const ideas = [{ name: MARKUP[2], all: [['bỏ']] }];
  const sections = [{ id: 'I', name: `Sách ${MARKUP[0] ?? ''}`, heading: ['sách'] }];
  const data = {
    schemaVersion: 1,
    id: 'thu-vien',
    title: `Kết luận ${MARKUP.join(' ')}`,
    issuedBy: 'UBND',
    date: '2024-01-02',
    deadline: null,
    drafts: [{ kind: 'de-an', name: 'Đề án', sections }],
    requirements: [
      requirement('DA-violated', { kind: 'prohibited', ideas }),
      requirement('DA-missing', { kind: 'section', section: 'I' }),
      requirement('DA-review', { kind: 'judgement', level: 'should' }),
      requirement('DA-met', { kind: 'content', ideas }),
    ],
  };
  const conclusion = loadConclusion(JSON.stringify(data), 'de-an.json');
  const paper = `> **ĐỀ ÁN ${MARKUP.join(' ')}**\n${MARKUP.map((one) => `bỏ ${one}`).join('\n')}`;
  const unread = { ...NOTHING_UNREAD, textBoxes: 2 };
  const draft = makeDraft(paragraphs(paper), unread);
  const assessment: Assessment = createChecker(conclusion).check(draft, 'de-an');
  return { conclusion, result: { file: `${MARKUP[1] ?? ''} #%?.docx`, assessment } };
}
