import { takeHtml } from '../../src/features/intake/html/take-html';
import { readDocx } from '../../src/features/intake/docx/read-docx';
import { takePdf } from '../../src/features/intake/pdf/take-pdf';
import { readPages } from '../../src/features/intake/pdf/read-pages';
import type { Run, Sheet } from '../../src/features/intake/pdf/run';
import type { Taking } from '../../src/features/intake/taken-in';
import { docxFile, p } from '../../test/support/docx-file';
import { pdfFile } from '../../test/support/pdf-file';
import { judgments } from '../generate/papers';
import { readSources } from '../generate/sources';
import { compare, median, sink } from '../measure';
import { type Bench, ofTwiceAsMuch } from '../report';

/** A page as courts set it: so many characters a line and lines a page, in points. */
const set = { line: 28, lines: 22, size: 16, leading: 28, left: 80, top: 750 };

const head = '某某市某某区人民法院';

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
      put(head, 800),
      ...rows.slice(i * set.lines, (i + 1) * set.lines).map((words, j) => put(words, set.top - j * set.leading)),
      put(`第${i + 1}页`, 40),
    ],
  }));
}

function pageOf(text: string): Uint8Array {
  const lines = text.split('\n').map((words) => `<p>${words}<span><a href="/">〔1〕</a></span></p>`);
  return new TextEncoder().encode(`<div class="nav"><a href="/">首页</a></div>${lines.join('\n')}`);
}

/** A Word file with a paragraph for each line. */
function docxOf(text: string): Uint8Array {
  const body = text.split('\n').map((line) => p(line.replace(/[<&]/g, ' ')));
  return docxFile({ body: body.join('') });
}

/** What fills so many pages as `pdfFile` sets them, and no more. */
function textOf(pages: number, all: string): string {
  const lines = all.split('\n');
  let [rows, count] = [0, 0];
  while (count < lines.length && rows < pages * set.lines) rows += Math.ceil((lines[count++]!.length + 2) / set.line);
  return lines.slice(0, count).join('\n');
}

/** Processor milliseconds from the bytes of PDFs to their texts: the median of each. A run that does not count comes first. */
async function timesOfPdfs<K extends string>(
  files: Readonly<Record<K, Uint8Array>>,
  rounds: number,
): Promise<Record<K, number>> {
  const names = Object.keys(files) as K[];
  const all = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      // The reader takes the bytes for itself.
      const bytes = files[name].slice();
      const before = process.cpuUsage();
      const length = lengthOf(await takePdf({ name: 'x.pdf', bytes }, () => undefined));
      const { user, system } = process.cpuUsage(before);
      if (length === 0) throw new Error('no text');
      if (round >= 0) all.get(name)!.push((user + system) / 1000);
    }
  return Object.fromEntries(names.map((name) => [name, median(all.get(name)!)])) as Record<K, number>;
}

function lengthOf(taking: Taking): number {
  return 'text' in taking ? taking.text.length : 0;
}

export const intakeBench: Bench = {
  name: 'intake',
  what: 'texts of PDFs, Word files and web pages, from their bytes',
  run: async (short) => {
    const all = judgments(readSources(), 40, 5000)
      .map(({ text }) => text)
      .join('\n');
    const [fifty, hundred] = [sheetsOf(all, 50), sheetsOf(all, 100)];
    const [half, whole] = [pageOf(all.slice(0, 75_000)), pageOf(all.slice(0, 150_000))];
    const [deep, deeper] = [20_000, 40_000].map((count) => new TextEncoder().encode('<p><b>甲'.repeat(count)));
    const texts = { fifty: textOf(50, all), hundred: textOf(100, all) };
    const inPdf = { fifty: pdfFile(texts.fifty, head), hundred: pdfFile(texts.hundred, head) };
    const inWord = { fifty: docxOf(texts.fifty), hundred: docxOf(texts.hundred) };
    const pdf = await timesOfPdfs(inPdf, short ? 3 : 7);
    const times = compare(
      {
        someWord: () => sink(lengthOf(readDocx({ bytes: inWord.fifty, options: {} }))),
        allWord: () => sink(lengthOf(readDocx({ bytes: inWord.hundred, options: {} }))),
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
        { what: 'a PDF of 100 pages, from bytes to text', value: pdf.hundred, unit: 'ms', target: '< 3000' },
        { what: 'a .docx of as much text, from bytes to text', value: times.allWord, unit: 'ms', target: '< 3000' },
        { what: 'the text of 100 pages, once they are parsed', value: times.hundred, unit: 'ms', target: '< 1000' },
        { what: 'a web page of 150,000 characters', value: times.whole, unit: 'ms', target: '< 500' },
      ],
      gates: [
        { what: 'a PDF of twice as many pages', ratio: pdf.hundred / pdf.fifty, limit: ofTwiceAsMuch },
        { what: 'a .docx of twice as many pages', ratio: times.allWord / times.someWord, limit: ofTwiceAsMuch },
        { what: 'twice as many pages', ratio: times.hundred / times.fifty, limit: ofTwiceAsMuch },
        { what: 'a web page twice as long', ratio: times.whole / times.half, limit: ofTwiceAsMuch },
        { what: 'a web page of twice as many open elements', ratio: times.deeper / times.deep, limit: ofTwiceAsMuch },
      ],
    };
  },
};
