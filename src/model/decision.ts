import type { Span } from '../text/span';
import type { CaseNumber, IsoDate } from './authority';
import type { WithCorrections } from './corrected';

/** What kind of decision a document is, or of report on one. */
export type DecisionGenre =
  | 'judgment-civil-1'
  | 'judgment-civil-appeal'
  | 'judgment-civil-retrial'
  | 'ruling-civil'
  | 'mediation-civil'
  | 'judgment-criminal-1'
  | 'judgment-criminal-appeal'
  | 'judgment-criminal-retrial'
  | 'judgment-criminal-civil'
  | 'ruling-criminal'
  | 'review-criminal'
  | 'judgment-admin-1'
  | 'judgment-admin-appeal'
  | 'judgment-admin-retrial'
  | 'ruling-admin'
  | 'ruling-enforcement'
  | 'decision-compensation'
  | 'commutation'
  | 'arbitral-award'
  | 'guiding-case'
  | 'gazette-case'
  | 'case-library'
  | 'typical-cases'
  | 'press-report'
  | 'partial-civil'
  | 'partial-criminal'
  | 'partial-admin';

export type PartyRole =
  | 'plaintiff'
  | 'defendant'
  | 'appellant'
  | 'appellee'
  | 'applicant'
  | 'respondent'
  | 'third-party'
  | 'prosecutor'
  | 'accused'
  | 'victim'
  | 'private-prosecutor'
  | 'incidental-plaintiff'
  | 'incidental-defendant'
  | 'enforcement-applicant'
  | 'enforcement-respondent'
  | 'objector';

/** A person's part in one instance; a counterclaiming defendant has two in the same one. */
export interface RoleInInstance {
  readonly role: PartyRole;
  /** 1 first instance, 2 appeal, 3 retrial. */
  readonly instance: number;
}

export interface Party extends WithCorrections {
  /** The role in this instance. */
  readonly role: PartyRole;
  readonly roles: readonly RoleInInstance[];
  /** As the document names the party in full. */
  readonly name: string;
  /** Short names, defined (以下简称) or plainly used for this party. */
  readonly aliases: readonly string[];
  /** Where the full name stands first. */
  readonly span: Span;
  /** From 0 to 1, how surely this is a party in this role; low ones are suggestions. */
  readonly confidence: number;
}

/** The four levels of courts (人民法院组织法, 2018 revised, arts 12–15). */
export type CourtLevel = 'supreme' | 'high' | 'intermediate' | 'basic';

/** Where a decision says what it says of itself. UTF-16, half-open. */
export type MetaPlaces = Readonly<
  Partial<
    Record<
      'court' | 'caseNumber' | 'cause' | 'decidedOn' | 'filedOn' | 'amountClaimed' | 'amountAwarded' | 'courtFee',
      Span
    >
  >
>;

/** What a decision says of itself. Absent means not stated. */
export interface DecisionMeta {
  readonly title?: string;
  readonly court?: string;
  /** Other names of the court in the text: 杭州铁路运输法院 beside 杭州互联网法院. */
  readonly courtAliases?: readonly string[];
  /** Of the court, by its name or by the code in the number. */
  readonly courtLevel?: CourtLevel;
  /** The province that the court is in, in short: 浙江; none for the Supreme People's Court. */
  readonly region?: string;
  readonly caseNumber?: CaseNumber;
  /** All numbers of joined cases or a series, the document's own. */
  readonly caseNumbers: readonly CaseNumber[];
  /** The number of a guiding case, where the document is one: digits. */
  readonly guidingCase?: string;
  readonly cause?: string;
  readonly decidedOn?: IsoDate;
  readonly filedOn?: IsoDate;
  readonly heardOn: readonly IsoDate[];
  readonly judges: readonly string[];
  /** In yuan. */
  readonly amountClaimed?: number;
  /** In yuan. */
  readonly amountAwarded?: number;
  /** What the court charges for the case (案件受理费), in yuan. */
  readonly courtFee?: number;
  readonly at: MetaPlaces;
}

/** What a later instance made of a decision; `reopened` where it was only taken up again. */
export type ReviewResult = 'upheld' | 'changed' | 'reversed' | 'remanded' | 'reopened';

/** The earlier decisions that a decision reviews, by their numbers, and what became of them. */
export interface Review {
  readonly of: readonly CaseNumber[];
  readonly result: ReviewResult;
}

export type Effect = 'unknown' | 'appealable' | 'final' | 'reversed' | 'retrial';

/** Whether a decision stands, and the words that say so. */
export interface EffectOf {
  readonly effect: Effect;
  readonly ground?: Span;
}
