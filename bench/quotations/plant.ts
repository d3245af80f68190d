import type { QuotationVerdict } from '../../src/model/quotation';
import type { Random } from '../generate/random';
import type { Paper } from '../generate/papers';

/** What was done to a quotation before it was planted in a brief. */
export type Kind =
  | 'exact'
  | 'width'
  | 'traditional'
  | 'one word changed'
  | 'negation cut out'
  | 'cut at a negation'
  | 'silently shortened'
  | 'omission marked'
  | 'wrong speaker'
  | 'speaker told'
  | 'adopted words'
  | 'other judgment'
  | 'invented';

/** A planted quotation with what is known of it. */
export interface Planted {
  readonly kind: Kind;
  readonly words: string;
  /** Where the quoted words stand in the brief. */
  readonly at: number;
  readonly verdicts: readonly QuotationVerdict[];
  /** Whether a party’s words are given as the court’s. */
  readonly notTheCourt: boolean;
}

export interface PlantedBrief extends Paper {
  readonly planted: readonly Planted[];
}

/** A judgment to quote from: its number, what its court says, what its parties say, charges that its court found proved. */
export interface Quotable {
  readonly number: string;
  readonly text: string;
  readonly court: readonly string[];
  readonly party: readonly string[];
  readonly adopted: readonly string[];
}

const sentence = /[^。；\n]{16,110}(?=[。；])/g;
const plea =
  /(?:^|\n)(?:被告人|被告|原告|辩护人|第三人|上诉人)[^。；，,：:\n]{0,24}(?:辩称|诉称|述称|辩解|提出|认为)[，,：:]([^\n]*)/g;
const charge = /(?:^|\n)(?:公诉机关|[^\n。]{2,20}人民检察院)(?:起诉书)?指控[^。\n]{0,20}[，,：:]([^\n]*)/g;

/** What can be quoted from a judgment; told by the words that open its lines, not by the reader that is measured. */
export function quotable({ text }: Paper): Quotable | undefined {
  const number = /（\d{4}）示0102民初\d+号/.exec(text)?.[0];
  const reasons = /\n(?:本院认为|经审查认为)[，,：:]?([\s\S]*?)(?=判决如下|裁定如下)/.exec(text)?.[1];
  if (number === undefined || reasons === undefined) return undefined;
  const own = sentencesIn(reasons).filter((one) => !/辩称|诉称|主张|提出|认为|指控|辩护|依照|意见|供述|证言/.test(one));
  const proved = /无异议|供认不讳/.test(text) && /足以认定|予以确认|予以采信/.test(text);
  const once = (one: string): boolean => text.indexOf(one) === text.lastIndexOf(one);
  return {
    number,
    text,
    court: own,
    party: [...text.matchAll(plea)]
      .flatMap((match) => sentencesIn(match[1]!))
      .filter((one) => once(one) && !/本院|予以采纳/.test(one)),
    adopted: proved ? [...text.matchAll(charge)].flatMap((match) => sentencesIn(match[1]!)).filter(once) : [],
  };
}

