import { expect } from 'chai';
import type { DecisionDocument } from '../../src/corpus/corpus';
import { effectIn, earlierDecisions, laterDecisions } from '../../src/corpus/history';
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
