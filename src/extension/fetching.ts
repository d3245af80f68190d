import type { WireRow } from '../server/protocol';

/** So long after the last rows came, in milliseconds, VS Code has asked for all that it wants. */
const calm = 200;
/** So long it may take to ask for the rows below those that it unfolds; what it has not asked for then it does not want. */
const patience = 3000;
/** How often is looked whether all is fetched, in milliseconds. */
const beat = 30;

/**
 * What VS Code is still fetching of a tree. It asks for the rows below several parents at once, and gives them to the
 * wrong parents where a second fetch of its own runs beside the first, as a refresh brings about: that has to wait.
 */
export class Fetching {
  private waiting = 0;
  /** VS Code asks for no rows before the tree is in sight. */
  private begun = false;
  /** When rows were last asked for, answered, or called stale. */
  private stirred = 0;
  /** Rows that are shown unfolded, below which was not asked yet. */
  private readonly expected = new Set<string>();
  /** What a person folded stays folded, and nothing is asked below it. */
  private readonly closed = new Set<string>();

  get busy(): boolean {
    const since = Date.now() - this.stirred;
    return this.waiting > 0 || since < (this.expected.size > 0 ? patience : calm);
  }

  /** Done when VS Code has fetched what it wants of a tree that is in sight; at the latest after a while. */
  async settled(): Promise<void> {
    for (const late = Date.now() + patience; (this.busy || !this.begun) && Date.now() < late;)
      await new Promise((resolve) => setTimeout(resolve, beat));
  }

  /** Counts as fetching until the answer is called: rows are about to be shown, and what is below them asked for. */
  hold(): () => void {
    this.waiting++;
    return () => {
      this.waiting--;
      this.stirred = Date.now();
    };
  }

  /** Rows are being asked for. */
  asked(): void {
    this.begun = true;
    this.waiting++;
    this.stirred = Date.now();
  }

  /** The rows below a parent have come; those at the top where there is no parent. */
  answered(parent: string | undefined, rows: readonly WireRow[]): void {
    this.waiting--;
    this.stirred = Date.now();
    if (parent === undefined) this.expected.clear();
    else this.expected.delete(parent);
    for (const { id, children } of rows) if (children === 'unfolded' && !this.closed.has(id)) this.expected.add(id);
  }

  refreshed(): void {
    this.stirred = Date.now();
  }

  folded(id: string): void {
    this.closed.add(id);
  }

  unfolded(id: string): void {
    this.closed.delete(id);
  }
}
