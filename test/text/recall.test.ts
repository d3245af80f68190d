import { expect } from 'chai';
import { Recall } from '../../src/text/recall';

describe('what was worked out for a piece of text', () => {
  /** Which pieces are worked out in each of several readings. */
  const worked = (readings: readonly (readonly string[])[]): string[][] => {
    const recall = new Recall<string>();
    return readings.map((pieces) => {
      const made: string[] = [];
      recall.turn();
      for (const piece of pieces)
        recall.of(piece, () => {
          made.push(piece);
          return piece;
        });
      return made;
    });
  };

  for (const [title, readings, expected] of [
    ['once, however often it stands', [['甲', '甲']], [['甲']]],
    [
      'not again in the next reading',
      [
        ['甲', '乙'],
        ['甲', '乙'],
      ],
      [['甲', '乙'], []],
    ],
    [
      'only what is new',
      [
        ['甲', '乙'],
        ['甲', '丙'],
      ],
      [['甲', '乙'], ['丙']],
    ],
    ['again, where a reading went by without it', [['甲'], ['乙'], ['甲']], [['甲'], ['乙'], ['甲']]],
  ] as const)
    it(title, () => expect(worked(readings)).to.deep.equal(expected));

  it('nothing after it was cleared', () => {
    const recall = new Recall<number>();
    recall.of('甲', () => 1);
    recall.clear();
    expect(recall.of('甲', () => 2)).to.equal(2);
  });
});
