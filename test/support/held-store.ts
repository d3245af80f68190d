import { MemoryStore } from './store';

/** A store whose files can be held back: what is read of those waits until they are let go. */
export class HeldStore extends MemoryStore {
  /** The paths that were read, in that order. */
  readonly reads: string[] = [];
  private waiting: { readonly path: string; readonly go: () => void }[] = [];

  constructor(private held: (path: string) => boolean = () => false) {
    super();
  }

  override async read(path: string): Promise<string | undefined> {
    this.reads.push(path);
    const content = await super.read(path);
    if (this.held(path)) await new Promise<void>((go) => this.waiting.push({ path, go }));
    return content;
  }

  /** Lets those go of whose paths this is true, and holds none of them back any more. */
  let(isMeant: (path: string) => boolean = () => true): void {
    const { held } = this;
    this.held = (path) => held(path) && !isMeant(path);
    for (const { go } of this.waiting.filter(({ path }) => isMeant(path))) go();
    this.waiting = this.waiting.filter(({ path }) => !isMeant(path));
  }
}
