import type { CancellationToken, Connection } from 'vscode-languageserver';
import { lookUpWords } from '../../features/ledger/authority';
import { briefRow, changedRows, itemRows, type LedgerRow } from '../../features/ledger/rows';
import { isDone, isOpen, type LedgerEntry } from '../../features/ledger/ledger';
import { partsOf } from '../../features/tree/row';
import type { AnnotationService } from '../annotations/service';
import type { Answering } from '../answering';
import type { Face } from '../face';
import type { Platform } from '../platform';
import type { Done } from '../protocol-annotations';
import {
  ledgerMethod,
  type CheckDone,
  type CheckParams,
  type CompareDone,
  type LedgerItemParams,
  type LedgerParams,
  type LedgerResult,
  type LedgerRowsParams,
  type LedgerSourceResult,
  type LookUpParams,
  type LookUpResult,
  type WireLedgerRow,
  type WithdrawParams,
} from '../protocol-ledger';
import { Slices } from '../slices';
import type { State } from '../state';
import { canonical } from '../uris';
import { Checking } from './checking';
import { entryAt } from './item-at';
import type { BriefLedger, Ledgers } from './ledgers';

/** An item that a request means, in the brief as it is now. */
interface Meant {
  readonly ledger: BriefLedger;
  readonly face: Face;
  readonly entry: LedgerEntry | undefined;
}

