import type { Citation } from '../model/citation';
import type { CorpusDocument } from './document';
import type { FittingCases } from './resolve';

/** What citations were found to mean, kept until anything changes: rules, cards and quotations ask for the same. */
export class FittingMemo {
  private known = new WeakMap<CorpusDocument, Map<Citation, FittingCases>>();
  private at = -1;

  constructor(private readonly corpus: { readonly version: number }) {}

  of(from: CorpusDocument, citation: Citation, find: () => FittingCases): FittingCases {
    if (this.at !== this.corpus.version) {
      this.known = new WeakMap<CorpusDocument, Map<Citation, FittingCases>>();
      this.at = this.corpus.version;
    }
    let found = this.known.get(from);
    if (!found) this.known.set(from, (found = new Map<Citation, FittingCases>()));
    let cases = found.get(citation);
    if (!cases) found.set(citation, (cases = find()));
    return cases;
  }
}
