import type { AST } from '@eslint-community/regexpp';
import { isPair, pair, type Mark } from './mark';
import { alternativesOf, codesOfClass, digits } from './pattern';

/** Marks of which a text holds at least one wherever a pattern matches it. */
type Group = readonly Mark[];

/** Of more characters than this nearly always one is there. */
const widestClass = 40;
/** Of more marks than this too. */
const widest = 200;
/** Characters that stand in most sentences of a judgment: asking for them settles little. */
const common = new Set(
  [...'的人告法院一条原不被定第本上理为公审决年月日在及其判裁有以于行事,、。:()\n0123456789'].map(unit),
);
/** Groups that cost as much are held by nearly every sentence. */
const useless = 8;

function unit(sign: string): number {
  return sign.charCodeAt(0);
}

/**
 * What no text can be without that the pattern matches, the most telling first; empty where nothing is certain. Beyond
 * the `least` wanted none that nearly every sentence holds.
 */
export function needsOf(pattern: RegExp, least = 1): Group[] {
  if (pattern.ignoreCase) return [];
  const groups = ofAlternatives(alternativesOf(pattern)).sort(byUse);
  return groups.filter((group, i) => i < least || cost(group) < useless);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Group[] {
  const each = alternatives.map(({ elements }) => ofSequence(elements).sort(byUse));
  if (each.length === 1) return each[0]!;
  return [0, 1].flatMap((rank) => {
    if (each.some((groups) => groups.length <= rank)) return [];
    return limited(each.flatMap((groups) => groups[rank]!));
  });
}

/** Of neighbours that are characters for certain the pairs, of one that has no such neighbour the character itself. */
function ofSequence(elements: readonly AST.Element[]): Group[] {
  const result: Group[] = [];
  let before: Group | undefined;
  let paired = false;
  for (const element of elements) {
    const signs = ofCharacter(element);
    const pairs = before && signs && pairsOf(before, signs);
    if (pairs) result.push(pairs);
    else if (before && !paired) result.push(before);
    if (!signs) result.push(...ofElement(element));
    paired = pairs !== undefined;
    before = signs;
  }
  if (before && !paired) result.push(before);
  return result;
}

/** Each of some characters with each of others behind it; `undefined` where that makes too many to ask for. */
function pairsOf(before: Group, behind: Group): Group | undefined {
  if (before.length * behind.length > widest) return undefined;
  const pairs: Mark[] = [];
  for (const first of before) for (const second of behind) pairs.push(pair(first, second));
  return pairs;
}

/** The characters that an element stands for, one of them and just once; `undefined` for what is not that plain. */
function ofCharacter(element: AST.Element): Group | undefined {
  if (element.type === 'Character') return ofCodes([element.value]);
  if (element.type === 'CharacterClass') return ofClass(element);
  return element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate ? digits : undefined;
}

function ofElement(element: AST.Element): Group[] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? ofAlternatives(element.alternatives) : [];
    case 'Quantifier':
      return element.min > 0 ? ofSequence([element.element]) : [];
    default:
      return [];
  }
}

function ofClass(element: AST.CharacterClass): Group | undefined {
  const codes = codesOfClass(element);
  return codes && ofCodes(codes);
}

function ofCodes(codes: readonly number[]): Group | undefined {
  const group = codes.length === 1 ? codes : [...new Set(codes)];
  return group.length <= widestClass && group.every((code) => code <= 0xffff) ? group : undefined;
}

function limited(marks: readonly Mark[]): Group[] {
  const group = [...new Set(marks)];
  return group.length <= widest ? [group] : [];
}

/** Small groups of rare marks first. */
function byUse(a: Group, b: Group): number {
  return cost(a) - cost(b);
}

/** How often, roughly, a sentence holds one of them. */
function cost(group: Group): number {
  return group.reduce((sum, mark) => sum + (isPair(mark) ? costOfPair(mark) : common.has(mark) ? 8 : 1), 0);
}

function costOfPair(mark: Mark): number {
  return common.has(mark >>> 16) && common.has(mark & 0xffff) ? 0.8 : 0.2;
}
