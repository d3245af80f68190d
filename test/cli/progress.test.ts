import { expect } from 'chai';
import { progressOn } from '../../src/cli/progress';

/** What is written to a stream by lines shown at these times, in milliseconds. */
function written(isTTY: boolean, times: readonly number[]): string[] {
  const out: string[] = [];
  let now = 0;
  const stream = { isTTY, write: (words: string) => out.push(words) > 0 };
  const progress = progressOn(stream, () => now);
  for (const time of times) {
    now = time;
    progress.show(`at ${time}`);
  }
  progress.clear();
  return out.map((words) => words.replace('\r\u001b[K', '⌫'));
}

describe('progress is shown', () => {
  const cases: [what: string, isTTY: boolean, times: number[], out: string[]][] = [
    ['on a terminal, when work takes long', true, [0, 300, 500, 700], ['⌫at 500', '⌫at 700', '⌫']],
    ['no more often than an eye can follow', true, [500, 510, 590, 601], ['⌫at 500', '⌫at 601', '⌫']],
    ['not for short work', true, [0, 100, 399], []],
    ['not into a pipe', false, [0, 500, 1000], []],
  ];
  for (const [what, isTTY, times, out] of cases) it(what, () => expect(written(isTTY, times)).to.deep.equal(out));
});
