import type { Matter, Uri } from './document';

/**
 * Which documents hold a key, kept incrementally: a document that changes takes out what it put in, and no other is
 * touched. Look-ups see one matter only.
 */
export class InvertedIndex<T> {
  private readonly byKey = new Map<string, Map<Uri, { matter: Matter; entries: T[] }>>();
  private readonly keysOf = new Map<Uri, Set<string>>();

  add(key: string, uri: Uri, matter: Matter, entry: T): void {
    this.announce(key, uri, matter).push(entry);
  }

  /** Says that a document holds a key, before it is told what it says there; answers the entries as they are and will be. */
  announce(key: string, uri: Uri, matter: Matter): T[] {
    let documents = this.byKey.get(key);
    if (!documents) {
      documents = new Map();
      this.byKey.set(key, documents);
    }
    const held = documents.get(uri);
    if (held) return held.entries;
    const entries: T[] = [];
    documents.set(uri, { matter, entries });
    let keys = this.keysOf.get(uri);
    if (!keys) {
      keys = new Set();
      this.keysOf.set(uri, keys);
    }
    keys.add(key);
    return entries;
  }

  remove(uri: Uri): void {
    for (const key of this.keysOf.get(uri) ?? []) {
      const documents = this.byKey.get(key);
      documents?.delete(uri);
      if (documents?.size === 0) this.byKey.delete(key);
    }
    this.keysOf.delete(uri);
  }

  /** Whether a document has put in anything. */
  holds(uri: Uri): boolean {
    return this.keysOf.has(uri);
  }

  /** What a matter holds under a key, document by document. */
  get(key: string, matter: Matter): { readonly uri: Uri; readonly entries: readonly T[] }[] {
    const result: { uri: Uri; entries: readonly T[] }[] = [];
    for (const [uri, held] of this.byKey.get(key) ?? [])
      if (held.matter === matter) result.push({ uri, entries: held.entries });
    return result;
  }

  /** How many keys are held for all matters: none after everything was taken out. */
  get size(): number {
    return this.byKey.size;
  }

  /** All keys that one matter uses. */
  keys(matter: Matter): string[] {
    const result: string[] = [];
    for (const [key, documents] of this.byKey)
      for (const held of documents.values())
        if (held.matter === matter) {
          result.push(key);
          break;
        }
    return result;
  }
}
