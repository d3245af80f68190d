import type { Annotation } from '../../model/annotation';
import type { Sight } from './sight';

/** The ids of the records that are hidden from one person, kept up file by file: most changes are of one of thousands. */
export class Hidden {
  /** Of each id in how many places a version of it is hidden. */
  private readonly times = new Map<string, number>();

  constructor(
    readonly viewer: string | undefined,
    private readonly sight: Sight,
  ) {}

  has(id: string): boolean {
    return this.times.has(id);
  }

  ids(): IterableIterator<string> {
    return this.times.keys();
  }

  /** A file in a folder of records holds others than before. */
  replace(shelf: string, before: readonly Annotation[], after: readonly Annotation[]): void {
    if (this.sight.clear) return;
    for (const record of after) if (this.sight.hides(shelf, record)) this.count(record.id, 1);
    for (const record of before) if (this.sight.hides(shelf, record)) this.count(record.id, -1);
  }

  private count(id: string, step: number): void {
    const times = (this.times.get(id) ?? 0) + step;
    if (times > 0) this.times.set(id, times);
    else this.times.delete(id);
  }
}
