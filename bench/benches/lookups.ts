import { Corpus, isDecision } from '../../src/corpus/corpus';
import { resolveCase } from '../../src/corpus/resolve';
import { Definitions } from '../../src/features/definition';
import { Hover } from '../../src/features/hover';
import { Phrases } from '../../src/features/phrases';
import { Reliances } from '../../src/features/reliance';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { brief, judgments } from '../generate/papers';
import { Random } from '../generate/random';
import { readSources } from '../generate/sources';
import { median, quantile, sink } from '../measure';
import type { Bench } from '../report';

const folder = 'file:///matter';

/** A corpus of judgments with one brief; what is asked of it, and how long each answer took in milliseconds. */
class Asked {
  readonly corpus = new Corpus(new Prc());
  private readonly briefUri = `${folder}/代理词.md`;

  constructor(count: number) {
    const papers = judgments(readSources(), count, 1500);
    for (const { name, text } of papers) this.corpus.set(`${folder}/${name}`, folder, { name, text });
    const own = brief(papers, new Random(5), 40);
    this.corpus.set(this.briefUri, folder, own);
  }

  lookups(): number[] {
    const document = this.corpus.document(this.briefUri)!;
    const numbers = [...this.corpus.all()].filter(isDecision).flatMap((one) => this.corpus.keysOfDecision(one.reading));
    return [
      ...document.reading.citations.map((citation) => took(() => resolveCase(this.corpus, document, citation))),
      ...numbers.map((key) => took(() => this.corpus.decisionsByNumber(key, folder))),
      ...['民法典', '刑法'].map((law) => took(() => this.corpus.statutesOf(law, folder))),
    ];
  }

  hovers(): number[] {
    const hover = new Hover(this.corpus, new Reliances(this.corpus));
    const definitions = new Definitions(this.corpus);
    const phrases = new Phrases('zh-cn');
    return this.corpus
      .document(this.briefUri)!
      .reading.citations.flatMap(({ span }) => [
        took(() => hover.at(this.briefUri, span[0] + 1, phrases)),
        took(() => definitions.at(this.briefUri, span[0] + 1)),
      ]);
  }
}

function took(work: () => unknown): number {
  const from = performance.now();
  sink(work() ? 1 : 0);
  return performance.now() - from;
}

export const lookupsBench: Bench = {
  name: 'lookups',
  what: 'what is asked of a folder, without the way to the editor and back',
  run: (short) => {
    const [few, many] = short ? [100, 400] : [250, 1000];
    const [small, large] = [new Asked(few), new Asked(many)];
    const rounds = Array.from({ length: 12 }, () => ({ small: small.lookups(), large: large.lookups() }));
    // Of the quickest round: what else the machine does meanwhile only adds, and much to what takes no time.
    const at = (which: 'small' | 'large'): number =>
      Math.min(...rounds.map((round) => sumOf(round[which]) / round[which].length));
    const last = rounds.at(-1)!.large;
    const first = large.hovers();
    const again = large.hovers();
    return {
      lines: [
        { what: `a look-up among ${many} judgments, median`, value: median(last), unit: 'ms', target: '< 1' },
        { what: 'the slowest of a hundred', value: quantile(last, 0.99), unit: 'ms', target: '< 1' },
        { what: 'hover or definition, first time, p95', value: quantile(first, 0.95), unit: 'ms', target: '< 20' },
        { what: 'hover or definition, again, p95', value: quantile(again, 0.95), unit: 'ms', target: '< 20' },
      ],
      gates: [
        { what: `a look-up in a folder ${many / few} times as large`, ratio: at('large') / at('small'), limit: 3 },
      ],
    };
  },
};

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
