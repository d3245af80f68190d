import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import type { EnglishFind } from './english';

const actOfUnion = String.raw`(?:Regulation|Directive|Decision)\s(?:\((?:EU|EC|EEC)\)\s(?:No\.?\s)?\d{1,4}\/\d{1,4}|\d{2,4}\/\d{1,4}\/(?:EU|EC|EEC))`;
const lawOfUnion = String.raw`(?<law>${actOfUnion}|GDPR|TFEU|TEU|DSA|DMA)`;
const articleOfUnion = String.raw`[Aa]rt(?:icle)?\.?\s?(?<article>\d{1,3}(?:\([\da-z]{1,4}\)){0,3})`;
const asArticle = ({ groups }: RegExpExecArray): string => `${groups!['law']} art ${groups!['article']}`;

/** Forms of Hong Kong and other common-law courts and statutes, each with how it is written there. */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  // Neutral citations, with the action number where it stands before: HCAL 473/2021 [2021] HKCFI 1397.
  [
    /(?:\b[A-Z]{2,5}\s?\d{1,5}\/\d{4},?\s)?[[(]((?:19|20)\d{2})[\])]\s?(HK[A-Z]{2,4}|EWCA\s(?:Civ|Crim)|EWHC|UKSC|UKHL|SGCA|SGHC|HCA)\s(\d{1,5})\b/g,
    ([, year, court, number]) => `[${year}] ${court} ${number}`,
  ],
  // Law reports: [2003] 3 HKLRD 201 | (2003) 6 HKCFAR 336 | [1932] AC 562.
  [
    /([[(])((?:19|20)\d{2})([\])])\s?(\d{1,3}\s)?(HKLRD|HKCFAR|HKLR|HKC|AC|QB|Ch|WLR|All\sER|SLR)\s(\d{1,5})\b/g,
    ([, open, year, close, volume = '', report, page]) => `${open}${year}${close} ${volume}${report} ${page}`,
  ],
  // Action numbers: HCA 5970/1999, CACV 12/2020.
  [
    /\b(HCA|HCAL|HCMP|HCCW|HCCL|HCIP|HCCT|HCB|HCAJ|CACV|CACC|CAMP|FACV|FACC|FAMV|FAMC|DCCJ|DCCC|DCMP|LDPA|FCMC|CFA)\s?(\d{1,5})\/(\d{4})\b/g,
    ([, court, number, year]) => `${court} ${number}/${year}`,
  ],
  // Ordinances by chapter of the Laws of Hong Kong, with the section before or behind.
  [
    /(?:\b[Ss](?:ection)?s?\.?\s?(\d{1,3}[A-Z]{0,2})(?:\(\d{1,2}\))?\sof\s(?:the\s)?)?(?:\b[A-Z][A-Za-z'’]+\s|\band\s|\bof\s|\bthe\s|\([A-Z][^()]{0,40}\)\s){0,10}Ordinance,?\s\(?Cap\.?\s?(\d{1,4}[A-Z]{0,2})\)?(?:,?\s[Ss](?:ection)?s?\.?\s?(\d{1,3}[A-Z]{0,2}))?/g,
    ([, before, cap, behind]) => `Cap ${cap}${(before ?? behind) ? ` s ${before ?? behind}` : ''}`,
  ],
  [
    /\b[Ss](?:ec)?s?\.?\s?(\d{1,3}[A-Z]{0,2})\sof\sCap\.?\s?(\d{1,4}[A-Z]{0,2})\b/g,
    ([, number, cap]) => `Cap ${cap} s ${number}`,
  ],
  [/\b(\d{1,2})\sU\.S\.C\.\s(?:§+\s?)?(\d{1,5}[a-z]?)/g, ([, title, section]) => `${title} U.S.C. § ${section}`],
  // Law of the European Union: Art. 6(1)(f) of the GDPR | TFEU, Article 101 | Regulation (EU) 2016/679.
  [
    new RegExp(String.raw`\b${articleOfUnion},?\s(?:of\s(?:the\s)?)?(?:Council\s|Commission\s)?${lawOfUnion}\b`, 'g'),
    asArticle,
  ],
  [new RegExp(String.raw`\b${lawOfUnion},?\s${articleOfUnion}`, 'g'), asArticle],
  [new RegExp(String.raw`\b${actOfUnion}\b`, 'g'), ([act]) => act],
];

/** Decisions and statutes of other jurisdictions cited in Latin letters: recognised, never resolved. */
export function readForeignCases(text: string): EnglishFind[] {
  const found: EnglishFind[] = [];
  for (const [pattern, normalize] of forms)
    for (const match of matches(pattern, text)) {
      const span: Span = [match.index, match.index + match[0].length];
      found.push({
        span,
        citations: [{ kind: 'foreign', span, normalized: normalize(match), resolvedBy: 'name', confidence: 0.9 }],
      });
    }
  return found;
}
