import { expect } from 'chai';
import { findings } from '../support/check';
import { byLaw } from '../support/papers';

const code = 'citation/no-such-provision';

describe('an article beyond the last one', () => {
  for (const [text, ...expected] of [
    ['依据《反不正当竞争法》（2019年修正）第四十条。', '第四十条｜《反不正当竞争法》该文本共 33 条，无此条。'],
    ['依据《民法典》第一千二百六十一条。', '第一千二百六十一条｜《民法典》该文本共 1260 条，无此条。'],
    ['依据《反不正当竞争法》（2025年修订）第四十二条。', '第四十二条｜《反不正当竞争法》该文本共 41 条，无此条。'],
    [
      '依据《民法典》第一千二百五十八条至第一千二百七十条。',
      '第一千二百五十八条至第一千二百七十条｜《民法典》该文本共 1260 条，无此条。',
    ],
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

describe('citation/no-such-provision stays silent', () => {
  for (const text of [
    '依据《民法典》第一千二百六十条。',
    '依据《反不正当竞争法》（2019年修正）第三十三条。',
    '依据《中华人民共和国刑法》第一百二十条之一。',
    '依据《示例市冷链运输管理条例》第九十条。',
  ])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});

describe('a decision is held against the text of its day', () => {
  const decision = (words: string, day = ''): Readonly<Record<string, string>> => ({
    '判决书.txt': `示例市东区人民法院\n民 事 判 决 书\n（2019）示0102民初1号\n本院认为，依照${words}的规定，判决如下：\n驳回诉讼请求。\n${day}`,
  });
  const damages = '《最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释》第八条';
  for (const [what, files, told] of [
    ['before a shorter text came', decision(damages, '二〇一九年五月二十日'), 0],
    ['after it', decision(damages, '二〇二二年五月二十日'), 1],
    ['whose day is not known, of a law that had more articles', decision(damages), 0],
    ['whose day is not known, of a law that has one text', decision('《民法典》第一千二百六十一条'), 1],
  ] as const)
    it(what, () => expect(findings(code, files)).to.have.length(told));
});

describe('with the text in the folder, paragraphs and items too', () => {
  for (const [pin, ...expected] of [
    ['第三条第三项'],
    ['第二条第二款'],
    ['第二条第三款', '第二条第三款｜本文件夹中《示例市冷链运输管理条例》的该条没有这一款或项。'],
    ['第三条第四项', '第三条第四项｜本文件夹中《示例市冷链运输管理条例》的该条没有这一款或项。'],
    ['第五条', '第五条｜《示例市冷链运输管理条例》该文本共 4 条，无此条。'],
  ] as const)
    it(pin, () =>
      expect(
        findings(code, { '代理词.md': `代理词\n\n依据《示例市冷链运输管理条例》${pin}。`, '条例.md': byLaw }),
      ).to.deep.equal(expected),
    );
});

describe('a text that is a part of its law', () => {
  const regulation = (...articles: readonly string[]): string =>
    ['示例市电梯管理条例', '2020年3月1日示例市人民代表大会常务委员会通过', ...articles].join('\n\n');
  const from7 = regulation('第七条　使用单位应当建立档案。', '第八条　维护单位应当每月检查。');
  const cutOff = regulation('第一条　为了电梯安全，制定本条例。', '第二条　使用单位应当建立档案。');
  const whole = regulation('第一条　为了电梯安全，制定本条例。', '第二条　本条例自2020年5月1日起施行。');
  for (const [what, text, pin, ...expected] of [
    ['has the article', from7, '第八条'],
    [
      'has not the paragraph',
      from7,
      '第八条第二款',
      '第八条第二款｜本文件夹中《示例市电梯管理条例》的该条没有这一款或项。',
    ],
    ['begins behind the article', from7, '第三条'],
    ['ends before the article', from7, '第九条'],
    ['ends where no law does', cutOff, '第三条'],
    ['is none, since it ends as laws do', whole, '第三条', '第三条｜《示例市电梯管理条例》该文本共 2 条，无此条。'],
  ] as const)
    it(`${what}: ${pin}`, () =>
      expect(
        findings(code, { '代理词.md': `代理词\n\n依据《示例市电梯管理条例》${pin}。`, '条例.md': text }),
      ).to.deep.equal(expected));
  it('is taken at its word where it says how many articles there are', () =>
    expect(
      findings(code, {
        '代理词.md': '代理词\n\n依据《示例市电梯管理条例》第二十八条、第二十九条。',
        '条例.md': `---\nkind: statute\narticles: 28\n---\n${cutOff}`,
      }),
    ).to.deep.equal(['第二十九条｜《示例市电梯管理条例》该文本共 28 条，无此条。']));
});
