import type { DecisionGenre } from '../../model/decision';
import { matchesAtLineStarts } from '../../text/line-starts';
import { matches } from '../../text/matches';
import { drawnTogether } from '../../text/spaced-out';
import { Signs } from '../../text/signs';
import { sniffLength } from '../jurisdiction';
import type { Family } from './outline/evidence';
import { reportScore, writtenUp } from './press';
import { isRunOn } from './run-on';

/** What kind of decision a text is, and how surely; `undefined` where it is none. */
export interface GenreFound {
  readonly genre: DecisionGenre;
  readonly family: Family;
  /** From 0 to 1. */
  readonly confidence: number;
  /** 1 first instance, 2 appeal, 3 retrial or its review, where the header tells. */
  readonly instance?: number;
}

/** A decision that no header and no wording gives away, read as one because somebody says so. */
const fallback: GenreFound = { genre: 'partial-civil', family: 'partial', confidence: 0.2 };

/** What kind of decision a text is that is one. */
export function genreOfDecision(folded: string): GenreFound {
  return genreOf(folded) ?? fallback;
}

/** Of which instance a decision is; a first one where nothing tells. */
export function ownInstance({ genre, instance }: GenreFound): number {
  return instance ?? (genre === 'gazette-case' ? 2 : 1);
}

/** How much of a text is looked at for its kind; a header is long over by then. */
const headLength = 4000;

const title =
  /(民\s*事|刑\s*事\s*附\s*带\s*民\s*事|刑\s*事|行\s*政\s*赔\s*偿|行\s*政|执\s*行|国\s*家\s*赔\s*偿|赔\s*偿|知\s*识\s*产\s*权|强\s*制\s*医\s*疗|司\s*法\s*救\s*助)\s*(判\s*决\s*书|裁\s*定\s*书|调\s*解\s*书|决\s*定\s*书|裁\s*决\s*书)/;
const number = /[([]\s*(?:19|20)\d{2}\s*[)\]]\s*[^。,;:\s()[\]]{1,24}?号/;
const partyLine =
  /(?:^|\n|号)[^\S\n]{0,20}(?:原告|上诉人|再审申请人|申请再审人|公诉机关|抗诉机关|自诉人|申请执行人|申请人|赔偿请求人|罪犯|异议人|公益诉讼起诉人|申请机关)/;

const headless = /^\s*(?:经|本院|根据|综合|另查|审理查明|对于?|上述|以上|通过|当事人)/;

/** 经审理查明… and 原告甲系乙之妻 tell facts; 原告甲，男 introduces a party. */
const tellsFacts =
  /^\s*(?:(?:案?经|根据|综合|对)[^\n。]{0,60}(?:查明|认定)|(?:原告|被告|上诉人|申请人)[^,。:;()\n]{1,16}[系与于](?![^,。\n]{0,40}一案))/;

/** What the beginning of a text tells by itself. */
interface Beginning {
  readonly head: string;
  readonly headings: readonly string[];
  /** Whether it has a title, and what kind of decision that makes of it where it looks whole. */
  readonly titled: { readonly whole: GenreFound | undefined } | undefined;
}

/** The last one: a text is asked what it is when it is recognised, and again when it is read. */
let last: Beginning | undefined;

function beginningOf(head: string): Beginning {
  if (last?.head !== head) last = { head, headings: headingsOf(head), titled: titledIn(head) };
  return last;
}

function titledIn(head: string): Beginning['titled'] {
  const found = title.exec(head.slice(0, 1500));
  if (!found) return undefined;
  const [field, kind] = [found[1]!.replace(/\s/g, ''), found[2]!.replace(/\s/g, '')];
  return { whole: looksWhole(head) ? ofTitle(field, kind, head) : undefined };
}

/** 某法院决定书, 驳回申诉通知书: titles that say of what field a decision is only in its number. */
const plainTitle =
  /(?:^|\n)[^\S\n]{0,20}[\u4e00-\u9fff]{2,26}法院\s*(?:[\u4e00-\u9fff]{0,6}决定书|驳回[\u4e00-\u9fff]{0,3}申[诉请][\u4e00-\u9fff]{0,2}通知书|支付令)\s*([([](?:19|20)\d{2}[)\]][^。,;:\s()[\]]{1,24}?号)/;

