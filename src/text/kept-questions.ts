import { isPair, pair, type Mark } from './mark';
import type { Questions } from './questions';

/**
 * Questions as a build carries them: of what a text opens with, then of each need, the characters, and the pairs one
 * after another, with a sign between them that no pattern asks for.
 */
export type KeptQuestions = string;

const between = '@';
/** Between those of one pattern and of the next, likewise. */
const apart = '$';

/** Those of all patterns as one text, each behind the name of its pattern: far shorter than a list of lists. */
export function keptTogether(named: readonly (readonly [name: string, kept: KeptQuestions])[]): string {
  return named.map((one) => one.join(between)).join(apart);
}

export function keptByName(together: string): ReadonlyMap<string, KeptQuestions> {
  return new Map(
    together.split(apart).map((one) => {
      const at = one.indexOf(between);
      return [one.slice(0, at), one.slice(at + 1)];
    }),
  );
}

/** So many names are enough to tell some hundred patterns apart. */
const names = 36 ** 5;

/** A name that tells a pattern from all others of a build, which sees to it. */
export function patternName(pattern: RegExp): string {
  const words = String(pattern);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x1000193);
  return ((hash >>> 0) % names).toString(36);
}

export function keepQuestions({ openings, needs }: Questions): KeptQuestions {
  return [openings, ...needs]
    .flatMap((marks) => [
      String.fromCharCode(...marks.filter((mark) => !isPair(mark))),
      String.fromCharCode(...marks.filter(isPair).flatMap((mark) => [mark >>> 16, mark & 0xffff])),
    ])
    .join(between);
}

export function takeQuestions(kept: KeptQuestions): Questions {
  const groups: Mark[][] = [];
  const parts = kept.split(between);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const pairs = codesOf(parts[i + 1]!);
    const group = codesOf(parts[i]!);
    for (let k = 0; k < pairs.length; k += 2) group.push(pair(pairs[k]!, pairs[k + 1]!));
    groups.push(group);
  }
  const [openings = [], ...needs] = groups;
  return { openings, needs };
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
