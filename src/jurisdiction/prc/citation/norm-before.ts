import type { Resolution } from '../../../model/citation';
import { codeAt, Signs } from '../../../text/signs';
import { isBlank, type Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import { treatyBefore } from '../lexicon/treaties';
import { classify, normOf, treatyNorm, type Norm } from './classify';
import type { PinParts } from './pin';
import type { ScanContext } from './state';
import { versionBefore, versionInBracketBefore, type StatedVersion } from './version';

/** The law that the words before a pin name. */
export interface NormBefore {
  /** Absent where the words refer to a law that was not found, or to a private text. */
  readonly norm?: Norm;
  readonly private?: boolean;
  readonly nameSpan: Span;
  readonly resolvedBy: Resolution;
  readonly confidence: number;
  readonly stated?: StatedVersion;
  /** The article that 该条 points to. */
  readonly pin?: PinParts;
}

const anaphor =
  /(?:[该本同此]|前述|上述)部?(法律|法典|法|条例|司法解释|解释|规定|办法|细则|规则|规程|决定|意见|纪要|通知|批复|解答|标准|公约|修正案)$/;
const underLaw = /(?:其|该法|本法)的?(实施条例|实施细则|施行条例|实施办法|司法解释)$/;
const version = /([新旧原])法$/;
/** What such words end in: tells most places where none stand at a glance. */
const lastOfAnaphors = new Signs('律典法例释定则程见要知复答准约案');
const privateText =
  /(?:合同|协议|章程|规约|约定|公约|条款|手册|细则》|制度|遗嘱|报告|保险单|保单|方案|决议|主文|判决|裁定|裁决|书|[起上]?诉状|答辩状|代理词|备忘录|理由|焦点|(?:质证|代理|辩护|鉴定|审计|评估|[上答起]诉|答辩)意见|第?\d{1,4}页)[》”)]?[中的之里]?$/;
const longestAlias = 30;
/** What stands in a bracket between a name and its pin is no longer, the bracket included. */
const longestBracket = 90;

/** What names the law of a pin that begins at `at` and has no 《》 before it. */
export function normBefore(folded: string, at: number, lexicon: Lexicon, context: ScanContext): NormBefore | undefined {
  let end = skipBack(folded, at);
  let stated: StatedVersion | undefined;
  if (codeAt(folded, end - 1) === closeBracket) {
    const whole = nameAt(folded, end, lexicon, context);
    if (whole?.norm) return withVersion(folded, whole, undefined);
    const from = Math.max(0, end - longestBracket);
    const open = folded.slice(from, end).lastIndexOf('(');
    if (open === -1) return undefined;
    stated = versionInBracketBefore(folded, end);
    end = skipBack(folded, from + open);
  }
  for (const filler of fillersBefore(folded, end)) {
    const stop = skipMarks(folded, skipBack(folded, end - filler.length));
    const named = nameAt(folded, stop, lexicon, context);
    if (named) return withVersion(folded, named, stated);
  }
  const tail = folded.slice(Math.max(0, end - 14), end);
  if (privateText.test(tail)) return { private: true, nameSpan: [end, end], resolvedBy: 'name', confidence: 1 };
  return undefined;
}

const noFiller: readonly string[] = [''];
const lastOfFillers = new Signs('中的则编');
const closeBracket = ')'.charCodeAt(0);

/** What may stand between a name and its pin, of what does stand before `end`: 中的, 中, 的, the name of a book. */
function fillersBefore(folded: string, end: number): readonly string[] {
  if (!lastOfFillers.at(folded, end - 1)) return noFiller;
  const last = folded[end - 1];
  if (last === '中') return ['', '中'];
  if (last === '的') return folded[end - 2] === '中' ? ['', '中的', '的'] : ['', '的'];
  const book = last === '则' || last === '编' ? bookOfCode.exec(folded.slice(Math.max(0, end - 8), end)) : null;
  return book ? ['', book[0]] : noFiller;
}

/** 合同编, 分则: the name of a book of a code between its title and a pin. */
const bookOfCode = /(?:总则|分则|附则|(?:总则|物权|合同|人格权|婚姻家庭|继承|侵权责任|侵权)编(?:通则)?)$/;

function withVersion(folded: string, named: NormBefore, stated: StatedVersion | undefined): NormBefore {
  const before = stated ?? versionBefore(folded, named.nameSpan[0]);
  return before ? { ...named, stated: before } : named;
}

const closingMarks = new Signs('>〉”"」》’');

/** “民法典”第577条, <民法典>第577条: marks that close a name other than 《》. */
function skipMarks(folded: string, at: number): number {
  let i = at;
  while (i > 0 && closingMarks.at(folded, i - 1)) i--;
  return i;
}

