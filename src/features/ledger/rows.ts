import type { CorpusDocument } from '../../corpus/document';
import type { CheckedKind } from '../../model/check';
import type { Span } from '../../text/span';
import { fileName } from '../labels';
import type { Phrases } from '../phrases';
import { idOf, type Row } from '../tree/row';
import { isDone, type Ledger, type LedgerEntry, type LedgerState } from './ledger';
import { checksSaid, itemName, lapseSaid, stateName } from './said';

/** A row of the Checks view, with what commands need to know of it. */
export type LedgerRow = Row & {
  readonly state?: LedgerState;
  /** One of the texts has changed since somebody checked. */
  readonly changed?: true;
  readonly done?: true;
  readonly of?: CheckedKind;
  readonly document?: string;
  readonly span?: Span;
  /** Whose checks stand behind it, with their ids. */
  readonly checks?: readonly { readonly id: string; readonly author: string }[];
};

/** The row of a brief: how many of its citations and quotations are done. */
export function briefRow(
  { uri }: CorpusDocument,
  { entries, gone, done }: Ledger,
  matter: string | undefined,
  phrases: Phrases,
): LedgerRow {
  const label = fileName(uri);
  const total = entries.length;
  const changed = changedIn(entries).length + gone.length;
  const facts = [`${done}/${total}`];
  if (changed > 0) facts.push(phrases.get('ledger.changedCount', changed));
  if (matter !== undefined) facts.push(matter);
  return {
    ...{ id: idOf('b', uri), kind: 'brief', label, description: facts.join(' · '), document: uri },
    children: 'folded',
    spoken: phrases.get('ledger.spoken.brief', label, done, total),
    place: { uri, span: [0, 0] },
  };
}

/** The rows of a brief: what changed since it was checked first, then all in the order of the text. */
export function itemRows(document: CorpusDocument, { entries, gone }: Ledger, phrases: Phrases): LedgerRow[] {
  const changed = changedIn(entries).length + gone.length;
  const label = phrases.get('ledger.changed');
  const group: LedgerRow[] =
    changed === 0
      ? []
      : [
          {
            ...{ id: idOf('g', document.uri), kind: 'displaced', label, description: String(changed) },
            ...{ children: 'unfolded', changed: true, spoken: phrases.get('ledger.spoken.changed', changed) },
          },
        ];
  return [...group, ...rowsOf(document, entries, 'i', phrases)];
}

/** What changed since it was checked, and what is no longer there. */
export function changedRows(document: CorpusDocument, { entries, gone }: Ledger, phrases: Phrases): LedgerRow[] {
  const { uri } = document;
  return [
    ...rowsOf(document, changedIn(entries), 'c', phrases),
    ...gone.map((one): LedgerRow => {
      const { record, span } = one;
      const label = record.anchor?.exact ?? '';
      return {
        ...{ id: idOf('x', uri, record.id), kind: 'passage', label, description: phrases.get('ledger.gone') },
        ...{ tooltip: lapseSaid(one, phrases), children: 'none', spoken: phrases.get('ledger.spoken.gone', label) },
        ...{ document: uri, changed: true, checks: [{ id: record.id, author: record.author }] },
        ...(span && { place: { uri, span } }),
      };
    }),
  ];
}

function changedIn(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.filter(({ lapsed }) => lapsed.length > 0);
}

function rowsOf(
  document: CorpusDocument,
  entries: readonly LedgerEntry[],
  kind: 'i' | 'c',
  phrases: Phrases,
): LedgerRow[] {
  const { uri, text } = document;
  const seen = new Map<string, number>();
  return entries.map((entry): LedgerRow => {
    const { item, state, by, lapsed } = entry;
    const label = itemName(document, item);
    const count = (seen.get(item.draft) ?? 0) + 1;
    seen.set(item.draft, count);
    const why = state === 'unchecked' && item.why ? [phrases.get(`verdict.why.${item.why}`)] : [];
    const checks = [...by, ...lapsed.map(({ record }) => record)].map(({ id, author }) => ({ id, author }));
    return {
      // By what it says, so that a row stays the same when something is written before it.
      id: idOf(kind, uri, item.of, item.draft, String(count)),
      kind: item.of === 'quotation' ? 'passage' : 'provision',
      ...{ label, description: stateName(entry, phrases) },
      tooltip: [text.slice(...item.span), ...checksSaid(entry, phrases), ...why].join('\n\n'),
      children: 'none',
      spoken: phrases.get(`ledger.spoken.${item.of}`, label),
      place: { uri, span: item.span },
      ...{ state, of: item.of, document: uri, span: item.span, checks },
      ...(lapsed.length > 0 && { changed: true }),
      ...(isDone(entry) && { done: true }),
    };
  });
}
