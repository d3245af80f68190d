import { expect } from 'chai';
import { type FileToTake } from '../../../src/features/intake/intake';
import { takeText } from '../../../src/features/intake/plain/take-text';
import type { Taking } from '../../../src/features/intake/taken-in';
import { LastTake } from '../../../src/server/node/last-take';

const file = (text: string, name = '判决.txt'): FileToTake => ({ name, bytes: new TextEncoder().encode(text) });

describe('what was taken in last is kept', () => {
  let taken: number;
  let last: LastTake;
  let answer: (file: FileToTake) => Taking;
  beforeEach(() => {
    taken = 0;
    answer = (one) => takeText(one);
    last = new LastTake({ take: (one) => Promise.resolve((taken++, answer(one))) });
  });

  for (const [what, first, second, times] of [
    ['while its bytes are the same', file('甲'), file('甲'), 1],
    ['not where they are others', file('甲'), file('乙'), 2],
    ['not under another name, which may say what it is', file('甲'), file('甲', '判决.md'), 2],
    [
      'not where the other side of tracked changes is wanted',
      file('甲'),
      { ...file('甲'), options: { changes: 'original' } },
      2,
    ],
  ] as const)
    it(what, async () => {
      await last.take(first);
      const taking = await last.take(second);
      expect([taking, taken]).to.deep.equal([takeText({ bytes: second.bytes }), times]);
    });

  it('not what was refused: a person may have ended it', async () => {
    answer = () => ({ refused: 'too-slow' });
    await last.take(file('甲'));
    answer = (one) => takeText(one);
    expect(await last.take(file('甲'))).to.have.property('text');
  });
});
