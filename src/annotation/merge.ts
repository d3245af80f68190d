import { type Annotation } from '../model/annotation';
import { serialiseRecord } from './record';

/** Records of one id that say different things with equal right: a person has to choose. */
export interface Clash {
  readonly id: string;
  /** The one shown until somebody chooses is the first. */
  readonly records: readonly Annotation[];
}

/** What several files of the store say together. */
export interface Merged {
  /** One for each id, tombstones among them, by id. */
  readonly records: readonly Annotation[];
  readonly clashes: readonly Clash[];
}

/**
 * One record for each id, whatever the order in which they come. A tombstone beats every revision that does not
 * restore it: an edit made on another branch brings nothing back. Else the highest revision wins; two different
 * records of one revision clash, and so does a record whose author is another's: an id has one author.
 */
export function mergeRecords(records: Iterable<Annotation>): Merged {
  const byId = new Map<string, Map<string, Annotation>>();
  for (const record of records) {
    const versions = byId.get(record.id) ?? new Map<string, Annotation>();
    byId.set(record.id, versions.set(serialiseRecord(record), record));
  }
  const merged: Annotation[] = [];
  const clashes: Clash[] = [];
  for (const id of [...byId.keys()].sort()) {
    const leading = leaders([...(byId.get(id) as Map<string, Annotation>).values()]);
    merged.push(leading[0] as Annotation);
    if (leading.length > 1) clashes.push({ id, records: leading });
  }
  return { records: merged, clashes };
}

/** The versions of one id that nothing beats, the one to show first. */
function leaders(versions: readonly Annotation[]): Annotation[] {
  const authors = new Set(versions.map((version) => version.author));
  return [...authors].flatMap((author) => last(versions.filter((version) => version.author === author))).sort(latest);
}

/** One author's last word on one id; several where two branches went different ways. */
function last(versions: readonly Annotation[]): readonly Annotation[] {
  const restored = Math.max(0, ...versions.map((version) => version.restores ?? 0));
  const tombstones = versions.filter((version) => version.deleted && version.rev > restored);
  // Two tombstones differ in their time only: there is nothing to choose.
  if (tombstones.length > 0) return [...tombstones].sort(latest).slice(0, 1);
  const highest = Math.max(...versions.map((version) => version.rev));
  return versions.filter((version) => version.rev === highest);
}

function latest(a: Annotation, b: Annotation): number {
  if (a.modified !== b.modified) return a.modified < b.modified ? 1 : -1;
  return serialiseRecord(a) < serialiseRecord(b) ? -1 : 1;
}
