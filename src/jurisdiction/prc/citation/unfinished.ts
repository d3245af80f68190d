import { isNorm, type Citation } from '../../../model/citation';
import type { CitedSoFar } from '../../jurisdiction';

/** Ends of a citation with what may come next: behind an article a paragraph, behind that an item. */
const probes: readonly (readonly [RegExp, string])[] = [
  [/条(?:之[一二三四五六七八九十\d]{1,2})?$/, '第一款'],
  [/款$/, '第一项'],
  [/项$/, '第一目'],
];
const article = '第一条';

/** Tells what is being cited at the end of a text by reading it with a provision put there; `scan` reads citations. */
export function citedAt(before: string, scan: (text: string) => readonly Citation[]): CitedSoFar | undefined {
  const deeper = probes.find(([end]) => end.test(before))?.[1];
  const probe = deeper ?? article;
  const found = scan(before + probe).findLast(
    (citation) => isNorm(citation) && citation.span[1] === before.length + probe.length,
  );
  if (!found || !isNorm(found) || !found.law || !found.pin) return undefined;
  const { pin, ...norm } = found;
  const within = deeper ? pin.split('.').slice(0, -1).join('.') : undefined;
  return { norm, ...(within && { within }) };
}
