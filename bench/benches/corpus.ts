import { Corpus } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { judgments, type Paper } from '../generate/papers';
import { readSources } from '../generate/sources';
import { heap, median, resident, timed } from '../measure';
import { type Bench, ofTwiceAsMuch } from '../report';

function index(papers: readonly Paper[]): Corpus {
  const corpus = new Corpus(new Prc());
  for (const { name, text } of papers) corpus.set(`file:///m/${name}`, 'file:///m', { name, text });
  return corpus;
}

export const corpusBench: Bench = {
  name: 'corpus',
  what: 'reading and filing a folder of judgments, in one go',
  run: (short) => {
    const count = short ? 120 : 1000;
    const papers = judgments(readSources(), count, 5000);
    const characters = papers.reduce((sum, { text }) => sum + text.length, 0);
    const before = heap();
    let corpus: Corpus | undefined;
    const cold = timed(() => (corpus = index(papers)));
    const taken = heap() - before;
    const half = papers.slice(0, count / 2);
    const rounds = Array.from({ length: short ? 5 : 3 }, () => ({
      all: timed(() => index(papers)).cpu,
      half: timed(() => index(half)).cpu,
    }));
    return {
      lines: [
        {
          what: `${corpus!.inMatter('file:///m').length} judgments, ${(characters / 1e6).toFixed(1)} M characters, cold`,
          value: cold.wall,
          unit: 'ms',
          target: '< 2000',
        },
        { what: 'the same once more', value: median(rounds.map(({ all }) => all)), unit: 'ms' },
        { what: 'what the index takes beside the texts', value: taken, unit: 'MB' },
        { what: 'the whole process', value: resident(), unit: 'MB', target: '< 250' },
      ],
      gates: [
        {
          what: 'twice as many judgments',
          ratio: median(rounds.map(({ all, half }) => all / half)),
          limit: ofTwiceAsMuch,
        },
      ],
    };
  },
};
