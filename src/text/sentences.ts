import { isBlank, trimmed, type Span } from './span';

/** 。！？ and their folded forms end a sentence; a line break inside a paragraph does not. */
const enders = new Set([...'。!?'].map((sign) => sign.charCodeAt(0)));
const semicolon = ';'.charCodeAt(0);
const fullStop = '.'.charCodeAt(0);
/** What may still belong to a sentence after its end mark. */
const closers = new Set([...'”’」)]】》"'].map((sign) => sign.charCodeAt(0)));
const openers = new Map(
  [...'“”「」()'].map((sign, i, all) => [sign.charCodeAt(0), i % 2 === 0 ? all[i + 1]!.charCodeAt(0) : 0]),
);
/** A quotation longer than this is taken for an unbalanced mark. */
const longestQuotation = 1500;

/** What goes on with the sentence behind a quotation: ”的规定, ”之规定, ”等, ”，… */
const continuations = '的之等,、;:。.)]规这以和与及或是为';

/** What follows a full stop in these is still the same sentence. */
const abbreviations =
  /(?:^|[\s(])(?:No|Nos|Art|Arts|art|arts|v|vs|Co|Ltd|Inc|Corp|Dr|Mr|Ms|Mrs|cf|e\.g|i\.e|para|paras|p|pp|Sec|sec|Ch|ch)$/;

/**
 * The sentences of a paragraph of folded text, trimmed, in order. A mark inside a quotation or a
 * bracket ends nothing, unless the quotation never closes.
 */
export function sentences(folded: string, paragraph: Span): Span[] {
  return split(folded, paragraph, false);
}

/** Like `sentences`, cut at semicolons as well: the parts in which courts conclude on several heads. */
export function parts(folded: string, paragraph: Span): Span[] {
  return split(folded, paragraph, true);
}

function split(folded: string, [start, end]: Span, atSemicolons: boolean): Span[] {
  const result: Span[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const code = folded.charCodeAt(at);
    const close = openers.get(code);
    if (close) {
      const closing = closeOf(folded, at, code, close, end);
      at = closing === -1 ? at + 1 : closing;
      if (closing !== -1 && enders.has(folded.charCodeAt(closing - 1)) && endsInQuotation(folded, closing, end)) {
        at = closing + 1;
        push(result, folded, from, at);
        from = at;
      } else if (closing !== -1) at++;
      continue;
    }
    at++;
    if (!enders.has(code) && !(atSemicolons && code === semicolon) && !isFullStop(folded, at - 1, end)) continue;
    while (at < end && belongsBehind(folded.charCodeAt(at))) at++;
    push(result, folded, from, at);
    from = at;
  }
  push(result, folded, from, end);
  return result;
}

/** …规定：“……。”据此: the quotation's own full stop closes the sentence where nothing continues it. */
function endsInQuotation(folded: string, closing: number, end: number): boolean {
  const next = closing + 1;
  return next >= end || !continuations.includes(folded[next]!);
}

/** ？！ and ”） behind an end mark are still the same sentence. */
function belongsBehind(code: number): boolean {
  return closers.has(code) || enders.has(code);
}

function closeOf(folded: string, at: number, open: number, close: number, end: number): number {
  const limit = Math.min(end, at + longestQuotation);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i;
  }
  return -1;
}

/** An English full stop: before a blank and a capital, or at the end; not in No. 78 or Co. Ltd. */
function isFullStop(folded: string, at: number, end: number): boolean {
  if (folded.charCodeAt(at) !== fullStop) return false;
  const before = folded.charCodeAt(at - 1);
  if (!(before >= 0x41 && before <= 0x7a) && !(before >= 0x30 && before <= 0x39) && !closers.has(before)) return false;
  let next = at + 1;
  while (next < end && (closers.has(folded.charCodeAt(next)) || isBlank(folded.charCodeAt(next)))) next++;
  if (next === at + 1 && next < end) return false;
  const after = folded.charCodeAt(next);
  // 1. 合同是否有效: the number of an item.
  if (before >= 0x30 && before <= 0x39 && after >= 0x2e80) return false;
  if (next < end && !(after >= 0x41 && after <= 0x5a) && after !== 0x201c && after < 0x80) return false;
  return next >= end || !abbreviations.test(folded.slice(Math.max(0, at - 8), at));
}

function push(result: Span[], folded: string, from: number, to: number): void {
  const span = trimmed(folded, [from, to]);
  if (span[1] > span[0]) result.push(span);
}
