import { expect } from 'chai';
import { Random } from '../../bench/generate/random';
import { kinds, type Kind } from '../../bench/quotations/kinds';
import { generatedMatter, type GeneratedMatter } from '../../bench/quotations/matter';
import { qualifierScore } from '../../bench/quotations/qualifiers';
import { countOf, isRight, scoreOf, type Scored } from '../../bench/quotations/score';
import { describeShared } from '../support/shared';

describeShared('quotations planted in briefs on generated judgments', () => {
  let matter: GeneratedMatter;
  let scored: readonly Scored[];
  const planted = (wanted: readonly Kind[]): Scored[] =>
    scoreOf(matter.corpus, matter.folder, matter.planter.brief(wanted));

  before(function () {
    this.timeout(60_000);
    matter = generatedMatter(100, 77);
    scored = [1, 2, 3].flatMap(() => planted(kinds.flatMap((kind) => [kind, kind])));
  });

  for (const kind of kinds)
    it(`${kind}: each has its verdict, but one at most`, () => {
      const of = scored.filter((one) => one.kind === kind);
      expect(of).to.have.length(6);
      expect(
        of.filter((one) => !isRight(one)).map(({ verdict, words }) => `${verdict}: ${words}`),
      ).to.have.length.below(2);
    });

  it('99 in a hundred have the right verdict', () => expect(countOf(scored).right).to.be.at.least(0.99));

  it('not-the-court has a precision of 0.98 and a recall of 0.90 at least', () => {
    const { precision, recall } = countOf(scored);
    expect(precision).to.be.at.least(0.98);
    expect(recall).to.be.at.least(0.9);
  });

  it('none of 300 exact quotations raises an alarm', () => {
    const exact = planted(Array.from({ length: 300 }, () => 'exact' as const));
    expect(exact).to.have.length(300);
    expect(exact.filter((one) => one.alarm).map(({ words }) => words)).to.deep.equal([]);
  }).timeout(30_000);

  it('truncated-qualifier has a precision of 0.90 at least', () => {
    const { said, saidRightly, due } = qualifierScore(matter.held, new Random(5), 80);
    expect(due).to.be.above(20);
    expect(saidRightly / said).to.be.at.least(0.9);
    expect(saidRightly / due).to.be.at.least(0.8);
  }).timeout(30_000);
});
