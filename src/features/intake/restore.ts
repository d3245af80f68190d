import type { PageMark, Removal, TakenIn } from './taken-in';

/** What the file had: the text with everything that was left out put back. */
export function restoreAll(text: string, removed: readonly Removal[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, words, instead = '' } of removed) {
    pieces.push(text.slice(from, at), words);
    from = at + instead.length;
  }
  return pieces.join('') + text.slice(from);
}

/** What was taken in, with one of its removals taken back: the others, pages and paragraphs move with the text. */
export function restoreOne(taken: TakenIn, removal: Removal): TakenIn {
  const index = taken.removed.indexOf(removal);
  if (index === -1) return taken;
  const { at, words, instead = '' } = removal;
  const by = words.length - instead.length;
  const { paragraphs } = taken;
  // What stands at the very place stood behind the words, unless it ends there.
  const start = (offset: number): number => (offset >= at + instead.length ? offset + by : offset);
  const end = (offset: number): number => (offset > at ? offset + by : offset);
  return {
    ...taken,
    text: taken.text.slice(0, at) + words + taken.text.slice(at + instead.length),
    removed: taken.removed.flatMap((one, i) => (i === index ? [] : i < index ? [one] : [{ ...one, at: one.at + by }])),
    pages: taken.pages.map((mark) => (isBehind(mark, removal) ? { ...mark, at: mark.at + by } : mark)),
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
