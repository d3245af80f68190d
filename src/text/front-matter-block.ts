/** A block longer than this is no front matter, in UTF-16 code units. */
const longest = 20_000;

/** What stands between --- lines at the top of a text, unread, and the offset behind the closing line. */
export function frontMatterBlock(text: string): { readonly block: string; readonly end: number } | undefined {
  if (!/^---[ \t]*\n/.test(text.slice(0, 8))) return undefined;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, longest));
  if (!close) return undefined;
  return { block: text.slice(text.indexOf('\n') + 1, close.index + 1), end: close.index + close[0].length };
}
