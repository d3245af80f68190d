import type { WireRow } from '../server/protocol';

/** So long after the last rows came, in milliseconds, VS Code has asked for all that it wants. */
const calm = 200;
/** So long it may take to ask for the rows below those that it unfolds; what it has not asked for then it does not want. */
const patience = 3000;

/**
 * What VS Code is still fetching of a tree. It asks for the rows below several parents at once, and gives them to the
 * wrong parents where a second fetch of its own runs beside the first, as a refresh brings about: that has to wait.
 */
export class Fetching {
  private waiting = 0;
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

  /** Rows are being asked for. */
  asked(): void {
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
