import type { LawTitle } from '../../../model/authority';
import { isBlank, type Span } from '../../../text/span';
import { ordinalSign } from './pin-level';

const open = '《'.charCodeAt(0);
const close = '》'.charCodeAt(0);
const innerOpen = '〈'.charCodeAt(0);
const innerClose = '〉'.charCodeAt(0);
const less = '<'.charCodeAt(0);
const greater = '>'.charCodeAt(0);
/** No title of a norm is longer; beyond it a 》 is taken to be lost. */
const longest = 160;

/** A title between 《》 in a folded text. */
export interface ReadTitle {
  /** With its marks. */
  readonly span: Span;
  /** Between its marks. */
  readonly inner: Span;
}

/** 《民法典第577条、《民事诉讼法》: an article before the next mark, in a title that is about none, says that one is lost. */
const withArticle = /^《[^关《]{2,20}第[\d零〇一二三四五六七八九十百千]{1,9}条/;
/** Marks nest no deeper; 《《《《 is damage. */
const deepest = 4;

/**
 * The title that opens at `at`; inner marks may be 〈〉, <> or 《》 again. `undefined` where it never closes, which where the
 * next 》 stands tells at a glance of most.
 */
export function readTitle(folded: string, at: number, closing: number): ReadTitle | undefined {
  const limit = Math.min(folded.length, at + longest);
  if (closing >= limit) return undefined;
  let depth = 0;
  let numbered = false;
  for (let i = at; i < limit; i++) {
    const code = folded.charCodeAt(i);
    numbered ||= code === ordinalSign;
    // No title holds the end of a sentence: its mark is lost, and the next one closes another.
    if (code === 0x3002) return undefined;
    if (code === open || code === innerOpen || code === less) {
      if (++depth > deepest) return undefined;
      if (code === open && numbered && withArticle.test(folded.slice(at, i))) return undefined;
    } else if (code === close && (depth === 1 || !closesLater(folded, i + 1, limit)))
      return { span: [at, i + 1], inner: [at + 1, i] };
    else if (code === close || code === innerClose || code === greater) depth = Math.max(1, depth - 1);
  }
  return undefined;
}

/** Whether another 》 follows before any 《: then the one at hand closed an inner title. */
function closesLater(folded: string, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (code === close) return true;
    if (code === open || code === 0x3002) return false;
  }
  return false;
}

const state = '中华人民共和国';
const plainTitle = /^[^\s《》〈〉<>(),:;\u200b-\u200f\u2060]*$/;

/**
 * The normal form of a title as written: no 中华人民共和国, no blanks, inner marks as 〈〉, full-width brackets.
 * Misplaced marks around all but the issuer (《最高人民法院〈关于…的解释〉》) go.
 */
export function normalTitle(folded: string): LawTitle {
  if (plainTitle.test(folded)) return wholeIssuer(folded.includes(state) ? folded.replaceAll(state, '') : folded);
  let title = '';
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (isBlank(code)) continue;
    const sign = folded[i]!;
    title += code === open || code === less ? '〈' : code === close || code === greater ? '〉' : (wide[sign] ?? sign);
  }
  title = wholeIssuer(title.replaceAll(state, ''));
  const misplaced = /^([^〈〉]*)〈(关于[^〈〉]*(?:〈[^〈〉]*〉[^〈〉]*)?)〉$/.exec(title);
  return misplaced ? misplaced[1]! + misplaced[2]! : title;
}

/** 全国人大常委会关于… is cited under the whole name of the issuer. */
function wholeIssuer(title: string): string {
  return title.startsWith('全国人大常委会') ? `全国人民代表大会常务委员会${title.slice(7)}` : title;
}

const wide: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };
