import { relative, resolve, sep } from 'node:path';
import { shelfPath } from '../annotation/layout';
import { Resolver } from '../annotation/resolve';
import type { Store } from '../annotation/store';
import { withTexts } from '../corpus/catalogue';
import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import { ledgerItemsOf } from '../features/ledger/items';
import { isCheckRecord, ledgerOf, type Ledger, type PlacedCheck } from '../features/ledger/ledger';
import { openStore, sha256 } from './open-store';

/** The ledger of a brief, with the checks that lie in the store of a folder. */
export async function ledgerIn(
  corpus: Corpus,
  document: CorpusDocument,
  folder: string,
  fetch: () => Promise<boolean>,
): Promise<Ledger> {
  const items = await withTexts(() => ledgerItemsOf(corpus, document), fetch);
  const hashed = items.map((item) => ({
    ...{ item, draft: sha256(item.draft) },
    ...(item.source && { source: sha256(item.source.words) }),
  }));
  const path = relative(resolve(folder), document.uri).split(sep).join('/');
  return ledgerOf(hashed, await checksOn(await openStore(folder), path, document.text));
}

/** The checks of the document at a path, with where their words stand in its text now. */
async function checksOn(store: Store, path: string, text: string): Promise<PlacedCheck[]> {
  const resolvers = new Map<string, Resolver | undefined>();
  const checks: PlacedCheck[] = [];
  for (const record of store.on([shelfPath(path)]).filter(isCheckRecord)) {
    const { anchor } = record;
    if (anchor && !resolvers.has(anchor.base)) {
      const base = await store.base(anchor.base);
      resolvers.set(anchor.base, base === undefined ? undefined : Resolver.of(base, text));
    }
    checks.push({ record, resolved: anchor && resolvers.get(anchor.base)?.resolve(anchor) });
  }
  return checks;
}
