import type { NormCitationKind } from '../../../model/citation';
import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { normOf } from './classify';
import type { EnglishFind } from './english';
import { pinListSource, readEnglishPins } from './english-pins';

const series: Readonly<Record<string, readonly [string, NormCitationKind]>> = {
  'fa shi': ['法释', 'interpretation'],
  'judicial interpretation': ['法释', 'interpretation'],
  'fa fa': ['法发', 'judicial-document'],
  fa: ['法', 'judicial-document'],
  'guo fa': ['国发', 'regulation'],
  'guo ban fa': ['国办发', 'regulation'],
  'guo han': ['国函', 'regulation'],
};
/** Fa Shi [2022] No. 9 | Judicial Interpretation (2022) No. 9, Article 2. */
const numbered =
  /\b(Fa\sShi|Fashi|Judicial\sInterpretation|Fa\sFa|Fafa|Guo\sFa|Guofa|Guo\sBan\sFa|Guo\sHan|Fa)\s?[([](\d{4})[)\]]\s?(?:No\.?\s?)?(\d{1,4})(?!\d)(?:\)?,?\s[Aa]rt(?:icle)?s?\.?\s(\d{1,4}(?:\(\d{1,2}\)){0,2})(?![\d(]|\s+of\b))?/g;
/** Judicial Interpretation No. 9 [2022] | Fa Shi No. 9 (2022): the year behind the number. */
const numberFirst =
  /\b(Fa\sShi|Fashi|Judicial\sInterpretation|Fa\sFa|Fafa|Guo\sFa|Guofa)\sNo\.?\s?(\d{1,4}),?\s?[([](\d{4})[)\]]/g;
const order = /\bOrder\s(?:\([^()]{0,20}\)\s)?No\.\s?(\d{1,4})\sof\sthe\s(State\sCouncil|President)/g;
/** Article 7 of the Provisions of the Supreme People's Court on …‸(Fa Shi [2019] No. 17): what stands before the number. */
const articleOf = new RegExp(
  String.raw`\b[Aa]rt(?:icle)?s?\.?\s?(?<list>${pinListSource})\s+of\s+(?:the\s+)?(?:(?:SPC(?:['’]s)?\s|Supreme\sPeople['’]s\sCourt(?:['’]s)?\s|Judicial\s|Several\s){0,3}(?:Interpretations?|Provisions|Opinions?|Notice|Rules|Reply|Minutes)\b[^.;()]{0,240}?)?[\s,(]*$`,
);
const farthestArticle = 320;

/** Instruments by their number in pinyin or English. */
export function readEnglishInstruments(text: string, lexicon: Lexicon): EnglishFind[] {
  const found: EnglishFind[] = [];
  const add = (match: RegExpExecArray, kind: NormCitationKind, documentNumber: string, pin?: string): void => {
    const law = lexicon.numbered(documentNumber);
    const known = law && normOf(law, 'exact');
    const from = Math.max(0, match.index - farthestArticle);
    const before = pin === undefined ? articleOf.exec(text.slice(from, match.index)) : null;
    const span: Span = [from + (before?.index ?? match.index - from), match.index + match[0].length];
    const list = before?.groups!['list'] ?? '';
    const at = span[0] + (before?.[0].indexOf(list) ?? 0);
    const pins = before ? readEnglishPins(list) : [{ pin, span: undefined }];
    found.push({
      span,
      citations: pins.map((one, i) => ({
        ...(known ? { kind: known.kind, law: known.law, ...(known.rank && { rank: known.rank }) } : { kind }),
        span: one.span ? [at + one.span[0], at + one.span[1]] : span,
        nameSpan: span,
        documentNumber,
        ...(one.pin && { pin: one.pin }),
        versionBasis: 'none',
        candidates: [],
        resolvedBy: i === 0 ? 'name' : 'list',
        confidence: 0.9,
      })),
    });
  };
  for (const match of matches(numberFirst, text)) {
    const [letters, kind] = seriesNamed(match[1]!);
    const documentNumber = `${letters}〔${match[3]}〕${match[2]}号`;
    add(match, kind, documentNumber);
  }
  for (const match of matches(numbered, text)) {
    const [letters, kind] = seriesNamed(match[1]!);
    const pin = match[4] && readEnglishPins(match[4])[0]?.pin;
    const documentNumber = `${letters}〔${match[2]}〕${match[3]}号`;
    add(match, kind, documentNumber, pin);
  }
  for (const match of matches(order, text)) {
    const documentNumber = `${match[2]!.startsWith('S') ? '国务院令' : '主席令'}第${match[1]}号`;
    add(match, 'regulation', documentNumber);
  }
  return found;
}

function seriesNamed(words: string): readonly [string, NormCitationKind] {
  return series[words.toLowerCase().replace('fashi', 'fa shi').replace('fafa', 'fa fa').replace('guofa', 'guo fa')]!;
}
