import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Corpus } from '../../src/corpus/corpus';
import { isNorm } from '../../src/model/citation';
import { Phrases } from '../../src/features/phrases';
import { Reliances } from '../../src/features/reliance';
import { HoldingsTree } from '../../src/features/tree/holdings-tree';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { DecisionReading } from '../../src/model/reading';
import { describeShared } from '../support/shared';
import { findings } from '../support/check';
import { words } from '../support/read';

describeShared('the press report of the WeChat group-control judgment, as it stands', (shared) => {
  const text = fs.readFileSync(path.join(shared, 'corpora/seed.txt'), 'utf8');
  const reading = new Prc().read({ name: 'seed.txt', text }) as DecisionReading;
  const pins = (role: string): string[] =>
    reading.citations.filter(isNorm).flatMap((citation) => {
      const section = reading.sections.find((one) => one.span[0] <= citation.span[0] && citation.span[0] < one.span[1]);
      return section?.role === role && citation.pin ? [citation.pin] : [];
    });

  it('is a press report on one court under two names', () => {
    expect(reading.genre).to.equal('press-report');
    expect(reading.meta).to.include({
      court: '杭州互联网法院',
      cause: '不正当竞争纠纷',
      amountClaimed: 5_000_000,
      amountAwarded: 2_600_000,
    });
    expect(reading.meta.courtAliases).to.deep.equal(['杭州铁路运输法院']);
  });

  it('has two plaintiffs and two defendants', () =>
    expect(reading.parties.map((party) => party.role)).to.deep.equal([
      'plaintiff',
      'plaintiff',
      'defendant',
      'defendant',
    ]));

  it('cites articles 2 and 12 in the claims, and 2 where the court applies it', () => {
    expect(pins('claims')).to.deep.equal(['2', '12']);
    expect(pins('reasoning').filter((pin) => pin === '2')).to.have.lengthOf(2);
  });

  it('repairs the garbled 12.2.4, with low confidence and a problem', () => {
    const repaired = reading.citations.filter(isNorm).find((citation) => citation.pin === '12.2.4');
    expect(repaired).to.include({ law: '反不正当竞争法', resolvedBy: 'repair' });
    expect(repaired!.confidence).to.be.lessThan(0.6);
    expect(findings('citation/damaged', { 'seed.txt': text })).to.have.lengthOf(1);
  });

  it('states one issue, and the judge’s later statement holds nothing', () => {
    expect(reading.issues.map((issue) => words(text, issue.span))).to.have.lengthOf(1);
    const statement = text.indexOf('法官陈述');
    for (const holding of reading.holdings) expect(holding.span[0]).to.be.lessThan(statement);
  });

  it('orders three things', () =>
    expect(reading.holdings.filter((one) => one.kind === 'disposition')).to.have.lengthOf(3));

  it('shows the holding on obstruction under a heading inferred from its provision', () => {
    const corpus = new Corpus(new Prc());
    corpus.set('seed', '', { name: 'seed.txt', text });
    const tree = new HoldingsTree(corpus, new Reliances(corpus), new Phrases('zh-cn'));
    const options = { grouping: 'judgment', filter: '' } as const;
    const [root] = tree.roots([''], options);
    const heading = tree.children(root!.id, options).find((row) => row.label === '反不正当竞争法第十二条第二款第四项');
    expect(heading).to.include({ description: '推定标题', unsure: true });
    expect(
      tree
        .children(heading!.id, options)
        .map((row) => row.tooltip)
        .join(),
    ).to.include('妨碍、扰乱两原告合法提供的网络产品和服务');
  });
});
