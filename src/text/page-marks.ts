/** A line that says which page it stands on: 第 3 页 共 20 页, 第3页/共20页, 第 3 页. */
const line =
  /^[\t \u3000\f]*第[\t \u3000]{0,4}(\d{1,4})[\t \u3000]{0,4}页(?:[\t \u3000/，,]{0,4}共[\t \u3000]{0,4}(\d{1,4})[\t \u3000]{0,4}页)?[\t \u3000]*$/gm;

interface Mark {
  readonly at: number;
  readonly page: number;
  readonly of: string | undefined;
}

/**
 * The page on which an offset of a text stands, as the text itself says: by form feeds, else by lines that number its pages
 * one after another. Nothing where it has none, or where they do not follow each other: then they number something else, or
 * a copy has lost some.
 */
export function pageAt(text: string, offset: number): number | undefined {
  const marks = [...text.matchAll(line)].map((found): Mark => ({
    at: found.index,
    page: Number(found[1]),
    of: found[2],
  }));
  const feeds = text.split('\f').length - 1;
  if (marks.length < 2) return feeds === 0 ? undefined : text.slice(0, offset).split('\f').length;
  const follows = marks.every(({ page, of }, i) => page === marks[0]!.page + i && of === marks[0]!.of);
  if (!follows) return undefined;
  // At the head of a page a mark comes before any word of it, at the foot behind the last.
  const isHead = text.slice(0, marks[0]!.at).trim() === '';
  const mark = isHead ? marks.findLast(({ at }) => at <= offset) : marks.find(({ at }) => at >= offset);
  if (mark) return mark.page;
  // Behind the last foot is a page without one, which nobody has numbered.
  return undefined;
}
