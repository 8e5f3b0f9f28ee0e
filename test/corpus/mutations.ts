/** The changes the checker may be tuned on. */
import { REPORT } from './mutations/report';
import { RESOLUTION } from './mutations/resolution';
import { SUBMISSION } from './mutations/submission';

export const MUTATIONS = [...REPORT, ...RESOLUTION, ...SUBMISSION];

/** Changes that are harder in one style than in others. */
export const PAIRS: readonly (readonly [mutation: string, style: string])[] = [
  ['part3-absent', 'toc-field'],
  ['group5-absent', 'toc-field'],
  ['group8-absent', 'list-linked'],
  ['trade-plain', 'tcvn3'],
  ['trade-goods-exported', 'nfd'],
  ['clusters-with-zones', 'odd-spaces'],
  ['revenue-plain', 'split-runs'],
  ['quote-words-changed', 'tcvn3'],
  ['quote-in-quotation-marks', 'tcvn3'],
  ['quote-in-quotation-marks', 'odd-spaces'],
  ['trade-deleted', 'tracked'],
  ['trade-inserted', 'tracked'],
  ['figure-half-deleted', 'tracked'],
  ['part-extra-middle', 'list-numbers'],
  ['ten-groups', 'run-in'],
  ['site-absent', 'run-in'],
  ['leadin-absent', 'run-in'],
  ['contents-in-a-sentence', 'typed-dots'],
  ['listing-five', 'controls-and-fields'],
  ['groups-eleven', 'unnumbered-second'],
  ['eight-groups', 'hundred-pages'],
  ['regulation-other-date', 'tcvn3'],
];
