import { expect } from 'chai';
import type { RuleScore } from '../../bench/rules/claims';
import { measuredRules } from '../../bench/rules/measured';
import { describeShared } from '../support/shared';

describeShared('claims planted in briefs', () => {
  let scores: ReadonlyMap<string, RuleScore>;

  before(function () {
    this.timeout(60_000);
    scores = new Map(measuredRules(60, 90, 7).map((score) => [score.code, score]));
  });

  for (const [code, recall] of [
    ['amount/mismatch', 0.9],
    ['date/mismatch', 0.9],
    ['party/misnamed', 0.9],
    ['exhibit/unknown', 0.95],
    ['citation/never-used', 0.95],
    ['pinpoint/wrong-passage', 0.75],
    ['citation/wrong-version', 0.9],
  ] as const)
    it(`${code}: precision 0.95 at least, recall ${recall}`, () => {
      const { due, said, saidRightly, misses } = scores.get(code)!;
      expect(due).to.be.at.least(10);
      expect(saidRightly / said, misses.join('\n')).to.be.at.least(0.95);
      expect(saidRightly / due, misses.join('\n')).to.be.at.least(recall);
    });
});
