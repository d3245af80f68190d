import type { CorrectionRecord } from '../../annotation/correction';
import { type Resolved, spansOf } from '../../annotation/resolve';
import type { Corrected, Displaced, DisplacedWhy } from '../../model/corrected';
import type { Correction, CorrectedKind } from '../../model/correction';
import { overlaps, type Span } from '../../text/span';
import { isUnderstood } from './vocabulary';

/** A correction with where its passage is; nothing where that has not been looked for yet. */
export interface PlacedCorrection {
  readonly record: CorrectionRecord;
  readonly resolved: Resolved | undefined;
}

/** A correction that holds of a passage, and what others say otherwise of it. */
export interface Counting<C extends Correction = Correction> {
  readonly span: Span;
  readonly correction: C;
  readonly corrected: Corrected;
  readonly disputed: readonly Corrected[];
}

/** A passage of which several people say different things, and nobody who looks is one of them. */
export interface Dispute {
  readonly of: CorrectedKind;
  readonly span: Span;
  readonly disputed: readonly Corrected[];
  readonly records: readonly CorrectionRecord[];
}

export interface Weighed {
  /** In the order in which they were made, one’s own behind those of others. */
  readonly counting: readonly Counting[];
  readonly disputes: readonly Dispute[];
  readonly displaced: readonly Displaced[];
}

interface Standing {
  readonly span: Span;
  readonly record: CorrectionRecord;
  readonly corrected: Corrected;
}

/**
 * What counts of the corrections of a decision for one person: their own last word on a passage, else what all others
 * agree on. Where others differ nothing is chosen, and the reading stays as it was.
 */
export function weigh(placed: readonly PlacedCorrection[], person: string | undefined): Weighed {
  const standing: Standing[] = [];
  const displaced: Displaced[] = [];
  for (const { record, resolved } of placed) {
    if (!resolved) continue;
    const why = whyDisplaced(record, resolved);
    if (why) displaced.push(displacedBy(record, why, spansOf(resolved)));
    else {
      const edited = resolved.outcome === 'changed';
      const span = spansOf(resolved)[0]!;
      standing.push({ span, record, corrected: correctedBy(record, edited) });
    }
  }
  standing.sort((a, b) => order(a.record, b.record));
  const sections = standing.filter(({ record }) => record.correction.of === 'section');
  const things = standing.filter(({ record }) => record.correction.of !== 'section');
  const weighed = [...weighThings(things, person), ...weighSections(sections, person)];
  const counting = weighed.flatMap((one) => ('correction' in one ? [one] : []));
  const own = ({ corrected }: Counting): number => Number(corrected.by === person);
  return {
    counting: [...counting].sort((a, b) => own(a) - own(b)),
    disputes: weighed.flatMap((one) => ('records' in one ? [one] : [])),
    displaced,
  };
}

export function displacedBy(record: CorrectionRecord, why: DisplacedWhy, spans: readonly Span[]): Displaced {
  const { anchor, correction } = record;
  return { of: correction.of, words: anchor.exact, why, spans, corrected: correctedBy(record, false) };
}

function whyDisplaced({ correction }: CorrectionRecord, { outcome }: Resolved): DisplacedWhy | undefined {
  if (!isUnderstood(correction)) return 'newer';
  return outcome === 'orphaned' || outcome === 'ambiguous' || outcome === 'unresolved' ? outcome : undefined;
}

function correctedBy({ id, correction, author, modified }: CorrectionRecord, edited: boolean): Corrected {
  return { id, is: correction.is, by: author, on: modified, ...(edited && { edited }) };
}

function order(a: CorrectionRecord, b: CorrectionRecord): number {
  if (a.modified !== b.modified) return a.modified < b.modified ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Of each passage: the last word of each person, one’s own first. */
function weighThings(standing: readonly Standing[], person: string | undefined): (Counting | Dispute)[] {
  const byPassage = new Map<string, Map<string, Standing>>();
  for (const one of standing) {
    const key = [one.record.correction.of, ...one.span].join(' ');
    const said = byPassage.get(key) ?? new Map<string, Standing>();
    byPassage.set(key, said.set(one.record.author, one));
  }
  return [...byPassage.values()].map((said) => {
    const own = person === undefined ? undefined : said.get(person);
    const all = [...said.values()];
    return own ? counting(own, all) : agreed(all);
  });
}

/** Each writes over what was said before, one’s own over that of others; of others none over what differs. */
function weighSections(standing: readonly Standing[], person: string | undefined): (Counting | Dispute)[] {
  return standing.map((one) => {
    const { author } = one.record;
    const beside = standing.filter((other) => other.record.author !== author && overlaps(other.span, one.span));
    if (author === person) return counting(one, beside);
    const others = beside.filter((other) => other.record.author !== person);
    return others.some((other) => !saysSame(other, one)) ? dispute([one, ...others]) : counting(one, []);
  });
}

function agreed(all: readonly Standing[]): Counting | Dispute {
  const last = all.at(-1)!;
  return all.every((one) => saysSame(one, last)) ? counting(last, []) : dispute(all);
}

function counting(one: Standing, beside: readonly Standing[]): Counting {
  const { span, record, corrected } = one;
  const disputed = beside.filter((other) => !saysSame(other, one)).map((other) => other.corrected);
  return { span, correction: record.correction, corrected, disputed };
}

function dispute(all: readonly Standing[]): Dispute {
  const { span, record } = all[0]!;
  return {
    ...{ of: record.correction.of, span },
    disputed: all.map(({ corrected }) => corrected),
    records: all.map((one) => one.record),
  };
}

/** Whoever accepts and whoever changes to the same say the same. */
function saysSame(a: Standing, b: Standing): boolean {
  return JSON.stringify(saidOf(a.record.correction)) === JSON.stringify(saidOf(b.record.correction));
}

function saidOf({ is, together: _together, ...said }: Correction): object {
  return Object.entries({ ...said, rejected: is === 'rejected' }).sort(([a], [b]) => (a < b ? -1 : 1));
}
