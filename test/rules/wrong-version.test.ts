import { expect } from 'chai';
import { findings } from '../support/check';

const code = 'citation/wrong-version';

const text = (version: string, articles: readonly string[], more = ''): string =>
  ['---', 'kind: statute', 'law: 反不正当竞争法', `version: ${version}`, more, '---', '', ...articles]
    .filter((line) => line !== '')
    .join('\n\n');
const before = ['第十二条　经营者从事网络活动，应当守法。', '第十三条　调查时可以采取下列措施。\n\n调查应当公开。'];
const after = [
  '第十二条　本条规定商业秘密。',
  '第十三条　经营者从事网络活动，应当守法。\n\n不得以不正当方式获取数据。',
];
const texts = { '旧.md': text('2019-04-23', before), '新.md': text('2025-06-27', after) };
const found = (brief: string, more: Readonly<Record<string, string>> = texts): string[] =>
  findings(code, { '代理词.md': `代理词\n\n${brief}`, ...more });

describe('a provision that another version has under this number', () => {
  for (const [brief, words] of [
    ['依据《反不正当竞争法》（2019年修正）第十三条第二款的数据条款，', '数据'],
    ['《反不正当竞争法》（2019年修正）第十三条第二款关于数据的规定不适用。', '数据'],
    ['《反不正当竞争法》（2019年修正）以下简称旧法。旧法第十三条中的网络活动条款', '网络活动'],
  ] as const)
    it(brief, () => {
      const [one, ...others] = found(brief);
      expect(others).to.deep.equal([]);
      expect(one).to.include(`2019 年文本的这一条未提及“${words}”，2025 年文本的同一条号提及`);
    });

  it('by a summary of a text: the message says so', () => {
    const summary = text('2025-06-27', ['> 摘要，非条文原文。', ...after], 'sourceGrade: restatement\ncomplete: false');
    const brief = '依据《反不正当竞争法》（2019年修正）第十三条第二款的数据条款，';
    expect(found(brief, { ...texts, '新.md': summary }).join()).to.include('据本文件夹中的条文摘要');
  });
});

describe('citation/wrong-version stays silent', () => {
  for (const [what, brief] of [
    ['where the version has it', '依据《反不正当竞争法》（2025年修订）第十三条第二款的数据条款，'],
    ['where the article has it in another paragraph', '依据《反不正当竞争法》（2019年修正）第十三条第二款的措施条款，'],
    ['where no text has the name', '依据《反不正当竞争法》（2019年修正）第十三条第二款的兜底条款，'],
    ['where the other text has it under another number', '依据《反不正当竞争法》（2019年修正）第十二条的数据条款，'],
    ['where no version is stated', '依据《反不正当竞争法》第十三条第二款的数据条款，'],
    ['where nothing is named', '依据《反不正当竞争法》（2019年修正）第十三条第二款的规定，'],
  ] as const)
    it(what, () => expect(found(brief)).to.deep.equal([]));

  it('where only one text is at hand', () =>
    expect(
      found('依据《反不正当竞争法》（2019年修正）第十三条第二款的数据条款，', { '旧.md': texts['旧.md'] }),
    ).to.deep.equal([]));
});
