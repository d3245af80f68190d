import type { Annotation } from '../model/annotation';

/**
 * What is marked in a text or noted on it; answers have a table of their own, checks and reviews a view,
 * decisions a layer, and corrections show in the reading.
 */
export function isTagOrNote({ answer, check, correction, review, adjudication }: Annotation): boolean {
  return [answer, check, correction, review, adjudication].every((other) => other === undefined);
}
