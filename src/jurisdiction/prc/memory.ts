import type { Outcome } from '../../model/holding';
import { LastText } from '../../text/last-text';
import { Occurrences } from '../../text/occurrences';
import { InOrder } from '../../text/in-order';
import { Recall } from '../../text/recall';
import type { Memory } from '../jurisdiction';
import type { Versions } from './citation/applicable';
import type { ScannedParagraph } from './citation/scan-paragraphs';
import type { ClaimMemory } from './decision/claims';
import type { SentenceConclusion } from './decision/conclusions';
import type { GroundMemory } from './decision/grounds';
import type { Heard } from './outline/decode';
import type { Evidence } from './outline/evidence';
import type { Pass, PassMemory, Room } from './outline/likeliest';
import type { Told } from './outline/sections';
import type { KnownUnits } from './outline/units';

/** What the last reading of a text made of its paragraphs and sentences; holds no more than they do. */
export class PrcMemory implements Memory, PassMemory {
  /** What its paragraphs cite. */
  readonly scanned = new InOrder<ScannedParagraph>();
  /** Which versions its citations were taken to mean. */
  versions?: Versions;
  readonly units: KnownUnits = { cut: new InOrder() };
  readonly evidence: Recall<Evidence>;
  readonly claims: ClaimMemory;
  /** What orders and conclusions come to. */
  readonly outcomes: Recall<Outcome>;
  readonly grounds: GroundMemory;
  private readonly conclusions: Recall<readonly SentenceConclusion[]>;
  private names = '';
  private occurrences?: Occurrences;

  /** The text itself, and the last pass over its units. */
  readonly last = new LastText();
  heard?: Heard;
  lastPass?: Pass;
  told?: Told;
  room?: Room;

  /** One that keeps nothing is for a text that is read once: to remember each sentence takes longer than to read it. */
  constructor(readonly keeps = true) {
    this.evidence = new Recall(keeps);
    this.claims = { orders: new Recall(keeps), findings: new Recall(keeps) };
    this.outcomes = new Recall(keeps);
    this.grounds = { says: new Recall(keeps) };
    this.conclusions = new Recall(keeps);
  }

  /** A reading begins. */
  turn(): void {
    this.evidence.turn();
    this.claims.orders.turn();
    this.claims.findings.turn();
    this.outcomes.turn();
    this.grounds.says.turn();
    this.conclusions.turn();
  }

  /** How often words occur in a folded text. */
  occurrencesIn(folded: string): Occurrences {
    const occurrences = new Occurrences(folded, this.occurrences, (before) => this.last.differenceFrom(before));
    if (this.keeps) this.occurrences = occurrences;
    return occurrences;
  }

  /** What sentences conclude depends on who the parties are. */
  conclusionsAbout(names: readonly string[]): Recall<readonly SentenceConclusion[]> {
    if (!this.keeps) return this.conclusions;
    const all = names.join('\n');
    if (all !== this.names) this.conclusions.clear();
    this.names = all;
    return this.conclusions;
  }
}
