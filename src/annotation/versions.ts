import { type Annotation } from '../model/annotation';
import { type Clash, mergeRecords } from './merge';

/** All versions of all records of a store, from whatever files, and what each id stands for by them. */
export class Versions {
  private readonly versions = new Map<string, readonly Annotation[]>();
  private readonly merged = new Map<string, Annotation>();
  private readonly differing = new Map<string, Clash>();

  /** One file's records in place of those that it had before: only their ids are merged anew. */
  replace(before: readonly Annotation[], after: readonly Annotation[]): void {
    const ids = new Set<string>();
    const gone = new Set(before);
    for (const { id } of before) ids.add(id);
    for (const id of ids) {
      const left = (this.versions.get(id) ?? []).filter((version) => !gone.has(version));
      this.versions.set(id, left);
    }
    for (const record of after) {
      ids.add(record.id);
      const known = this.versions.get(record.id);
      this.versions.set(record.id, known && known.length > 0 ? [...known, record] : [record]);
    }
    for (const id of ids) this.settle(id);
  }

  /** What an id stands for, a tombstone among others. */
  get(id: string): Annotation | undefined {
    return this.merged.get(id);
  }

  /** Of all that is not deleted. */
  *live(): Iterable<Annotation> {
    for (const record of this.merged.values()) if (!record.deleted) yield record;
  }

  get clashes(): Iterable<Clash> {
    return this.differing.values();
  }

  private settle(id: string): void {
    const versions = this.versions.get(id) ?? [];
    this.differing.delete(id);
    if (versions.length === 0) {
      this.versions.delete(id);
      this.merged.delete(id);
    } else if (versions.length === 1) this.merged.set(id, versions[0]!);
    else {
      const { records, clashes } = mergeRecords(versions);
      this.merged.set(id, records[0]!);
      for (const clash of clashes) this.differing.set(id, clash);
    }
  }
}
