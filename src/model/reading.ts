import type { Span } from '../text/span';
import type { IsoDate, SourceGrade } from './authority';
import type { Citation } from './citation';
import type { CorrectionsBeside } from './corrected';
import type { DecisionGenre, DecisionMeta, EffectOf, Party, Review } from './decision';
import type { Claim, Holding, Issue } from './holding';
import type { Heading, Section } from './outline';
import type { Problem } from './problem';
import type { Quotation } from './quotation';
import type { Statute } from './statute';
import type { TimeOfAct } from './time-of-act';

export type BriefGenre =
  | 'complaint'
  | 'answer'
  | 'counterclaim'
  | 'statement-of-counsel'
  | 'defence-statement'
  | 'evidence-opinion'
  | 'evidence-list'
  | 'appeal-brief'
  | 'retrial-application'
  | 'application'
  | 'legal-opinion'
  | 'letter'
  | 'memo'
  | 'similar-case-report';

export type DocumentKind = 'judgment' | 'brief' | 'statute' | 'other';
export type Language = 'zh' | 'en';

/** A term that the document defines: 以下简称“反法” for a law, a party or a case. */
export interface Alias {
  readonly name: string;
  /** Where the short form stands in its definition; it is in force from here on. */
  readonly span: Span;
  readonly target: { readonly kind: 'law' | 'party' | 'case' | 'other'; readonly name: string };
}

interface ReadingBase {
  readonly jurisdiction: string;
  readonly language: Language;
  readonly sourceGrade: SourceGrade;
  /** From front matter: an invented text, a part of a text. */
  readonly fictional: boolean;
  readonly citations: readonly Citation[];
  readonly aliases: readonly Alias[];
  readonly headings: readonly Heading[];
  readonly problems: readonly Problem[];
}

/** What was understood of a decision or a report on one. */
export interface DecisionReading extends ReadingBase {
  readonly kind: 'judgment';
  readonly genre: DecisionGenre;
  readonly meta: DecisionMeta;
  readonly effect: EffectOf;
  /** Absent in a first instance, and where the numbers or the result are not told. */
  readonly review?: Review;
  readonly parties: readonly Party[];
  readonly sections: readonly Section[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  readonly holdings: readonly Holding[];
  /** What people said of it that none of these shows; absent where nobody has corrected anything. */
  readonly corrections?: CorrectionsBeside;
}

/** A stretch of a brief that says in its own words, outside of quotation marks, what a decision is about or ordered. */
export interface Attributed {
  /** Index into the citations of the same reading. */
  readonly citation: number;
  readonly span: Span;
}

/** What a brief says of the exhibits of its case. */
export interface Exhibits {
  /** 证据3, 证据5至证据7: each number with the words that carry it; a range has its first and its last. */
  readonly cited: readonly { readonly number: number; readonly span: Span }[];
  /** The numbers in its list of evidence; absent where it has no list that could be read. */
  readonly listed?: readonly number[];
}

/** What was understood of a brief, a memo or a letter. */
export interface BriefReading extends ReadingBase {
  readonly kind: 'brief';
  readonly genre: BriefGenre;
  readonly title?: string;
  /** The day that the paper bears. */
  readonly dated?: IsoDate;
  /** When the acts that it is about happened, where its front matter says so. */
  readonly acts?: TimeOfAct;
  readonly quotations: readonly Quotation[];
  readonly attributed: readonly Attributed[];
  readonly exhibits: Exhibits;
}

/** What was understood of a statute or of a summary of one. */
export interface StatuteReading extends ReadingBase {
  readonly kind: 'statute';
  readonly statute: Statute;
}

/** A text that is none of these: nothing is made of it. */
export interface OtherReading extends ReadingBase {
  readonly kind: 'other';
}

export type Reading = DecisionReading | BriefReading | StatuteReading | OtherReading;

/** A decision before anybody has asked for its claims, which take a quarter of the time that a civil judgment takes. */
export type DecisionWithoutClaims = Omit<DecisionReading, 'claims'>;

/** A reading as it is handed over and kept; claims are found again by the text. */
export type ReadingWithoutClaims = DecisionWithoutClaims | BriefReading | StatuteReading | OtherReading;
