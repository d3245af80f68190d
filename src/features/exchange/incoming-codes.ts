import { type Code, colours } from '../../annotation/code';
import type { Store } from '../../annotation/store';
import { countBy } from '../../text/counting';
import type { Imported, ImportedCode, ImportedTag } from './exchanged';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** By whom and when a definition comes in. */
export interface Taker {
  readonly person: string;
  /** ISO 8601 with time, UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/**
 * Which codes here the codes of a file are: those of the same id, else of the same name, unless the file has several that are
 * called so; others are made, each below the one that it is below in the file. Codes that are here stay as they are.
 */
export class IncomingCodes {
  /** Those that nobody had, each after the one it is below. */
  readonly made: Code[] = [];
  private readonly byId = new Map<string, string>();
  private readonly byName = new Map<string, string>();
  private order: number;
  /** How many codes were here before. */
  private readonly before: number;

  constructor(
    private readonly store: Store,
    { codes = [] }: Pick<Imported, 'codes'>,
    private readonly taker: Taker,
  ) {
    const { codebook } = store;
    this.order = codebook.orderBefore(undefined, undefined);
    const listed = codebook.listed();
    this.before = listed.length;
    for (const { id, name } of listed) this.byName.set(name, id);
    const known = new Map(this.byName);
    const called = countBy(codes, ({ name }) => name);
    for (const code of codes) {
      const same = called.get(code.name) === 1 ? known.get(code.name) : undefined;
      this.byId.set(code.id, codebook.get(code.id) ? code.id : (same ?? this.make(code)));
    }
  }

  /** The code here of an id or a name of the file. */
  idOf({ name, id }: ImportedTag['codes'][number]): string {
    const here = id === undefined ? undefined : this.store.codebook.get(id) ? id : this.byId.get(id);
    return here ?? this.byName.get(name) ?? this.make({ name });
  }

  private make({ id, name, color, parent, definition }: Pick<ImportedCode, 'name'> & Partial<ImportedCode>): string {
    const { person: author, now, newId } = this.taker;
    const fresh = id !== undefined && uuid.test(id) ? id : newId();
    const above = parent === undefined ? undefined : this.byId.get(parent);
    const count = this.before + this.made.length;
    this.made.push({
      ...{ v: 1, id: fresh, name, color: color ?? count % colours, order: this.order++ },
      ...(above !== undefined && { parent: above }),
      definitions: definition === undefined ? [] : [{ text: definition, author, created: now }],
    });
    if (!this.byName.has(name)) this.byName.set(name, fresh);
    return fresh;
  }
}
