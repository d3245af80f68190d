import type { NextSign } from '../../../text/next-sign';
import type { Citation, NormCitation, Resolution } from '../../../model/citation';
import type { Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import type { Norm } from './classify';
import { pinText, type PinParts, type ReadPin } from './pin';
import type { ScanContext } from './state';
import { candidatesOf, type StatedVersion } from './version';

/** What the pins of one list have in common. */
export interface Emission {
  /** Absent where the text names a law that was not found. */
  readonly norm: Norm | undefined;
  readonly nameSpan: Span;
  readonly resolvedBy: Resolution;
  readonly confidence: number;
  readonly stated: StatedVersion | undefined;
  readonly documentNumber: string | undefined;
}

/** All at once: to spread what is absent into what is there costs more than to read the citation. */
export function emission(
  norm: Norm | undefined,
  nameSpan: Span,
  resolvedBy: Resolution,
  confidence: number,
  stated?: StatedVersion,
  documentNumber?: string,
): Emission {
  return { norm, nameSpan, resolvedBy, confidence, stated, documentNumber };
}

export type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Ungrouped<T> = T extends unknown ? Omit<T, 'group'> : never;

/** Collects the citations of one paragraph and keeps the antecedents that later words point back to. */
export class Emitter {
  readonly citations: Citation[] = [];
  private group = 0;
  /** The norm named last with no pin behind it, and where: an alias defined there stands for it. */
  named: NamedLast | undefined;

  constructor(private readonly context: ScanContext) {}

  get nextGroup(): number {
    return this.group;
  }

  /** All pins of a list: one group, the later ones by virtue of the list. */
  pins(pins: readonly ReadPin[], shared: Emission): void {
    const group = this.group++;
    const later = shared.resolvedBy === 'name' ? 'list' : shared.resolvedBy;
    for (const pin of pins) {
      const text = pinText(pin.parts);
      const resolvedBy = pin === pins[0] ? shared.resolvedBy : later;
      if (text !== undefined) this.norm(shared, resolvedBy, pin.span, text, group);
    }
    this.remember(shared, pins.at(-1)?.parts);
    this.named = undefined;
  }

  /** A norm without a pin, or with the pin of a standard. */
  title(shared: Emission, span: Span, pin?: string): void {
    this.norm(shared, shared.resolvedBy, span, pin, this.group++);
    this.remember(shared);
    this.named = shared.norm && { norm: shared.norm, end: span[1], stated: shared.stated };
  }

  /** Takes over citations that are no norms; several at once share a group. */
  others(citations: readonly Ungrouped<Citation>[]): void {
    const group = this.group++;
    for (const citation of citations) {
      const grouped = citation as Writable<Citation>;
      grouped.group = group;
      this.citations.push(grouped);
    }
  }

  /** Words that turned out to name a private text: pins behind it are none of a law. */
  privateText(): void {
    this.context.named(undefined);
    this.named = undefined;
  }

  private norm(
    { norm, stated, nameSpan, confidence, documentNumber }: Emission,
    resolvedBy: Resolution,
    span: Span,
    pin: string | undefined,
    group: number,
  ): void {
    const candidates = candidatesOf(norm?.entry, stated);
    const version = stated && candidates.length === 1 ? candidates[0] : undefined;
    const citation: Writable<NormCitation> = {
      kind: norm?.kind ?? 'statute',
      span,
      nameSpan,
      versionBasis: version ? 'stated' : 'none',
      candidates,
      group,
      resolvedBy,
      confidence,
    };
    // Step by step: spreading what may be absent costs more than all the rest of a citation.
    if (norm) citation.law = norm.law;
    if (norm?.rank) citation.rank = norm.rank;
    if (pin !== undefined) citation.pin = pin;
    if (documentNumber) citation.documentNumber = documentNumber;
    if (version) citation.version = version;
    if (stated) citation.versionStated = stated.text;
    this.citations.push(citation);
  }

  private remember({ norm, stated }: Emission, pin?: PinParts): void {
    if (norm && norm.kind !== 'standard') this.context.named(norm, pin, stated);
  }
}

/** A norm that a short form may be defined for. */
interface NamedLast {
  readonly norm: Norm;
  /** Where its name ends. */
  readonly end: number;
  readonly stated: StatedVersion | undefined;
}

/** What the readers of one paragraph share. */
export interface ScanScope {
  /** The paragraph, folded. */
  readonly text: string;
  /** Where titles close. */
  readonly closings: NextSign;
  readonly lexicon: Lexicon;
  readonly context: ScanContext;
  readonly out: Emitter;
}
