import type { Kind } from './model';
import type { Status } from './mutate';

/** The status of every requirement in a draft that complies with the conclusion. */
const list = (status: Status, ids: string): [string, Status][] =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, status]);

export const COMPLIANT: Readonly<Record<Kind, Readonly<Record<string, Status>>>> = {
  'bao-cao': Object.fromEntries([
    ...list(
      'met',
      `BC-1a-issuer BC-1a-title BC-1b-parts BC-1b-part1 BC-1b-part2 BC-1b-part3 BC-1b-part4
       BC-I-leadership BC-I-inspection BC-I-no-listing BC-I-appendix BC-II-criteria BC-II-leadin
       BC-II-1-staffing BC-II-2-results BC-II-2-chronology BC-II-3-scope BC-II-4-roles
       BC-II-5-projects BC-III-pci-summary BC-III-limits BC-III-causes BC-IV-nine-groups
       BC-IV-8-inspection`,
    ),
    ...list(
      'review',
      `BC-1c-concise BC-1c-pci-indices BC-II-focused BC-II-4-depth BC-II-5-oda
       BC-III-results-concise BC-III-limits-logic BC-III-wording BC-IV-goals`,
    ),
  ]),
  'nghi-quyet': Object.fromEntries([
    ...list(
      'met',
      `NQ-2a-parts NQ-2a-part1 NQ-2a-part2 NQ-2a-part3 NQ-2a-part4 NQ-2b-title
       NQ-2b-not-leadership NQ-I-causes NQ-II-general-no-figures NQ-II-general-quote
       NQ-II-specific-services NQ-II-specific-pci NQ-II-specific-procedures
       NQ-II-specific-no-trade NQ-II-specific-no-revenue NQ-II-specific-no-clusters
       NQ-III-ten-groups NQ-III-group1 NQ-III-group2 NQ-III-group3 NQ-III-group4 NQ-III-group5
       NQ-III-group6 NQ-III-group7 NQ-III-group8 NQ-III-group9 NQ-III-group10`,
    ),
    ...list(
      'review',
      `NQ-2-opinions NQ-2-concise NQ-2-style NQ-I-limits-depth NQ-II-specific-relevance
       NQ-III-clear`,
    ),
  ]),
  'to-trinh': Object.fromEntries([
    ...list('met', 'TT-3-issuer TT-3-report TT-3-resolution TT-3-regulation'),
    ...list('review', 'TT-3-structure'),
  ]),
};
