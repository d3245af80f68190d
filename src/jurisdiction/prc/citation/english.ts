import type { Citation } from '../../../model/citation';
import type { Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { readEnglishCases } from './english-cases';
import { readEnglishInstruments } from './english-instruments';
import { readEnglishNorms } from './english-norms';
import { readForeignCases } from './foreign-cases';
import { readStandards, standardSigns } from './standards';

type Ungrouped<T> = T extends unknown ? Omit<T, 'group'> : never;

/** Citations found together: the pins of one list, the cases of one enumeration. */
export interface EnglishFind {
  /** What the words take up: two readings of the same words are not both kept. */
  readonly span: Span;
  readonly citations: readonly Ungrouped<Citation>[];
}

const latin = /[A-Za-z]/;
/** One of the words or signs without which nothing is cited in Latin letters. */
const telling = new RegExp(
  String.raw`[Aa]rt|No\.|[Gg]uiding|\bCh(?:apter|u)|Book|Part |Zhong|HK|Cap[ .]|\d\/(?:19|20)\d\d|Gaz|${standardSigns}|CLI\.|U\.S\.C|CISG|E[UC]\b|\bAC\b|[\])] ?[A-Z]{1,2}[A-Za-z]{1,3} ?\d`,
);

/** Whether a paragraph holds one of the words without which nothing is cited in English. */
export function mayCiteInEnglish(folded: string): boolean {
  // The sign among the words would make the pattern three times as slow.
  return latin.test(folded) && (telling.test(folded) || folded.includes('§'));
}

/** The citations that a paragraph makes in English or in Latin letters; groups count on from `group`. */
export function scanEnglish(folded: string, lexicon: Lexicon, group: number): Citation[] {
  const found: Citation[] = [];
  const taken: Span[] = [];
  let next = group;
  for (const find of [
    // The number of an interpretation tells more than its name in English.
    ...readEnglishInstruments(folded, lexicon),
    ...readEnglishNorms(folded, lexicon),
    ...readEnglishCases(folded),
    ...readForeignCases(folded),
    ...readStandards(folded),
  ]) {
    if (taken.some((other) => other[0] < find.span[1] && find.span[0] < other[1])) continue;
    taken.push(find.span);
    for (const citation of find.citations) found.push({ ...citation, group: next });
    next++;
  }
  return found;
}
