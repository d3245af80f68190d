import type { CaseNumber } from '../../../model/authority';
import type { CaseCitation } from '../../../model/citation';
import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import { provincesInEnglish, provincesInPinyin, syllables, typesInPinyin } from '../lexicon/english';
import { numbersOf } from './case-number';
import type { EnglishFind } from './english';

const syllable = String.raw`(?:[A-Z]?[a-z]{1,5}|Criminal|Administrative|IP|Retrial|Instance)`;
/** (2019) Zhe 8601 Min Chu No. 1987 | (2021) SPC IP Civil Final No. 1687, also without No., with Hao, in one word. */
const docket = new RegExp(
  String.raw`[([](\d{4})[)\]]\s?([A-Z][a-z]{0,4})(?![a-z])\s?(\d{0,4})\s?((?:${syllable}\s?){1,6}?)(Zi\s?)?(?:Nos?\.?\s?)?(\d{1,6})(?!\d)`,
  'g',
);
const spc = new RegExp(
  String.raw`[([](\d{4})[)\]]\s?(?:Zui\s?[Gg]ao\s?[Ff]a|SPC)\s?((?:${syllable}\s?){1,5}?)(?:Nos?\.?\s?)?(\d{1,6})(?!\d)`,
  'g',
);
/** No. 1987 [2019], First, Civil, 8601, Zhejiang: the parts in reverse order. */
const reversed =
  /No\.\s?(\d{1,6})\s?\[(\d{4})\],\s?(First|Final|Second|Retrial|Re),\s?(Civil|Criminal|Administrative|IP Civil),\s?(\d{0,4}|IP),?\s?(Supreme People['’]s Court|SPC|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)/g;
/** 1987, first instance (初), civil case (民), (2019) … (浙8601). */
const exploded =
  /(\d{1,6}),\s[^()]{0,30}\(([初终再申])\),\s[^()]{0,30}\(([民刑行])\),\s\((\d{4})\)[^()]{0,80}\(([\u4e00-\u9fff]\d{0,4})\)/g;
const guiding =
  /\b[Gg]uiding\s[Cc]ases?\s(?:Nos?\.?\s?|#)?(\d{1,3})((?:\s?(?:,|&|and|,\sand)\s?(?:No\.\s?)?\d{1,3}){0,10})(?:\s?(?:through|to|-)\s?(?:No\.\s?)?(\d{1,3}))?/g;
/** The 24th Guiding Case. */
const guidingByOrdinal = /\b[Tt]he\s(\d{1,3})(?:st|nd|rd|th)\s[Gg]uiding\s[Cc]ase\b/g;
const gazetteName = String.raw`(?:S(?:upreme\sPeople['’]s\sCourt(?:['’]s)?|PC)\sGazette|Gazette\sof\sthe\sS(?:upreme\sPeople['’]s\sCourt|PC)(?:\sof\s(?:the\s)?(?:PRC|People['’]s\sRepublic\sof\sChina))?)`;
const [gazetteYear, gazetteIssue] = [String.raw`[([]?(?<year>(?:19|20)\d{2})[)\]]?`, String.raw`(?<issue>\d{1,2})`];
const issueWord = String.raw`(?:[Ii]ssue\s)?(?:[Nn]o\.\s?)?`;
const gazettes = [
  /(?<issue>\d{1,2})\sSup\.\sPeople['’]s\sCt\.\sGaz\.[^()]{0,10}\(Sup\.\sPeople['’]s\sCt\.\s(?<year>\d{4})\)/g,
  ...[
    String.raw`${gazetteName},?\s${issueWord}${gazetteIssue}(?:,\s|\s(?:of\s)?(?=[(\d]))${gazetteYear}`,
    String.raw`${gazetteName},?\s${gazetteYear}(?:,?\s${issueWord}${gazetteIssue}(?!\d)|\s?\(${gazetteIssue.replace('issue', 'within')}\))`,
    String.raw`(?<!\d)${gazetteYear}(?:\s?\(${gazetteIssue}\)|,?\s${issueWord}${gazetteIssue.replace('issue', 'within')}),?\s(?:of\s)?(?:the\s)?${gazetteName}`,
    String.raw`\b${gazetteIssue}(?:st|nd|rd|th)\s[Ii]ssue\sof\s(?:the\s)?${gazetteYear}\s${gazetteName}`,
    String.raw`\b[Ii]ssue\s(?:[Nn]o\.\s?)?${gazetteIssue}(?:,|\sof)?\s${gazetteYear},?\s(?:of\s)?(?:the\s)?${gazetteName}`,
  ].map((source) => new RegExp(source, 'g')),
];
const database = /\bCLI\.(?:C\.)?\d{1,3}\.?\d{0,12}(?!\d)/g;

const instances: Readonly<Record<string, string>> = { First: '初', Final: '终', Second: '终', Retrial: '再', Re: '再' };
const fields: Readonly<Record<string, string>> = {
  Civil: '民',
  Criminal: '刑',
  Administrative: '行',
  'IP Civil': '知民',
};
const types = new Map(Object.entries(typesInPinyin).map(([words, type]) => [words.replaceAll(' ', ''), type]));

for (const [field, sign] of Object.entries(fields))
  for (const [instance, last] of Object.entries(instances))
    for (const end of ['', 'instance']) types.set((field + instance + end).replace(' ', '').toLowerCase(), sign + last);

/** PRC decisions cited in English or pinyin: numbers, guiding cases, the gazette, database entries. */
export function readEnglishCases(text: string): EnglishFind[] {
  const found: EnglishFind[] = [];
  const decision = (match: RegExpExecArray, head: string, serial: string): void => {
    const { serials, end } = serialsFrom(text, match, serial);
    const span: Span = [match.index, end];
    found.push({ span, citations: serials.map((one) => decisionOf(span, `${head}${one}号`)) });
  };
  /** A number of which the sign of the court could be several: it names a case, and nobody knows which. */
  const unread = (match: RegExpExecArray): void => {
    const span: Span = [match.index, match.index + match[0].length];
    found.push({ span, citations: [{ kind: 'case', span, name: match[0], resolvedBy: 'name', confidence: 0.6 }] });
  };
  for (const match of matches(spc, text)) {
    const type = typeOf(match[2]!, '');
    if (type) decision(match, `（${match[1]}）最高法${type}`, match[3]!);
  }
  for (const match of matches(docket, text)) {
    const [, year, lead = '', code = '', words = '', old, serial = ''] = match;
    const number = old ? oldNumber(lead + ' ' + words) : modernHead(lead, code, words);
    if (old && !number && /\b(?:Min|Xing|Zhi|Shang|Jing)\b.+\b(?:Chu|Zhong|Zai|Shen)\b/i.test(match[0])) unread(match);
    if (number) decision(match, old ? `（${year}）${number}字第` : `（${year}）${number}`, serial);
  }
  for (const match of matches(reversed, text)) {
    const place = match[6]!.toLowerCase();
    const court = /^sp?[uc]|^spc/.test(place)
      ? '最高法'
      : (provincesInEnglish[place] ?? provincesInEnglish[place.split(' ')[0]!]);
    if (court)
      decision(
        match,
        `（${match[2]}）${court}${match[5]!.replace('IP', '知')}${fields[match[4]!]}${instances[match[3]!]}`,
        match[1]!,
      );
  }
  for (const match of matches(exploded, text))
    decision(match, `（${match[4]}）${match[5]}${match[3]}${match[2]}`, match[1]!);
  for (const pattern of [guiding, guidingByOrdinal])
    for (const match of matches(pattern, text)) found.push(guidingCases(text, match));
  for (const pattern of gazettes)
    for (const match of matches(pattern, text)) {
      const span: Span = [match.index, match.index + match[0].length];
      const { year, issue, within } = match.groups!;
      found.push({
        span,
        citations: [
          {
            kind: 'gazette-case',
            span,
            year: Number(year),
            issue: Number(issue ?? within),
            resolvedBy: 'name',
            confidence: 0.95,
          },
        ],
      });
    }
  for (const match of matches(database, text)) {
    const span: Span = [match.index, match.index + match[0].length];
    found.push({
      span,
      citations: [{ kind: 'case-library', span, id: match[0], resolvedBy: 'name', confidence: 0.95 }],
    });
  }
  return found;
}

const further = /\s?(?:(-|to\s|through\s)|,\s?and\s|,|&|and\s)\s?(\d{1,6})(?![\d/])/y;

/** Nos. 1987, 1988 and 1990 | Nos. 1987-1989, which is one citation of a series: what stands behind the first, and where it ends. */
function serialsFrom(text: string, match: RegExpExecArray, serial: string): { serials: string[]; end: number } {
  const serials = [serial];
  let end = match.index + match[0].length;
  if (!/\bNos\b/.test(match[0])) return { serials, end };
  for (;;) {
    further.lastIndex = end;
    const next = further.exec(text);
    if (!next) return { serials, end };
    end = further.lastIndex;
    if (!next[1]) serials.push(next[2]!);
    else serials.push(`${serials.pop()}-${next[2]}`);
  }
}

function decisionOf(span: Span, caseNumber: CaseNumber): Omit<CaseCitation, 'group'> {
  const range = numbersOf(caseNumber).length > 1 && { oddity: 'range' as const };
  return { kind: 'case', span, caseNumber, ...range, resolvedBy: 'name', confidence: 0.95 };
}

function modernHead(lead: string, code: string, words: string): string | undefined {
  const province = provincesInPinyin[lead.toLowerCase()];
  const type = typeOf(words, code);
  return province && type && province + code + type;
}

/** Min Chu | Minchu | MinChu | Civil First Instance. 行 and 刑 sound alike: before the courts of intellectual property it is 行. */
function typeOf(words: string, code: string): string | undefined {
  const type = types.get(words.replaceAll(' ', '').toLowerCase());
  return type?.startsWith('刑') && code.startsWith('73') ? type.replace('刑', '行') : type;
}

/** Zhe Min Zhong | Min Yi Zhong, before Zi: numbers until 2015; only what each syllable stands for alone is read. */
function oldNumber(words: string): string | undefined {
  const parts = words.trim().toLowerCase().split(/\s+/);
  const signs = parts.map((part, i) =>
    // Yi Zhong Min Chu: before the kind of the case it is the 中 of an intermediate court.
    part === 'zhong' && /^(?:min|xing|zhi|shang)$/.test(parts[i + 1] ?? '')
      ? '中'
      : i === 0 && parts.length > 2 && part !== 'min'
        ? (provincesInPinyin[part] ?? syllables[part])
        : syllables[part],
  );
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}

/** Guiding Case No. 78 | Nos. 45 and 47 | Nos. 17 through 22. */
function guidingCases(text: string, match: RegExpExecArray): EnglishFind {
  const span: Span = [match.index, match.index + match[0].length];
  const numbers = [Number(match[1]), ...matches(/\d+/g, match[2] ?? '').map(([digits]) => Number(digits))];
  const last = match[3] ? Number(match[3]) : undefined;
  const previous = numbers.at(-1)!;
  if (last !== undefined && last > previous && last - previous <= 50)
    for (let n = previous + 1; n <= last; n++) numbers.push(n);
  const lead = text.slice(Math.max(0, match.index - 16), match.index);
  const issuer = /(?:SPP|Procuratorate)(?:['’]s)?\s$/.test(lead) ? ('spp' as const) : ('spc' as const);
  return {
    span,
    citations: numbers.map((number) => ({
      kind: 'guiding-case' as const,
      span,
      number: String(number),
      issuer,
      resolvedBy: 'name' as const,
      confidence: 0.95,
    })),
  };
}