function sentencesIn(words: string): string[] {
  return (words.match(sentence) ?? [])
    .map((one) => one.replace(/^[\s　，,、：:"“”]+/, ''))
    .filter((one) => one.length >= 16 && !/["“”「」『』（(\[…《]|\.{3}/.test(one));
}

const asCourt = [
  (number: string, words: string): string => `${number}民事判决认为：“${words}”。`,
  (number: string, words: string): string => `对此，${number}案中法院指出，“${words}”，可资参照。`,
  (number: string, words: string): string => `“${words}”（示例市东区人民法院${number}民事判决书）。`,
  (number: string, words: string): string => `参见${number}判决，其裁判理由为：「${words}」。`,
  (number: string, words: string): string => `${number}判决载明：\n\n> ${words}。\n\n本案与之相同。`,
];
const asParty = [
  (number: string, words: string): string => `${number}案中，被告辩称：“${words}”，未获支持。`,
  (number: string, words: string): string => `在${number}案中，“${words}”的抗辩未获采纳。`,
];

const widths: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '、': ',' };
const old: Readonly<Record<string, string>> = {
  应: '應',
  当: '當',
  无: '無',
  来: '來',
  对: '對',
  为: '為',
  实: '實',
  产: '產',
  权: '權',
  义: '義',
  条: '條',
  规: '規',
  损: '損',
  责: '責',
  认: '認',
  证: '證',
};
const others = ['风险', '程序', '范围', '价格', '期限', '标准'];

/** Briefs that quote from judgments, so many times in all, with what is known of each quotation. */
export class Planter {
  constructor(
    private readonly random: Random,
    private readonly folder: readonly Quotable[],
    /** Judgments that the folder does not hold: what is quoted from them was never said there. */
    private readonly absent: readonly Quotable[],
  ) {}

  brief(kinds: readonly Kind[]): PlantedBrief {
    let text = '# 代理词\n\n审判长、审判员：\n\n';
    const planted: Planted[] = [];
    kinds.forEach((kind, i) => {
      const made = this.plant(kind);
      if (!made) return;
      const { words, paragraph, ...rest } = made;
      text += `关于第${i + 1}点，${paragraph.startsWith('“') ? '正如先例所言，' : ''}`;
      planted.push({ kind, words, at: text.length + paragraph.indexOf(words), ...rest });
      text += `${paragraph}\n\n代理人认为，本案应作同样处理。\n\n`;
    });
    return { name: '代理词.md', text, planted };
  }

  private plant(kind: Kind): (Omit<Planted, 'at' | 'kind'> & { readonly paragraph: string }) | undefined {
    for (let attempt = 0; attempt < 200; attempt++) {
      const from = this.random.one(this.folder);
      const made = this.words(kind, from);
      if (!made || made.words.length < 10) continue;
      const told = kind === 'speaker told' ? asParty : asCourt;
      const paragraph = this.random.one(told)(made.number ?? from.number, made.words);
      return { ...made, paragraph, notTheCourt: kind === 'wrong speaker' };
    }
    return undefined;
  }

  private words(
    kind: Kind,
    from: Quotable,
  ): { readonly words: string; readonly verdicts: readonly QuotationVerdict[]; readonly number?: string } | undefined {
    const { random } = this;
    const own = from.court.length > 0 ? random.one(from.court) : undefined;
    switch (kind) {
      case 'exact':
        return own ? { words: own, verdicts: ['exact'] } : undefined;
      case 'width':
        return changed(own, (one) => one.replace(/[，；：、]/g, (sign) => widths[sign]!), ['variant']);
      case 'traditional':
        return changed(own, (one) => one.replace(/./g, (sign) => old[sign] ?? sign), ['variant']);
      case 'one word changed': {
        if (!own || own.length < 20) return undefined;
        const at = random.whole(4, own.length - 8);
        const word = own.slice(at, at + 2);
        const other = random.one(others);
        if (!/^[\u4e00-\u9fff]{2}$/.test(word) || word.includes(other[0]!) || word.includes(other[1]!))
          return undefined;
        return { words: own.slice(0, at) + other + own.slice(at + 2), verdicts: ['altered'] };
      }
      case 'negation cut out':
        return changed(own, (one) => one.replace(/(?<=.{5})[不未](?=.{6})/, ''), ['altered']);
      case 'cut at a negation': {
        const cut = own && /[不未](?![动成])(.{12,})/.exec(own)?.[1];
        return cut && from.text.split(cut).length === 2 ? { words: cut, verdicts: ['altered'] } : undefined;
      }
      case 'silently shortened':
        return changed(own, (one) => one.replace(/^(.{14,40}?[，,])[^，,]{4,14}[，,](?=.{14})/, '$1'), ['altered']);
      case 'omission marked':
        return changed(own, (one) => one.replace(/^(.{8,40}?[，,])[^，,]{4,30}[，,](?=.{8})/, '$1……'), ['exact']);
      case 'wrong speaker':
      case 'speaker told':
        return from.party.length > 0 ? { words: random.one(from.party), verdicts: ['exact'] } : undefined;
      case 'adopted words':
        return from.adopted.length > 0 ? { words: random.one(from.adopted), verdicts: ['exact'] } : undefined;
      case 'other judgment': {
        const other = random.one(this.folder);
        if (!own || other.number === from.number || isLike(own, other)) return undefined;
        return { words: own, verdicts: ['not-found'], number: other.number };
      }
      case 'invented': {
        const court = random.one(this.absent).court;
        const words = court.length > 0 ? random.one(court) : undefined;
        return words && !isLike(words, from) ? { words, verdicts: ['not-found'] } : undefined;
      }
    }
  }
}

function changed(
  own: string | undefined,
  change: (one: string) => string,
  verdicts: readonly QuotationVerdict[],
): { readonly words: string; readonly verdicts: readonly QuotationVerdict[] } | undefined {
  const words = own === undefined ? undefined : change(own);
  return words !== undefined && words !== own ? { words, verdicts } : undefined;
}

/** Courts repeat themselves: of so many pieces of six characters none may stand in the other judgment. */
function isLike(words: string, { text }: Quotable): boolean {
  let shared = 0;
  let all = 0;
  for (let at = 0; at + 6 <= words.length; at += 3) {
    all++;
    if (text.includes(words.slice(at, at + 6))) shared++;
  }
  return shared > all * 0.34;
}
