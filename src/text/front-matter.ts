import { parse } from 'yaml';

/** The YAML block between --- lines at the top of a text, and where the text proper begins. */
export interface FrontMatter {
  /** Values by key; scalars and lists of scalars only, anything else is left out. */
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** Offset behind the closing line. */
  readonly end: number;
  /** Why the block could not be read; the values are then empty. */
  readonly damage?: string;
}

/** A block longer than this is no front matter. */
const longest = 20_000;

/** `undefined` where the text has none. Never throws, whatever stands between the lines. */
export function frontMatter(text: string): FrontMatter | undefined {
  if (!/^---[ \t]*\n/.test(text.slice(0, 8))) return undefined;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, longest));
  if (!close) return undefined;
  const end = close.index + close[0].length;
  const block = text.slice(text.indexOf('\n') + 1, close.index + 1);
  try {
    return { values: scalars(parse(block, { maxAliasCount: 0, schema: 'failsafe' })), end };
  } catch (error) {
    return { values: new Map(), end, damage: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}

function scalars(parsed: unknown): Map<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return values;
  for (const [key, value] of Object.entries(parsed)) {
    if (typeof value === 'string') values.set(key, value);
    else if (Array.isArray(value))
      values.set(
        key,
        value.filter((item) => typeof item === 'string'),
      );
  }
  return values;
}

/** A text with a leading stretch blanked out, offsets and lines kept: what readers get to see of a text with front matter. */
export function blankedUpTo(text: string, end: number): string {
  return end === 0 ? text : text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
