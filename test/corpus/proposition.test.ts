import { expect } from 'chai';
import { startOfReasoning } from '../../src/corpus/proposition';
import { isDecision, type DecisionDocument } from '../../src/corpus/corpus';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

/** Self-written: a decision whose reasoning has five passages, each with a conclusion of its own. */
const five = civil.replace(
  /一、关于远山公司应否赔偿货物损失。[^]*?(?=综上，依照)/,
  `一、关于冷链义务。承运人承诺冷链运输的，应当保证车厢温度始终符合约定，远山公司未保证温度，构成违约。
二、关于举证。根据《中华人民共和国民法典》第八百三十二条，远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。
三、关于告知。远山公司发现制冷设备停机后未及时告知青禾公司，致使损失扩大，应当承担扩大部分的责任。
四、关于评估。评估机构具有资质，程序合法，损失数额应当认定为78500元。
五、关于股东。青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求，本院不予支持。
`,
);

/** The passages offered for the sentence of a memo that holds a citation, each with its grounds. */
function offered(
  sentence: string,
  decision = five,
): { passages: string[]; grounds: string[][]; named: string[][]; target: DecisionDocument } {
  const matter = new Matter({
    'a.txt': decision,
    'memo.md': `# 备忘录\n\n前一句说别的。${sentence}后一句也说别的。\n`,
  });
  const { propositions } = matter.corpus;
  const memo = matter.document('memo.md');
  const target = matter.document('a.txt');
  if (!isDecision(target)) throw new Error('no decision');
  const at = propositions.sentenceAt(memo, memo.reading.citations.find((one) => one.kind === 'case')!.span);
  const found = propositions.passagesFor(memo, at, target);
  return {
    passages: found.map((one) => target.text.slice(...one.span).slice(0, 6)),
    grounds: found.map((one) => one.grounds.map((ground) => ground.kind)),
    named: found.map((one) => one.grounds.flatMap((ground) => (ground.kind === 'words' ? ground.telling : []))),
    target,
  };
}

const number = '（2022）示0102民初318号';

describe('the passages that a sentence of a brief is about', () => {
  const cases: [sentence: string, first: string, grounds: string[]][] = [
    [`${number}民事判决指出：“未及时告知青禾公司，致使损失扩大”。`, '三、关于告知', ['quoted', 'words']],
    [`${number}民事判决适用《中华人民共和国民法典》第八百三十二条。`, '二、关于举证', ['provision']],
    [`${number}民事判决认为要求股东承担连带责任须证明滥用股东权利。`, '五、关于股东', ['words']],
    [`${number}民事判决认为承运人应当保证车厢温度符合约定。`, '一、关于冷链', ['words']],
    [
      `${number}民事判决认定“未举证证明毁损系包装所致”，依据《民法典》第八百三十二条。`,
      '二、关于举证',
      ['quoted', 'provision', 'words'],
    ],
  ];
  for (const [sentence, first, grounds] of cases)
    it(`${sentence} → ${first}, by ${grounds.join(', ')}`, () => {
      const { passages, grounds: found } = offered(sentence);
      expect(passages[0]).to.equal(first);
      expect(found[0]).to.include.members(grounds);
    });

  it('shared words are named: the longest and rarest, in the order of the sentence', () => {
    const { named } = offered(`${number}民事判决认为承运人应当保证车厢温度符合约定。`);
    expect(named[0]).to.deep.equal(['承运人', '应当保证车厢温度', '符合约定']);
  });

  it('a quotation of a few words only, or of words that stand nowhere, is no ground', () => {
    for (const quoted of ['“告知”', '“完全没有写在任何一处的十几个字的话”'])
      expect(
        offered(`${number}民事判决指出：${quoted}，未及时告知青禾公司致使损失扩大。`).grounds.flat(),
      ).not.to.include('quoted');
  });

  it('are three at most, the likeliest first', () => {
    const { passages } = offered(
      `${number}民事判决认为“远山公司未保证温度”“致使损失扩大”“应当承担扩大部分的责任”“损失数额应当认定为78500元”“证明赵某滥用股东权利”“本院不予采纳”。`,
    );
    expect(passages).to.have.lengthOf(3);
    expect(passages[0]).to.equal('三、关于告知');
  });

  for (const sentence of [`参见${number}民事判决。`, `${number}民事判决值得一读，本所同事去年写过文章。`])
    it(`none for ${sentence} then the start of the reasoning is offered`, () => {
      const { passages, target } = offered(sentence);
      expect(passages).to.deep.equal([]);
      const span = startOfReasoning(target)!;
      expect(target.text.slice(...span).startsWith('本院认为')).to.equal(true);
      expect(span[1] - span[0]).to.be.at.most(200);
    });

  it('and each tells the holding in it that is nearest', () => {
    const matter = new Matter({
      'a.txt': five,
      'memo.md': `# 备忘录\n\n${number}民事判决认为赵某未滥用股东权利，连带责任的请求不予支持。\n`,
    });
    const memo = matter.document('memo.md');
    const target = matter.document('a.txt') as DecisionDocument;
    const at = matter.corpus.propositions.sentenceAt(memo, memo.reading.citations[0]!.span);
    const [best] = matter.corpus.propositions.passagesFor(memo, at, target);
    const holding = target.reading.holdings.find((one) => one.id === best?.holding);
    expect(target.text.slice(...holding!.span)).to.include('本院不予支持');
  });
});

describe('the sentence that a citation stands in', () => {
  const cases: [paragraph: string, sentence: string][] = [
    [`甲说。乙见${number}民事判决。丙说。`, `乙见${number}民事判决。`],
    [`见${number}民事判决`, `见${number}民事判决`],
    [`甲说；乙见${number}民事判决，丙说。`, `甲说；乙见${number}民事判决，丙说。`],
  ];
  for (const [paragraph, sentence] of cases)
    it(paragraph, () => {
      const matter = new Matter({ 'memo.md': `# 备忘录\n\n${paragraph}\n\n另一段。\n` });
      const memo = matter.document('memo.md');
      const at = matter.corpus.propositions.sentenceAt(memo, memo.reading.citations[0]!.span);
      expect(memo.text.slice(...at)).to.equal(sentence);
    });
});
