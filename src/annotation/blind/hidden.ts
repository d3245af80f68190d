import type { Annotation } from '../../model/annotation';
import { ById } from '../by-id';
import type { Sight } from './sight';

/** The ids of the records that are hidden from one person, kept up file by file: most changes are of one of thousands. */
export class Hidden {
  /** Of each id in how many places a version of it is hidden. */
  private readonly times = new ById<number>();

  constructor(
    readonly viewer: string | undefined,
    private readonly sight: Sight,
  ) {}

  /** Whether this person sees everything. */
  get clear(): boolean {
    return this.sight.clear;
  }

  has(id: string): boolean {
    return this.times.has(id);
  }

  ids(): Iterable<string> {
    return this.times.keys();
  }

  /** A file in a folder of records holds others than before. */
  replace(shelf: string, before: readonly Annotation[], after: readonly Annotation[]): void {
    if (this.sight.clear) return;
    const hides = this.sight.on(shelf);
    for (const record of after) if (hides(record)) this.count(record.id, 1);
    for (const record of before) if (hides(record)) this.count(record.id, -1);
  }

  private count(id: string, step: number): void {
    const times = (this.times.get(id) ?? 0) + step;
    if (times > 0) this.times.set(id, times);
    else this.times.delete(id);
  }
}
