import type { CaseNumber } from '../../../model/authority';
import type { Citation, NormCitation } from '../../../model/citation';
import type { Span } from '../../../text/span';
import { englishNames, provincesInEnglish, provincesInPinyin, typesInPinyin } from '../lexicon/english';
import type { Lexicon } from '../lexicon/lexicon';
import { normOf, type Norm } from './classify';

const pinList = String.raw`\d{1,4}(?:\s?\((?:\d{1,2}|[a-z]{1,4})\)){0,3}(?:\s?(?:[,&-]|and|to|through)\s?(?:and\s)?(?:Art(?:icle)?s?\.?\s)?\d{1,4}(?:\s?\((?:\d{1,2}|[a-z]{1,4})\)){0,3}){0,20}`;
const word = String.raw`[A-Za-z][A-Za-z'-]{0,30}`;
/** Articles 2 and 12(2)(4) of the PRC Anti-Unfair Competition Law | Art. 2 AUCL. */
const articleFirst = new RegExp(
  String.raw`\b(?:Articles?|Arts?\.?|articles?|arts?\.?)\s?(${pinList}),?\s+(?:of\s+(?:the\s+)?)?((?:${word}\s){0,9}?(?:Law|Code|Constitution|Regulations?|Measures|Provisions|Interpretation|AUCL|AML|CPL|CSL|DSL|PIPL))\b`,
  'g',
);
/** PRC Civil Code, Articles 667 and 679 | Patent Law, arts. 2 & 42. */
const nameFirst = new RegExp(
  String.raw`\b((?:${word}\s){0,9}(?:Law|Code|Constitution|Xianfa|AUCL|PIPL|DSL|CSL))(?:\s?\(\d{4}\))?,?\s(?:Articles?|Arts?\.?|articles?|arts?\.?)\s?(${pinList})`,
  'g',
);
/** Fan … Fa (反不正当竞争法) [Anti-Unfair Competition Law] (promulgated …), art. 12. */
const bluebook = new RegExp(
  String.raw`\(([\u4e00-\u9fff]{2,30})\)\s?(?:\[[^\]]{2,80}\]\s?)?(?:\([^()]{0,200}\))?,?\s(?:Articles?|Arts?\.?|arts?\.?)\s?(${pinList})`,
  'g',
);
const docket = /\((\d{4})\)\s?([A-Z][a-z]{0,5})\s?(\d{0,4})\s((?:[A-Z][a-z]{1,5}\s?){1,4}?)(?:Zi\s)?No\.\s?(\d{1,6})/g;
const spcDocket = /\((\d{4})\)\s?(?:Zui Gao Fa|SPC)\s((?:[A-Z][a-z]{1,5}\s?){1,4}?)No\.\s?(\d{1,6})/g;
/** No. 1987 [2019], First, Civil, 8601, Zhejiang: the parts in reverse order. */
const reversed =
  /No\.\s?(\d{1,6})\s?\[(\d{4})\],\s?(First|Final|Second|Retrial|Re),\s?(Civil|Criminal|Administrative|IP Civil),\s?(\d{0,4}),?\s?([A-Z][a-z]+(?:\s[A-Z][a-z]+)?)/g;
/** 1987, first instance (初), civil case (民), (2019) … (浙8601). */
const exploded =
  /(\d{1,6}),\s[^()]{0,30}\(([初终再申])\),\s[^()]{0,30}\(([民刑行])\),\s\((\d{4})\)[^()]{0,80}\(([\u4e00-\u9fff]\d{0,4})\)/g;
const guiding =
  /\bGuiding Cases?\s(?:Nos?\.?\s?)?(\d{1,3})((?:\s?(?:,|&|and)\s?\d{1,3}){0,10})(?:\s?(?:through|to|-)\s?(\d{1,3}))?/g;
const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};
const instances: Readonly<Record<string, string>> = { First: '初', Final: '终', Second: '终', Retrial: '再', Re: '再' };
const fields: Readonly<Record<string, string>> = {
  Civil: '民',
  Criminal: '刑',
  Administrative: '行',
  'IP Civil': '知民',
};

/** Whether a paragraph holds one of the words without which nothing is cited in English. */
export function mayCiteInEnglish(folded: string): boolean {
  return /[Aa]rt|No\.|Guiding/.test(folded);
}

/** The citations that a paragraph makes in English; groups count on from `group`. */
export function scanEnglish(folded: string, lexicon: Lexicon, group: number): Citation[] {
  return new English(folded, lexicon, group).read();
}

