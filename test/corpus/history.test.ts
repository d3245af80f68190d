import { expect } from 'chai';
import type { DecisionDocument } from '../../src/corpus/corpus';
import { decisionsToldOf, digestsOf, effectIn, earlierDecisions, laterDecisions } from '../../src/corpus/history';
import { resolveCase } from '../../src/corpus/resolve';
import { appeal, civil } from '../support/decisions';
import { Matter } from '../support/matter';

const first = '一审.txt';
const second = '二审.txt';
const ordered = (order: string): string => appeal.replace('驳回上诉，维持原判。', order);
const decision = (matter: Matter, name: string): DecisionDocument => matter.document(name) as DecisionDocument;

describe('what became of a decision, from the later one in the folder', () => {
  for (const [order, result, effect] of [
    ['驳回上诉，维持原判。', 'upheld', 'final'],
    [
      '一、撤销示例市东区人民法院（2022）示0102民初318号民事判决；\n二、驳回青禾公司的诉讼请求。',
      'reversed',
      'reversed',
    ],
    [
      '一、维持示例市东区人民法院（2022）示0102民初318号民事判决第二项；\n二、撤销该判决第一项。',
      'changed',
      'reversed',
    ],
    [
      '一、变更示例市东区人民法院（2022）示0102民初318号民事判决第一项为赔偿5万元；\n二、驳回其他上诉请求。',
      'changed',
      'reversed',
    ],
    [
      '一、撤销示例市东区人民法院（2022）示0102民初318号民事判决；\n二、发回示例市东区人民法院重审。',
      'remanded',
      'reversed',
    ],
  ] as const)
    it(`${result}: ${order}`, () => {
      const matter = new Matter({ [first]: civil, [second]: ordered(order) });
      const document = decision(matter, first);
      expect(laterDecisions(matter.corpus, document).map((later) => later.result)).to.deep.equal([result]);
      expect(earlierDecisions(matter.corpus, decision(matter, second))).to.deep.equal([document]);
      expect(effectIn(matter.corpus, document)).to.equal(effect);
    });

  it('copies of one decision are one in the history', () => {
    const matter = new Matter({ [first]: civil, '一审副本.txt': civil, [second]: appeal, '二审副本.txt': appeal });
    expect(laterDecisions(matter.corpus, decision(matter, first))).to.have.lengthOf(1);
    expect(earlierDecisions(matter.corpus, decision(matter, second))).to.have.lengthOf(1);
  });

  it('by its own words where the folder holds no later one', () =>
    expect(effectIn(new Matter({ [first]: civil }).corpus, decision(new Matter({ [first]: civil }), first))).to.equal(
      'appealable',
    ));

  it('a decision that cites another as authority does not review it', () => {
    const citing = civil
      .replace('（2022）示0102民初318号', '（2023）示0102民初5号')
      .replace('本院认为，', '本院认为，参照示例市东区人民法院（2022）示0102民初318号民事判决，');
    const matter = new Matter({ [first]: civil, '另案.txt': citing });
    expect(laterDecisions(matter.corpus, decision(matter, first))).to.deep.equal([]);
  });

  it('nothing of another matter', () => {
    const matter = new Matter({ [first]: civil });
    matter.corpus.set('file:///other/二审.txt', 'file:///other', { name: second, text: appeal });
    expect(laterDecisions(matter.corpus, decision(matter, first))).to.deep.equal([]);
  });
});

describe('two copies of one decision count as one', () => {
  const graded = (grade: string, text = civil): string => `---\nsourceGrade: ${grade}\n---\n${text}`;
  const found = (files: Readonly<Record<string, string>>, words = '号民事判决'): string | undefined => {
    const matter = new Matter({ ...files, '代理词.md': `代理词\n\n见（2022）示0102民初318${words}。` });
    const brief = matter.document('代理词.md');
    const resolved = resolveCase(matter.corpus, brief, brief.reading.citations[0]!);
    return resolved && matter.words({ uri: resolved.document.uri, span: [0, 0] }).split(':')[0];
  };
  const ruling = civil
    .replace('民 事 判 决 书', '民 事 裁 定 书')
    .replace('二〇二二年五月二十日', '二〇二二年三月五日');

  for (const [files, words, best] of [
    [{ 'a.txt': graded('press'), 'b.txt': graded('official') }, undefined, 'b.txt'],
    [{ 'a.txt': graded('database'), 'b.txt': graded('restatement') }, undefined, 'a.txt'],
    [{ '判决.txt': civil, '裁定.txt': ruling }, undefined, '判决.txt'],
    [{ '判决.txt': civil, '裁定.txt': ruling }, '号民事裁定', '裁定.txt'],
    [{ '判决.txt': civil, '裁定.txt': ruling }, '号', undefined],
  ] as const)
    it(`${Object.keys(files).join(', ')} ${words ?? ''} → ${best ?? 'the reader chooses'}`, () =>
      expect(found(files, words)).to.equal(best));
});

