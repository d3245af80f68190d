import { Corpus } from '../../src/corpus/corpus';
import { plainOf } from '../../src/text/plain';
import { fold } from '../../src/text/fold';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { problemsOf } from '../../src/rules/check';
import { judgments, type Paper } from '../generate/papers';
import { Random } from '../generate/random';
import { readSources } from '../generate/sources';
import { median, quantile, sink, timed } from '../measure';
import { Planter, quotable, type Kind, type Quotable } from '../quotations/plant';
import { plainSearch } from '../quotations/reference';
import { countOf, scoreOf } from '../quotations/score';
import type { Bench, Line } from '../report';

const folder = 'file:///matter';
const briefUri = `${folder}/代理词.md`;

const all: readonly Kind[] = [
  'exact',
  'width',
  'traditional',
  'one word changed',
  'negation cut out',
  'cut at a negation',
  'silently shortened',
  'omission marked',
  'wrong speaker',
  'speaker told',
  'adopted words',
  'other judgment',
  'invented',
];

export const quotationsBench: Bench = {
  name: 'quotations',
  what: 'quotations of briefs against the judgments of a folder',
  run: (short) => {
    const count = short ? 100 : 1000;
    const papers = judgments(readSources(), count + 40, 5000, 23);
    const corpus = new Corpus(new Prc());
    const held = papers.slice(0, count);
    for (const { name, text } of held) corpus.set(`${folder}/${name}`, folder, { name, text });
    const [here, absent] = [held, papers.slice(count)].map(quotables);
    const planter = new Planter(new Random(9), here!, absent!);
    const rounds = Array.from({ length: short ? 3 : 40 }, () => planter.brief(all.flatMap((kind) => [kind, kind])));
    const score = rounds.map((brief) => scoreOf(corpus, folder, brief));
    const exact = scoreOf(
      corpus,
      folder,
      planter.brief(Array.from({ length: short ? 100 : 1000 }, () => 'exact' as const)),
    );
    const counted = countOf(score);
    const speed = speedOf(corpus, planter, held, short);
    return {
      lines: [
        ...counted.kinds.map(({ kind, right, of }): Line => ({
          what: `${kind}: verdicts right of ${of}`,
          value: (right / of) * 100,
          unit: '%',
        })),
        { what: 'verdicts right, all', value: counted.right * 100, unit: '%', target: '≥ 99' },
        { what: 'not-the-court, precision', value: counted.precision, unit: '', target: '≥ 0.98' },
        { what: 'not-the-court, recall', value: counted.recall, unit: '', target: '≥ 0.90' },
        {
          what: `false alarms on ${exact.length} exact quotations`,
          value: exact.filter((one) => one.alarm).length,
          unit: '',
          target: '0',
        },
        ...speed.lines,
      ],
      gates: [
        { what: 'verdicts wrong, in a hundred', ratio: (1 - counted.right) * 100, limit: 1 },
        { what: 'not-the-court said wrongly, in a hundred', ratio: (1 - counted.precision) * 100, limit: 2 },
        { what: 'not-the-court missed, in a hundred', ratio: (1 - counted.recall) * 100, limit: 10 },
        {
          what: 'exact quotations that raise an alarm, in a hundred',
          ratio: (exact.filter((one) => one.alarm).length / exact.length) * 100,
          limit: 0.1,
        },
        ...speed.gates,
      ],
    };
  },
};

function quotables(papers: readonly Paper[]): Quotable[] {
  return papers.flatMap((paper) => quotable(paper) ?? []).filter(({ court }) => court.length > 0);
}

function speedOf(
  corpus: Corpus,
  planter: Planter,
  held: readonly Paper[],
  short: boolean,
): { readonly lines: Line[]; readonly gates: { what: string; ratio: number; limit: number }[] } {
  const many = short ? 40 : 200;
  const { name, text, planted } = planter.brief(Array.from({ length: many }, (_, i) => all[i % all.length]!));
  // Fifty pages are about forty thousand characters.
  const filling = '代理人认为，被告的上述行为缺乏事实与法律依据，原告的请求应当得到支持，理由已如前述，不再赘述。\n\n';
  const whole =
    text + filling.repeat(Math.max(0, Math.ceil(((short ? 8_000 : 40_000) - text.length) / filling.length)));
  const memory = corpus.jurisdiction.remember();
  const check = (of: string): number =>
    timed(() => {
      const document = corpus.set(briefUri, folder, { name, text: of, kind: 'brief' }, memory);
      sink(problemsOf({ corpus, document }).length);
    }).wall;
  const first = check(whole);
  const keys = Array.from({ length: short ? 8 : 20 }, (_, i) => check(`${whole}${'的'.repeat(i + 1)}`));
  const characters = held.reduce((sum, paper) => sum + paper.text.length, 0);
  const words = planted.map((one) => plainOf(fold(one.words)).words).filter((one) => one.length >= 12);
  const ours = words.map((one) => timed(() => sink(corpus.words.holding([one], folder, 3).length)).wall);
  const changed = words.map((one) => timed(() => sink(corpus.words.likest([one], folder) ? 1 : 0)).wall);
  const joined = held.map((paper) => plainOf(fold(paper.text)).words).join('');
  const plain = words.slice(0, short ? 3 : 8).map((one) => timed(() => sink(plainSearch(joined, one, 6).end)).wall);
  corpus.remove(briefUri);
  return {
    lines: [
      {
        what: `first check of ${planted.length} quotations among ${held.length} judgments`,
        value: first,
        unit: 'ms',
        target: '< 2000',
      },
      { what: `after a key in ${whole.length} characters, median`, value: median(keys), unit: 'ms', target: '< 50' },
      { what: 'index', value: corpus.words.bytes / characters, unit: 'bytes/char', target: '≤ 10' },
      {
        what: `words looked for in ${(characters / 1e6).toFixed(1)} M characters, p95`,
        value: quantile(ours, 0.95),
        unit: 'ms',
        target: '< 5',
      },
      { what: 'words looked for in a changed form, p95', value: quantile(changed, 0.95), unit: 'ms' },
      { what: 'a plain search of the same, median', value: median(plain), unit: 'ms' },
      {
        what: 'how many times faster',
        value: median(plain) / Math.max(0.001, median(ours)),
        unit: '×',
        target: '≥ 50',
      },
    ],
    gates: [
      {
        what: 'looking words up against a plain search',
        ratio: median(ours) / median(plain),
        limit: 1 / (short ? 20 : 50),
      },
      { what: 'the check after a key against the first', ratio: median(keys) / first, limit: 0.8 },
    ],
  };
}
