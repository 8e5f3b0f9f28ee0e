import { summarise, type Finding } from '../../check/finding';
import { tell } from '../../messages/messages';
import type { Format, Result } from './result';

/** One object for one file, an array for several; its shape is a contract, see README. */
export const json: Format = (results, _, language) => {
  const message = ({ said }: Finding): string => said.map((one) => tell(one, language)).join(' ');
  const objects = results.map(({ file, assessment }: Result) => ({
    schemaVersion: 1,
    conclusion: assessment.conclusion,
    draft: { file, kind: assessment.draft.kind, title: assessment.draft.title },
    summary: summarise(assessment.findings),
    unread: assessment.draft.unread,
    results: assessment.findings.map((finding) => ({
      requirement: finding.requirement.id,
      status: finding.status,
      message: message(finding),
      locations: finding.locations,
      gap: finding.gap === null ? null : { after: finding.gap.after },
    })),
  }));
  return `${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`;
};
