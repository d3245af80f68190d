import { expect } from 'chai';
import fc from 'fast-check';
import { InOrder } from '../../src/text/in-order';

describe('what was worked out for the pieces of a text in their order', () => {
  /** Which pieces are worked out in each of several readings. */
  const worked = (readings: readonly (readonly string[])[]): string[][] => {
    const order = new InOrder<{ readonly of: string }>();
    return readings.map((pieces) => {
      const made: string[] = [];
      order.of(pieces, (piece) => {
        made.push(piece);
        return { of: piece };
      });
      return made;
    });
  };

  for (const [title, before, now, expected] of [
    ['not again where nothing changed', '甲乙丙', '甲乙丙', ''],
    ['what was changed', '甲乙丙', '甲丁丙', '丁'],
    ['what was put in', '甲乙', '甲丙丁乙', '丙丁'],
    ['nothing where something was left out', '甲乙丙', '甲丙', ''],
    ['nothing that has only changed places', '甲乙丙丁', '甲丙乙丁', ''],
    ['the second of two that are now alike', '甲乙', '甲甲乙', '甲'],
    ['between two changes what is new', '甲乙丙丁戊', '甲己丙庚戊', '己庚'],
  ] as const)
    it(title, () => expect(worked([[...before], [...now]])[1]).to.deep.equal([...expected]));

  it('is kept for one place only, and for the piece that stands there', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...'甲乙丙丁'), { maxLength: 12 }), { maxLength: 6 }),
        (readings) => {
          const order = new InOrder<{ readonly of: string }>();
          for (const pieces of readings) {
            const values = order.of(pieces, (piece) => ({ of: piece }));
            expect(values.map((value) => value.of)).to.deep.equal(pieces);
            expect(new Set(values).size).to.equal(pieces.length);
          }
        },
      ),
    ));
});
