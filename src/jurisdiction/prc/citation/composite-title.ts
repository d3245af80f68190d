import { codeAt, Signs } from '../../../text/signs';
import type { Span } from '../../../text/span';
import { classify, normOf, type Norm } from './classify';
import type { Emission, ScanScope } from './emitter';
import { defineAsMeant } from './meant-by';
import { readPins } from './read-pins';
import { normalTitle, type ReadTitle } from './title';
import { readTail } from './title-tail';

/** 关于 stands at most this far before the 《. */
const farthest = 34;
const endsHead = new Signs('。,;:《》()“”\n');
const lastOfAbout = '于'.charCodeAt(0);
const head =
  /(?:最高人民法院|最高人民检察院|全国人民代表大会常务委员会|全国人大常委会|国务院)(?:[、,和]?最高人民检察院)?关于[^。,;:《》()“”\n]{0,30}$/;
const rest = /^[^。,;:《》()“”\n第]{0,24}?(?:解释|规定|批复|决定|意见|通知|解答)(?:\([一二三四五六七八九十]\))?/;

/** 全国人大常委会关于《刑法》第三十条的解释: the article is part of the title of a legislative interpretation. */
const articleInTitle = /^第[一二三四五六七八九十百千零\d、第条款之和]{1,24}的?解释/;

/** 最高人民法院关于适用《担保法》若干问题的解释: the 《》 stand around a part of the title. Returns where to go on. */
export function scanComposite(scope: ScanScope, at: number, titleEnd: number): number | undefined {
  const { text, lexicon } = scope;
  if (!saysAbout(text, at)) return undefined;
  const before = head.exec(text.slice(Math.max(0, at - 60), at));
  const after = text.slice(titleEnd, titleEnd + 40);
  const behind = before && (rest.exec(after) ?? (before[0].startsWith('全国') ? articleInTitle.exec(after) : null));
  if (!before || !behind) return undefined;
  const from = at - before[0].length;
  const to = titleEnd + behind[0].length;
  const found = classify(normalTitle(text.slice(from, to)), lexicon);
  return found.what === 'norm' ? emit(scope, found.norm, [from, to]) : undefined;
}

const legislator = /(?:全国人民代表大会常务委员会|全国人大常委会)关于$/;
const longestLegislator = 20;
const interpretationBehind = /^的?(?:立法)?解释/;

/** 全国人大常委会关于刑法‸第三十条‸的解释, without 《》: `name` is that of the law. Returns where to go on. */
export function scanLegislative(scope: ScanScope, law: string, name: Span, pinEnd: number): number | undefined {
  const { text, lexicon } = scope;
  const behind = interpretationBehind.exec(text.slice(pinEnd, pinEnd + 6));
  const before = behind && legislator.exec(text.slice(Math.max(0, name[0] - longestLegislator), name[0]));
  if (!before) return undefined;
  const title = `${before[0]}《${law}》${text.slice(name[1], pinEnd)}的解释`;
  const found = classify(normalTitle(title), lexicon);
  if (found.what !== 'norm') return undefined;
  return emit(scope, found.norm, [name[0] - before[0].length, pinEnd + behind[0].length]);
}

/** What the words begin with that may stand behind a law for its interpretation. */
const firstBehindLaw = new Signs(' 的若司解');
const behindLaw = /^\s?的?(?:若干问题的?)?(?:司法解释|解释)\s?(?:\(?[一二三四五六七八九]\)?)?/;
/** 《民法通则》若干问题的意见（试行）, without who gave it and how it begins. */
const opinionBehind = /^\s?的?若干问题的?(意见|规定)(?:\(试行\))?/;
const beginnings = ['贯彻执行', '适用', '执行'] as const;

/** Whether 关于 stands before a 《 with no mark between: asked of every title, most of which stand behind 依照 or a mark. */
function saysAbout(text: string, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < farthest; i--) {
    const code = codeAt(text, i);
    if (endsHead.has(code)) return false;
    if (code === lastOfAbout && text[i - 1] === '关') return true;
  }
  return false;
}

/** 《企业破产法》司法解释（三）: a law in 《》 with the word for its interpretation behind. Returns where to go on. */
export function scanInterpretationOf(scope: ScanScope, read: ReadTitle): number | undefined {
  const { text, lexicon } = scope;
  // Behind most titles stands a pin.
  if (!firstBehindLaw.at(text, read.span[1])) return undefined;
  const words = text.slice(read.span[1], read.span[1] + 16);
  const behind = behindLaw.exec(words) ?? opinionBehind.exec(words);
  if (!behind) return undefined;
  const name: Span = [read.span[0], read.span[1] + behind[0].length];
  for (const title of titlesBehind(text.slice(...read.inner), behind)) {
    const found = lexicon.find(title);
    if (found && found.match !== 'close') return emit(scope, normOf(found.law, found.match), name);
  }
  // What is said on questions of a law, and is not known: its articles are not those of the law.
  if (!behind[0].includes('若干问题')) return undefined;
  return emit(scope, { law: normalTitle(text.slice(...name)), kind: 'interpretation', confidence: 0.5 }, name);
}

/** What an interpretation of a law, or an opinion on it, may be called in full. */
function titlesBehind(law: string, [words, opinion]: RegExpExecArray): string[] {
  if (opinion === undefined) {
    const number = /[一二三四五六七八九]/.exec(words.slice(-3))?.[0];
    return [`${law}司法解释${number ? `（${number}）` : ''}`];
  }
  return beginnings
    .map((beginning) => `最高人民法院关于${beginning}《${law}》若干问题的${opinion}`)
    .flatMap((title) => [normalTitle(title), normalTitle(`${title}（试行）`)]);
}

function emit(scope: ScanScope, norm: Norm, name: Span): number {
  const { text, out } = scope;
  const tail = readTail(text, name[1]);
  const { pins, end } = readPins(text, tail.end, text.length);
  const shared: Emission = {
    norm,
    nameSpan: name,
    resolvedBy: 'name',
    confidence: norm.confidence,
    stated: tail.stated,
    documentNumber: tail.documentNumber,
  };
  if (pins.length === 0) {
    out.title(shared, name);
    defineAsMeant(scope, name[0], tail.end, norm, tail.stated);
  } else out.pins(pins, shared);
  return Math.max(end, name[1]);
}
