import { expect } from 'chai';
import { provisionAt } from '../../../../src/jurisdiction/prc/statute/provisions';
import { readStatute, words } from '../../../support/read';

/** Self-written. */
const law = `# 示例市电梯安全条例

2020年3月1日 示例市人民代表大会常务委员会通过

2022年6月30日 示例市人民代表大会常务委员会修订

## 第一章 总则

第一条 为了电梯安全，制定本条例。

第二条 电梯使用单位应当履行下列义务：

（一）建立档案；

（二）定期检查：

1. 每月一次；

2. 记录在案。

使用单位不履行前款义务的，由主管部门责令改正。

## 第二章 附则

第二条之一 本条为增补。

第三条 本条例自2022年9月1日起施行。
`;

describe('a law in Markdown', () => {
  const { statute } = readStatute(law);

  it('has its title, versions and number of articles', () => {
    expect(statute).to.deep.include({
      law: '示例市电梯安全条例',
      version: '2022-06-30',
      effectiveFrom: '2022-09-01',
      articles: 3,
      complete: true,
      summary: false,
    });
  });

  for (const [pin, text, exact] of [
    ['1', '第一条 为了电梯安全，制定本条例。', true],
    ['2.2', '使用单位不履行前款义务的，由主管部门责令改正。', true],
    ['2.1.1', '（一）建立档案；', true],
    ['2.0.1', '（一）建立档案；', true],
    ['2.1.2.2', '2. 记录在案。', true],
    ['2-1', '第二条之一 本条为增补。', true],
    ['2.1.9', '电梯使用单位应当履行下列义务：', false],
  ] as const)
    it(`${pin} is found`, () => {
      const found = provisionAt(statute.provisions, pin);
      expect(found?.exact).to.equal(exact);
      expect(words(law, found!.provision.span)).to.satisfy((shown: string) => shown.startsWith(text));
    });

  it('a chapter by its number', () => expect(provisionAt(statute.provisions, 'ch2')?.provision.title).to.equal('附则'));

  it('an article that it does not have is not found', () =>
    expect(provisionAt(statute.provisions, '45')).to.equal(undefined));
});

describe('an instrument without articles', () => {
  const text =
    '# 示例市高级人民法院关于审理若干案件的意见\n\n一、关于管辖\n\n（一）依法确定管辖。\n\n（二）级别管辖从其规定。\n\n二、关于证据\n\n1. 从略。\n\n2. 举证。\n';
  const { statute } = readStatute(text);

  it('is numbered by parts', () => expect([statute.articles, statute.sections]).to.deep.equal([0, 2]));

  for (const [pin, wanted] of [
    ['s1.2', '（二）级别管辖从其规定。'],
    ['s2.1', '1. 从略。'],
    ['s2.2', '2. 举证。'],
  ] as const)
    it(`whose points are found: ${pin}`, () =>
      expect(words(text, provisionAt(statute.provisions, pin)!.provision.span)).to.equal(wanted));
});

describe('a law as the national database exports it', () => {
  const text = `中华人民共和国示例灯光法

（2009年2月28日第十一届示例大会常务委员会第七次会议通过　根据2015年4月24日第十二届示例大会常务委员会第十四次会议《关于修改〈中华人民共和国示例灯光法〉的决定》第一次修正　2018年12月29日第十三届示例大会常务委员会第七次会议修订　2018年12月30日中华人民共和国主席令第22号公布　自2019年7月1日起施行）

目　　录

第一章　总　　则
第二章　责　　任

第一章　总　　则

　　第一条　为了灯光，制定本法。

第二章　责　　任

　　第二条　灯光按照下列标准收费：
　　1．小灯一元；
　　2．大灯二元。
`;
  const { statute } = readStatute(text);

  it('has the days of its last step, though all of them stand in one bracket', () =>
    expect(statute).to.include({ version: '2018-12-29', promulgated: '2018-12-30', effectiveFrom: '2019-07-01' }));

  it('has each chapter once, with its articles: those of the table of contents go', () => {
    expect(statute.provisions.map(({ pin, children }) => [pin, children.length])).to.deep.equal([
      ['ch1', 1],
      ['ch2', 1],
    ]);
    expect(words(text, provisionAt(statute.provisions, 'ch1')!.provision.span)).to.contain('为了灯光');
  });

  it('counts 1. and 2. right below a paragraph as its items', () =>
    expect(words(text, provisionAt(statute.provisions, '2.0.2')!.provision.span)).to.equal('2．大灯二元。'));

  it('of two bodies that adopt a text, the day of the first is the version', () => {
    const joint =
      '# 示例解释\n\n（2019年6月27日最高人民法院会议、2019年7月3日最高人民检察院会议通过 2019年8月1日公布）\n\n第一条 亮。\n';
    expect(readStatute(joint).statute.version).to.equal('2019-06-27');
  });

  it('an amended law was not in force before its amendment, whatever its final article says', () => {
    const amended =
      '# 示例灯光法\n\n2009年2月28日 示例大会通过\n\n2019年4月23日 示例大会修正\n\n第一条 本法自2009年6月1日起施行。\n';
    const { version, effectiveFrom } = readStatute(amended).statute;
    expect([version, effectiveFrom]).to.deep.equal(['2019-04-23', undefined]);
  });
});

describe('a law in a damaged or partial copy', () => {
  it('is cut at each article that follows by number where a copy has lost its line breaks', () => {
    const { statute } = readStatute(
      '# 示例市灯光规定\n\n第一条 为了灯光。 第二条 灯应当亮。 第三条 依照第二条 的规定办理。\n\n第四条 施行。\n',
    );
    expect(statute.articles).to.equal(4);
    expect(statute.complete).to.equal(true);
  });

  it('has the articles printed with 笫', () => {
    expect(readStatute('# 示例市灯光规定\n\n第一条 亮。\n\n笫二条 灭。\n').statute.articles).to.equal(2);
  });

  it('is not whole where an article is left out or the first is not the first', () => {
    expect(readStatute('# 示例市灯光规定\n\n第一条 亮。\n\n第三条 灭。\n').statute.complete).to.equal(false);
    expect(readStatute('# 示例市灯光规定\n\n第七条 亮。\n\n第八条 灭。\n').statute.complete).to.equal(false);
  });

  it('takes no mention of an article in the head for one', () => {
    const text = '# 示例市灯光规定\n\n2020年1月1日根据《关于修改\n第三十一条的决定》修正\n\n第一条 亮。\n';
    expect(readStatute(text).statute.articles).to.equal(1);
  });
});
