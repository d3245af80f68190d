/**
 * The normal form of a law's title: without 《》, without 中华人民共和国 outside and inside, inner marks as 〈〉:
 * `反不正当竞争法`, `最高人民法院关于适用〈民事诉讼法〉的解释`.
 */
export type LawTitle = string;

/**
 * The normal form of a pinpoint: 条.款.项.目 in digits, a skipped level 0, 之一 as -1, a range at its level:
 * `12.2.4`, `383.0.2`, `120-1`, `213~219-1`, `31.0.1~4`, `13!proviso`, `bk2/ch5`, `s1.2.3`.
 */
export type Pin = string;

/** An ISO date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** The normal form of a case number: full-width round brackets, no blanks, e.g. `（2019）浙8601民初1987号`. */
export type CaseNumber = string;

/** The place of an instrument in the hierarchy of norms (立法法, 2023 amended, arts 98–102). */
export type Rank =
  | 'constitution'
  | 'law'
  | 'legislative-interpretation'
  | 'administrative-regulation'
  | 'local-regulation'
  | 'autonomous-regulation'
  | 'departmental-rule'
  | 'government-rule'
  | 'judicial-interpretation'
  | 'normative-document';

/** How the version of a law that a citation means was found. */
export type VersionBasis = 'stated' | 'quoted-text' | 'act-date' | 'decision-date' | 'publication-date' | 'none';

/** What a copy of a text is worth: only `official` and `database` copies can verify a quotation. */
export type SourceGrade = 'official' | 'database' | 'press' | 'restatement' | 'translation' | 'unknown';
