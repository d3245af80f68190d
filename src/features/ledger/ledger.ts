import { canVerify } from '../../corpus/verifying';
import { spansOf, type Resolved } from '../../annotation/resolve';
import type { Annotation } from '../../model/annotation';
import type { Check, CheckVerdict } from '../../model/check';
import type { Span } from '../../text/span';
import type { LedgerItem } from './items';

/** A record that is a check. */
export type CheckRecord = Annotation & { readonly check: Check };

/** An item with the sha256 of its words in the draft and in its source, as checks keep them. */
export interface HashedItem {
  readonly item: LedgerItem;
  readonly draft: string;
  readonly source?: string;
}

/** A check with where its words stand in the draft as it is now. */
export interface PlacedCheck {
  readonly record: CheckRecord;
  readonly resolved: Resolved | undefined;
}

/** 未核对, 已机器比对, 已人工核对, 存疑. */
export type LedgerState = 'unchecked' | 'compared' | 'signed' | 'doubted';

/**
 * Why a check does not count any more: the draft changed at its place; the source did, or is no longer in the folder;
 * its copy is no longer of a grade that can verify; or its words are nowhere to be found.
 */
export type Lapse = 'draft' | 'source' | 'no-source' | 'grade' | 'gone';

/** A check that does not count any more. */
export interface LapsedCheck {
  readonly record: CheckRecord;
  readonly why: Lapse;
}

/** What the ledger says of one citation or quotation. */
export interface LedgerEntry {
  readonly item: LedgerItem;
  readonly state: LedgerState;
  /** The checks that make the state, one a person, the latest first: two of `signed` are a second signature. */
  readonly by: readonly CheckRecord[];
  /** Lapsed checks that no later one has replaced: changed since last check. */
  readonly lapsed: readonly LapsedCheck[];
}

/** What a card needs of an entry. */
export interface ShownState extends Omit<LedgerEntry, 'item'> {
  readonly item: Pick<LedgerItem, 'span' | 'citation'>;
}

/** The ledger of one brief. */
export interface Ledger {
  /** In the order of the text. */
  readonly entries: readonly LedgerEntry[];
  /** Checks of what is no longer there. */
  readonly gone: readonly (LapsedCheck & { readonly span: Span | undefined })[];
  readonly done: number;
}

/** Whether an annotation is a check. */
export function isCheckRecord(annotation: Annotation): annotation is CheckRecord {
  return annotation.check !== undefined;
}

/** Whether a verdict of a machine leaves nothing to be done. */
export function isGood(verdict: CheckVerdict): boolean {
  return verdict === 'exact' || verdict === 'variant' || verdict === 'exists';
}

/** Signed, or compared and in agreement, and not changed since. */
export function isDone({ state, by, lapsed }: Omit<LedgerEntry, 'item'>): boolean {
  if (lapsed.length > 0) return false;
  return state === 'signed' || (state === 'compared' && by.every(({ check }) => verdictIn(check, isGood)));
}

/** Whether somebody has still to look at it; what is in doubt has been looked at. */
export function isOpen(entry: LedgerEntry): boolean {
  return entry.state !== 'doubted' && !isDone(entry);
}

/** Brings the items of a brief and the checks in its folder together. */
export function ledgerOf(items: readonly HashedItem[], checks: readonly PlacedCheck[]): Ledger {
  const at = new Map<HashedItem, CheckRecord[]>();
  const gone: (LapsedCheck & { span: Span | undefined })[] = [];
  for (const { record, resolved } of checks) {
    const span = resolved?.outcome === 'ambiguous' ? undefined : spansOf(resolved)[0];
    const found = span && itemAt(items, record.check, span);
    if (found) at.set(found, [...(at.get(found) ?? []), record]);
    else gone.push({ record, why: 'gone', span });
  }
  const entries = items.map((hashed) => entryOf(hashed, at.get(hashed) ?? []));
  return { entries, gone, done: entries.filter(isDone).length };
}

/** The item of its kind that shares most with a place. */
function itemAt(items: readonly HashedItem[], { of }: Check, [start, end]: Span): HashedItem | undefined {
  let best: HashedItem | undefined;
  let most = 0;
  for (const one of items) {
    if (one.item.of !== of) continue;
    const [from, to] = one.item.span;
    const shared = Math.min(end, to) - Math.max(start, from);
    const share = shared / (Math.max(end, to) - Math.min(start, from));
    if (shared > 0 && share > most) [best, most] = [one, share];
  }
  return best;
}

function entryOf(hashed: HashedItem, records: readonly CheckRecord[]): LedgerEntry {
  const standing: CheckRecord[] = [];
  const lapsed: LapsedCheck[] = [];
  for (const record of records) {
    const why = lapseOf(record.check, hashed);
    if (why) lapsed.push({ record, why });
    else standing.push(record);
  }
  standing.sort((a, b) => (a.modified < b.modified ? 1 : -1));
  const { state, by } = stateOf(standing);
  // A person’s check is replaced by a person’s, a machine’s by anybody’s.
  const replaced = ({ record }: LapsedCheck): boolean =>
    standing.some(
      ({ check, modified }) =>
        modified > record.modified && (check.is !== 'compared' || record.check.is === 'compared'),
    );
  return { item: hashed.item, state, by, lapsed: lapsed.filter((one) => !replaced(one)) };
}

function lapseOf(check: Check, { item, draft, source }: HashedItem): Lapse | undefined {
  if (check.draft !== draft) return 'draft';
  if (!check.source) return undefined;
  if (source === undefined || !item.source) return 'no-source';
  if (check.source.words !== source) return 'source';
  // What no copy of this grade can verify was not verified, whatever a record says.
  const graded = check.is !== 'compared' || (canVerify(check.source.grade) && canVerify(item.source.grade));
  return graded ? undefined : 'grade';
}

/** A doubt stands until whoever had it takes it back; a person’s check counts for more than a machine’s. */
function stateOf(standing: readonly CheckRecord[]): { readonly state: LedgerState; readonly by: CheckRecord[] } {
  const authors = new Set<string>();
  const people = standing.filter(({ check, author }) => {
    if (check.is === 'compared' || authors.has(author)) return false;
    authors.add(author);
    return true;
  });
  const doubts = people.filter(({ check }) => check.is === 'doubted');
  if (doubts.length > 0) return { state: 'doubted', by: doubts };
  if (people.length > 0) return { state: 'signed', by: people };
  const [machine] = standing;
  return machine ? { state: 'compared', by: [machine] } : { state: 'unchecked', by: [] };
}

function verdictIn(check: Check, fits: (verdict: CheckVerdict) => boolean): boolean {
  return check.is === 'compared' && fits(check.verdict);
}
