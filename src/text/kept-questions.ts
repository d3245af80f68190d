import { isPair, pair, type Mark } from './mark';
import type { Questions } from './questions';

/** Questions as a build carries them: of what a text opens with, then of each need, the characters, and the pairs one after another. */
export type KeptQuestions = readonly string[];

/** A name that tells a pattern from all others of a build, which sees to it. */
export function patternName(pattern: RegExp): string {
  const words = String(pattern);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x1000193);
  return (hash >>> 0).toString(36);
}

export function keepQuestions({ openings, needs }: Questions): KeptQuestions {
  return [openings, ...needs].flatMap((marks) => [
    String.fromCharCode(...marks.filter((mark) => !isPair(mark))),
    String.fromCharCode(...marks.filter(isPair).flatMap((mark) => [mark >>> 16, mark & 0xffff])),
  ]);
}

export function takeQuestions(kept: KeptQuestions): Questions {
  const groups: Mark[][] = [];
  for (let i = 0; i < kept.length; i += 2) {
    const pairs = codesOf(kept[i + 1]!);
    const group = codesOf(kept[i]!);
    for (let k = 0; k < pairs.length; k += 2) group.push(pair(pairs[k]!, pairs[k + 1]!));
    groups.push(group);
  }
  const [openings = [], ...needs] = groups;
  return { openings, needs };
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
