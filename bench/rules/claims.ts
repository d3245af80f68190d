import type { Corpus } from '../../src/corpus/corpus';
import { problemsOf } from '../../src/rules/check';
import { overlaps, type Span } from '../../src/text/span';

/** A sentence of a brief with words in it of which it is known whether a rule has to report them. */
export interface PlantedClaim {
  readonly code: string;
  readonly sentence: string;
  /** The words in question; they stand once in the sentence. */
  readonly words: string;
  readonly wrong: boolean;
}

/** What a rule said of planted claims. */
export interface RuleScore {
  readonly code: string;
  readonly planted: number;
  readonly due: number;
  readonly said: number;
  readonly saidRightly: number;
  /** The sentences of which it said the wrong thing. */
  readonly misses: readonly string[];
}

/** A brief of these claims, each a paragraph, with what it ends in, held against what is known; a score for each code. */
export function scoreOfClaims(
  corpus: Corpus,
  folder: string,
  claims: readonly PlantedClaim[],
  { head = '', tail = '', today = '2026-03-01' } = {},
): RuleScore[] {
  let text = `# 代理词\n\n${head}`;
  const placed = claims.map((claim) => {
    const at = text.length + claim.sentence.indexOf(claim.words);
    text += `${claim.sentence}\n\n代理人认为，上述意见应予采纳。\n\n`;
    return { ...claim, span: [at, at + claim.words.length] as Span };
  });
  const uri = `${folder}/代理词.md`;
  const document = corpus.set(uri, folder, { name: '代理词.md', text: text + tail, kind: 'brief' });
  const problems = problemsOf({ corpus, document, today });
  corpus.remove(uri);
  return [...new Set(claims.map(({ code }) => code))].map((code) => {
    const of = placed.filter((one) => one.code === code);
    const said = of.filter((one) => problems.some((found) => found.code === code && overlaps(found.span, one.span)));
    const due = of.filter((one) => one.wrong);
    return {
      code,
      planted: of.length,
      due: due.length,
      said: said.length,
      saidRightly: said.filter((one) => one.wrong).length,
      misses: of.filter((one) => one.wrong !== said.includes(one)).map((one) => one.sentence),
    };
  });
}
