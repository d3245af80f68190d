import { expect } from 'chai';
import { isDecision, type DecisionDocument } from '../../../src/corpus/corpus';
import { compareAcross } from '../../../src/features/across/comparison';
import { acrossRows } from '../../../src/features/across/csv';
import { acrossPage } from '../../../src/features/across/page';
import { Comparables, type Offers } from '../../../src/features/across/seed';
import { topicsAt, topicsOf } from '../../../src/features/across/topic';
import { pageMarkdown } from '../../../src/features/pages/markdown';
import { Phrases } from '../../../src/features/phrases';
import { idOf } from '../../../src/features/tree/row';
import { civil, criminal } from '../../support/decisions';
import { Matter } from '../../support/matter';

/** Self-written: a court that names the provision in what it holds. */
const granted = civil.replace('故远山公司应当', '故远山公司依照《中华人民共和国民法典》第八百三十二条应当');
/** Self-written: another carrier, another court, which found for it. */
const refused = civil
  .replace('示例市东区人民法院', '示例市北区人民法院')
  .replace('（2022）示0102民初318号', '（2019）示0104民初77号')
  .replaceAll('示例市青禾食品有限公司', '示例市白鹭水产有限公司')
  .replaceAll('青禾公司', '白鹭公司')
  .replaceAll('示例市远山物流有限公司', '示例市近海物流有限公司')
  .replaceAll('远山公司', '近海公司')
  .replace('车辆制冷设备途中停机，货物解冻，损失经评估为78500元。', '货物因白鹭公司自行包装的泡沫箱破裂而毁损。')
  .replace(
    '近海公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。故近海公司应当赔偿白鹭公司货物损失78500元。',
    '近海公司已举证证明毁损系包装所致。依照《中华人民共和国民法典》第八百三十二条，白鹭公司要求近海公司赔偿货物损失的请求，本院不予支持。',
  )
  .replace('二〇二二年五月二十日', '二〇一九年五月二十日');
const [zh, en] = [new Phrases('zh-cn'), new Phrases('en')];

