import { takeHtml } from '../../src/features/intake/html/take-html';
import { readPages } from '../../src/features/intake/pdf/read-pages';
import type { Run, Sheet } from '../../src/features/intake/pdf/run';
import type { Taking } from '../../src/features/intake/taken-in';
import { judgments } from '../generate/papers';
import { readSources } from '../generate/sources';
import { compare, sink } from '../measure';
import { type Bench, ofTwiceAsMuch } from '../report';

/** A page as courts set it: so many characters a line and lines a page, in points. */
const set = { line: 28, lines: 22, size: 16, leading: 28, left: 80, top: 750 };

/** The pages of a text, with a head and a number on each. */
function sheetsOf(text: string, count: number): Sheet[] {
  const rows = text
    .split('\n')
    .flatMap((words) => words.match(new RegExp(`.{1,${set.line}}`, 'g')) ?? [])
    .slice(0, count * set.lines);
  const put = (words: string, y: number): Run => {
    const [x, size] = [set.left, set.size];
    return { text: words, x, end: x + words.length * size, y, size, turned: false };
  };
  return Array.from({ length: count }, (_, i) => ({
    ...{ number: i + 1, width: 595, height: 842 },
    runs: [
      put('某某市某某区人民法院', 800),
      ...rows.slice(i * set.lines, (i + 1) * set.lines).map((words, j) => put(words, set.top - j * set.leading)),
      put(`第${i + 1}页`, 40),
    ],
  }));
}

function pageOf(text: string): Uint8Array {
  const lines = text.split('\n').map((words) => `<p>${words}<span><a href="/">〔1〕</a></span></p>`);
  return new TextEncoder().encode(`<div class="nav"><a href="/">首页</a></div>${lines.join('\n')}`);
}

function lengthOf(taking: Taking): number {
  return 'text' in taking ? taking.text.length : 0;
}

export const intakeBench: Bench = {
  name: 'intake',
  what: 'texts of pages by where their words stand, and of web pages',
  run: (short) => {
    const all = judgments(readSources(), 40, 5000)
      .map(({ text }) => text)
      .join('\n');
    const [fifty, hundred] = [sheetsOf(all, 50), sheetsOf(all, 100)];
    const [half, whole] = [pageOf(all.slice(0, 75_000)), pageOf(all.slice(0, 150_000))];
    const [deep, deeper] = [20_000, 40_000].map((count) => new TextEncoder().encode('<p><b>甲'.repeat(count)));
    const times = compare(
      {
        fifty: () => sink(readPages(fifty).text.length),
        hundred: () => sink(readPages(hundred).text.length),
        half: () => sink(lengthOf(takeHtml({ bytes: half }))),
        whole: () => sink(lengthOf(takeHtml({ bytes: whole }))),
        deep: () => sink(lengthOf(takeHtml({ bytes: deep! }))),
        deeper: () => sink(lengthOf(takeHtml({ bytes: deeper! }))),
      },
      { rounds: short ? 5 : 11, warm: 2 },
    );
    return {
      lines: [
        { what: 'the text of 100 pages, once they are parsed', value: times.hundred, unit: 'ms', target: '< 1000' },
        { what: 'a web page of 150,000 characters', value: times.whole, unit: 'ms', target: '< 500' },
      ],
      gates: [
        { what: 'twice as many pages', ratio: times.hundred / times.fifty, limit: ofTwiceAsMuch },
        { what: 'a web page twice as long', ratio: times.whole / times.half, limit: ofTwiceAsMuch },
        { what: 'a web page of twice as many open elements', ratio: times.deeper / times.deep, limit: ofTwiceAsMuch },
      ],
    };
  },
};
