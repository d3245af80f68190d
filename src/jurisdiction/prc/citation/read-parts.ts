import { isNumeral, numeralValue } from '../../../text/numerals';
import { skipBlanks } from './pin-level';
import type { ReadPin } from './pin';

/** A title that may be cited by parts: an instrument whose pieces are numbered 一、（一）1 and not 第一条. */
const numberedInstrument = /(?:纪要|意见|通知|批复|解答|答复|复函|解释|规定|决定|方案|要求|解读|问答|标准|办法|指南)$/;
const number = '[一二三四五六七八九十百\\d]{1,4}';
const first = new RegExp(`第?\\s?(${number})\\s?(?:部分|大点|个?问题|[点问节])`, 'y');
const heading = new RegExp(`[“"]?(${number})\\s?(?:、\\s?(?=[(第\\d])|(?=\\())`, 'y');
const second = new RegExp(`\\s?第?\\s?\\(?(${number})\\)?\\s?(?:小点|[点项条款问章])`, 'y');
const bracketed = new RegExp(`\\s?\\((${number})\\)`, 'y');
const third = new RegExp(
  `\\s?第?\\s?\\(?(${number})\\)?\\s?(?:小[点项]|[点项目条款])|\\s?(\\d{1,2})(?![\\d年月日%.])`,
  'y',
);
/** 第3.2节 below the 章 of guidelines. */
const section = /\s?第?\s?(\d{1,2}(?:\.\d{1,2}){0,4})\s?节/y;
const annex = new RegExp(`\\s?的?(?:附件|附录|附表)\\s?(${number})?`, 'y');

/**
 * The part that follows a title without articles: 第三部分第(二)点 → `s3.2` | 第二部分第四章第3.2节 → `s2.4.3.2` | 第七问 → `s7` | 二、(一)1 → `s2.1.1` |
 * 附件一 → `annex1`. `at` stands behind the title; `undefined` where no part follows or the title is none of such.
 */
export function readParts(text: string, at: number, title: string): ReadPin | undefined {
  const found = exec(annex, text, at);
  if (found) {
    const value = found[1] ? numeralValue(found[1]) : 1;
    return value
      ? { parts: { path: `annex${value}` }, span: [skipBlanks(text, at, text.length), annex.lastIndex] }
      : undefined;
  }
  if (!numberedInstrument.test(title.replace(/（[^（）]*）$/, ''))) return undefined;
  let from = skipBlanks(text, at, text.length);
  if (text[from] === '中' || text[from] === '的') from = skipBlanks(text, from + 1, text.length);
  if (text[from] !== '第' && !isNumeral(text.charCodeAt(from)) && text[from] !== '“' && text[from] !== '"')
    return undefined;
  const whole = exec(first, text, from);
  const opening = whole ?? exec(heading, text, from);
  const one = opening && numeralValue(opening[1]!);
  if (!opening || !one) return undefined;
  let end = whole ? first.lastIndex : heading.lastIndex;
  let path = `s${one}`;
  const below = exec(second, text, end) ?? exec(bracketed, text, end);
  const two = below && numeralValue(below[1]!);
  if (two) {
    end = below.index + below[0].length;
    path += `.${two}`;
    const of = exec(section, text, end);
    const last = of ? null : exec(third, text, end);
    const three = of?.[1] ?? (last && numeralValue((last[1] ?? last[2])!));
    if (three) {
      end = of ? section.lastIndex : third.lastIndex;
      path += `.${three}`;
    }
  } else if (!whole) return undefined;
  return { parts: { path }, span: [from, end] };
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
