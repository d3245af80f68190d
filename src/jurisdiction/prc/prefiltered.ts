import { likelySigns as conclusions } from './decision/conclusions';
import { likelySigns as evidence } from './outline/evidence';

/** All patterns of which a text is asked what it lacks; a build works out beforehand what for. */
export const prefiltered: readonly RegExp[] = [...evidence.patterns, ...conclusions.patterns];
