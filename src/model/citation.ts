import type { Span } from '../text/span';
import type { TimeOfAct } from './time-of-act';
import type { CaseNumber, IsoDate, LawTitle, Pin, Rank, VersionBasis } from './authority';

/** What led from the words to the authority: anything but `name` is a guess and reads as one. */
export type Resolution = 'name' | 'alias' | 'anaphor' | 'list' | 'repair';

export type NormCitationKind =
  'statute' | 'interpretation' | 'regulation' | 'judicial-document' | 'treaty' | 'standard';

interface CitationBase {
  /** The text that carries the pin, or the title or number where there is no pin. */
  readonly span: Span;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly resolvedBy: Resolution;
  /** Citations of one list share a group, numbered within the document. */
  readonly group: number;
}

/** One pin of one norm: 《X法》第二条、第十二条第二款 is two of these. */
export interface NormCitation extends CitationBase {
  readonly kind: NormCitationKind;
  readonly rank?: Rank;
  /** Absent where the text does not tell: the citation then stays unresolved. */
  readonly law?: LawTitle;
  /** Where the title, the alias or the anaphor stands that names the law; shared by a list. */
  readonly nameSpan?: Span;
  /** As written; absent where the law is named alone. */
  readonly pin?: Pin;
  /** 法释〔2022〕9号, with 〔〕, where the text gives it beside the title or instead of it. */
  readonly documentNumber?: string;
  /** The date of adoption of the amendment meant. */
  readonly version?: IsoDate;
  readonly versionBasis: VersionBasis;
  /** Dates of the versions that the text may mean, the best first; empty where nothing is known. */
  readonly candidates: readonly IsoDate[];
  /** As stated in the text: 2019年修正, 修订前. */
  readonly versionStated?: string;
  /** The time of the act from which the version was inferred. */
  readonly versionTime?: TimeOfAct;
  /** Procedural law follows the step; of criminal law the milder text applies, which the candidates leave open. */
  readonly versionRule?: 'step' | 'milder';
}

/** A judgment, ruling or decision cited by its number, by an alias tied to one (微信群控案), or by its parties. */
export interface CaseCitation extends CitationBase {
  readonly kind: 'case';
  /** Absent where the case is named by its parties alone. */
  readonly caseNumber?: CaseNumber;
  /** The name used instead of the number, or beside it: 腾讯诉搜道案. */
  readonly name?: string;
  /** The cause beside a number that has no name: （2020）京0105民初12号买卖合同纠纷一案. */
  readonly cause?: string;
  /** 之一, 之二: a further document of the same type in the case. */
  readonly suffix?: string;
  /** 民事判决, 裁定, 调解书, 决定 behind the number: one case can have a judgment and several rulings. */
  readonly documentType?: DecisionType;
  /** The court named beside the number. */
  readonly court?: string;
  /** What is odd about the number; absent where it is well formed. */
  readonly oddity?: CaseNumberOddity;
}

/** What a court calls its decision. */
export type DecisionType = 'judgment' | 'ruling' | 'mediation' | 'decision';

/** `malformed` is read though a part is out of its place; `unparsable` is kept as printed, and names no case. */
export type CaseNumberOddity = 'redacted' | 'malformed' | 'unparsable' | 'range';

/** A case cited by its place in a series instead of its number. */
export interface SeriesCitation extends CitationBase {
  readonly kind: 'guiding-case' | 'gazette-case' | 'case-library';
  /** Digits of a guiding case. */
  readonly number?: string;
  readonly issuer?: 'spc' | 'spp';
  /** Entry of the case library or a database: `2023-09-2-488-001`. */
  readonly id?: string;
  /** Year and issue of a gazette. */
  readonly year?: number;
  readonly issue?: number;
  /** Of a case of a gazette or the library the name beside it: 甲诉乙合同纠纷案（《最高人民法院公报》2016年第12期）. */
  readonly name?: string;
}

/** Recognised so that it is not taken for something else: prosecution and appraisal numbers, books, foreign law. */
export interface OtherCitation extends CitationBase {
  readonly kind: 'official-document' | 'commentary' | 'foreign';
  readonly documentNumber?: string;
  /** The form usual in the foreign jurisdiction. */
  readonly normalized?: string;
  readonly title?: string;
}

export type Citation = NormCitation | CaseCitation | SeriesCitation | OtherCitation;

export function isNorm(citation: Citation): citation is NormCitation {
  return (
    citation.kind === 'statute' ||
    citation.kind === 'interpretation' ||
    citation.kind === 'regulation' ||
    citation.kind === 'judicial-document' ||
    citation.kind === 'treaty' ||
    citation.kind === 'standard'
  );
}

/** Whether a citation names a decision that a folder could hold. */
export function isCited(citation: Citation): citation is CaseCitation | SeriesCitation {
  return (
    citation.kind === 'case' ||
    citation.kind === 'guiding-case' ||
    citation.kind === 'gazette-case' ||
    citation.kind === 'case-library'
  );
}

/** The key under which an index holds a provision: `反不正当竞争法:12.2.4`; the bare title where there is no pin. */
export function provisionKey(law: LawTitle, pin: Pin | undefined): string {
  return pin === undefined ? law : `${law}:${pin}`;
}

/** What the key of a provision is made of. */
export function lawAndPin(key: string): { readonly law: LawTitle; readonly pin?: Pin } {
  const at = key.lastIndexOf(':');
  return at === -1 ? { law: key } : { law: key.slice(0, at), pin: key.slice(at + 1) };
}