/** Decides from the header, the headings and the number, in that order. */
export function genreOf(folded: string): GenreFound | undefined {
  const head = drawnTogether(folded.slice(0, headLength));
  const { headings, titled } = beginningOf(head);
  const digest = digestOf(head, headings, folded);
  if (tellsFacts.test(folded) || (headless.test(folded) && !partyLine.test(head.slice(0, 600)))) {
    const partial = partialOf(folded);
    if (partial) return partial;
  }
  if (digest && !(titled && partyLine.test(head))) return digest;
  if (titled?.whole) return titled.whole;
  if (/仲裁(?:委员会|院|中心)/.test(head.slice(0, 200)) && /裁\s*决\s*书/.test(head.slice(0, 600)))
    return { genre: 'arbitral-award', family: 'decision', confidence: 0.85 };
  const plain = plainTitle.exec(head.slice(0, 400));
  if (plain) return ofTitle(fieldOf(plain[1]!), '裁定书', head);
  const untitled = number.exec(head.slice(0, 200));
  if (untitled && partyLine.test(head) && /判决如下|裁定如下|发出如下支付令/.test(folded))
    return ofTitle(fieldOf(untitled[0]), /裁定如下|支付令/.test(folded) ? '裁定书' : '判决书', head);
  if (untitled && /[委法]赔/.test(untitled[0]) && /决定如下/.test(folded)) return ofTitle('赔偿', '决定书', head);
  if (untitled && partyLine.test(head) && /自愿达成如下[^。]{0,6}协议/.test(folded))
    return ofTitle('民事', '调解书', head);
  if (partyLine.test(head.slice(0, 60)) && /本院认为/.test(folded) && /(?:判决|裁定)如下/.test(folded))
    return ofTitle(fieldByWords(folded), /裁定如下/.test(folded) ? '裁定书' : '判决书', head);
  const partial = partialOf(folded);
  if (partial) return partial;
  const report = reportScore(folded, head);
  return report >= 3
    ? { genre: 'press-report', family: 'press', confidence: Math.min(0.95, 0.4 + report * 0.12) }
    : undefined;
}

/** A title alone can be cited in a brief; a decision has a court above it or parties below it. */
function looksWhole(head: string): boolean {
  return (
    partyLine.test(head) ||
    /(?:人民法院|法院)\s*[^\n]{0,12}?(?:判\s*决|裁\s*定|调\s*解|决\s*定)\s*书/.test(head.slice(0, 400))
  );
}

function ofTitle(field: string, kind: string, head: string): GenreFound {
  const own = number.exec(head)?.[0] ?? '';
  const instance = instanceOf(own, head);
  const family: Family = instance >= 2 ? 'appeal' : 'decision';
  const found = (genre: DecisionGenre): GenreFound => ({ genre, family, confidence: 0.95, instance });
  if (kind === '裁决书') return found('arbitral-award');
  // Also of the civil part of a criminal case, and of compensation by an authority.
  if (kind === '调解书') return found('mediation-civil');
  if (/赔偿/.test(field) && kind === '决定书') return found('decision-compensation');
  if (field === '执行' || /执[异复监恢保]?(?:字|\d)/.test(own)) return found('ruling-enforcement');
  if (field === '强制医疗') return found('ruling-criminal');
  if (field.startsWith('刑事')) {
    if (kind === '裁定书' && [own, head.slice(0, 800)].some((words) => /刑更|减刑|假释/.test(words)))
      return found('commutation');
    if (/刑核|复核/.test(own) || /死刑复核/.test(head.slice(0, 1200))) return found('review-criminal');
    if (kind === '裁定书') return found('ruling-criminal');
    if (instance === 3) return found('judgment-criminal-retrial');
    if (instance === 2) return found('judgment-criminal-appeal');
    return found(
      /附带民事/.test(field) || /附带民事诉讼原告人/.test(head) ? 'judgment-criminal-civil' : 'judgment-criminal-1',
    );
  }
  if (field.startsWith('行政')) {
    if (kind === '裁定书') return found('ruling-admin');
    return found(
      instance === 3 ? 'judgment-admin-retrial' : instance === 2 ? 'judgment-admin-appeal' : 'judgment-admin-1',
    );
  }
  if (kind === '裁定书' || kind === '决定书') return found('ruling-civil');
  return found(
    instance === 3 ? 'judgment-civil-retrial' : instance === 2 ? 'judgment-civil-appeal' : 'judgment-civil-1',
  );
}

/** 1 first instance, 2 appeal, 3 retrial or its review, from the number's type code and the roles of the parties. */
function instanceOf(own: string, head: string): number {
  if (/(?:[再监抗提]|(?<![破清])申)(?:终|初)?(?:字|\d)/.test(own) && !/刑申\d?初/.test(own)) return 3;
  if (/(?:终|执复)(?:字|\d)/.test(own)) return 2;
  if (/初(?:字|\d)/.test(own)) return 1;
  if (/(?:^|\n)[^\S\n]{0,20}(?:再审申请人|申请再审人|抗诉机关.{0,40}\n.{0,40}原审)/.test(head)) return 3;
  return /(?:^|\n|号)[^\S\n]{0,20}(?:上诉人|原公诉机关)/.test(head) ? 2 : 1;
}

function fieldOf(own: string): string {
  return /刑/.test(own) ? '刑事' : /行/.test(own) ? '行政' : /执/.test(own) ? '执行' : '民事';
}

function fieldByWords(folded: string): string {
  if (/公诉机关|被告人[^。]{0,40}犯/.test(folded.slice(0, 3000))) return '刑事';
  return /行政(?:行为|处罚决定|复议|机关)/.test(folded.slice(0, 2000)) ? '行政' : '民事';
}

