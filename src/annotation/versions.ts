import { type Annotation } from '../model/annotation';
import { ById } from './by-id';
import { type Clash, mergeRecords } from './merge';

/** All versions of all records of a store, from whatever files, and what each id stands for by them. */
export class Versions {
  /** By id, those ids with one version only: nearly all. */
  private readonly single = new ById<Annotation>();
  private readonly several = new Map<string, { versions: readonly Annotation[]; merged: Annotation }>();
  private readonly differing = new Map<string, Clash>();

  /**
   * One file's records in place of those that it had before: only their ids are merged anew. Answers with all records that
   * are, or were, versions of one with another.
   */
  replace(before: readonly Annotation[], after: readonly Annotation[]): readonly Annotation[] {
    const tied: Annotation[] = [];
    for (const record of before) tied.push(...this.drop(record));
    for (const record of after) {
      const { id } = record;
      const known = this.single.get(id);
      const versions = known ? [known] : this.several.get(id)?.versions;
      if (versions) {
        tied.push(...versions, record);
        this.settle(id, [...versions, record]);
      } else this.single.set(id, record);
    }
    return tied;
  }

  /** Whether an id has one version only. */
  isSingle(id: string): boolean {
    return this.single.has(id);
  }

  /** What those ids stand for that have several versions. */
  *merged(): Iterable<Annotation> {
    for (const { merged } of this.several.values()) yield merged;
  }

  /** What an id stands for, a tombstone among others. */
  get(id: string): Annotation | undefined {
    return this.single.get(id) ?? this.several.get(id)?.merged;
  }

  /** Of all that is not deleted. */
  *live(): Iterable<Annotation> {
    for (const record of this.single.values()) if (!record.deleted) yield record;
    for (const record of this.merged()) if (!record.deleted) yield record;
  }

  get clashes(): Iterable<Clash> {
    return this.differing.values();
  }

  private drop(record: Annotation): readonly Annotation[] {
    const { id } = record;
    if (this.single.get(id) === record) this.single.delete(id);
    const known = this.several.get(id);
    if (!known) return [];
    const left = known.versions.filter((version) => version !== record);
    this.settle(id, left);
    return known.versions;
  }

  private settle(id: string, versions: readonly Annotation[]): void {
    this.differing.delete(id);
    if (versions.length === 1) {
      this.several.delete(id);
      this.single.set(id, versions[0]!);
      return;
    }
    const { records, clashes } = mergeRecords(versions);
    this.single.delete(id);
    this.several.set(id, { versions, merged: records[0]! });
    for (const clash of clashes) this.differing.set(id, clash);
  }
}
