import { Signs } from '../../../text/signs';
import type { Span } from '../../../text/span';
import { readDocumentNumber, readOrder, type ReadDocumentNumber } from './document-number';
import { skipBlanks } from './pin-level';
import { readAnswerNumber } from './replies';
import { versionBeforeAlias, versionBetween, versionInBrackets, type StatedVersion } from './version';

/** What stands between a title and its pin. */
export interface TitleTail {
  /** Where a pin would begin. */
  readonly end: number;
  readonly stated: StatedVersion | undefined;
  readonly documentNumber: string | undefined;
}

/** A bracket behind a title that is longer than this holds neither a version nor a number. */
const longestBracket = 60;

/** （已失效）, （现已被废止）, （PIPL）: says what became of the law or what it is called, and nothing of its version. */
const passed = /\(\s?(?:(?:现|今|目前)?已?经?被?(?:失效|废止|废除)|[A-Z]{2,8})(?:,?\s?下同)?\s?\)/y;
/** （“外商投资法”）: a short form without 以下简称, as contracts and papers of law firms define it. */
const quoted = /\s?\(\s?(?:[“"]《?|《)(?<name>[^“”"《》()]{2,24})(?:》?[”"]|》)\s?\)/dy;

/** The short form right behind a title, and where it stands. */
export function quotedAlias(text: string, at: number): { name: string; span: Span; end: number } | undefined {
  quoted.lastIndex = at;
  const found = quoted.exec(text)?.indices?.groups?.['name'];
  return found && { name: text.slice(...found), span: found, end: quoted.lastIndex };
}

/** The brackets behind a title that hold a version, a number or a short form, and 中 or 的 before a pin. */
export function readTail(text: string, at: number): TitleTail {
  let stop = at;
  let stated: StatedVersion | undefined;
  let documentNumber: string | undefined;
  for (;;) {
    let i = skipBlanks(text, stop, text.length);
    if (text[i] === '》' || text[i] === '”') i = skipBlanks(text, i + 1, text.length);
    const bare = documentNumber === undefined ? numberAt(text, i) : undefined;
    if (bare) {
      documentNumber = bare.number;
      stop = bare.span[1];
      continue;
    }
    if (!opensBracket.at(text, i)) break;
    if (/^\(\s?第[\s\d一二三四五六七八九十百千零]{1,12}[条、,]/.test(text.slice(i, i + 16)))
      return { end: i + 1, stated, documentNumber };
    passed.lastIndex = i;
    if (passed.test(text)) {
      stop = passed.lastIndex;
      continue;
    }
    const alias = quotedAlias(text, i);
    if (alias) {
      stop = alias.end;
      continue;
    }
    const version = versionInBrackets(text, i);
    if (version) {
      stated = version.version;
      stop = version.end;
      continue;
    }
    if (text[i] !== '(') break;
    stated ??= versionBeforeAlias(text, i);
    const content = text.slice(i + 1, i + longestBracket);
    const close = closeOf(content);
    if (close === -1) break;
    const end = i + close + 2;
    const bracket = content.slice(0, close).search(/[[(]\s*(?:19|20)\d{2}/);
    const inside = i + 1 + bracket;
    const number =
      bracket > 0
        ? readDocumentNumber(text, inside, end)
        : bracket === 0
          ? readAnswerNumber(text, inside, end)
          : undefined;
    const ordered = /[令告]第/.test(content.slice(0, close)) ? orderIn(content.slice(0, close)) : undefined;
    if (number ?? ordered) documentNumber = number?.number ?? ordered;
    const definesBeforePin = /简称|统称|下称/.test(content.slice(0, close)) && /^\s*第/.test(text.slice(end, end + 3));
    if (!number && !ordered && !definesBeforePin) break;
    stop = end;
  }
  const between = stated ? undefined : versionBetween(text, stop);
  if (between) return { end: between.end, stated: between.version, documentNumber };
  return { end: skipFiller(text, stop), stated, documentNumber };
}

/** Where the bracket closes before which its content is given: a year in it may have brackets of its own. */
function closeOf(content: string): number {
  const close = content.indexOf(')');
  const inner = content.indexOf('(');
  return inner === -1 || inner > close ? close : content.indexOf(')', close + 1);
}

const opensBracket = new Signs('([【');
const firstOfLetters = new Signs('法高国公司财劳人建银税');
const lettersAndYear = /[\u4e00-\u9fff]{1,8}(?=[([【]\s?(?:19|20)\d\d)/y;

/** 《…的解释》‸法释〔2022〕9号: the number without brackets around it. */
function numberAt(text: string, at: number): ReadDocumentNumber | undefined {
  if (opensBracket.at(text, at))
    return /^.(?:19|20)\d{2}.[^\d()]{1,9}\d/.test(text.slice(at, at + 18))
      ? readAnswerNumber(text, at, text.length)
      : undefined;
  if (!firstOfLetters.at(text, at)) return undefined;
  lettersAndYear.lastIndex = at;
  const read = lettersAndYear.test(text) ? readDocumentNumber(text, lettersAndYear.lastIndex, text.length) : undefined;
  return read?.span[0] === at ? read : undefined;
}

/** 国务院令第174号 alone in the brackets. */
function orderIn(content: string): string | undefined {
  const words = content.trim().replace(/^中华人民共和国/, '');
  const order = readOrder(words, 0);
  return order && order.span[1] === words.length ? order.number : undefined;
}

/** The name of a book of a code, which tells no more than the number of the article behind it: 合同编, 总则. */
const book = /(?:(?:总则|物权|合同|人格权|婚姻家庭|继承|侵权责任|侵权)编(?:通则)?|总则|分则|附则)(?=\s?第)/y;

/** 中, 的, 之 or a closing mark between a title and the 第 of its pin, the name of a book, with the blanks around them. */
function skipFiller(text: string, at: number): number {
  let i = skipBlanks(text, at, text.length);
  if (i < text.length && '中的之”'.includes(text[i]!)) i = skipBlanks(text, i + 1, text.length);
  if (text[i] === '第') return i;
  book.lastIndex = i;
  if (book.test(text)) i = skipBlanks(text, book.lastIndex, text.length);
  return text[i] === '第' ? i : at;
}
