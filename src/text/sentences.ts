import { isBlank, trimmed, type Span } from './span';

/** What a character may be to a sentence, as bits; most are nothing to it. */
const ender = 1;
const closer = 2;
const opener = 4;
const semicolon = 8;
const fullStop = 16;
const kinds = new Uint8Array(0x10000);
for (const [signs, kind] of [
  // Their full-width forms are folded to these; a line break inside a paragraph ends nothing.
  ['。!?', ender],
  // What may still belong to a sentence after its end mark.
  ['”’」)]】》"', closer],
  ['“「(', opener],
  [';', semicolon],
  ['.', fullStop],
] as const)
  for (const sign of signs) kinds[sign.charCodeAt(0)]! |= kind;

/** What closes each opener. */
const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '(': ')' };
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
  const found: Span[] = [];
  addSentences(found, folded, paragraph);
  return found;
}

/** Adds them to what has been found: for who goes through many paragraphs, of which each has few. */
export function addSentences(found: Span[], folded: string, paragraph: Span): void {
  split(found, folded, paragraph, false);
}

/** Like `sentences`, cut at semicolons as well: the parts in which courts conclude on several heads. */
export function parts(folded: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  split(found, folded, paragraph, true);
  return found;
}

function split(result: Span[], folded: string, [start, end]: Span, atSemicolons: boolean): void {
  const ends = atSemicolons ? ender | semicolon : ender;
  const telling = ends | opener | fullStop;
  const table = kinds;
  let from = start;
  let at = start;
  let dotted: boolean | undefined;
  while (at < end) {
    const kind = table[folded.charCodeAt(at)]!;
    if ((kind & telling) === 0) {
      at++;
      continue;
    }
    if (kind & opener) {
      const close = closeOf(folded, at, end);
      at = close === -1 ? at + 1 : close;
      if (close !== -1 && kinds[folded.charCodeAt(close - 1)]! & ender && endsInQuotation(folded, close, end)) {
        at = close + 1;
        push(result, folded, from, at);
        from = at;
      } else if (close !== -1) at++;
      continue;
    }
    at++;
    if ((kind & ends) === 0 && !isFullStop(folded, at - 1, end)) {
      dotted ??= !folded.slice(start, end).includes('。');
      if (!dotted || !isChineseStop(folded, from, at - 1, end)) continue;
    }
    while (at < end && kinds[folded.charCodeAt(at)]! & (closer | ender)) at++;
    push(result, folded, from, at);
    from = at;
  }
  push(result, folded, from, end);
}

/** …规定：“……。”据此: the quotation's own full stop closes the sentence where nothing continues it. */
function endsInQuotation(folded: string, closing: number, end: number): boolean {
  const next = closing + 1;
  return next >= end || !continuations.includes(folded[next]!);
}

function closeOf(folded: string, at: number, end: number): number {
  const open = folded.charCodeAt(at);
  const close = closing[folded[at]!]!.charCodeAt(0);
  const limit = Math.min(end, at + longestQuotation);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i;
  }
  return -1;
}

/** Whether the . at an offset is an English full stop: before a blank and a capital, or at the end; not in No. 78 or Co. Ltd. */
function isFullStop(folded: string, at: number, end: number): boolean {
  const before = folded.charCodeAt(at - 1);
  if (!(before >= 0x41 && before <= 0x7a) && !(before >= 0x30 && before <= 0x39) && !isCloser(before)) return false;
  let next = at + 1;
  while (next < end && (isCloser(folded.charCodeAt(next)) || isBlank(folded.charCodeAt(next)))) next++;
  if (next === at + 1 && next < end) return false;
  const after = folded.charCodeAt(next);
  // 1. 合同是否有效: the number of an item.
  if (before >= 0x30 && before <= 0x39 && after >= 0x2e80) return false;
  if (next < end && !(after >= 0x41 && after <= 0x5a) && after !== 0x201c && after < 0x80) return false;
  return next >= end || !abbreviations.test(folded.slice(Math.max(0, at - 8), at));
}

/** 一. and （二）. number what follows. */
const numeral = /(?:^|[,;:.。\s])[(第]?[一二三四五六七八九十]{1,3}\)?$/;

/**
 * Whether the . at an offset stands for 。 between Chinese words, as in a paragraph with half-width marks that has no
 * 。 at all; not in 艾力.买买提, of which nothing but the name stands before the next mark.
 */
function isChineseStop(folded: string, from: number, at: number, end: number): boolean {
  const before = folded.charCodeAt(at - 1);
  const next = isBlank(folded.charCodeAt(at + 1)) ? at + 2 : at + 1;
  if (next >= end || (before < 0x2e80 && !isCloser(before)) || folded.charCodeAt(next) < 0x2e80) return false;
  const words = folded.slice(Math.max(from, at - 24), at);
  if (numeral.test(words)) return false;
  return (
    words.length > 12 || /[,:;。)]/.test(words) || !/^[\u4e00-\u9fff]{1,8}[,、(]/.test(folded.slice(next, next + 9))
  );
}

function isCloser(code: number): boolean {
  return (kinds[code]! & closer) !== 0;
}

function push(result: Span[], folded: string, from: number, to: number): void {
  const span = trimmed(folded, [from, to]);
  if (span[1] > span[0]) result.push(span);
}
