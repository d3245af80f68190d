import { withTexts } from '../../corpus/catalogue';
import type { CorpusDocument, Uri } from '../../corpus/document';
import { ledgerItemsOf, type LedgerItem } from '../../features/ledger/items';
import {
  type HashedItem,
  isCheckRecord,
  type Ledger,
  ledgerOf,
  type PlacedCheck,
  type ShownState,
} from '../../features/ledger/ledger';
import { unchecked } from '../../features/ledger/unchecked';
import type { AnnotationService } from '../annotations/service';
import type { Platform } from '../platform';
import type { State } from '../state';

/** A brief with its ledger, as both are now, and the hashes that a check of it keeps. */
export interface BriefLedger extends Ledger {
  readonly document: CorpusDocument;
  readonly hashes: ReadonlyMap<LedgerItem, HashedItem>;
}

/** The states that cards of a brief show. */
export interface ShownStates {
  readonly document: CorpusDocument;
  readonly entries: readonly ShownState[];
}

/** So long a card waits for the state of what it is about, in milliseconds. */
const patience = 80;

/** A text that changes while it is looked at is looked at anew, so often. */
const tries = 3;

/** The ledgers of briefs, each made anew when a text, a check or a place may have become another. */
export class Ledgers {
  private readonly made = new Map<
    Uri,
    { readonly key: string; readonly document: CorpusDocument; ledger: BriefLedger }
  >();

  constructor(
    private readonly state: State,
    private readonly annotations: AnnotationService,
    private readonly platform: Platform,
  ) {}

  /** The ledger of a brief; nothing for any other paper. */
  async of(uri: Uri): Promise<BriefLedger | undefined> {
    const { corpus, library } = this.state;
    for (let i = 0; i < tries; i++) {
      const known = corpus.document(uri);
      if (known?.kind !== 'brief') return undefined;
      const document = await library.whole(known);
      const made = this.made.get(uri);
      if (made?.document === document && made.key === this.keyOf(document)) return made.ledger;
      const ledger = await this.make(document);
      if (corpus.document(uri) !== document) continue;
      this.made.set(uri, { key: this.keyOf(document), document, ledger });
      return ledger;
    }
    return undefined;
  }

  /** What cards say of it, if that is known within a moment: whoever asks for one does not wait for it. */
  async soon(uri: Uri): Promise<ShownStates | undefined> {
    const document = this.state.corpus.document(uri);
    if (document?.kind !== 'brief') return undefined;
    const patient = new Promise<undefined>((resolve) => this.platform.after(patience, () => resolve(undefined)));
    return Promise.race([this.shown(document), patient]);
  }

  private async shown(document: CorpusDocument): Promise<ShownStates | undefined> {
    const isChecked = document.unread || (await this.checksOn(document)).length > 0;
    return isChecked ? this.of(document.uri) : { document, entries: unchecked(document) };
  }

  private async make(document: CorpusDocument): Promise<BriefLedger> {
    const { corpus, library } = this.state;
    const items = await withTexts(
      () => ledgerItemsOf(corpus, document),
      () => library.fetch(),
    );
    const hashed = await Promise.all(items.map((item) => this.hashed(item)));
    return {
      ...ledgerOf(hashed, await this.checksOn(document)),
      document,
      hashes: new Map(hashed.map((one) => [one.item, one])),
    };
  }

  private async checksOn(document: CorpusDocument): Promise<PlacedCheck[]> {
    const notebook = this.annotations.notebookOf(document);
    const placed = notebook ? await this.annotations.found(notebook, document) : [];
    return placed.flatMap(({ annotation, resolved }) =>
      isCheckRecord(annotation) ? [{ record: annotation, resolved }] : [],
    );
  }

  private async hashed(item: LedgerItem): Promise<HashedItem> {
    const { draft, source } = item;
    const [own, theirs] = await Promise.all([
      this.platform.sha256(draft),
      source && this.platform.sha256(source.words),
    ]);
    return { item, draft: own, ...(theirs !== undefined && { source: theirs }) };
  }

  private keyOf(document: CorpusDocument): string {
    const notebook = this.annotations.notebookOf(document);
    const { corpus } = this.state;
    return [corpus.version, this.annotations.placements.revision, notebook?.store.revision].join(' ');
  }
}
