import type { CaseNumber, IsoDate, LawTitle, Pin } from '../model/authority';
import type { NormCitation } from '../model/citation';
import type { CourtLevel } from '../model/decision';
import type { Claim } from '../model/holding';
import type { Law, LawFound } from '../model/law';
import type { Message } from '../model/problem';
import type { DecisionWithoutClaims, DocumentKind, Language, Reading, ReadingWithoutClaims } from '../model/reading';
import type { Provision } from '../model/statute';
import type { TimeOfAct } from '../model/time-of-act';
import type { Span } from '../text/span';
import type { EnglishForms } from './english-forms';

/** A text as a reader gets it: LF, without BOM. */
export interface SourceText {
  /** File name without folders; a hint, never more. */
  readonly name: string;
  readonly text: string;
  /** What a person or a setting says it is; overrules the reader. */
  readonly kind?: DocumentKind;
}

/** What a document was taken for and by what. */
export interface Recognised {
  readonly kind: DocumentKind;
  readonly basis: 'setting' | 'front-matter' | 'name' | 'content' | 'none';
}

/** 第十二条 or 第12条. */
export type Numerals = 'chinese' | 'arabic';

/** A citation that is not finished. */
export interface CitedSoFar {
  /** The norm being cited, without a pin. */
  readonly norm: NormCitation;
  /** The provision written so far; absent behind the name alone. */
  readonly within?: Pin;
}

/** A cause or an offence by its whole name, though words may call it by a short one, and where in them it begins. */
export interface KnownCause {
  readonly name: string;
  readonly start: number;
}

/** What a reading of a text leaves to the next one; each legal system has its own and knows no other. */
export interface Memory {
  /** A reading begins: what the one before did not use is forgotten. */
  turn(): void;
}

/** One legal system: all that is particular to how its courts and lawyers write. */
export interface Jurisdiction {
  readonly id: string;
  /** What a file is, by its name and its first `sniffLength` characters. */
  recognise(source: SourceText): Recognised;
  /** The sentences of a folded decision, and what runs on without a mark but begins anew: a party, a signature. */
  sentences(folded: string): readonly Span[];
  /**
   * Reads a text to its meaning. Never throws; what was not understood is absent, what is odd is a problem. A text that
   * is read again and again is read with one memory, which makes no difference but to the time that it takes.
   */
  read(source: SourceText, memory?: Memory): Reading;
  /** The same that `read` finds but for the claims of a decision. */
  readWithoutClaims(source: SourceText): ReadingWithoutClaims;
  /** The claims of a decision, by its text and all else that was understood of it; the same that `read` finds. */
  claimsIn(text: string, reading: DecisionWithoutClaims): readonly Claim[];
  /** A memory for one text that is going to be read again. */
  remember(): Memory;
  /** The law that a statute's text is of, by its first `sniffLength` characters; the same that `read` finds. */
  titleOf(source: SourceText): LawTitle;
  /** A pin as a reader sees it: 第十二条第二款第四项, Article 12(2)(4). */
  pinInWords(pin: Pin, language: Language, numerals?: Numerals): string;
  /** The provision that a pin names, or the nearest above it. */
  provisionAt(
    provisions: readonly Provision[],
    pin: Pin,
  ): { readonly provision: Provision; readonly exact: boolean } | undefined;
  /**
   * The citation that is being written where a text breaks off: 依据《X法》第十二条‸ is at article 12 of X, and goes on with
   * a paragraph. `undefined` where no norm is being cited.
   */
  citedAt(before: string): CitedSoFar | undefined;
  /** Known laws whose title or short form begins so, and all where the beginning is empty. */
  lawsBeginning(beginning: string): Iterable<Law>;
  /** Known laws of which the title or a short form is one that is looked for. */
  lawsCalled(wanted: (name: string) => boolean): Iterable<Law>;
  /** What all spellings of one case number share: width, brackets, blanks and leading zeros do not tell two apart. */
  caseKey(number: CaseNumber): string;
  /** The keys of all numbers that one names: a range of a series has one for each of its cases. */
  caseKeys(number: CaseNumber): readonly string[];
  /** The name by which a law is cited in English; `undefined` where none is in use. */
  nameInEnglish(title: LawTitle): string | undefined;
  /** The laws by the names under which they are cited in English, of each law the usual one first. */
  lawsInEnglish(): Iterable<{ readonly name: string; readonly law: Law }>;
  /** A case number in the form in which it is cited in English; `undefined` where it could be read back in two ways. */
  caseNumberInEnglish(number: CaseNumber): string | undefined;
  /** How names and terms of this system are put in English. */
  readonly english: EnglishForms;
  /** What is known of a law by a title, as a text writes it or in its normal form; nothing is known of most local ones. */
  law(title: string): LawFound | undefined;
  /**
   * The version of a law that governs acts of a time, with the others that come into question, as what is inferred of a
   * citation. `undefined` for procedural law, which follows the step and not the act, and where no dates are known.
   */
  versionAt(
    title: LawTitle,
    time: TimeOfAct,
    on: IsoDate | undefined,
  ): Pick<NormCitation, 'version' | 'versionBasis' | 'candidates' | 'versionTime' | 'versionRule'> | undefined;
  /** The level of a court and the province that it is in, as far as its name tells. */
  courtNamed(name: string): { readonly level?: CourtLevel; readonly region?: string };
  /**
   * How a case number contradicts itself or the court named with it; `undefined` where it does not, or where that
   * cannot be told. A code that is not known contradicts nothing.
   */
  doubtOfCaseNumber(number: CaseNumber, court: string | undefined): Message | undefined;
  /**
   * Whether two names of causes are of different disputes. False where one is a wider, an older or a short name of the
   * other, where they have a part in common, and where nobody can tell.
   */
  areOtherCauses(one: string, other: string): boolean;
  /** The cause or the offence with which words end, the longest that is known: 盗窃罪 of 张三盗窃. */
  knownCauseAtEnd(words: string): KnownCause | undefined;
  /** All sums of a folded text, in yuan. */
  sumsIn(folded: string): readonly { readonly yuan: number; readonly span: Span }[];
  /** All whole dates of a folded text. */
  datesIn(folded: string): readonly { readonly date: IsoDate; readonly span: Span }[];
}

/** How much of a text is needed to recognise it. */
export const sniffLength = 4096;
