import type { CaseNumber, LawTitle } from '../model/authority';

/**
 * Where an English form comes from: a person gave it; it stands so in the text; it is the one in common use; it was put
 * together here of words in common use; or it is in Pinyin. None is official.
 */
export type EnglishBasis = 'given' | 'as-written' | 'common' | 'rendered' | 'romanised';

/** English names that a person gave, by the Chinese name or a part of one: 腾讯 → Tencent. */
export type GivenNames = ReadonlyMap<string, string>;

export interface EnglishName {
  /** Shenzhen Tencent Computer Systems Co., Ltd. */
  readonly full: string;
  /** What the name of a case takes of it: Tencent. */
  readonly short: string;
  readonly basis: EnglishBasis;
}

/** Words in English for words in Chinese. */
export interface EnglishWords {
  readonly english: string;
  readonly basis: EnglishBasis;
}

export type TermKind = 'cause' | 'law' | 'procedure' | 'substance' | 'evidence' | 'remedy' | 'crime' | 'body';

/** A term of art with the English in use for it. */
export interface Term {
  readonly chinese: string;
  readonly english: string;
  readonly kind: TermKind;
  /** What a foreign lawyer should know of it, in English. */
  readonly note?: string;
}

/** How one legal system is spoken of in English. Nothing here is a translation of what a text says. */
export interface EnglishForms {
  /** `aliases` tell where a firm’s own name begins and ends within the whole. */
  party(name: string, given: GivenNames, aliases: readonly string[]): EnglishName;
  /** `undefined` for a court whose name has no form that is usual. */
  court(name: string): string | undefined;
  /** A case number in Latin letters; `undefined` where its shape is not known. */
  caseNumber(number: CaseNumber): string | undefined;
  /** A cause of action or an offence; `undefined` where no English name for it is in use. */
  cause(name: string): EnglishWords | undefined;
  law(title: LawTitle): EnglishWords | undefined;
  /** The terms of art that occur in a folded text, with how often, in the order of their first occurrence. */
  termsIn(folded: string): readonly { readonly term: Term; readonly first: number; readonly times: number }[];
}
