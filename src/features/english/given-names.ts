import type { GivenNames } from '../../jurisdiction/english-forms';
import { isObject } from '../../text/is-object';

/** No name is longer. */
const longest = 200;

/** English names by Chinese ones out of what a person wrote; `undefined` where it has not that shape at all. */
export function givenNames(raw: unknown): GivenNames | undefined {
  if (!isObject(raw)) return undefined;
  const names = Object.entries(raw).flatMap(([chinese, english]): [string, string][] => {
    const words = typeof english === 'string' ? english.trim() : '';
    return chinese.trim() === '' || words === '' || words.length > longest ? [] : [[chinese.trim(), words]];
  });
  return new Map(names);
}
