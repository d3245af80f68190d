import { version } from '../../../package.json';
import { canVerify } from '../../corpus/verifying';
import { fileName } from '../../features/labels';
import { isGood, type LedgerEntry } from '../../features/ledger/ledger';
import { itemName } from '../../features/ledger/said';
import type { Check, CheckedSource } from '../../model/check';
import type { NewCheck } from '../annotations/annotations';
import type { AnnotationService } from '../annotations/service';
import type { Done } from '../protocol-annotations';
import type { CheckDone, CheckParams, CompareDone } from '../protocol-ledger';
import type { State } from '../state';
import { pathWithin } from '../uris';
import type { BriefLedger, Ledgers } from './ledgers';

/** Writes what people and the machine say of citations and quotations. What it answers to have done is on disk. */
export class Checking {
  constructor(
    private readonly state: State,
    private readonly annotations: AnnotationService,
    private readonly ledgers: Ledgers,
  ) {}

  /** A person’s own check of an item: a second one of the same person takes the place of the first. */
  async check(
    ledger: BriefLedger,
    entry: LedgerEntry,
    { is, note, lookedUp }: Pick<CheckParams, 'is' | 'note' | 'lookedUp'>,
  ): Promise<CheckDone> {
    const common = this.commonOf(ledger, entry);
    const check: Check = is === 'signed' ? { ...common, is, ...(lookedUp && { lookedUp }) } : { ...common, is };
    const [instead, ...others] = this.own(entry, false);
    const record: NewCheck = {
      ...{ span: entry.item.span, check },
      ...(note !== undefined && { note }),
      ...(instead !== undefined && { instead }),
    };
    const { document } = ledger;
    const notebook = this.annotations.notebook(document.matter);
    const done = await this.annotations.writing.check(notebook, document, [record]);
    // Of two branches of one person each may have brought a check of its own: this one stands for both.
    const rest =
      done.ok && others.length > 0 ? await this.annotations.writing.remove(notebook, document, others) : done;
    return this.told(ledger, entry, rest);
  }

  async withdraw(ledger: BriefLedger, entry: LedgerEntry | undefined, ids: readonly string[]): Promise<CheckDone> {
    const { document } = ledger;
    const done = await this.annotations.writing.remove(this.annotations.notebook(document.matter), document, ids);
    return this.told(ledger, entry, done);
  }

  /**
   * Writes for each item of a brief that has a source of a grade that can verify what comparing comes to. Nothing else ever
   * makes an item compared by machine.
   */
  async compare(ledger: BriefLedger): Promise<CompareDone> {
    const checks: NewCheck[] = [];
    let agree = 0;
    for (const entry of ledger.entries) {
      const { verdict, source, span } = entry.item;
      if (verdict === undefined || !source || !canVerify(source.grade)) continue;
      if (isGood(verdict)) agree++;
      const [instead] = this.own(entry, true);
      const check: Check = { ...this.commonOf(ledger, entry), is: 'compared', verdict, version };
      checks.push({ span, check, ...(instead !== undefined && { instead }) });
    }
    const without = ledger.entries.length - checks.length;
    if (checks.length === 0) return { ok: false, reason: 'nothing', why: this.state.phrases.get('ledger.noCopy') };
    const { document } = ledger;
    const done = await this.annotations.writing.check(this.annotations.notebook(document.matter), document, checks);
    return done.ok ? { ...done, compared: checks.length, agree, without } : done;
  }

  /** The ids of this person’s checks of an item, those that lapsed among them, the latest first; of the machine or their own. */
  own({ by, lapsed }: LedgerEntry, machine?: boolean): string[] {
    const { author } = this.annotations.writing;
    return [...by, ...lapsed.map(({ record }) => record)]
      .filter((one) => one.author === author && (machine === undefined || (one.check.is === 'compared') === machine))
      .map(({ id }) => id);
  }

  private commonOf({ document, hashes }: BriefLedger, { item }: LedgerEntry): Omit<Check, 'is'> {
    const hashed = hashes.get(item)!;
    const source: CheckedSource | undefined =
      item.source && hashed.source !== undefined
        ? {
            name: this.nameOf(document.matter, item.source.place.uri),
            ...{ words: hashed.source, grade: item.source.grade },
          }
        : undefined;
    return { of: item.of, draft: hashed.draft, ...(source && { source }) };
  }

  /** Where a source lies within the folder; of what lies elsewhere no more than its name is told. */
  private nameOf(matter: string, uri: string): string {
    return uri.startsWith(`${matter}/`) ? pathWithin(matter, uri) : fileName(uri);
  }

  private async told({ document }: BriefLedger, entry: LedgerEntry | undefined, done: Done): Promise<CheckDone> {
    if (!done.ok) return done;
    const now = await this.ledgers.of(document.uri);
    const words = entry ? itemName(document, entry.item) : '';
    return { ...done, words, done: now?.done ?? 0, total: now?.entries.length ?? 0 };
  }
}
