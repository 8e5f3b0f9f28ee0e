/** The changes kept away from tuning. */
import { REPORT } from './mutations/held-out/report';
import { RESOLUTION } from './mutations/held-out/resolution';
import { SUBMISSION } from './mutations/held-out/submission';

export const HELD_OUT_MUTATIONS = [...REPORT, ...RESOLUTION, ...SUBMISSION];

/** Changes that are harder in one style than in others. */
export const HELD_OUT_PAIRS: readonly (readonly [mutation: string, style: string])[] = [
  ['part1-absent', 'typed-toc'],
  ['group10-absent', 'typed-toc'],
  ['seven-groups', 'mixed-typing'],
  ['all-three-indicators', 'indicator-table'],
  ['domestic-capital', 'indicator-table'],
  ['indicators-deleted', 'tracked-heavy'],
  ['revenue-inserted', 'tracked-heavy'],
  ['listing-over-paragraphs', 'margin-noise'],
  ['trade-turned-round', 'tcvn3-styles'],
  ['quote-one-word-less', 'mixed-typing'],
  ['chronology-two-astray', 'mixed-typing'],
  ['group1-absent', 'part-words-own-line'],
  ['criteria-twelve', 'framed'],
];
