import { isNumeral } from '../../../text/numerals';
import { codeAt, Signs } from '../../../text/signs';
import { readCompact, readSections, sectionSign } from './compact-pin';
import { pinLevels, withLevel, type PinParts, type ReadPin } from './pin';
import {
  enclosedSigns,
  isBehindName,
  isHalf,
  ordinalSign,
  readBareItem,
  readBareRangeEnd,
  readBranch,
  readBranchRangeEnd,
  readDivision,
  readLevel,
  readRangeEnd,
  readSuffix,
  skipBlanks,
} from './pin-level';

/**
 * All pins that follow at `at` in a folded text: 第二条、第十二条第二款第(四)项 | 第17、18条 | 第213条至第219条之一 |
 * 第(二)、(三)项 | 第三百九十七条一款 (第 lost) | 第12(2)条 | §577. Levels left out are taken over from the pin before.
 * Never reads past `end`; blanks and line breaks inside are skipped.
 */
export function readPins(
  text: string,
  at: number,
  end: number,
  context: PinParts = {},
): { pins: ReadPin[]; end: number } {
  const pins: ReadPin[] = [];
  let last = context;
  let stop = at;
  let from = at;
  for (;;) {
    if (!readOne(text, from, end, last, pins)) break;
    const read = pins[pins.length - 1]!;
    last = read.parts;
    stop = read.span[1];
    const next = skipSeparator(text, stop, end);
    if (next === undefined) break;
    from = next;
  }
  return { pins, end: stop };
}

/** §509, and 第§509条 with both signs. */
function opensSection(text: string, at: number): boolean {
  return codeAt(text, codeAt(text, at) === ordinalSign ? at + 1 : at) === sectionSign;
}

const itemRank = pinLevels.indexOf('item');

/** Adds one pin to those before it in the list, or the several that share a sign: 第一、三项. Whether there was any. */
function readOne(text: string, at: number, end: number, context: PinParts, pins: ReadPin[]): boolean {
  const inList = pins.length > 0;
  let start = skipBlanks(text, at, end);
  let i = start;
  let parts: PinParts = {};
  if (opensSection(text, start)) {
    if (!readSections(text, start, pins)) return false;
    // What is left out of §585条第2款 is read as behind 第585条.
    ({
      parts,
      span: [start, i],
    } = pins.pop()!);
    const branch = parts.paragraph || parts.item ? undefined : readBranch(text, i, end);
    if (branch) {
      parts = { article: `${parts.article}-${branch.value}` };
      i = branch.end;
    }
  } else if (inList && context.article && saysSameArticle(text, i)) {
    parts = { article: context.article };
    i += 2;
  }
  const branch = inList && context.article && !parts.article ? readBranch(text, i, end) : undefined;
  if (branch) {
    const base = context.article!.split(/[-~]/, 1)[0]!;
    const last = readBranchRangeEnd(text, branch.end, end);
    const article = `${base}-${branch.value}` + (last ? `~${base}-${last.value}` : '');
    pins.push({ parts: { article }, span: [start, last?.end ?? branch.end] });
    return true;
  }
  let path = '';
  for (let step = readDivision(text, i, end); step; step = readDivision(text, skipHeading(text, i, end), end)) {
    path += (path && '/') + step.value;
    i = step.end;
  }
  if (path) parts = { path };
  let depth = parts.item ? itemRank : parts.paragraph ? 1 : parts.article ? 0 : -1;
  for (;;) {
    const read = readLevel(text, depth >= 0 ? skipOf(text, i) : i, end, depth >= 0);
    const compact = !read && depth === -1 && !path ? readCompact(text, i, inList || isBehindName(text, i)) : undefined;
    if (compact) {
      const last = compact.pins.at(-1)!;
      pins.push(...compact.pins.slice(0, -1));
      ({ parts } = last);
      if (compact.pins.length > 1) [start] = last.span;
      depth = parts.item ? itemRank : parts.paragraph ? 1 : 0;
      i = compact.end;
      continue;
    }
    if (!read || read.rank <= depth) break;
    const { rank } = read;
    const base = depth === -1 && rank > 0 ? inherit(context, rank) : parts;
    if (!base) return false;
    depth = rank;
    i = read.end;
    if (read.shared) {
      // 第四、二十条第三款: what follows the sign that they share is the last one's.
      read.shared.slice(0, -1).forEach(({ value, span }, n) => {
        pins.push({ parts: withLevel(base, read.level, value), span: [n === 0 ? start : span[0], span[1]] });
      });
      [start] = read.shared.at(-1)!.span;
    }
    parts = withLevel(base, read.level, read.value);
  }
  const bare = readBare(text, i, end, depth === -1 && inList ? inherit(context, itemRank) : parts, depth, context.item);
  if (bare) {
    parts = bare.parts;
    depth = itemRank;
    i = bare.end;
  }
  if (depth === -1) {
    if (path) pins.push({ parts, span: [start, i] });
    return path !== '';
  }
  const level = pinLevels[depth]!;
  const range = readRangeEnd(text, i, end, level) ?? (level === 'item' ? readBareRangeEnd(text, i, end) : undefined);
  const branches = level === 'article' && parts.article!.includes('-') ? readBranchRangeEnd(text, i, end) : undefined;
  if (branches) {
    const [base] = parts.article!.split('-', 1);
    parts = withLevel(parts, level, `${parts.article}~${base}-${branches.value}`);
    i = branches.end;
  } else if (range) {
    parts = withLevel(parts, level, `${parts[level]}~${range.value}`);
    i = range.end;
  }
  const suffix = readSuffix(text, i, end);
  if (suffix) {
    parts = { ...parts, suffix: suffix.value };
    i = suffix.end;
  }
  pins.push({ parts, span: [start, i] });
  return true;
}

