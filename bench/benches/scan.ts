import { emptyState } from '../../src/jurisdiction/prc/citation/state';
import { scanParagraph } from '../../src/jurisdiction/prc/citation/scan';
import { Lexicon } from '../../src/jurisdiction/prc/lexicon/lexicon';
import { fold } from '../../src/text/fold';
import { paragraphs } from '../../src/text/paragraphs';
import { judgments } from '../generate/papers';
import { readSources } from '../generate/sources';
import { compare, sink } from '../measure';
import { type Bench, type Gate, type Line, ofTwiceAsMuch } from '../report';

const lexicon = new Lexicon();

/** The paragraphs of a text, cut beforehand: what is measured is the scanner. */
function cut(text: string): string[] {
  const folded = fold(text);
  return paragraphs(folded).map((span) => folded.slice(...span));
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function scan(pieces: readonly string[]): void {
  let state = emptyState;
  for (const piece of pieces) {
    const found = scanParagraph(piece, lexicon, state);
    state = found.state;
    sink(found.citations.length);
  }
}

/** The least that anyone can do with a text: look at each of its characters. */
function bare(pieces: readonly string[]): void {
  let sum = 0;
  for (const piece of pieces) for (let i = 0; i < piece.length; i++) sum = (sum + piece.charCodeAt(i)) | 0;
  sink(sum);
}

function oneExpression(pieces: readonly string[]): void {
  for (const piece of pieces)
    sink(piece.match(/《[^》]{1,60}》(?:第[一二三四五六七八九十百零]{1,7}条)?/g)?.length ?? 0);
}

const hostile: Readonly<Record<string, (length: number) => string>> = {
  'only 《': (length) => '《'.repeat(length),
  'only digits': (length) => '1234567890'.repeat(length / 10),
  'only 第': (length) => '第'.repeat(length),
  'nested brackets': (length) => '（('.repeat(length / 4) + '))'.repeat(length / 4),
  'opened titles': (length) => '《关于'.repeat(length / 3),
  numerals: (length) => '第一百二十'.repeat(length / 5),
  'years in brackets': (length) => '(2019'.repeat(length / 5),
  'short forms': (length) => '简称'.repeat(length / 2),
  'marks that do not match': (length) => '《〉'.repeat(length / 2),
  'signs without numbers': (length) => '§定'.repeat(length / 2),
};

export const scanBench: Bench = {
  name: 'scan',
  what: 'citations in judgments, beside the least that a pass can cost',
  run: (short) => {
    const texts = judgments(readSources(), short ? 60 : 200, 5000).map(({ text }) => text);
    const once = texts.map(cut);
    const firstHalf = once.slice(0, once.length / 2);
    const all = once.flat();
    const [characters, charactersOfHalf] = [lengthOf(all), lengthOf(firstHalf.flat())];
    const measure = (): Record<'ours' | 'bare' | 'expression' | 'half', number> =>
      compare(
        {
          ours: () => once.forEach(scan),
          bare: () => bare(all),
          expression: () => oneExpression(all),
          half: () => firstHalf.forEach(scan),
        },
        { rounds: short ? 9 : 15, warm: short ? 60 : 40 },
      );
    let times = measure();
    // What else the machine does can only make a pass look slower than it is: it gets one more chance.
    if (times.ours / times.bare > scanAgainstBare) times = measure();
    const speed = (ms: number): number => characters / ms / 1000;
    const lines: Line[] = [
      { what: 'scanning', value: speed(times.ours), unit: 'M chars/s', target: '≥ 50' },
      { what: 'a bare pass', value: speed(times.bare), unit: 'M chars/s' },
      { what: 'one regular expression', value: speed(times.expression), unit: 'M chars/s' },
      { what: 'scanning against a bare pass', value: times.ours / times.bare, unit: '×', target: '≤ 8.6' },
    ];
    const gates: Gate[] = [
      { what: 'scanning against a bare pass', ratio: times.ours / times.bare, limit: scanAgainstBare },
      {
        what: 'a character of twice as many judgments',
        ratio: times.ours / characters / (times.half / charactersOfHalf),
        limit: 1.45,
      },
    ];
    const size = short ? 60_000 : 200_000;
    for (const [name, make] of Object.entries(hostile)) {
      const [small, large] = [cut(make(size)), cut(make(size * 2))];
      const { one, two } = compare({ one: () => scan(small), two: () => scan(large) }, { rounds: 5, warm: 2 });
      lines.push({ what: `scanning ${name}`, value: size / one / 1000, unit: 'M chars/s', target: '≥ 5' });
      gates.push(
        { what: `${name}, against judgments`, ratio: one / size / (times.ours / characters), limit: 6 },
        { what: `${name}, at twice the size`, ratio: two / one, limit: ofTwiceAsMuch },
      );
    }
    return { lines, gates };
  },
};

/** 50 million characters a second where a bare pass makes 430. */
const scanAgainstBare = 8.6;