/** The headings under which cases are written up, each on a line of its own, Markdown marks or brackets around it. */
const writeUp =
  /[^\S\n]{0,20}(?:#{1,6}\s?)?[【[]?(?:\(?[一二三四五六七八九\d][)、.]{1,2}\s?[【[]?)?(关键词|裁判要点|裁判要旨|裁判摘要|基本案情|简要案情|案情简介|裁判理由|裁判结果|审理情况|裁判情况|相关法条|关联索引|典型意义)[】\]]?[^\S\n]?:?/y;

const beginsWriteUp = new Signs('#【[(123一二三四五六七八九关裁基简案审相典');

/** The same in a text on one line, told by brackets or by what is before them; some stand for nothing else. */
const writeUpInside =
  /(?:(?:^|[【[。”》\s案?!])(?=关键词|裁判|基本|[简处法案典])|(?<![的该本])(?=基本案情|裁判要[点旨]|关联索引))(关键词|裁判要[点旨]|基本案情|简要案情|案情简介|裁判理由|裁判结果|处理结果|法院裁判|关联索引|案例分析|典型意义)(?=[】\]\s\d:\u4e00-\u9fff《“])(?![的中与和及、是为系])/g;

/** The headings in a text, as many as its beginning has. */
function headingsOf(head: string): readonly string[] {
  const found = matchesAtLineStarts(head, writeUp, beginsWriteUp).map((match) => match[1]!);
  return found.length > 1 || !isRunOn(head) ? found : matches(writeUpInside, head).map((match) => match[1]!);
}

function digestOf(head: string, headings: readonly string[], folded: string): GenreFound | undefined {
  const top = head.slice(0, 300);
  const kinds = new Set(headings);
  const found = (genre: DecisionGenre, confidence: number, family: Family = 'digest'): GenreFound => ({
    genre,
    family,
    confidence,
  });
  if (/指导性?案例\s?(?:第\s?)?\d{1,3}\s?号|检例第\s?\d{1,3}\s?号/.test(top)) return found('guiding-case', 0.98);
  if (/入库编号|人民法院案例库/.test(top) || (kinds.size >= 3 && /关联索引/.test(folded)))
    return found('case-library', 0.95);
  if (/裁判摘要/.test(head.slice(0, 400))) return found('gazette-case', 0.9, 'gazette');
  const told = (): number =>
    matchesAtLineStarts(folded, writeUp, beginsWriteUp).filter((match) => /案情/.test(match[1]!)).length;
  if ((folded.includes('案情') && told() >= 2) || (/典型案例/.test(top) && kinds.size >= 1))
    return found('typical-cases', 0.9);
  if (kinds.has('裁判要点') && kinds.size >= 3) return found('guiding-case', 0.6);
  const written = kinds.size >= 2 && headings.some((one) => /案情/.test(one));
  // With a judge who explains it to readers it is a report on one case.
  return written && !(writtenUp.test(folded) && !kinds.has('典型意义')) ? found('typical-cases', 0.8) : undefined;
}

/** In the words of a court about what it did itself, or how it begins to tell the facts. */
const courtSpeaks =
  /本院[^。,;:\n]{0,16}(?:认为|认定|查明|确认|采信|采纳|受理|立案|审理|审查|作出|组织|支持)|^\s*案?经[^,。:]{0,12}查明/;

/** What a court says that decides on an appeal, and what one does not that may be appealed from. */
const reviewsBelow = /[一原]审(?:法院|判决|裁定|查明|认[定为]|中)|原判/;
const endsAppeal = /上诉(?:请求|理由|主张|意见|[称人]|成立|不成立)|驳回上诉/;
const leavesAppeal = /不服本|向?本院递交上诉状/;

/** A judgment whose header was cut off: it begins with the facts or the reasoning. */
function partialOf(folded: string): GenreFound | undefined {
  const start = folded.slice(0, 400);
  const found = (genre: DecisionGenre): GenreFound =>
    reviewsBelow.test(folded) && endsAppeal.test(folded) && !leavesAppeal.test(folded)
      ? { genre, family: 'appeal-tail', confidence: 0.8, instance: 2 }
      : { genre, family: 'partial', confidence: 0.8 };
  const begins = /查明|认定|本院|审理|原告|被告|公诉机关/.test(start);
  const ends = /(?:判决|裁定)如下|如不服本/.test(folded);
  const whole =
    /本院(?:经[^,。]{0,8})?认为/.test(folded) && ends && /本院递交上诉状|终审(?:判决|裁定)|如不服本/.test(folded);
  const speaks =
    /本院(?:经[^,。]{0,8})?认为|判决如下|裁定如下/.test(folded) && (ends || /^\s*(?:经|本院)/.test(folded));
  // Of a long text told by its beginning the end is not in sight.
  const cut = folded.length >= sniffLength && courtSpeaks.test(folded);
  if (!(begins && (speaks || cut)) && !whole) return undefined;
  if (/法官(?:说法|提醒)|本报记者|责任编辑|典型意义/.test(folded)) return undefined;
  if (/公诉机关|被告人[^。]{0,30}犯[^。]{0,12}罪/.test(folded)) return found('partial-criminal');
  return found(
    /(?:行政(?:行为|处罚|复议)|被诉)[^。]{0,20}(?:决定|行为)/.test(start) ? 'partial-admin' : 'partial-civil',
  );
}
