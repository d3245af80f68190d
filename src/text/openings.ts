import type { AST } from '@eslint-community/regexpp';
import { alternativesOf, codesOfClass, digits } from './pattern';

/**
 * The characters one of which a text begins with wherever a pattern anchored at its start matches it; `undefined`
 * where the pattern is not anchored, or where nearly anything may stand first.
 */
export function openingsOf(pattern: RegExp): ReadonlySet<number> | undefined {
  if (pattern.ignoreCase || pattern.multiline || pattern.unicode) return undefined;
  const alternatives = alternativesOf(pattern);
  if (!alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start'))
    return undefined;
  const first = ofAlternatives(alternatives);
  return first && !first.empty ? first.codes : undefined;
}

/** What may stand first, and whether nothing at all may. */
interface First {
  readonly codes: ReadonlySet<number>;
  readonly empty: boolean;
}

const nothing: First = { codes: new Set(), empty: true };

function ofAlternatives(alternatives: readonly AST.Alternative[]): First | undefined {
  const codes = new Set<number>();
  let empty = false;
  for (const { elements } of alternatives) {
    const first = ofSequence(elements);
    if (!first) return undefined;
    first.codes.forEach((code) => codes.add(code));
    empty ||= first.empty;
  }
  return { codes, empty };
}

function ofSequence(elements: readonly AST.Element[]): First | undefined {
  const codes = new Set<number>();
  for (const element of elements) {
    const first = ofElement(element);
    if (!first) return undefined;
    first.codes.forEach((code) => codes.add(code));
    if (!first.empty) return { codes, empty: false };
  }
  return { codes, empty: true };
}

function ofElement(element: AST.Element): First | undefined {
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
    case 'Quantifier': {
      const first = ofElement(element.element);
      return first && element.min === 0 ? { ...first, empty: true } : first;
    }
    // What is only looked at takes no character.
    case 'Assertion':
      return nothing;
    default:
      return undefined;
  }
}

function ofClass(element: AST.CharacterClass): First | undefined {
  const codes = codesOfClass(element);
  return codes && ofCodes(codes);
}

function ofCodes(codes: readonly number[]): First | undefined {
  return codes.every((code) => code <= 0xffff) ? { codes: new Set(codes), empty: false } : undefined;
}