describe('joined cases and series', () => {
  const joined = civil.replace('（2022）示0102民初318号', '（2022）示0102民初318号\n（2022）示0102民初319号');
  const series = civil.replace('（2022）示0102民初318号', '（2022）示0102民初310-320号');
  const found = (text: string, number: string): number => {
    const matter = new Matter({ [first]: text, '代理词.md': `代理词\n\n参见${number}民事判决。` });
    const brief = matter.document('代理词.md');
    return resolveCase(matter.corpus, brief, brief.reading.citations[0]!) ? 1 : 0;
  };
  for (const [what, text, number, is] of [
    ['the first of two', joined, '（2022）示0102民初318号', 1],
    ['the second of two', joined, '（2022）示0102民初319号', 1],
    ['one inside a series', series, '（2022）示0102民初315号', 1],
    ['the last of a series', series, '（2022）示0102民初320号', 1],
    ['one beyond it', series, '（2022）示0102民初321号', 0],
    ['a series by itself', series, '（2022）示0102民初310-320号', 1],
    ['a part of a number is none', civil.replace('318号', '318-1号'), '（2022）示0102民初318号', 0],
  ] as const)
    it(`${what}: ${is ? 'found' : 'not found'}`, () => expect(found(text, number)).to.equal(is));

  it('an appeal against both reviews the one decision', () => {
    const both = appeal.replaceAll('（2022）示0102民初318号', '（2022）示0102民初318号、319号');
    const matter = new Matter({ [first]: joined, [second]: both });
    expect(laterDecisions(matter.corpus, decision(matter, first))).to.have.lengthOf(1);
    expect(earlierDecisions(matter.corpus, decision(matter, second))).to.have.lengthOf(1);
  });
});

describe('a guiding case and the decisions that it is about', () => {
  const guiding = `指导案例424号
青禾公司诉远山公司运输合同纠纷案
关键词　民事／运输合同／冷链
裁判要点
承运人应当证明货物毁损系托运人的过错所致。
相关法条
《中华人民共和国民法典》第八百三十二条
基本案情
原告青禾公司诉称：货物在途中毁损。
法院经审理查明：车辆制冷设备途中停机。
裁判结果
示例市东区人民法院于2022年5月20日作出（2022）示0102民初318号民事判决：远山公司赔偿青禾公司78500元。宣判后，远山公司提出上诉。示例市中级人民法院于2022年9月2日作出（2022）示01民终905号民事判决：驳回上诉，维持原判。
裁判理由
法院生效裁判认为：承运人应当证明毁损的原因。与（2021）示0102民初7号案不同，本案有评估报告。
`;
  const other = civil.replace('（2022）示0102民初318号', '（2021）示0102民初7号');
  const matter = new Matter({ [first]: civil, [second]: appeal, '指导.txt': guiding, '另案.txt': other });
  const digest = decision(matter, '指导.txt');

  it('leads to both instances, and not to what its reasons cite', () =>
    expect(decisionsToldOf(matter.corpus, digest).map(({ uri }) => decodeURI(uri).split('/').at(-1))).to.have.members([
      first,
      second,
    ]));

  for (const [name, count] of [
    [first, 1],
    [second, 1],
    ['另案.txt', 0],
  ] as const)
    it(`${name}: ${count} digest`, () =>
      expect(digestsOf(matter.corpus, decision(matter, name))).to.have.lengthOf(count));

  it('is in effect, as only such decisions become one', () =>
    expect(effectIn(matter.corpus, digest)).to.equal('final'));
});

it('with the appeal withdrawn the decision below is final', () => {
  const withdrawn = appeal
    .replace('民事判决书', '民事裁定书')
    .replace('驳回上诉，维持原判。', '准许示例市远山物流有限公司撤回上诉。');
  const matter = new Matter({ [first]: civil, [second]: withdrawn });
  expect(effectIn(matter.corpus, decision(matter, first))).to.equal('final');
});
