import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: who is found in a report, and as what. */
function parties(text: string): string[] {
  return readDecision(text).parties.map(({ role, name }) => `${role} ${name}`);
}

const meaning = '\n【典型意义】\n本案的处理保护了当事人的合法权益。';

describe('a report that gives nobody a role', () => {
  it('names all who sue and all who are sued', () =>
    expect(
      parties(
        `工资由谁来付\n【基本案情】\n某建设公司将劳务分包给某劳务公司，某劳务公司又交给包工头老董。老董雇请小杜、小范施工，拖欠工资。小杜、小范将某建设公司、某劳务公司以及老董诉至法院，要求支付工资。老董称，某劳务公司未付款。\n【裁判结果】\n法院判决某劳务公司支付小杜工资4000元、小范工资5000元，某建设公司承担清偿责任。${meaning}`,
      ),
    ).to.deep.equal([
      'plaintiff 小杜',
      'plaintiff 小范',
      'defendant 某建设公司',
      'defendant 某劳务公司',
      'defendant 老董',
    ]));

  it('says who joined the suit', () =>
    expect(
      parties(
        `协议能否解除\n【基本案情】\n老秦与侄子小秦签订协议。老秦将小秦诉至法院，请求解除协议。吴大姐作为有独立请求权的第三人参加诉讼，要求小秦支付医疗费2000元。\n【裁判结果】\n法院判决解除老秦与小秦的协议，小秦支付吴大姐医疗费2000元。${meaning}`,
      ),
    ).to.deep.equal(['plaintiff 老秦', 'defendant 小秦', 'third-party 吴大姐']));

  it('lists them in its title', () =>
    expect(
      parties(
        `某银行与某贸易公司、某担保公司、第三人某仓储公司金融借款合同纠纷案\n【基本案情】\n某贸易公司向某银行借款，某担保公司提供保证，货物存于某仓储公司。到期后某贸易公司未还款。\n【裁判结果】\n法院判决某贸易公司向某银行还款，某担保公司、某仓储公司不承担责任。${meaning}`,
      ),
    ).to.deep.equal(['plaintiff 某银行', 'defendant 某贸易公司', 'defendant 某担保公司', 'third-party 某仓储公司']));
});

describe('a report of which all blanks are lost', () => {
  const story =
    '基本案情李某、齐某某到某影楼拍摄，签订协议五份。后李某、齐某某要求解除协议，某影楼不同意。裁判结果法院判决解除协议。典型意义本案保护了消费者。';
  for (const [headline, title] of [
    ['消费者与影楼签订合同后可以解除', '李某、齐某某诉某影楼承揽合同纠纷案'],
    ['消费者权益保护典型案例发布2022-03-15', '李某、齐某某与某影楼承揽合同纠纷案'],
    ['', '三、李某、齐某某诉某影楼承揽合同纠纷案'],
  ] as const)
    it(`has its parties in the title, which nothing parts from the headline: ${headline}`, () =>
      expect(parties(headline + title + story)).to.deep.equal([
        'plaintiff 李某',
        'plaintiff 齐某某',
        'defendant 某影楼',
      ]));

  it('keeps the whole name where it is used again', () =>
    expect(
      parties(`不履行协议的处理王某某诉示例市住房局行政协议案基本案情王某某与示例市住房局签订协议。${story}`)[0],
    ).to.equal('plaintiff 王某某'));
});

describe('a case that procurators report', () => {
  const text = `检例第998号
邵某某组织考试作弊案
【关键词】
组织考试作弊 自行补充侦查
【基本案情】
被告人邵某某，男，1988年5月出生，某教育咨询公司负责人。
被告人翁某某，女，无业。
2021年4月，邵某某伙同翁某某招募考生，组织作弊。
【检察履职过程】
2021年7月，公安机关将本案移送起诉。
【诉讼过程和结果】
2022年1月10日，检察机关提起公诉。2022年3月15日，某区人民法院采纳检察机关的意见，以组织考试作弊罪判处邵某某有期徒刑三年，并处罚金五万元；判处翁某某有期徒刑一年，缓刑二年。
【指导意义】
作弊器材应当结合其功能认定。`;
  const { sections, holdings } = readDecision(text);

  it('names the accused', () => expect(parties(text)).to.deep.equal(['accused 邵某某', 'accused 翁某某']));

  it('has parts under headings of its own', () =>
    expect(sections.map(({ role, span }) => `${role} ${text.slice(span[0], span[0] + 6)}`)).to.deep.equal([
      'heading 检例第998',
      'keywords 【关键词】\n',
      'facts 【基本案情】',
      'procedure 【检察履职过',
      'disposition 【诉讼过程和',
      'commentary 【指导意义】',
    ]));

  it('tells the sentence of each', () =>
    expect(holdings.map(({ kind, span }) => [kind, text.slice(...span)])).to.deep.equal([
      ['disposition', '判处邵某某有期徒刑三年，并处罚金五万元'],
      ['disposition', '判处翁某某有期徒刑一年，缓刑二年。'],
    ]));
});

describe('an appeal of both sides', () => {
  const text = [
    '示例市中级人民法院',
    '民事判决书',
    '（2022）示01民终2210号',
    '上诉人（原审原告）：秦明，男，1966年4月9日出生，住示例市。',
    '上诉人（原审被告）：示例远山置业有限公司，住所地示例市。',
    '被上诉人（原审被告）：陶永，男，1971年8月8日出生，住示例市。',
    '上诉人秦明、示例远山置业有限公司（以下简称远山置业）因与被上诉人陶永合伙合同纠纷一案，不服示例市东区人民法院（2021）示0102民初455号民事判决，向本院提起上诉。本案现已审理终结。',
    '秦明上诉请求：撤销一审判决第二项，改判远山置业、陶永连带返还投资款120万元。',
    '远山置业上诉请求：撤销一审判决，改判驳回秦明的全部诉讼请求，支持远山置业的全部反诉请求。',
    '陶永未作答辩。',
    '一审法院认为，远山置业应返还本金，陶永不承担责任。判决：一、远山置业返还120万元；二、驳回秦明的其他诉讼请求。',
    '二审中，当事人没有提交新证据。对一审查明的事实，本院予以确认。',
    '本院认为，陶永应在70万元范围内承担共同还款责任。依照《中华人民共和国民事诉讼法》第一百七十七条规定，判决如下：',
    '一、撤销示例市东区人民法院（2021）示0102民初455号民事判决第二项；',
    '二、陶永在70万元范围内对一审判决第一项债务承担共同返还责任；',
    '三、驳回远山置业的上诉请求及秦明的其他上诉请求。',
    '本判决为终审判决。',
  ].join('\n');

  it('is refused of the one whose appeal is dismissed by name, and granted in part of the other', () => {
    const { claims, holdings } = readDecision(text);
    expect(
      claims.map(({ by, result, item }) => [by, result, holdings.find(({ id }) => id === item)?.span[0]]),
    ).to.deep.equal([
      ['appellant', 'part', text.indexOf('撤销示例市东区')],
      ['appellant', 'refused', text.indexOf('驳回远山置业的上诉')],
    ]);
  });
});
