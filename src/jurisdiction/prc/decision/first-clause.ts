import { Signs } from '../../../text/signs';

const endsClause = new Signs(',;:。');

/** What stands before the first mark that ends a clause; all of a text without one. */
export function firstClause(text: string): string {
  const end = endsClause.firstIn(text);
  return end === -1 ? text : text.slice(0, end);
}
