import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { frontMatterBlock } from './front-matter-block';
import { isObject } from './is-object';

/** The YAML block between --- lines at the top of a text, and where the text proper begins. */
export interface FrontMatter {
  /** Values by key; scalars and lists of scalars only. What lies deeper than a table of scalars is left out. */
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** Names with what they stand for, by key: `aliases: {反法: 反不正当竞争法}`. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Offset behind the closing line. */
  readonly end: number;
  /** Why the block could not be read; the values are then empty. */
  readonly damage?: string;
}

/** `undefined` where the text has none. Never throws, whatever stands between the lines. */
export function frontMatter(text: string): FrontMatter | undefined {
  const found = frontMatterBlock(text);
  if (!found) return undefined;
  const { block, end } = found;
  try {
    // An empty block is no document at all.
    const [parsed] = loadAll(block, { maxAliases: 0, schema: FAILSAFE_SCHEMA });
    return { values: scalars(parsed), tables: tablesIn(parsed), end };
  } catch (error) {
    return {
      values: new Map(),
      tables: new Map(),
      end,
      damage: error instanceof Error ? error.message.split('\n')[0]! : String(error),
    };
  }
}

function tablesIn(parsed: unknown): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  for (const [key, value] of entriesOf(parsed)) {
    const rows = entriesOf(value).filter((row): row is [string, string] => typeof row[1] === 'string');
    if (rows.length > 0) tables.set(key, new Map(rows));
  }
  return tables;
}

function entriesOf(parsed: unknown): [string, unknown][] {
  return isObject(parsed) ? Object.entries(parsed) : [];
}

function scalars(parsed: unknown): Map<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const [key, value] of entriesOf(parsed)) {
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
