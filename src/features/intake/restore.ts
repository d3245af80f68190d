import { firstWhere } from '../../text/first-where';
import type { PageMark, Removal, TakenIn } from './taken-in';

/** A text with what was left out put back: with all of it what the file had. */
export function restoreAll(text: string, removed: readonly Removal[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, words, instead = '' } of removed) {
    pieces.push(text.slice(from, at), words);
    from = at + instead.length;
  }
  return pieces.join('') + text.slice(from);
}

/** What was taken in, with one of its removals taken back. */
export function restoreOne(taken: TakenIn, removal: Removal): TakenIn {
  return restored(taken, (one) => one === removal);
}

/** What was taken in, with some of its removals taken back: the others, pages and paragraphs move with the text. */
export function restored(taken: TakenIn, isWanted: (removal: Removal) => boolean): TakenIn {
  const back = taken.removed.filter(isWanted);
  if (back.length === 0) return taken;
  /** By how much the text has grown before the first of them, the second, … and behind all. */
  const growth = [0];
  for (const { words, instead = '' } of back) growth.push(growth.at(-1)! + words.length - instead.length);
  const moved = (offset: number, isBefore: (removal: Removal) => boolean): number =>
    offset + growth[firstWhere(back.length, (index) => !isBefore(back[index]!))]!;
  // What stands at the very place stood behind the words, unless it ends there.
  const start = (offset: number): number => moved(offset, ({ at, instead = '' }) => offset >= at + instead.length);
  const end = (offset: number): number => moved(offset, ({ at }) => offset > at);
  let passed = 0;
  const { paragraphs } = taken;
  return {
    ...taken,
    text: restoreAll(taken.text, back),
    removed: taken.removed.flatMap((one) => {
      if (one !== back[passed]) return [{ ...one, at: one.at + growth[passed]! }];
      passed++;
      return [];
    }),
    pages: taken.pages.map((mark) => ({ ...mark, at: moved(mark.at, (removal) => isBehind(mark, removal)) })),
    problems: taken.problems.map((one) => (one.at === undefined ? one : { ...one, at: start(one.at) })),
    ...(paragraphs && {
      paragraphs: paragraphs.map((one) => ({ ...one, span: [start(one.span[0]), end(one.span[1])] as const })),
    }),
  };
}

/** At the place itself stands the foot of one page and the head of the next: the page of the words tells which. */
function isBehind(mark: PageMark, { at, instead = '', page }: Removal): boolean {
  if (mark.at !== at) return mark.at >= at + instead.length;
  return page === undefined ? instead === '' : mark.page > page;
}
