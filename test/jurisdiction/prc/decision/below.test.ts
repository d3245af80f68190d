import { expect } from 'chai';
import { readDecision } from '../../../support/read';

const gazette = (below: string, order: string): string => `王某诉某公司买卖合同纠纷案
【裁判摘要】
卖方交付不合约定的，应当赔偿。
原告：王某，女，汉族，住示例市东区。
被告：示例某公司，住所地示例市西区。
原告王某因与被告示例某公司发生买卖合同纠纷，向示例市东区人民法院提起诉讼。
原告王某诉称：被告所售家具不合约定。请求：1.判令被告返还货款8000元；2.判令被告赔礼道歉。
被告示例某公司辩称：家具合格。
示例市东区人民法院一审查明：
原告于2020年5月1日购买家具。
示例市东区人民法院一审认为：
家具不合约定。
据此，示例市东区人民法院依照《中华人民共和国民法典》第六百一十七条之规定，于2021年6月5日作出判决：
${below}
一审宣判后，示例某公司不服，向示例市中级人民法院提起上诉称：家具合格。请求撤销一审判决。
被上诉人王某答辩称：请求维持原判。
示例市中级人民法院经二审，确认了一审查明的事实。
示例市中级人民法院二审认为：
家具不合约定，一审判决并无不当。据此，示例市中级人民法院依照《中华人民共和国民事诉讼法》第一百七十七条之规定，于2021年9月2日作出判决：
${order}
本判决为终审判决。`;