function nameAt(folded: string, end: number, lexicon: Lexicon, context: ScanContext): NormBefore | undefined {
  const alias = aliasBefore(folded, end, context);
  const known = lexicon.nameBefore(folded, end);
  if (alias && (!known || alias.nameSpan[0] <= known.start)) return alias;
  if (known)
    return { norm: normOf(known.law, 'exact'), nameSpan: [known.start, end], resolvedBy: 'name', confidence: 0.95 };
  const treaty = treatyBefore(folded, end);
  if (treaty)
    return { norm: treatyNorm(treaty.title), nameSpan: [treaty.start, end], resolvedBy: 'name', confidence: 0.9 };
  if (!lastOfAnaphors.at(folded, end - 1)) return undefined;
  const tail = folded.slice(Math.max(0, end - 8), end);
  const derived = derivedBefore(tail, end, lexicon, context) ?? issuedUnder(folded, end, lexicon);
  if (derived) return derived;
  const pointing = anaphor.exec(tail);
  if (pointing) return resolveAnaphor(pointing[0], pointing[1]!, end, context);
  const relative = version.exec(tail);
  if (relative) {
    const antecedent = context.lastEndingIn('法');
    const stated: StatedVersion = { text: relative[0], relative: relative[1] === '新' ? 'after' : 'before' };
    return {
      ...(antecedent?.norm && { norm: antecedent.norm }),
      nameSpan: [end - relative[0].length, end],
      resolvedBy: 'anaphor',
      confidence: antecedent ? 0.7 : 0.3,
      stated,
    };
  }
  return undefined;
}

/** 《个人所得税法》…及其实施条例‸第三十条: what was issued under the law named last, or interprets it. */
function derivedBefore(tail: string, end: number, lexicon: Lexicon, context: ScanContext): NormBefore | undefined {
  const [words, noun = ''] = underLaw.exec(tail) ?? [];
  if (!words) return undefined;
  const base = (context.lastEndingIn('法') ?? context.lastEndingIn('法典'))?.norm?.law;
  const title = noun.endsWith('解释') ? `${base}司法解释` : `${base}${noun}`;
  const found = base === undefined ? undefined : lexicon.find(title);
  const norm = found && found.match !== 'close' ? normOf(found.law, found.match) : undefined;
  return {
    ...(norm && { norm }),
    nameSpan: [end - words.length, end],
    resolvedBy: 'anaphor',
    confidence: norm ? 0.85 : 0.3,
  };
}

const issuedUnderLaw = /(?:实施条例|实施细则|施行条例|实施办法|司法解释)$/;

/** 监察法实施条例‸第六十四条: an instrument that no list has, by the law that it was issued under; no article of that law. */
function issuedUnder(folded: string, end: number, lexicon: Lexicon): NormBefore | undefined {
  const noun = issuedUnderLaw.exec(folded.slice(Math.max(0, end - 4), end))?.[0];
  const base = noun && lexicon.nameBefore(folded, end - noun.length);
  if (!base) return undefined;
  // Of the interpretations of a law there are several.
  const named = noun === '司法解释' ? undefined : classify(base.law.title + noun, lexicon);
  return {
    ...(named?.what === 'norm' && { norm: named.norm }),
    nameSpan: [base.start, end],
    resolvedBy: 'name',
    confidence: named ? 0.8 : 0.3,
  };
}

function aliasBefore(folded: string, end: number, context: ScanContext): NormBefore | undefined {
  let best: NormBefore | undefined;
  for (const [name, target] of context.aliases) {
    if (name.length > longestAlias || !folded.endsWith(name, end)) continue;
    const nameSpan: Span = [end - name.length, end];
    if (best && best.nameSpan[0] <= nameSpan[0]) continue;
    best =
      target.kind === 'law'
        ? {
            norm: target.norm,
            nameSpan,
            resolvedBy: 'alias',
            confidence: 0.95,
            ...(target.stated && { stated: target.stated }),
          }
        : { private: true, nameSpan, resolvedBy: 'alias', confidence: 1 };
  }
  return best;
}

/** 本法 is the law just quoted; 该解释 the latest title that ends in 解释; 该法 the latest law. */
function resolveAnaphor(words: string, noun: string, end: number, context: ScanContext): NormBefore {
  const word = noun === '法律' ? '法' : noun === '司法解释' ? '解释' : noun;
  const host = words.startsWith('本') ? context.host : undefined;
  const antecedent = host
    ? { norm: host, stated: undefined }
    : (context.lastEndingIn(word) ??
      (word === '法' ? context.lastEndingIn('法典') : word === '解释' ? context.lastInterpretation : undefined));
  return {
    ...(antecedent?.norm && { norm: antecedent.norm }),
    ...(antecedent?.stated && { stated: antecedent.stated }),
    nameSpan: [end - words.length, end],
    resolvedBy: 'anaphor',
    confidence: antecedent ? 0.85 : 0.3,
  };
}

function skipBack(folded: string, at: number): number {
  let i = at;
  while (i > 0 && isBlank(folded.charCodeAt(i - 1))) i--;
  return i;
}
