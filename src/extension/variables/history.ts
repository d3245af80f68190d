import type { WireFinding } from '../../server/protocol-variables';

/** One answer that was changed. */
export interface Change {
  readonly uri: string;
  readonly variable: string;
  /** `null` where the person had none. */
  readonly before: WireFinding | null;
}

/** What was answered in one table, so that it can be taken back, and that be taken back again. */
export class History {
  private undoable: Change[] = [];
  private redoable: Change[] = [];

  /** A person has answered: what had been taken back is out of reach from now on. */
  add(change: Change): void {
    this.undoable.push(change);
    this.redoable = [];
  }

  /**
   * Takes the last change back, or does again what was taken back last. `restore` writes what was there before and answers
   * what it has replaced; a change that could not be written stays where it was.
   */
  async step(
    way: 'undo' | 'redo',
    restore: (change: Change) => Promise<WireFinding | null | undefined>,
  ): Promise<Change | undefined> {
    const [from, to] = way === 'undo' ? [this.undoable, this.redoable] : [this.redoable, this.undoable];
    const change = from.at(-1);
    const replaced = change && (await restore(change));
    if (!change || replaced === undefined) return undefined;
    from.pop();
    to.push({ ...change, before: replaced });
    return change;
  }
}
