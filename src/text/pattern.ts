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
