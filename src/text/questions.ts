import { needsOf, type Mark } from './needs';
import { openingsOf } from './openings';

/** As many needs settle nearly every case; asking for more costs more than it saves. */
const asked = 3;

/** What a text is asked before a pattern is tried on it. */
export interface Questions {
  /** The characters one of which it begins with; empty where that is not certain. */
  readonly openings: readonly number[];
  /** Groups of marks; of each it holds one. */
  readonly needs: readonly (readonly Mark[])[];
}

/** So many there are of a pattern at most. */
export const mostQuestions = asked + 1;

/**
 * What a pattern asks of a text that it can match. In a build this is worked out beforehand (`scripts/lib/questions.cjs`),
 * so that no reader of patterns ships.
 */
export function questionsOf(pattern: RegExp): Questions {
  const openings = [...(openingsOf(pattern) ?? [])];
  return { openings, needs: needsOf(pattern, openings.length > 0 ? 0 : 1).slice(0, asked) };
}
