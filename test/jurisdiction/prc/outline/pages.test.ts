import { expect } from 'chai';
import { readDecision } from '../../../support/read';

const page = (mark: (n: number) => string): string => `点击上方蓝字关注我们
借用他人名义买车出了事故，登记的车主要赔吗？
原创　示例法院　示例东区法院　2023-11-08 18:30　发表于示例
借名买车的人不少。近日，示例东区法院审结了这样一起案件。
${mark(1)}基本案情
2021年3月，老孟没有购车指标，借表弟小乔的名义购买了一辆轿车。2022年5月，老孟驾车将行人孟阿姨撞伤，孟阿姨住院21天。
孟阿姨将老孟、小乔诉至法院，要求二人共同赔偿各项损失12万元。
庭审中，小乔觉得很委屈：“车不是我的，我连钥匙都没有摸过。”
老孟则表示，愿意赔，但金额过高。
法官调取了路口的监控录像，画面显示老孟当时正在接听电话。
${mark(2)}法院审理
示例东区法院经审理认为，老孟驾车致人损害，应当承担赔偿责任；小乔对事故的发生没有过错，不承担责任。
最终，法院判决老孟赔偿孟阿姨各项损失108,000元。
${mark(3)}法官说法
示例市东区人民法院民一庭法官　谭　某
购车应以本人名义登记，机动车所有人对损害的发生有过错的，承担相应的赔偿责任。
${mark(4)}法条链接
《中华人民共和国民法典》
第一千二百零九条　因租赁、借用等情形机动车所有人与使用人不是同一人时，由使用人承担赔偿责任。
————END————
供稿 | 民一庭　文字 | 谭某
往期精彩回顾
▶ 微信群里骂人，法院：赔礼道歉！
一图读懂新规定`;

const expected = [
  'noise 点击上方',
  'heading 借用他人',
  'noise 原创　示',
  'commentary 借名买车',
  'facts 基本案情',
  'claims 孟阿姨将',
  'defence 庭审中，',
  'facts 法官调取',
  'reasoning 法院审理',
  'disposition 最终，法',
  'commentary 法官说法',
  'statutes-appendix 法条链接',
  'noise ————',
];

describe('a page on which a court tells of a case', () => {
  const marks: readonly (readonly [string, (n: number) => string])[] = [
    ['PART 01', (n) => `PART 0${n}　`],
    ['01', (n) => `0${n}\n`],
    ['◆', () => '◆ '],
    ['nothing', () => ''],
  ];
  for (const [what, mark] of marks)
    it(`has its parts under headings with ${what} before them`, () => {
      const text = page(mark);
      const { genre, sections } = readDecision(text);
      const heads = sections.map(({ role, span }) => {
        const words = text.slice(...span);
        return `${role} ${words.replace(/^(?:PART )?(?:0\d)?[◆\s]*/, '').slice(0, 4)}`;
      });
      expect(genre).to.equal('press-report');
      expect(heads).to.deep.equal(expected);
    });

  it('calls the court by its full name, which stands further down', () =>
    expect(readDecision(page(() => '')).meta.court).to.equal('示例市东区人民法院'));

  it('counts those who answer among those who are sued', () => {
    const text = page(() => '').replace('老孟则表示，', '保险公司则表示，保险已经过期。保险公司不同意赔偿。老孟辩称，');
    expect(readDecision(text).parties.map(({ role, name }) => `${role} ${name}`)).to.include.members([
      'plaintiff 孟阿姨',
      'defendant 老孟',
      'defendant 小乔',
      'defendant 保险公司',
    ]);
  });

  it('tells with the orders of an appeal that asked for nothing, and had no success', () => {
    const text = page(() => '').replace(
      '108,000元。',
      '108,000元。\n一审宣判后，老孟不服，提起上诉。示例市中级人民法院二审驳回上诉，维持原判。',
    );
    expect(readDecision(text).sections.filter(({ role }) => role === 'claims')).to.have.length(1);
  });

  it('orders nothing in what its judge explains', () =>
    expect(
      readDecision(page(() => ''))
        .holdings.filter(({ kind }) => kind === 'disposition')
        .map(({ span }) => page(() => '').slice(...span)),
    ).to.deep.equal(['老孟赔偿孟阿姨各项损失108,000元。']));
});
