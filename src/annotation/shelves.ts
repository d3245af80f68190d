import type { Annotation } from '../model/annotation';

/** One folder of records: those of each of its files, and when it last became another. */
interface Shelf {
  readonly files: Map<string, Held>;
  changed: number;
}

interface Held {
  readonly records: readonly Annotation[];
  /** The hashes of the texts that they were made in. */
  readonly bases: ReadonlySet<string>;
}

/** The folders of records, each of one document, and lists that were made of some of them. */
export class Shelves {
  private readonly shelves = new Map<string, Shelf>();
  private readonly lists = new Map<string, { readonly at: number; readonly list: readonly Annotation[] }>();
  private counted = 0;
  private unsettled = 0;
  private moved = 0;

  /** Another one whenever there are other folders, or annotations in one count in other texts. */
  get homing(): number {
    return this.moved;
  }

  paths(): IterableIterator<string> {
    return this.shelves.keys();
  }

  /** What one file in a folder holds now; without records it is gone. */
  replace(path: string, file: string, records: readonly Annotation[] | undefined): void {
    const shelf = this.shelves.get(path) ?? { files: new Map<string, Held>(), changed: 0 };
    const before = shelf.files.get(file)?.bases;
    shelf.changed = ++this.counted;
    if (records) {
      const bases = new Set(records.flatMap(({ anchor, base }) => anchor?.base ?? base ?? []));
      shelf.files.set(file, { records, bases });
      if (!before || before.size !== bases.size || ![...bases].every((base) => before.has(base))) this.moved++;
      this.shelves.set(path, shelf);
      return;
    }
    if (shelf.files.delete(file)) this.moved++;
    if (shelf.files.size > 0) return;
    this.shelves.delete(path);
    this.lists.delete(path);
  }

  /** What is made of any folder is stale: records in one have a bearing on others. */
  unsettle(): void {
    this.unsettled = ++this.counted;
  }

  recordsOn(path: string): Annotation[] {
    return [...(this.shelves.get(path)?.files.values() ?? [])].flatMap(({ records }) => records);
  }

  basesOf(path: string): Set<string> {
    return new Set([...(this.shelves.get(path)?.files.values() ?? [])].flatMap(({ bases }) => [...bases]));
  }

  /** What is made of some folders: the same list as long as none of them has changed. */
  once(paths: readonly string[], make: () => readonly Annotation[]): readonly Annotation[] {
    const key = paths.join('\n');
    const known = this.lists.get(key);
    const at = Math.max(this.unsettled, ...paths.map((path) => this.shelves.get(path)?.changed ?? Infinity));
    if (known && known.at >= at) return known.list;
    const list = make();
    this.lists.set(key, { at: this.counted, list });
    return list;
  }
}
