import type { AST } from '@eslint-community/regexpp';
import { grouped } from './counting';
import { isPair, pair, type Mark } from './mark';
import { alternativesOf, codesOfClass, digits } from './pattern';

/** Of a character with more behind it than this it alone is told: so many settle little, and take much room. */
const most = 8;

/**
 * What a text begins with wherever a pattern anchored at its start matches it: one of these pairs of characters, or one
 * of these characters, whatever stands behind it; `undefined` where the pattern is not anchored, or where nearly
 * anything may stand first.
 */
export function openingsOf(pattern: RegExp): ReadonlySet<Mark> | undefined {
  if (pattern.ignoreCase || pattern.multiline || pattern.unicode) return undefined;
  const alternatives = alternativesOf(pattern);
  if (!alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start'))
    return undefined;
  const head = ofAlternatives(alternatives);
  if (!head || head.empty) return undefined;
  const marks = new Set<Mark>(head.alone);
  for (const [first, those] of grouped([...head.marks], firstOf))
    // A pair says nothing more where its first may have anything behind it.
    if (those.length > most || those.includes(first)) marks.add(first);
    else if (!marks.has(first)) those.forEach((mark) => marks.add(mark));
  return marks;
}

function firstOf(mark: Mark): number {
  return isPair(mark) ? mark >>> 16 : mark;
}

/** What something may begin with. */
interface Head {
  /** Pairs, and characters behind which anything may stand. */
  readonly marks: ReadonlySet<Mark>;
  /** Characters that are all of it, so that behind them stands what follows it. */
  readonly alone: ReadonlySet<number>;
  /** Whether it may be nothing. */
  readonly empty: boolean;
}

const none: ReadonlySet<number> = new Set();
const nothing: Head = { marks: none, alone: none, empty: true };

function firstsOf({ marks, alone }: Head): Set<number> {
  return new Set([...alone, ...[...marks].map(firstOf)]);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Head | undefined {
  return alternatives.map(({ elements }) => ofSequence(elements)).reduce(either);
}

function ofSequence(elements: readonly AST.Element[]): Head | undefined {
  let head: Head | undefined = nothing;
  for (const element of elements) {
    if (!head || (!head.empty && head.alone.size === 0)) return head;
    head = followed(head, ofElement(element));
  }
  return head;
}

function either(one: Head | undefined, other: Head | undefined): Head | undefined {
  return (
    one &&
    other && {
      marks: new Set([...one.marks, ...other.marks]),
      alone: new Set([...one.alone, ...other.alone]),
      empty: one.empty || other.empty,
    }
  );
}

/** One behind the other; of what may be anything only that it may is known. */
function followed(before: Head, behind: Head | undefined): Head | undefined {
  if (!behind)
    return before.empty ? undefined : { ...before, marks: new Set([...before.marks, ...before.alone]), alone: none };
  const marks = new Set(before.marks);
  const firsts = firstsOf(behind);
  for (const first of before.alone) for (const second of firsts) marks.add(pair(first, second));
  if (before.empty) behind.marks.forEach((mark) => marks.add(mark));
  const alone = new Set([...(behind.empty ? before.alone : none), ...(before.empty ? behind.alone : none)]);
  return { marks, alone, empty: before.empty && behind.empty };
}

function ofElement(element: AST.Element): Head | undefined {
  switch (element.type) {
    case 'Character':
      return ofCodes([element.value]);
    case 'CharacterClass':
      return ofClass(element);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? ofCodes(digits) : undefined;
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return ofRepeated(ofElement(element.element), element);
    // What is only looked at takes no character.
    case 'Assertion':
      return nothing;
    default:
      return undefined;
  }
}

function ofRepeated(once: Head | undefined, { min, max }: AST.Quantifier): Head | undefined {
  if (!once || max === 0) return once && nothing;
  const more = min > 1 ? once : max > 1 ? { ...once, empty: true } : nothing;
  const head = followed(once, more);
  return head && min === 0 ? { ...head, empty: true } : head;
}

function ofClass(element: AST.CharacterClass): Head | undefined {
  const codes = codesOfClass(element);
  return codes && ofCodes(codes);
}

function ofCodes(codes: readonly number[]): Head | undefined {
  return codes.every((code) => code <= 0xffff) ? { marks: none, alone: new Set(codes), empty: false } : undefined;
}
