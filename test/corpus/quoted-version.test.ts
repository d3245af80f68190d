import { expect } from 'chai';
import { citationMeant } from '../../src/corpus/quoted-version';
import { isNorm } from '../../src/model/citation';
import { readTimeOfAct } from '../../src/model/time-of-act';
import { Matter } from '../support/matter';

/** Self-written: two texts of one by-law. */
const head = (date: string, how: string): string =>
  `# 示例市渡轮条例\n\n${date} 示例市人民代表大会常务委员会${how}\n\n`;
const texts = {
  'old.md': `${head('2010年5月1日', '通过')}第一条 渡轮应当每小时发船一次。\n\n第二条 船上应当备有救生衣若干件。\n`,
  'new.md': `${head('2020年5月1日', '修订')}第一条 渡轮应当每半小时发船一次。\n\n第二条 船上应当备有救生衣若干件。\n`,
};

function meant(sentence: string): string {
  const matter = new Matter({ ...texts, 'memo.md': `# 备忘录\n\n${sentence}\n` });
  const memo = matter.document('memo.md');
  const { version, versionBasis } = citationMeant(matter.corpus, memo, memo.reading.citations.find(isNorm)!);
  return `${version ?? 'none'} ${versionBasis}`;
}

describe('the version that a citation means by the words it quotes', () => {
  for (const [sentence, wanted] of [
    ['《示例市渡轮条例》第一条规定：“渡轮应当每小时发船一次。”', '2010-05-01 quoted-text'],
    ['《示例市渡轮条例》第一条规定，“渡轮应当每半小时发船一次”。', '2020-05-01 quoted-text'],
    ['《示例市渡轮条例》第二条规定：“船上应当备有救生衣若干件。”', 'none none'],
    ['《示例市渡轮条例》第一条规定：“每小时发船。”', 'none none'],
    ['《示例市渡轮条例》第一条。“渡轮应当每小时发船一次。”', 'none none'],
    ['《示例市渡轮条例》第一条规定：“渡轮应当每天发船一次不误。”', 'none none'],
  ] as const)
    it(sentence, () => expect(meant(sentence)).to.equal(wanted));
});

describe('the version that governed the acts of a matter, where a person has said when they were', () => {
  const law = '《反不正当竞争法》第十二条';
  const meantIn = (text: string, acts = '2018-03-01', name = 'memo.md'): string => {
    const matter = new Matter({ [name]: text });
    matter.corpus.setActs(matter.folder, readTimeOfAct(acts, 'setting'));
    const memo = matter.document(name);
    const { version, versionBasis, candidates } = citationMeant(
      matter.corpus,
      memo,
      memo.reading.citations.find(isNorm)!,
    );
    const others = candidates.filter((one) => one !== version).map((one) => one.slice(0, 4));
    return [version ?? 'none', versionBasis, ...others].join(' ');
  };
  for (const [what, text, acts, wanted] of [
    ['a brief', `# 备忘录\n\n${law}。\n`, '2018-03-01', '2017-11-04 act-date'],
    ['acts that went on', `# 备忘录\n\n${law}。\n`, '2018-03-01/2019-05-01', '2019-04-23 act-date 2017'],
    ['no day', `# 备忘录\n\n${law}。\n`, 'soon', 'none none'],
    [
      'what the brief states',
      `# 备忘录\n\n《反不正当竞争法》（2019年修正）第十二条。\n`,
      '2018-03-01',
      '2019-04-23 stated',
    ],
    [
      'what its front matter sets',
      `---\nkind: brief\napplicableDate: 2020-01-01\n---\n\n${law}。\n`,
      '2018-03-01',
      '2019-04-23 act-date',
    ],
    [
      'procedural law, in a paper without a date',
      '# 备忘录\n\n《民事诉讼法》第六十七条。\n',
      '2018-03-01',
      'none none',
    ],
    ['a law that did not exist yet', '# 备忘录\n\n《民法典》第五条。\n', '2018-03-01', 'none none'],
  ] as const)
    it(`${what}: ${wanted}`, () => expect(meantIn(text, acts)).to.equal(wanted));

  it('not in a decision: it is about acts of its own', () =>
    expect(meantIn(`民事判决书\n本院认为，依照${law}，应予支持。\n`, '2018-03-01', '判决书.txt')).to.equal(
      'none none',
    ));
});