describe('one question across judgments', () => {
  let matter: Matter;
  let comparables: Comparables;

  beforeEach(() => {
    matter = new Matter({ 'a.txt': granted, 'b.txt': refused, 'c.txt': criminal });
    comparables = new Comparables(matter.corpus, zh);
  });

  const decision = (name: string): DecisionDocument => {
    const document = matter.document(name);
    if (!isDecision(document)) throw new Error('read as no decision');
    return document;
  };
  const labels = (found: Offers | undefined): string[] =>
    (found?.offers ?? []).map(({ topic, likely }) => {
      const { label, description } = comparables.wordsFor(topic);
      return `${likely ? '+' : '-'} ${label} @ ${description}`;
    });
  const atWords = (words: string): Offers | undefined =>
    comparables.ofPlace(matter.uri('a.txt'), granted.indexOf(words));

  it('is found where other courts of the folder were asked the like, and why is said', () => {
    const found = atWords('远山公司应否赔偿货物损失');
    expect(found?.question).to.equal('远山公司应否赔偿货物损失');
    expect(labels(found).slice(0, 2)).to.deep.equal([
      '+ 远山公司应否赔偿货物损失 @ 青禾公司诉远山公司运输合同纠纷案 · 示例市东区人民法院 · 2022',
      '+ 近海公司应否赔偿货物损失 @ 白鹭公司诉近海公司运输合同纠纷案 · 示例市北区人民法院 · 2019',
    ]);
    expect(found?.offers[0]?.why).to.equal(undefined);
    expect(found?.offers[1]?.why).to.match(/^援引民法典第八百三十二条 · 关键用语相同 \d+%$/);
  });

  it('from what the court held on it as from the question, and from its row', () => {
    const held = atWords('第八百三十二条应当赔偿');
    expect(held?.question).to.equal('远山公司应否赔偿货物损失');
    const { issues } = decision('a.txt').reading;
    const row = comparables.ofRow(idOf('i', matter.uri('a.txt'), issues.at(-1)!.restates ?? issues.at(-1)!.id));
    expect(row?.question).to.equal('赵某应否承担连带责任');
  });

  it('what has nothing to do with it is not proposed', () => {
    for (const { topic, likely } of atWords('赵某应否承担连带责任')?.offers ?? [])
      if (topic.document.uri === matter.uri('c.txt')) expect(likely).to.equal(false);
  });

  it('copies of one decision are counted once', () => {
    matter.put('copy.txt', `${refused}\n来源：示例数据库`);
    const found = atWords('远山公司应否赔偿货物损失')?.offers.filter(({ likely }) => likely) ?? [];
    const cases = found.map(({ topic }) => topic.document.reading.meta.caseNumber);
    expect(new Set(cases).size).to.equal(cases.length);
    matter.put('copy.txt', granted);
    expect(labels(atWords('远山公司应否赔偿货物损失')).filter((one) => one.includes('青禾公司'))).to.have.length(1);
  });

  it('from a provision: wherever a court held something on it', () => {
    const found = comparables.ofRow(idOf('P', matter.folder, '民法典:832'));
    expect(labels(found)).to.deep.equal([
      '+ 远山公司应否赔偿货物损失 @ 青禾公司诉远山公司运输合同纠纷案 · 示例市东区人民法院 · 2022',
      '+ 近海公司应否赔偿货物损失 @ 白鹭公司诉近海公司运输合同纠纷案 · 示例市北区人民法院 · 2019',
    ]);
  });

  it('from a code: what stands where passages were tagged with it', () => {
    const at = refused.indexOf('近海公司已举证证明');
    const found = comparables.ofCode('承运人责任', [{ document: matter.document('b.txt'), span: [at, at + 5] }]);
    expect(found.question).to.equal('承运人责任');
    expect(labels(found)).to.have.length(1);
    expect(found.offers[0]?.why).to.equal('已标记“承运人责任”');
  });

  it('no place that says nothing has a question', () => {
    expect(comparables.ofPlace(matter.uri('a.txt'), granted.indexOf('审判长'))).to.equal(undefined);
    expect(comparables.ofPlace('file:///gone.txt', 0)).to.equal(undefined);
    expect(comparables.ofRow(idOf('i', 'file:///gone.txt', '1'))).to.equal(undefined);
  });

  describe('side by side', () => {
    const compared = (phrases: Phrases) => {
      const found = atWords('远山公司应否赔偿货物损失')!;
      const chosen = comparables.chosen(found.offers.filter(({ likely }) => likely).map(({ id }) => id));
      return compareAcross(found.question, chosen, matter.corpus, phrases);
    };

    it('says who held what, on which provision, court, year and effect', () => {
      const [first, second] = compared(zh).lines;
      expect(first).to.include({ court: '示例市东区人民法院', decidedOn: '2022-05-20', outcome: 'for-claimant' });
      expect(first?.held.at(-1)?.words).to.include('应当赔偿青禾公司货物损失78500元');
      expect(first?.held.at(-1)?.cited).to.deep.equal(['民法典:832']);
      expect(second).to.include({ decidedOn: '2019-05-20', outcome: 'against-claimant', effect: 'appealable' });
    });

    it('shows the facts that each court found closest to it, in its own words', () => {
      const facts = compared(zh).lines.map((line) => line.facts.map(({ words }) => words).join(''));
      expect(facts[0]).to.include('制冷设备途中停机');
      expect(facts[1]).to.include('泡沫箱破裂');
    });

    it('says that outcomes differ and judges none of them', () => {
      const { text, links } = pageMarkdown(acrossPage(compared(zh), matter.corpus, zh));
      expect(text).to.include('**各案结论不一。** 支持主张方：1 件 · 不支持主张方：1 件');
      expect(text).to.include('| 1 | 青禾公司诉远山公司运输合同纠纷案 | 示例市东区人民法院 | 2022 |');
      for (const { at, to } of links) {
        const quote = text.slice(...at).replace(/…$/, '');
        expect(matter.corpus.document(to.uri)?.text.slice(...to.span)).to.include(quote);
      }
      expect(pageMarkdown(acrossPage(compared(en), matter.corpus, en)).text).to.include('**The outcomes differ.**');
    });

    it('is a table for spreadsheets, a row a holding', () => {
      const rows = acrossRows(compared(en), matter.corpus, en).trimEnd().split('\r\n');
      expect(rows[0]).to.include('Case,Case number,Court,Date,Year,Effect,Question,The court held,Outcome');
      expect(rows.filter((row) => row.includes('2022-05-20'))).to.have.length(compared(en).lines[0]!.held.length);
    });

    it('leaves out what is no longer there', () =>
      expect(comparables.chosen([idOf('file:///gone.txt', '1')])).to.deep.equal([]));
  });

  it('a holding belongs to one topic', () => {
    const topics = topicsOf(decision('a.txt'));
    const held = topics.flatMap(({ holdings }) => holdings.map(({ id }) => id));
    expect(new Set(held).size).to.equal(held.length);
    expect(topicsAt(decision('a.txt'), granted.lastIndexOf('赵某应否'))[0]?.holdings[0]?.outcome).to.equal(
      'against-claimant',
    );
  });
});
