import type { LawTitle } from '../model/authority';
import type { Matter, Uri } from './document';
import { InvertedIndex } from './inverted-index';

/**
 * Statutes known by their titles alone: a collection of thousands is read only as far as somebody asks for it. And which
 * texts are asked for, of statutes and of documents that are known without.
 */
export class Catalogue {
  private readonly titles = new InvertedIndex<null>();
  private readonly wanted = new Set<Uri>();

  /** How many titles stand in it. */
  get size(): number {
    return this.titles.size;
  }

  put(uri: Uri, matter: Matter, law: LawTitle): void {
    this.remove(uri);
    this.titles.add(law, uri, matter, null);
  }

  has(uri: Uri): boolean {
    return this.titles.holds(uri);
  }

  /** A text that was read, or is gone, stands here no longer. */
  remove(uri: Uri): void {
    this.titles.remove(uri);
    this.wanted.delete(uri);
  }

  /** Notes that somebody asks for all texts of a law that a matter may see. */
  want(law: LawTitle, matter: Matter): void {
    for (const { uri } of this.titles.get(law, matter)) this.wanted.add(uri);
  }

  /** Notes that somebody asks for the text of a document that is known without it. */
  wantText(uri: Uri): void {
    this.wanted.add(uri);
  }

  /** What has been asked for since this was last called. */
  take(): Uri[] {
    const taken = [...this.wanted];
    this.wanted.clear();
    return taken;
  }
}

/**
 * The answer of work that has found every text that it asked for: done again for as long as `fetch`, which reads what was
 * asked for, has read something.
 */
export async function withTexts<T>(work: () => T, fetch: () => Promise<boolean>): Promise<T> {
  let answer = work();
  while (await fetch()) answer = work();
  return answer;
}
