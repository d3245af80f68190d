import search from 'approx-string-match';
import { problemsOf } from '../../src/rules/check';
import { fold } from '../../src/text/fold';
import { plainOf } from '../../src/text/plain';
import { median, quantile, sink, timed } from '../measure';
import type { Gate, Line } from '../report';
import { kinds } from './kinds';
import type { GeneratedMatter } from './matter';

/** Fifty pages are about forty thousand characters. */
const fiftyPages = 40_000;
const filling = '代理人认为，被告的上述行为缺乏事实与法律依据，原告的请求应当得到支持，理由已如前述，不再赘述。\n\n';
/** What an approximate search is allowed to find different, in characters. */
const errors = 6;

/** How long a brief takes at first and after each key, and how fast words are found beside a search without an index. */
export function speedOf(
  { corpus, folder, held, planter }: GeneratedMatter,
  short: boolean,
): { readonly lines: Line[]; readonly gates: Gate[] } {
  const uri = `${folder}/代理词.md`;
  const many = short ? 40 : 200;
  const { name, text, planted } = planter.brief(Array.from({ length: many }, (_, i) => kinds[i % kinds.length]!));
  const length = short ? fiftyPages / 5 : fiftyPages;
  const whole = text + filling.repeat(Math.max(0, Math.ceil((length - text.length) / filling.length)));
  const memory = corpus.jurisdiction.remember();
  const check = (of: string): number =>
    timed(() => {
      const document = corpus.set(uri, folder, { name, text: of, kind: 'brief' }, memory);
      sink(problemsOf({ corpus, document }).length);
    }).wall;
  const first = check(whole);
  const keys = Array.from({ length: short ? 8 : 20 }, (_, i) => check(`${whole}${'的'.repeat(i + 1)}`));
  corpus.remove(uri);
  const characters = held.reduce((sum, paper) => sum + paper.text.length, 0);
  const words = planted.map((one) => plainOf(fold(one.words)).words).filter((one) => one.length >= 12);
  const ours = words.map((one) => timed(() => sink(corpus.words.holding([one], folder, 3).length)).wall);
  const changed = words.map((one) => timed(() => sink(corpus.words.likest([one], folder) ? 1 : 0)).wall);
  const joined = held.map((paper) => plainOf(fold(paper.text)).words).join('');
  const theirs = words.slice(0, short ? 3 : 8).map((one) => timed(() => sink(search(joined, one, errors).length)).wall);
  // One source that changes: its own sketch is made anew and no other.
  const { name: changing, text: source } = held[0]!;
  const taken = timed(() => {
    corpus.words.put(corpus.document(`${folder}/${changing}`)!, true);
  }).wall;
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
      { what: `index, one judgment of ${source.length} characters anew`, value: taken, unit: 'ms' },
      {
        what: `words looked for in ${(characters / 1e6).toFixed(1)} M characters, p95`,
        value: quantile(ours, 0.95),
        unit: 'ms',
        target: '< 5',
      },
      { what: 'words looked for in a changed form, p95', value: quantile(changed, 0.95), unit: 'ms' },
      { what: 'approx-string-match on the same, median', value: median(theirs), unit: 'ms' },
      {
        what: 'how many times faster',
        value: median(theirs) / Math.max(0.001, median(ours)),
        unit: '×',
        target: '≥ 50',
      },
    ],
    gates: [
      {
        what: 'looking words up against approx-string-match',
        ratio: median(ours) / median(theirs),
        limit: 1 / (short ? 20 : 50),
      },
      { what: 'the check after a key against the first', ratio: median(keys) / first, limit: 0.8 },
      { what: 'bytes of the index for each character', ratio: corpus.words.bytes / characters, limit: 10 },
    ],
  };
}
