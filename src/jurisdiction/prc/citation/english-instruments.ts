import type { NormCitationKind } from '../../../model/citation';
import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { normOf } from './classify';
import type { EnglishFind } from './english';
import { readEnglishPins } from './english-pins';

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
  /\b(Fa\sShi|Fashi|Judicial\sInterpretation|Fa\sFa|Fafa|Guo\sFa|Guofa|Guo\sBan\sFa|Guo\sHan|Fa)\s?[([](\d{4})[)\]]\s?(?:No\.?\s?)?(\d{1,4})(?!\d)(?:,?\s[Aa]rt(?:icle)?s?\.?\s(\d{1,4}(?:\(\d{1,2}\)){0,2}))?/g;
/** Judicial Interpretation No. 9 [2022] | Fa Shi No. 9 (2022): the year behind the number. */
const numberFirst =
  /\b(Fa\sShi|Fashi|Judicial\sInterpretation|Fa\sFa|Fafa|Guo\sFa|Guofa)\sNo\.?\s?(\d{1,4}),?\s?[([](\d{4})[)\]]/g;
const order = /\bOrder\s(?:\([^()]{0,20}\)\s)?No\.\s?(\d{1,4})\sof\sthe\s(State\sCouncil|President)/g;
/** Instruments by their number in pinyin or English. */
export function readEnglishInstruments(text: string, lexicon: Lexicon): EnglishFind[] {
  const found: EnglishFind[] = [];
  const add = (span: Span, kind: NormCitationKind, names: { documentNumber?: string; pin?: string }): void => {
    const law = names.documentNumber && lexicon.numbered(names.documentNumber);
    const known = law && normOf(law, 'exact');
    found.push({
      span,
      citations: [
        {
          ...(known ? { kind: known.kind, law: known.law, ...(known.rank && { rank: known.rank }) } : { kind }),
          span,
          nameSpan: span,
          ...names,
          versionBasis: 'none',
          candidates: [],
          resolvedBy: 'name',
          confidence: 0.9,
        },
      ],
    });
  };
  for (const match of matches(numberFirst, text)) {
    const [letters, kind] = seriesNamed(match[1]!);
    const documentNumber = `${letters}〔${match[3]}〕${match[2]}号`;
    add([match.index, match.index + match[0].length], kind, { documentNumber });
  }
  for (const match of matches(numbered, text)) {
    const [letters, kind] = seriesNamed(match[1]!);
    const pin = match[4] && readEnglishPins(match[4])[0]?.pin;
    const documentNumber = `${letters}〔${match[2]}〕${match[3]}号`;
    add([match.index, match.index + match[0].length], kind, { documentNumber, ...(pin && { pin }) });
  }
  for (const match of matches(order, text)) {
    const documentNumber = `${match[2]!.startsWith('S') ? '国务院令' : '主席令'}第${match[1]}号`;
    add([match.index, match.index + match[0].length], 'regulation', { documentNumber });
  }
  return found;
}

function seriesNamed(words: string): readonly [string, NormCitationKind] {
  return series[words.toLowerCase().replace('fashi', 'fa shi').replace('fafa', 'fa fa').replace('guofa', 'guo fa')]!;
}