class English {
  private readonly found: Citation[] = [];

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private group: number,
  ) {}

  read(): Citation[] {
    for (const match of this.text.matchAll(bluebook)) this.norms(match[2]!, this.chinese(match[1]!), match, match[2]!);
    for (const match of this.text.matchAll(articleFirst))
      this.norms(match[1]!, this.named(match[2]!), match, match[1]!);
    for (const match of this.text.matchAll(nameFirst)) this.norms(match[2]!, this.named(match[1]!), match, match[2]!);
    for (const match of this.text.matchAll(docket)) {
      const province = provincesInPinyin[match[2]!.toLowerCase()];
      const type = typesInPinyin[match[4]!.trim().toLowerCase()];
      if (province && type) this.decision(match, `（${match[1]}）${province}${match[3]}${type}${match[5]}号`);
    }
    for (const match of this.text.matchAll(spcDocket)) {
      const type = typesInPinyin[match[2]!.trim().toLowerCase()];
      if (type) this.decision(match, `（${match[1]}）最高法${type}${match[3]}号`);
    }
    for (const match of this.text.matchAll(reversed)) {
      const province =
        provincesInEnglish[match[6]!.toLowerCase()] ?? provincesInEnglish[match[6]!.split(' ')[0]!.toLowerCase()];
      if (province)
        this.decision(
          match,
          `（${match[2]}）${province}${match[5]}${fields[match[4]!]}${instances[match[3]!]}${match[1]}号`,
        );
    }
    for (const match of this.text.matchAll(exploded))
      this.decision(match, `（${match[4]}）${match[5]}${match[3]}${match[2]}${match[1]}号`);
    for (const match of this.text.matchAll(guiding)) this.guidingCases(match);
    return this.found;
  }

  private norms(pins: string, norm: Norm | undefined, match: RegExpExecArray, carrier: string): void {
    if (!norm) return;
    const at = match.index + match[0].lastIndexOf(carrier);
    const span: Span = [match.index, match.index + match[0].length];
    if (this.found.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) return;
    const group = this.group++;
    for (const pin of readEnglishPins(pins)) {
      const citation: NormCitation = {
        kind: norm.kind,
        ...(norm.rank && { rank: norm.rank }),
        span: [at + pin.span[0], at + pin.span[1]],
        law: norm.law,
        nameSpan: span,
        pin: pin.pin,
        versionBasis: 'none',
        candidates: [],
        group,
        resolvedBy: pin.span[0] === 0 ? 'name' : 'list',
        confidence: norm.confidence,
      };
      this.found.push(citation);
    }
  }

  private decision(match: RegExpExecArray, caseNumber: CaseNumber): void {
    this.found.push({
      kind: 'case',
      span: [match.index, match.index + match[0].length],
      caseNumber,
      group: this.group++,
      resolvedBy: 'name',
      confidence: 0.95,
    });
  }

  /** Guiding Case No. 78 | Nos. 45 and 47 | Nos. 17 through 22. */
  private guidingCases(match: RegExpExecArray): void {
    const numbers = [Number(match[1]), ...(match[2] ?? '').matchAll(/\d+/g)].map((found) =>
      Number(typeof found === 'number' ? found : found[0]),
    );
    const last = match[3] ? Number(match[3]) : undefined;
    if (last !== undefined && last > numbers.at(-1)! && last - numbers.at(-1)! <= 50)
      for (let n = numbers.at(-1)! + 1; n <= last; n++) numbers.push(n);
    const group = this.group++;
    for (const number of numbers)
      this.found.push({
        kind: 'guiding-case',
        span: [match.index, match.index + match[0].length],
        number: String(number),
        issuer: 'spc',
        group,
        resolvedBy: 'name',
        confidence: 0.95,
      });
  }

  private named(words: string): Norm | undefined {
    const clean = words
      .replace(/\b(?:the|The|of|PRC|Chinese|China's|amended|revised|new|current|People's|Republic|\d{4})\b\s*/g, '')
      .trim()
      .toLowerCase();
    const parts = clean.split(/\s+/);
    for (let from = 0; from < parts.length; from++) {
      const title = englishNames[parts.slice(from).join(' ')];
      const found = title && this.lexicon.find(title);
      if (found) return { ...normOf(found.law, 'exact'), confidence: from === 0 ? 0.95 : 0.9 };
    }
    return undefined;
  }

  private chinese(title: string): Norm | undefined {
    const found = this.lexicon.find(title);
    return found && normOf(found.law, found.match);
  }
}

/** 12(2)(iv) → 12.2.4; 2 & 42 → two pins; 12-14 → 12~14. Spans count from the list's start. */
function readEnglishPins(list: string): { pin: string; span: Span }[] {
  const result: { pin: string; span: Span }[] = [];
  for (const match of list.matchAll(
    /(\d{1,4})((?:\s?\((?:\d{1,2}|[a-z]{1,4})\)){0,3})(?:\s?(?:-|to|through)\s?(\d{1,4}))?/g,
  )) {
    const levels = [...match[2]!.matchAll(/\(([\da-z]{1,4})\)/g)].map((level) => levelOf(level[1]!));
    const pin = [match[1]!, ...levels].join('.') + (match[3] ? `~${match[3]}` : '');
    result.push({ pin, span: [match.index, match.index + match[0].length] });
  }
  return result;
}

function levelOf(sign: string): string {
  if (/^\d+$/.test(sign)) return String(Number(sign));
  return String(roman[sign] ?? (sign.length === 1 ? sign.charCodeAt(0) - 0x60 : 0));
}
