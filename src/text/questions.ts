import type { Mark } from './mark';
import { needsOf } from './needs';
import { openingsOf } from './openings';

/** What a text is asked before a pattern is tried on it. */
export interface Questions {
  /** The marks one of which it begins with; empty where that is not certain. */
  readonly openings: readonly Mark[];
  /** Groups of marks; of each it holds one. */
  readonly needs: readonly (readonly Mark[])[];
}

/** As many needs settle nearly every case, and one where the beginning is known; asking for more costs more than it saves. */
export const mostNeeds = 2;

/**
 * What a pattern asks of a text that it can match. In a build this is worked out beforehand (`scripts/lib/questions.cjs`),
 * so that no reader of patterns ships.
 */
export function questionsOf(pattern: RegExp): Questions {
  const openings = [...(openingsOf(pattern) ?? [])];
  const needs = openings.length > 0 ? needsOf(pattern, 0).slice(0, 1) : needsOf(pattern).slice(0, mostNeeds);
  return { openings, needs };
}