describe('claims of the first suit in a report of the appeal', () => {
  const granted = '一、被告示例某公司返还原告王某货款5000元；\n二、驳回原告王某的其他诉讼请求。';
  for (const [what, below, order, results] of [
    ['as the court below answered them', granted, '驳回上诉，维持原判。', ['part', 'refused']],
    ['all refused', '原告王某的诉讼请求，不予支持。', '驳回上诉，维持原判。', ['refused', 'refused']],
    [
      'those whose item stands, where another is changed',
      granted,
      '一、维持示例市东区人民法院一审民事判决第二项；\n二、变更该判决第一项为：示例某公司返还王某货款3000元。',
      ['part', 'refused'],
    ],
    ['not by a judgment that is set aside', granted, '撤销一审判决，发回重审。', ['unanswered', 'unanswered']],
  ] as const)
    it(what, () => {
      const { claims, holdings } = readDecision(gazette(below, order));
      const own = claims.filter(({ kind }) => kind === 'claim');
      expect(own.map(({ result }) => result)).to.deep.equal(results);
      // The order of this court that lets the answer stand, and what is paid now.
      const [upholding, changing] = holdings.filter(({ kind }) => kind === 'disposition').map(({ id }) => id);
      const first = changing ?? upholding;
      expect(own.map(({ item }) => item)).to.deep.equal(
        results.includes('unanswered' as never) ? [undefined, undefined] : [first, upholding],
      );
      if (changing) expect(own[0]!.awarded).to.equal(3000);
    });

  it('what the court below found and thought is its own, though it is called by its name alone', () => {
    const text = gazette(granted, '驳回上诉，维持原判。').replace('法院一审认为：', '法院认为：');
    const { sections, holdings } = readDecision(text);
    const at = text.indexOf('家具不合约定。\n据此');
    expect(sections.find(({ span }) => span[0] <= at && at < span[1])?.role).to.equal('lower-court');
    expect(holdings.some(({ span }) => span[0] < text.indexOf('不服'))).to.equal(true);
    expect(
      holdings.filter(({ kind }) => kind === 'reasoned').every(({ span }) => span[0] > text.indexOf('不服')),
    ).to.equal(true);
  });

  const told = gazette(granted, '驳回上诉，维持原判。');
  const roleAt = (text: string, words: string): string | undefined => {
    const at = text.indexOf(words);
    return readDecision(text).sections.find(({ span }) => span[0] <= at && at < span[1])?.role;
  };

  for (const [what, below] of [
    ['in whose words what is in dispute is stated', '本案的争议焦点是被告应否退货。\n家具不合约定，被告构成违约。'],
    ['told by items', '一、关于被告应否退货的问题\n家具不合约定，被告构成违约。'],
  ] as const)
    it(`the reasons of the court below, ${what}`, () => {
      const text = told.replace('一审认为：\n家具不合约定。', `一审认为：\n${below}`);
      expect(roleAt(text, '被告构成违约')).to.equal('lower-court');
      expect(readDecision(text).holdings.some(({ span }) => text.slice(...span).includes('违约'))).to.equal(false);
    });

  it('the appeal is told in its own words where it is told that it was brought', () => {
    const text = told.replace('一审宣判后，示例某公司不服，', '示例某公司不服一审判决，');
    expect(roleAt(text, '提起上诉称')).to.equal('claims');
    expect(roleAt(text, '家具不合约定。\n据此')).to.equal('lower-court');
  });

  it('of an appeal that was withdrawn nothing is told: the reasons are those of the first court', () => {
    const text = told
      .replaceAll(/一审(?=查明|认为)/g, '')
      .replace(/提起上诉称：[^]*/, '提起上诉，后撤回上诉，示例市中级人民法院裁定准许。');
    expect(roleAt(text, '家具不合约定。\n据此')).to.equal('reasoning');
  });

  it('what its court took over of the facts is told behind the answer, that nobody appealed behind the orders', () => {
    const second = '示例市中级人民法院经审理，确认了一审查明的事实。';
    expect(roleAt(told.replace('经二审，确认', '经审理，确认'), second)).to.equal('facts');
    const first = told.replaceAll(/一审(?=查明|认为)/g, '').replace(/一审宣判后[^]*/, '一审宣判后，双方均未上诉。');
    expect(roleAt(first, '双方均未上诉')).to.equal('appeal-rights');
  });

  it('a charge is brought before the court in a sentence of its own', () => {
    const text = `示例市东区人民检察院诉焦某盗窃案
【裁判摘要】
入户盗窃的，应当从重处罚。
公诉机关：示例市东区人民检察院。
被告人：焦某，男，汉族，住示例市东区。
示例市东区人民检察院以被告人焦某犯盗窃罪，向示例市东区人民法院提起公诉。
起诉书指控：2020年5月1日，被告人焦某入户窃得手表一块。
被告人焦某对指控的事实无异议。
示例市东区人民法院经审理查明：
2020年5月1日，被告人焦某入户窃得手表一块。
示例市东区人民法院认为：
被告人焦某的行为已构成盗窃罪。据此，依照《中华人民共和国刑法》第二百六十四条之规定，于2020年9月2日判决：
被告人焦某犯盗窃罪，判处有期徒刑六个月。`;
    expect(roleAt(text, '以被告人焦某犯盗窃罪')).to.equal('procedure');
    expect(readDecision(text).meta.cause).to.equal('盗窃罪');
  });

  it('a retrial has both of them below it', () => {
    const again = `王某不服二审判决，向示例省高级人民法院申请再审称：家具不合约定。请求撤销二审判决。
示例省高级人民法院再审认为：家具不合约定，二审判决对此认定有误，应予纠正。据此，示例省高级人民法院依照《中华人民共和国民事诉讼法》第二百一十八条之规定，于2022年3月4日作出判决：
撤销二审判决，维持一审判决。
本判决为终审判决。`;
    const text = told.replace('本判决为终审判决。', again);
    expect(roleAt(text, '家具不合约定，一审判决并无不当')).to.equal('lower-court');
    expect(roleAt(text, '二审判决对此认定有误')).to.equal('reasoning');
  });

  for (const found of ['二审查明的检验报告表明', '二审查明的事实表明', '一审查明的付款情况说明'])
    it(`${found}: what was found is reasoned from, and no report of it`, () => {
      const text = told.replace('家具不合约定，一审判决', `家具应当合格。${found}，家具不合约定。一审判决`);
      expect(roleAt(text, found)).to.equal('reasoning');
      expect(roleAt(text, '一审判决并无不当')).to.equal('reasoning');
    });

  for (const width of [29, 31, 33, 35])
    it(`names its court in full in lines of ${width}`, () => {
      const found =
        '原告王某于2020年5月1日向被告示例某公司购买家具一套，货款8000元已经付清，家具于同月九日送到原告住处。';
      const long = told.replace('一审查明：\n', `一审查明：\n${found.repeat(12)}`);
      const text = long.replaceAll(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, 'g'), '$&\n');
      expect(readDecision(text).meta.court).to.equal('示例市中级人民法院');
    });

  it('asks and concludes the same where a page ends inside the words for it', () => {
    const reasons =
      '本案的争议焦点为：家具能否退还；示例某公司应否返还货款。示例某公司已经履行了交付义务。王某对此具有重大过失，示例某公司不承担赔偿责任。一审判决';
    const whole = told.replace('家具不合约定，一审判决', reasons);
    const broken = whole.replaceAll(/(?<=：家具能|公司应|已经履|具有重大)(?=[否行过])/g, '\n- 3 -\n');
    const [one, other] = [readDecision(whole), readDecision(broken)];
    expect(one.issues).to.have.length(2);
    expect(other.issues).to.have.length(2);
    expect(other.holdings.map(({ kind }) => kind)).to.deep.equal(one.holdings.map(({ kind }) => kind));
  });

  it('an appeal for a smaller sum is granted in part by one that is smaller, but not as small', () => {
    const text = gazette(granted, '一、撤销一审判决第一项；\n二、示例某公司返还王某货款3000元。').replace(
      '请求撤销一审判决。',
      '请求改判返还货款1000元。',
    );
    const appeal = readDecision(text).claims.filter(({ kind }) => kind === 'appeal');
    expect(appeal.map(({ by, result }) => [by, result])).to.deep.equal([['appellant', 'part']]);
  });
});