/** Answers what our own client asks of the states of citations and quotations. */
export function answerLedger(
  connection: Connection,
  state: State,
  service: AnnotationService,
  ledgers: Ledgers,
  platform: Platform,
  answering: Answering,
): void {
  const { corpus, convert } = state;
  const checking = new Checking(state, service, ledgers);
  const slices = new Slices(platform);
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const ready = (token: CancellationToken): Promise<void> => answering(token, undefined, () => undefined);
  const ledgerAt = async (uri: string, token: CancellationToken): Promise<BriefLedger | undefined> => {
    await ready(token);
    return ledgers.of(canonical(uri));
  };
  const meant = async (params: LookUpParams, token: CancellationToken): Promise<Meant | undefined> => {
    const ledger = await ledgerAt(params.uri, token);
    const face = ledger && convert.face(ledger.document.uri);
    if (!face) return undefined;
    const entry =
      'span' in params
        ? entryAt(ledger, params.span)
        : entryAt(ledger, [face.offsetAt(params.range.start), face.offsetAt(params.range.end)], params.of);
    return { ledger, face, entry };
  };
  const refused = (key: 'ledger.noItem' | 'ledger.noBrief' | 'ledger.noCheck'): Done & { readonly ok: false } => ({
    ...{ ok: false, reason: 'nothing', why: state.phrases.get(key) },
  });
  const written = <D extends Done>(done: D): D => {
    if (done.ok) service.told();
    return done;
  };
  /** Why nothing can be written on a brief, before anybody is asked who they are. */
  const refusalOf = ({ document }: BriefLedger): (Done & { readonly ok: false }) | undefined => {
    const reason = service.writing.refusalOf(document);
    return reason && (service.writing.refuse(reason) as Done & { readonly ok: false });
  };

  connection.onRequest(
    ledgerMethod.ledger,
    async ({ uri }: LedgerParams, token: CancellationToken): Promise<LedgerResult | null> => {
      const ledger = await ledgerAt(uri, token);
      const face = ledger && convert.face(ledger.document.uri);
      if (!face || face.document !== ledger.document) return null;
      const { entries, gone, done } = ledger;
      return {
        items: entries.map((entry) => ({
          ...{ of: entry.item.of, range: face.range(entry.item.span), state: entry.state },
          ...{ changed: entry.lapsed.length > 0, done: isDone(entry), open: isOpen(entry) },
        })),
        done,
        changed: entries.filter(({ lapsed }) => lapsed.length > 0).length + gone.length,
      };
    },
  );
  connection.onRequest(
    ledgerMethod.rows,
    async ({ parent, front }: LedgerRowsParams, token: CancellationToken): Promise<WireLedgerRow[]> => {
      await ready(token);
      const [kind, uri = ''] = parent === undefined ? [] : partsOf(parent);
      const rows: LedgerRow[] = [];
      if (kind === undefined)
        for (const matter of state.matters()) {
          const named = state.matters().length > 1 && matter !== '' ? state.nameOf(matter) : undefined;
          for (const document of corpus.inMatter(matter)) {
            if (document.kind !== 'brief') continue;
            const ledger = await ledgers.of(document.uri);
            if (ledger && ledger.entries.length + ledger.gone.length > 0)
              rows.push(briefRow(ledger.document, ledger, named, state.phrases));
            await slices.turn();
          }
        }
      else {
        const ledger = await ledgers.of(uri);
        const below = kind === 'g' ? changedRows : itemRows;
        if (ledger) rows.push(...below(ledger.document, ledger, state.phrases));
      }
      if (kind === undefined) rows.sort((a, b) => collator.compare(a.label, b.label));
      const shown = rows.map((row) =>
        unfolds(row, rows.length, front) ? { ...row, children: 'unfolded' as const } : row,
      );
      return shown.map((row) => wireRow(row, state, service.writing.author));
    },
  );
  connection.onRequest(
    ledgerMethod.check,
    async (params: CheckParams, token: CancellationToken): Promise<CheckDone> => {
      const found = await meant(params, token);
      if (!found) return refused('ledger.noBrief');
      const { ledger, entry } = found;
      if (!entry) return refused('ledger.noItem');
      return refusalOf(ledger) ?? written(await checking.check(ledger, entry, params));
    },
  );
  connection.onRequest(
    ledgerMethod.withdraw,
    async (params: WithdrawParams, token: CancellationToken): Promise<CheckDone> => {
      const found = await meant(params, token);
      if (!found) return refused('ledger.noBrief');
      const { ledger, entry } = found;
      const ids = params.ids ?? (entry ? checking.own(entry) : []);
      if (ids.length === 0) return refused(entry ? 'ledger.noCheck' : 'ledger.noItem');
      return refusalOf(ledger) ?? written(await checking.withdraw(ledger, entry, ids));
    },
  );
  connection.onRequest(
    ledgerMethod.compare,
    async ({ uri }: LedgerParams, token: CancellationToken): Promise<CompareDone> => {
      const ledger = await ledgerAt(uri, token);
      if (!ledger) return refused('ledger.noBrief');
      return refusalOf(ledger) ?? written(await checking.compare(ledger));
    },
  );
  connection.onRequest(
    ledgerMethod.source,
    async (params: LedgerItemParams, token: CancellationToken): Promise<LedgerSourceResult> => {
      const found = await meant(params, token);
      if (!found) return null;
      const { face, entry } = found;
      if (!entry) return { why: state.phrases.get('ledger.noItem') };
      const { source, why } = entry.item;
      const document = source && corpus.document(source.place.uri);
      if (document) await state.library.whole(document);
      const place = source && convert.location(source.place, face);
      return place
        ? { place }
        : { why: state.phrases.get('ledger.noSource', state.phrases.get(`verdict.why.${why ?? 'no-text'}`)) };
    },
  );
  connection.onRequest(
    ledgerMethod.lookUp,
    async (params: LookUpParams, token: CancellationToken): Promise<LookUpResult> => {
      const found = await meant(params, token);
      const citation = found?.entry?.item.citation;
      return found && citation ? { words: lookUpWords(found.ledger.document, citation) } : null;
    },
  );
}

/** The only brief and the one in front show what they hold at once. */
function unfolds({ kind, document }: LedgerRow, count: number, front: string | undefined): boolean {
  return kind === 'brief' && (count === 1 || (front !== undefined && document === canonical(front)));
}

function wireRow(
  { place, span, checks = [], hidden: _hidden, ...row }: LedgerRow,
  { convert }: State,
  person: string | undefined,
): WireLedgerRow {
  const location = place && convert.location(place);
  const own = checks.filter(({ author }) => author === person).map(({ id }) => id);
  return {
    ...row,
    ...(location && { place: location }),
    ...(location && span && { range: location.range }),
    ...(checks[0] && { checked: checks[0].id }),
    ...(own.length > 0 && { own }),
  };
}
