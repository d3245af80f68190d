import { RegExpParser, type AST } from '@eslint-community/regexpp';

let last: { readonly pattern: RegExp; readonly alternatives: readonly AST.Alternative[] } | undefined;

/** The alternatives of a pattern. Who asks for one more than once asks at once: the last answer is kept. */
export function alternativesOf(pattern: RegExp): readonly AST.Alternative[] {
  if (last?.pattern !== pattern) {
    const { source, unicode } = pattern;
    last = {
      pattern,
      alternatives: new RegExpParser().parsePattern(source, 0, source.length, { unicode }).alternatives,
    };
  }
  return last.alternatives;
}

/** Of a range of more characters than this nearly always one is there. */
const widestRange = 40;

export const digits: readonly number[] = Array.from('0123456789', (sign) => sign.charCodeAt(0));

/** The characters of a class; `undefined` for one of all others, and for one that cannot be listed in a few. */
export function codesOfClass({ negate, elements }: AST.CharacterClass): number[] | undefined {
  if (negate) return undefined;
  const codes: number[] = [];
  for (const one of elements) {
    if (one.type === 'Character') codes.push(one.value);
    else if (one.type === 'CharacterClassRange' && one.max.value - one.min.value < widestRange)
      for (let code = one.min.value; code <= one.max.value; code++) codes.push(code);
    else if (one.type === 'CharacterSet' && one.kind === 'digit' && !one.negate) codes.push(...digits);
    else return undefined;
  }
  return codes;
}
