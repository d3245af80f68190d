import { Prc } from '../../src/jurisdiction/prc/prc';
import { judgments } from '../generate/papers';
import { Random } from '../generate/random';
import { readSources } from '../generate/sources';
import { median, sink, timed, type Taken } from '../measure';
import type { Bench } from '../report';

const prc = new Prc();
const name = '判决书.txt';
/** Defined in the first line, used in all of the text. */
const alias = '（以下简称《示例条例》）';
const law = '《示例市冷链运输管理条例》';

export const keystrokeBench: Bench = {
  name: 'keystroke',
  what: 'a long judgment read again after each key',
  run: (short) => {
    const length = short ? 60_000 : 300_000;
    const random = new Random(17);
    for (const { text } of judgments(readSources(), 60, 5000)) sink(prc.read({ name, text }).citations.length);
    const [paper] = judgments(readSources(), 1, length, 11);
    const start = paper!.text.indexOf('\n', 400) + 1;
    const used = paper!.text.slice(start).replace(/。\n/g, '，见《示例条例》第三条。\n');
    let text = `${paper!.text.slice(0, start)}依照${law}${alias}第二条。\n${used}`;
    const memory = prc.remember();
    const again = (): Taken => timed(() => sink(prc.read({ name, text }, memory).citations.length));
    const afresh = (): number => timed(() => sink(prc.read({ name, text }).citations.length)).cpu;
    const type = (): void => {
      const at = random.whole(Math.floor(text.length / 5), Math.floor(text.length * 0.8));
      text = `${text.slice(0, at)}的${text.slice(at)}`;
    };
    // Who has typed for a while, so that V8 has made its code fast.
    for (let i = 0; i < (short ? 5 : 30); i++) {
      type();
      again();
    }
    const keys: Taken[] = [];
    const [whole, definitions]: [number[], number[]] = [[], []];
    for (let i = 0; i < (short ? 20 : 40); i++) {
      type();
      keys.push(again());
      if (i % 4 !== 0) continue;
      whole.push(afresh());
      const other = i % 8 === 0 ? law.replace('冷链', '冷藏') : law;
      text = text.replace(/《示例市冷[链藏]运输管理条例》/, other);
      if (i > 0) definitions.push(again().cpu);
    }
    const [waited, worked] = [keys.map(({ wall }) => wall), median(keys.map(({ cpu }) => cpu))];
    return {
      lines: [
        { what: `a key in ${text.length} characters, median`, value: median(waited), unit: 'ms', target: '≤ 16' },
        { what: 'the slowest of them', value: Math.max(...waited), unit: 'ms' },
        { what: 'processor time of one, threads of V8 and all', value: worked, unit: 'ms' },
        { what: 'the law of a short form that all paragraphs use', value: median(definitions), unit: 'ms' },
        { what: 'read afresh', value: median(whole), unit: 'ms' },
      ],
      gates: [
        { what: 'a key against reading afresh', ratio: worked / median(whole), limit: short ? 0.65 : 0.4 },
        {
          what: 'a definition against reading afresh',
          ratio: median(definitions) / median(whole),
          limit: short ? 0.95 : 0.6,
        },
      ],
    };
  },
};
