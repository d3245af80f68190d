import { expect } from 'chai';
import * as path from 'node:path';
import { emptyTally, f1, goldIn, score, type Measure } from '../../support/score';

/** What reading must at least achieve on the texts of `test/fixtures/decisions`; raised as it gets better. */
const bars: Readonly<Record<Measure, number>> = {
  ...{ sections: 0.975, parties: 0.93, meta: 0.87, issues: 0.85 },
  ...{ holdings: 0.88, links: 0.89, claims: 0.98, answers: 0.85 },
};

/** Genres in which one bad part would hide among twenty good texts. */
const wholeSections = ['admin-1', 'arbitral', 'commutation', 'mediation', 'ruling-enforcement', 'criminal-civil'];

/** Marked later: what was asked for and what became of it is all right in them. */
const wholeAnswers = [
  ...['admin-1-database', 'admin-1-patent', 'award-labour', 'civil-appeal-copyright', 'civil-divorce'],
  ...['civil-labour-both', 'civil-maintenance', 'civil-utility-model'],
  ...['ruling-dismissed', 'typical-labour', 'admin-1-expropriation', 'award-advertising', 'civil-enforcement-suit'],
  ...['civil-inheritance', 'civil-labour-joint', 'ruling-bankruptcy', 'typical-prosecutors'],
  ...['civil-retrial-counterclaim', 'civil-trademark', 'criminal-appeal-changed', 'criminal-civil-public'],
];

describe('decisions of genres without shared gold, held against what their authors marked', () => {
  const fixtures = goldIn(path.resolve('test/fixtures/decisions'));
  const total = emptyTally();
  for (const { gold, text } of fixtures)
    it(gold.doc, () => {
      const own = emptyTally();
      score(text, gold, own);
      for (const what of Object.keys(own) as Measure[])
        for (const key of ['hit', 'gold', 'got'] as const) total[what][key] += own[what][key];
      if (wholeSections.some((name) => gold.doc.startsWith(name))) expect(f1(own.sections)).to.be.at.least(0.95);
      if (wholeAnswers.includes(gold.doc))
        for (const what of ['sections', 'parties', 'meta', 'issues', 'claims', 'answers'] as const)
          expect(f1(own[what]), what).to.equal(1);
    });

  it('are read as well as ever', () => {
    expect(total.claims.gold, 'claims marked').to.be.greaterThan(50);
    for (const [what, bar] of Object.entries(bars)) expect(f1(total[what as Measure]), what).to.be.at.least(bar);
  });
});
