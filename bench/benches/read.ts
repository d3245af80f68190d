import { Prc } from '../../src/jurisdiction/prc/prc';
import { fold } from '../../src/text/fold';
import { judgments, onOneLine } from '../generate/papers';
import { readSources } from '../generate/sources';
import { compare, sink } from '../measure';
import { type Bench, ofTwiceAsMuch } from '../report';

const prc = new Prc();

function read(texts: readonly string[]): void {
  for (const text of texts) sink(prc.read({ name: '判决书.txt', text }).citations.length);
}

function bare(texts: readonly string[]): void {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink(sum);
}

export const readBench: Bench = {
  name: 'read',
  what: 'whole readings of judgments: parts, parties, issues, holdings and all',
  run: (short) => {
    const sources = readSources();
    const texts = judgments(sources, short ? 40 : 100, 5000).map(({ text }) => text);
    const lined = texts.map(onOneLine);
    const long = judgments(sources, 2, 40_000, 7).map(({ text }) => text);
    const longer = judgments(sources, 2, 80_000, 7).map(({ text }) => text);
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const times = compare(
      {
        ours: () => read(texts),
        bare: () => bare(texts),
        line: () => read(lined),
        fold: () => texts.forEach((text) => sink(fold(text).length)),
        long: () => read(long),
        longer: () => read(longer),
      },
      // Until about the twentieth round V8 makes faster code of it on other threads, whose time counts as well.
      { rounds: short ? 5 : 9, warm: 25 },
    );
    const speed = (ms: number): number => characters / ms / 1000;
    return {
      lines: [
        { what: 'reading', value: speed(times.ours), unit: 'M chars/s', target: '≥ 10' },
        { what: 'reading on one line', value: speed(times.line), unit: 'M chars/s', target: 'a third of it' },
        { what: 'folding', value: speed(times.fold), unit: 'M chars/s' },
        { what: 'a bare pass', value: speed(times.bare), unit: 'M chars/s' },
        { what: 'reading against a bare pass', value: times.ours / times.bare, unit: '×', target: '≤ 43' },
      ],
      gates: [
        { what: 'reading against a bare pass', ratio: times.ours / times.bare, limit: readAgainstBare },
        { what: 'one line against many', ratio: times.line / times.ours, limit: 1.7 },
        { what: 'a judgment of twice the length', ratio: times.longer / times.long, limit: ofTwiceAsMuch },
        { what: 'folding against a bare pass', ratio: times.fold / times.bare, limit: 3 },
      ],
    };
  },
};

/** What has been reached, with room for a busy machine. 43 would be 10 million characters a second. */
const readAgainstBare = 180;
