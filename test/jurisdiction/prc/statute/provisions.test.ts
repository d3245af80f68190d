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
    '# 示例市高级人民法院关于审理若干案件的意见\n\n一、关于管辖\n\n（一）依法确定管辖。\n\n（二）级别管辖从其规定。\n\n二、关于证据\n\n1. 从略。\n';
  const { statute } = readStatute(text);

  it('is numbered by parts', () => expect([statute.articles, statute.sections]).to.deep.equal([0, 2]));

  it('whose points are found', () =>
    expect(words(text, provisionAt(statute.provisions, 's1.2')!.provision.span)).to.equal('（二）级别管辖从其规定。'));
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
