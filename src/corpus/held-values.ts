import type { Jurisdiction } from '../jurisdiction/jurisdiction';
import type { DecisionDocument } from './corpus';

type Sums = ReturnType<Jurisdiction['sumsIn']>;
type Dates = ReturnType<Jurisdiction['datesIn']>;

/** The sums and days that stand in decisions; each is looked through once, however often briefs are held against it. */
export class HeldValues {
  private readonly sums = new WeakMap<DecisionDocument, Sums>();
  private readonly dates = new WeakMap<DecisionDocument, Dates>();

  constructor(private readonly of: { readonly jurisdiction: Pick<Jurisdiction, 'sumsIn' | 'datesIn'> }) {}

  sumsIn(document: DecisionDocument): Sums {
    let found = this.sums.get(document);
    if (!found) this.sums.set(document, (found = this.of.jurisdiction.sumsIn(document.folded)));
    return found;
  }

  datesIn(document: DecisionDocument): Dates {
    let found = this.dates.get(document);
    if (!found) this.dates.set(document, (found = this.of.jurisdiction.datesIn(document.folded)));
    return found;
  }
}
