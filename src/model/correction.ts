import type { Standing } from './corrected';
import type { PartyRole } from './decision';
import type { HoldingKind, HoldingLevel, HoldingType, Outcome } from './holding';
import type { Adoption, SectionPart, SectionRole, Speaker } from './outline';

/** What of a reading a person may correct. */
export const correctedKinds = ['holding', 'issue', 'party', 'section'] as const;
export type CorrectedKind = (typeof correctedKinds)[number];

/** What a section is; all that a person may say of one. */
export interface SectionSaid {
  readonly role: SectionRole;
  readonly part?: SectionPart;
  readonly speaker?: Speaker;
  readonly instance?: number;
  readonly adopted?: Adoption;
}

export interface PartySaid {
  /** In this instance. */
  readonly role: PartyRole;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface HoldingSaid {
  readonly kind: HoldingKind;
  readonly level: HoldingLevel;
  readonly type: HoldingType;
  readonly outcome: Outcome;
  /** The words of the issue that it answers: ids of issues are counted anew with each reading. */
  readonly issue?: string;
}

interface CorrectionBase {
  /** Records that one act of a person made, such as the parts of a split: taken back together. */
  readonly together?: string;
}

/**
 * What a person says of a passage of a decision: that such a thing is there, all of it, so that it holds whatever a later
 * reading makes of the passage; or that none is. Where the passage is, the anchor of the record says. To move the borders
 * of a thing is to reject it and to add another; so are splitting and joining. A section is never rejected, since every
 * word belongs to one: the last word on a passage counts.
 */
export type Correction = CorrectionBase &
  (
    | { readonly of: CorrectedKind; readonly is: 'rejected' }
    | ({ readonly of: 'holding'; readonly is: Standing } & HoldingSaid)
    | { readonly of: 'issue'; readonly is: Standing }
    | ({ readonly of: 'party'; readonly is: Standing } & PartySaid)
    | ({ readonly of: 'section'; readonly is: Standing } & SectionSaid)
  );
