import { likelyMarks, likelySigns as conclusions } from './decision/conclusions';
import { likelyActs } from './decision/time-of-act';
import { likelySigns as evidence } from './outline/evidence';
import { likelySeams } from './outline/units';
import { likelyTitles } from './recognise';

/** All patterns of which a text is asked what it lacks; a build works out beforehand what for. */
export const prefiltered: readonly RegExp[] = [
  evidence,
  conclusions,
  likelyMarks,
  likelyActs,
  likelySeams,
  likelyTitles,
].flatMap(({ patterns }) => patterns);
