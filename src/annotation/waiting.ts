import { shelfAt } from './layout';
import type { StoreFile } from './store-files';

/** How many files of a store have been read, of those that there are to be read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The files of one folder that wait. */
interface Pile {
  readonly files: StoreFile[];
  left: number;
  readonly read: Promise<void>;
  readonly ended: () => void;
}

/** The files of records that wait to be read, one folder of them after the other; first those that somebody waits for. */
export class Waiting {
  private readonly piles = new Map<string, Pile>();
  private readonly wanted: string[] = [];
  private left = 0;
  private readonly total: number;

  constructor(files: readonly StoreFile[] = []) {
    this.total = this.left = files.length;
    for (const file of files) {
      const shelf = shelfAt(file.path);
      const pile = this.piles.get(shelf) ?? emptyPile();
      this.piles.set(shelf, pile);
      pile.files.push(file);
      pile.left++;
    }
  }

  get progress(): Progress | undefined {
    return this.left > 0 ? { done: this.total - this.left, total: this.total } : undefined;
  }

  /** The next file; it counts as waiting until it is told to have been read. */
  next(): StoreFile | undefined {
    for (const shelf of this.wanted) {
      const file = this.piles.get(shelf)?.files.shift();
      if (file) return file;
    }
    this.wanted.length = 0;
    for (const { files } of this.piles.values()) {
      const file = files.shift();
      if (file) return file;
    }
    return undefined;
  }

  /** A file has been read; answers whether its folder has been with it. */
  end({ path }: StoreFile): boolean {
    const shelf = shelfAt(path);
    const pile = this.piles.get(shelf)!;
    this.left--;
    if (--pile.left > 0) return false;
    this.piles.delete(shelf);
    pile.ended();
    return true;
  }

  /** Done when the folders that are meant have been read: they come next. */
  async ahead(isMeant: (shelf: string) => boolean): Promise<void> {
    const meant = [...this.piles].filter(([shelf]) => isMeant(shelf));
    this.wanted.unshift(...meant.map(([shelf]) => shelf));
    await Promise.all(meant.map(([, { read }]) => read));
  }
}

function emptyPile(): Pile {
  let ended = (): void => undefined;
  const read = new Promise<void>((resolve) => (ended = resolve));
  return { files: [], left: 0, read, ended: () => ended() };
}
