import type { Anchor } from '../../model/annotation';
import type { Resolved } from '../../annotation/resolve';
import { readerName, takeOver, type Shelf } from '../../corpus/shelf';

/** Of so many texts, the last ones, it is kept where the passages of one base text are: two branches and some copies. */
const mostTexts = 4;
/** So much of a hash is the name of a file; the whole stands in it. */
const nameLength = 32;

type Places = Map<string, Resolved>;

/** Where the passages of one base text were found, by the hash of the text they were looked for in; the last one last. */
interface Leaf {
  readonly texts: Map<string, Places>;
  changed: boolean;
}

interface Stored {
  readonly base: string;
  readonly texts: readonly (readonly [
    text: string,
    places: readonly (readonly [place: string, resolved: Resolved])[],
  ])[];
}

/**
 * Where passages were found, between sessions, so that texts need not be compared anew: offsets and hashes, and no words.
 * What another build of the server has left is thrown away whole, since it may have looked otherwise; damage counts as nothing.
 */
export class KeptPlacements {
  private readonly leaves = new Map<string, Promise<Leaf>>();
  private ours: Promise<void> | undefined;

  constructor(private readonly shelf: Shelf) {}

  /** Where a passage of a base text was found in another text, if it was looked for there. */
  async find(base: string, text: string, anchor: Anchor): Promise<Resolved | undefined> {
    return (await this.leafOf(base)).texts.get(text)?.get(keyOf(anchor));
  }

  async note(base: string, text: string, anchor: Anchor, resolved: Resolved): Promise<void> {
    const leaf = await this.leafOf(base);
    const places: Places = leaf.texts.get(text) ?? new Map<string, Resolved>();
    places.set(keyOf(anchor), resolved);
    leaf.texts.delete(text);
    leaf.texts.set(text, places);
    for (const old of [...leaf.texts.keys()].slice(0, -mostTexts)) leaf.texts.delete(old);
    leaf.changed = true;
  }

  /** Writes what was found since, and removes what was found of base texts that are no longer used anywhere. */
  async keep(bases: ReadonlySet<string>): Promise<void> {
    await this.begin();
    const { shelf } = this;
    for (const [base, reading] of this.leaves) {
      const leaf = await reading;
      if (!leaf.changed || !bases.has(base)) continue;
      leaf.changed = false;
      const stored: Stored = { base, texts: [...leaf.texts].map(([text, places]) => [text, [...places]]) };
      await shelf.store(base.slice(0, nameLength), shelf.pack(JSON.stringify(stored)));
    }
    const used = new Set([...bases].map((base) => base.slice(0, nameLength)));
    for (const name of await shelf.names()) if (name !== readerName && !used.has(name)) await shelf.remove(name);
  }

  private leafOf(base: string): Promise<Leaf> {
    let leaf = this.leaves.get(base);
    if (!leaf) this.leaves.set(base, (leaf = this.read(base)));
    return leaf;
  }

  private async read(base: string): Promise<Leaf> {
    await this.begin();
    const texts = new Map<string, Places>();
    try {
      const bytes = await this.shelf.load(base.slice(0, nameLength));
      const stored = bytes && (JSON.parse(this.shelf.unpack(bytes)) as Stored);
      if (stored?.base === base) for (const [text, places] of stored.texts) texts.set(text, new Map(places));
    } catch {
      texts.clear();
    }
    return { texts, changed: false };
  }

  /** Throws away what another reader has left, once. */
  private begin(): Promise<void> {
    return (this.ours ??= takeOver(this.shelf));
  }
}

function keyOf({ start, end }: Anchor): string {
  return `${start} ${end}`;
}
