import { type Resolved, Resolver } from '../annotation/resolve';
import type { Store } from '../annotation/store';
import type { Anchor } from '../model/annotation';
import { sha256 } from './open-store';

/** Finds in the text of a document what was marked in earlier texts of it; each of those is compared once. */
export class Comparisons {
  private readonly resolvers = new Map<string, Resolver | undefined>();

  constructor(
    private readonly store: Store,
    private readonly text: string,
  ) {}

  /** Where a passage is now; nothing where the text that it was marked in is gone. */
  async resolve(anchor: Anchor): Promise<Resolved | undefined> {
    const { base } = anchor;
    if (!this.resolvers.has(base)) {
      const earlier = (await this.store.base(base)) ?? (base === sha256(this.text) ? this.text : undefined);
      this.resolvers.set(base, earlier === undefined ? undefined : Resolver.of(earlier, this.text));
    }
    return this.resolvers.get(base)?.resolve(anchor);
  }
}
