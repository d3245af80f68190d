import { expect } from 'chai';
import fc from 'fast-check';
import { assigned } from '../../../src/annotation/blind/assign';

const paths = Array.from({ length: 40 }, (_, at) => `案${at}.txt`);
const sharing = { coders: ['甲', '乙', '丙'], share: 0.2, each: 2, seed: 7 };
const loads = (plan: ReadonlyMap<string, readonly string[]>): number[] =>
  sharing.coders.map((coder) => [...plan.values()].filter((own) => own.includes(coder)).length);

describe('who codes what', () => {
  it('gives each document to somebody, and the share that was asked for to two', () => {
    const plan = assigned(paths, sharing);
    expect([...plan.values()].filter((own) => own.length === 2)).to.have.length(8);
    expect([...plan.values()].filter((own) => own.length === 1)).to.have.length(32);
  });

  it('gives everybody as much, but for one', () =>
    expect(loads(assigned(paths, sharing))).to.have.members([16, 16, 16]));

  it('is the same by the same seed, in whatever order documents come', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (shuffled) => {
        expect(Object.fromEntries(assigned(shuffled, sharing))).to.deep.equal(
          Object.fromEntries(assigned(paths, sharing)),
        );
      }),
    ));

  it('is another by another seed', () =>
    expect([...assigned(paths, { ...sharing, seed: 8 })]).not.to.deep.equal([...assigned(paths, sharing)]));

  it('has no more coders for a document than there are', () =>
    expect([...assigned(['a'], { coders: ['甲'], share: 1, each: 3, seed: 1 }).values()]).to.deep.equal([['甲']]));
});
