import { resolve } from 'node:path';
import type { Store } from '../annotation/store';
import { withTexts } from '../corpus/catalogue';
import type { Corpus } from '../corpus/corpus';
import { publicLaw, type CorpusDocument } from '../corpus/document';
import { ledgerItemsOf } from '../features/ledger/items';
import { isCheckRecord, ledgerOf, type Ledger, type PlacedCheck } from '../features/ledger/ledger';
import { Comparisons } from './comparisons';
import { openStore, sha256 } from './open-store';
import { pathIn, shelvesOf } from './shelves';

/** The ledger of a brief, with the checks that lie in the store of a folder under its name, or under a name that is gone with its text. */
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
  const store = await openStore(folder);
  const papers = [...corpus.all()].filter(({ matter }) => matter !== publicLaw);
  const paths = new Map(papers.map((one) => [one, pathIn(resolve(folder), one.uri)]));
  return ledgerOf(hashed, await checksOn(store, shelvesOf(store, paths).get(document) ?? [], document.text));
}

/** The checks on these shelves, with where their words stand in a text now. */
async function checksOn(store: Store, shelves: readonly string[], text: string): Promise<PlacedCheck[]> {
  const comparisons = new Comparisons(store, text);
  const checks: PlacedCheck[] = [];
  for (const record of store.on(shelves).filter(isCheckRecord))
    checks.push({ record, resolved: record.anchor && (await comparisons.resolve(record.anchor)) });
  return checks;
}
