import { likelySigns as claims } from './decision/claims';
import { likelySigns as conclusions } from './decision/conclusions';
import { likelySigns as evidence } from './outline/evidence';
import { likelyTitles } from './recognise';

/** All patterns of which a text is asked what it lacks; a build works out beforehand what for. */
export const prefiltered: readonly RegExp[] = [
  ...evidence.patterns,
  ...conclusions.patterns,
  ...claims.patterns,
  ...likelyTitles.patterns,
];
