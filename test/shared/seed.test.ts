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
import { covers } from '../../src/text/span';
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

  it('has two plaintiffs and two defendants, as named', () =>
    expect(reading.parties.map((party) => `${party.role} ${party.name}`)).to.deep.equal([
      'plaintiff 腾讯计算机公司',
      'plaintiff 腾讯科技公司',
      'defendant 浙江某互联网公司',
      'defendant 杭州某科技公司',
    ]));

  const parts: [begins: string, role: string, speaker: string][] = [
    ['近两年', 'commentary', 'reporter'],
    ['图片来源', 'noise', 'court'],
    ['两原告认为', 'claims', 'plaintiff'],
    ['两被告辩称', 'defence', 'defendant'],
    ['法院认为\n', 'reasoning', 'court'],
    ['微信群控原理_', 'noise', 'court'],
    ['本案中,被诉', 'reasoning', 'court'],
    ['最终,法院判令', 'disposition', 'court'],
    ['法官陈述', 'commentary', 'judge-extrajudicially'],
    ['分享', 'noise', 'court'],
  ];
  for (const [begins, role, speaker] of parts)
    it(`has a part that begins with ${begins.trim()}: ${role}${role === 'noise' ? '' : `, words of ${speaker}`}`, () => {
      const section = reading.sections.find((one) => words(text, one.span).startsWith(begins));
      expect(section?.role).to.equal(role);
      if (role !== 'noise') expect(section?.speaker).to.equal(speaker);
    });

  it('cites articles 2 and 12 in the claims, and 2 where the court applies it', () => {
    expect(pins('claims')).to.deep.equal(['2', '12']);
    expect(pins('reasoning')).to.deep.equal(['12.2.4', '2', '2']);
  });

  it('repairs the garbled 12.2.4, with low confidence and a problem', () => {
    const repaired = reading.citations.filter(isNorm).find((citation) => citation.pin === '12.2.4');
    expect(repaired).to.include({ law: '反不正当竞争法', resolvedBy: 'repair' });
    expect(repaired!.confidence).to.be.lessThan(0.6);
    expect(findings('citation/damaged', { 'seed.txt': text })).to.have.lengthOf(1);
  });

  it('states one issue: whether collecting and storing user data violates article 2', () => {
    expect(reading.issues.map((issue) => words(text, issue.span))).to.deep.equal([
      '被诉侵权软件擅自收集微信用户数据并存储于其控制的服务器中是否构成违反《反不正当竞争法》第二条规定的不正当竞争行为',
    ]);
    const held = reading.holdings.filter((holding) => holding.issue === reading.issues[0]!.id);
    const carried = held.flatMap((holding) => holding.reasoning.map((span) => words(text, span)));
    for (const form of ['就微信平台数据资源整体而言', '就微信平台单一数据主体而言'])
      expect(carried.some((passage) => passage.startsWith(form))).to.equal(true, form);
    expect(held.map((holding) => holding.pinsCited).flat()).to.deep.equal(['反不正当竞争法:2']);
  });

  it('holds nothing that the parties argued or the judge said afterwards', () => {
    for (const holding of reading.holdings) {
      const section = reading.sections.find((one) => covers(one.span, holding.span));
      expect(section?.role).to.be.oneOf(['reasoning', 'disposition'], words(text, holding.span));
    }
  });

  it('links each holding to reasoning of the court', () => {
    const reasoning = reading.sections.filter((section) => section.role === 'reasoning');
    for (const holding of reading.holdings) {
      expect(holding.reasoning, words(text, holding.span)).not.to.have.lengthOf(0);
      for (const span of holding.reasoning)
        expect(reasoning.some((section) => covers(section.span, span))).to.equal(true, words(text, span));
    }
  });

  it('orders three things', () =>
    expect(
      reading.holdings.filter((one) => one.kind === 'disposition').map((one) => words(text, one.span)),
    ).to.deep.equal(['两被告停止涉案不正当竞争行为', '赔偿两原告经济损失及合理费用260万元', '消除对其造成的影响。']));

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
