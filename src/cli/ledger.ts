import { resolve } from 'node:path';
import { shelfPath } from '../annotation/layout';
import type { Store } from '../annotation/store';
import { withTexts } from '../corpus/catalogue';
import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import { ledgerItemsOf } from '../features/ledger/items';
import { isCheckRecord, ledgerOf, type Ledger, type PlacedCheck } from '../features/ledger/ledger';
import { Comparisons } from './comparisons';
import { openStore, sha256 } from './open-store';
import { pathIn } from './shelves';

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
  const path = pathIn(resolve(folder), document.uri);
  return ledgerOf(hashed, await checksOn(await openStore(folder), path, document.text));
}

/** The checks of the document at a path, with where their words stand in its text now. */
async function checksOn(store: Store, path: string, text: string): Promise<PlacedCheck[]> {
  const comparisons = new Comparisons(store, text);
  const checks: PlacedCheck[] = [];
  for (const record of store.on([shelfPath(path)]).filter(isCheckRecord))
    checks.push({ record, resolved: record.anchor && (await comparisons.resolve(record.anchor)) });
  return checks;
}