/**
 * 第52条‸（5） | 第12条‸(2)(4), of which the first is the paragraph | 第52条（1）、‸（3） in a list: items without their
 * sign. `base` is what they stand below, `depth` its level; `itemBefore` the item of the pin before.
 */
function readBare(
  text: string,
  at: number,
  end: number,
  base: PinParts | undefined,
  depth: number,
  itemBefore: string | undefined,
): { parts: PinParts; end: number } | undefined {
  if (codeAt(text, skipBlanks(text, at, end)) !== openBracket) return undefined;
  if (!base?.article || base.article.includes('~') || depth > 1 || (depth === -1 && itemBefore === undefined))
    return undefined;
  const first = readBareItem(text, at, end);
  if (!first) return undefined;
  const second = depth === 0 ? readBareItem(text, first.end, end) : undefined;
  const below = second ? withLevel(base, 'paragraph', first.value) : base;
  const last = second ?? first;
  return { parts: withLevel(below, 'item', last.value), end: last.end };
}

/** 第七十条‸之（三）项, 第七十条‸的第三项. */
function skipOf(text: string, at: number): number {
  return firstOfSays.at(text, at) && (codeAt(text, at + 1) === openBracket || codeAt(text, at + 1) === ordinalSign)
    ? at + 1
    : at;
}

/** 第三编‸合同‸第一分编: past the heading of a division, where another division follows right behind it. */
function skipHeading(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + longestHeading);
  let i = at;
  while (i < limit && codeAt(text, i) !== ordinalSign && isHan(codeAt(text, i))) i++;
  return codeAt(text, i) === ordinalSign &&
    i > at &&
    readDivision(text, i, end) &&
    !/[的和与及或至到]/.test(text.slice(at, i))
    ? i
    : at;
}

/** No heading of a 编, 章 or 节 that is named with its number is longer. */
const longestHeading = 14;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function saysSameArticle(text: string, at: number): boolean {
  // 该条例 is a title.
  return samePointers.at(text, at) && text[at + 1] === '条' && text[at + 2] !== '例';
}

/** What a pin that starts below the article takes over: 第二款 the article, （三）项 the paragraph as well. */
function inherit(context: PinParts, rank: number): PinParts | undefined {
  const { article, paragraph = '0', item = '0' } = context;
  if (!article || article.includes('~')) return undefined;
  return rank === 1 ? { article } : rank === 2 ? { article, paragraph } : { article, paragraph, item };
}

const openBracket = '('.charCodeAt(0);
const branchSign = '之'.charCodeAt(0);
const marks = new Signs('、,;');
const samePointers = new Signs('该同本');
const firstOfSays = new Signs('之的规');
const firstOfConjunctions = new Signs('以或并和与及暨');
/** What a separator, or a pin without one, begins with. */
const leads = new Signs('、,;以或及并和与暨第该同本之§');

const conjunctions = ['以及', '或者', '及其', '并', '和', '与', '及', '或', '暨'];

/** What may stand between two pins of a list; the offset behind it where another pin can follow. */
function skipSeparator(text: string, at: number, end: number): number | undefined {
  let i = skipBlanks(text, at, end);
  if (firstOfSays.at(text, i)) {
    if (text.startsWith('之规定', i) || text.startsWith('的规定', i)) i = skipBlanks(text, i + 3, end);
    else if (text.startsWith('规定', i)) i = skipBlanks(text, i + 2, end);
  }
  const before = i;
  if (before === at && !leads.at(text, i)) return undefined;
  if (i < end && marks.at(text, i)) i = skipBlanks(text, i + 1, end);
  const word = firstOfConjunctions.at(text, i)
    ? conjunctions.find((conjunction) => text.startsWith(conjunction, i))
    : undefined;
  if (word) i = skipBlanks(text, i + word.length, end);
  if (i >= end) return undefined;
  const sign = codeAt(text, i);
  if (sign === ordinalSign || sign === sectionSign || saysSameArticle(text, i)) return i;
  if (i === before) return undefined;
  if (sign === branchSign) return readBranch(text, i, end) ? i : undefined;
  return sign === openBracket || isNumeral(sign) || enclosedSigns.has(sign) || isHalf(text, i) ? i : undefined;
}
