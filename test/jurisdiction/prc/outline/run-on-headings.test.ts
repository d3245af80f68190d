import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** Self-written: an award of an arbitration commission. */
const award = `示例仲裁委员会
裁决书
（2021）示仲案字第0456号
申请人：示例市宏基劳务有限公司
住所：示例市滨江路18号
被申请人：示例市东升置业有限公司
住所：示例市新区大道6号
示例仲裁委员会（以下简称本会）根据申请人与被申请人签订的《劳务分包合同》中的仲裁条款，于2021年3月11日受理了本案。
本案现已审理终结。现将案情、仲裁庭意见和裁决结果分述如下：
一、案情
（一）申请人的主张和请求
申请人称，其完工后被申请人仅支付4200000元，据此提出以下仲裁请求：
1．被申请人支付劳务费1400000元；
2．被申请人承担律师费50000元。
（二）被申请人的答辩
被申请人辩称，双方尚未结算，付款条件未成就。
（三）仲裁庭认定的事实
2019年5月20日，双方项目负责人签署《结算单》，载明结算总价5600000元。
二、仲裁庭意见
（一）关于劳务费
《结算单》有被申请人项目负责人签字，被申请人应向申请人支付劳务费1400000元。
（二）关于律师费
合同未约定律师费的承担，仲裁庭酌定由被申请人承担30000元。
三、裁决结果
根据上述事实和理由，仲裁庭作出裁决如下：
（一）被申请人向申请人支付劳务费1400000元；
（二）被申请人向申请人支付律师费30000元；
（三）驳回申请人的其他仲裁请求；
（四）本案仲裁费21300元，由被申请人承担。鉴于申请人已全额预缴，被申请人应将其承担的部分径付申请人。
本裁决为终局裁决，自作出之日起发生法律效力。
首席仲裁员：向阳
仲裁员：崔健
2021年12月3日
`;

/** Self-written: a small claim under the headings of simple judgments. */
const small = `示例市东区人民法院
民事判决书
（2023）示0102民初771号
原告：示例市佳苑物业服务有限公司，住所地示例市东区。
被告：惠某，男，1985年1月6日出生，汉族，住示例市东区。
原告示例市佳苑物业服务有限公司与被告惠某物业服务合同纠纷一案，本院于2023年2月6日立案后，依法适用小额诉讼程序进行了审理。本案现已审理终结。
诉讼请求
1.判令被告支付物业费3600元；2.判令被告支付违约金720元。
答辩意见
被告未作答辩。
裁判理由与结果
原告依约提供了物业服务，被告应当支付物业费。违约金约定过高，本院酌情调整为180元。依照《中华人民共和国民法典》第九百四十四条规定，判决如下：
一、被告惠某于本判决生效之日起十日内支付原告物业费3600元、违约金180元；
二、驳回原告其他诉讼请求。
案件受理费25元，由被告负担。
本判决为终审判决。
审判员　　常某
二〇二三年三月十日
`;

/** Self-written: an entry of the case library. */
const entry = `某甲公司诉某乙公司网络服务合同纠纷案
人民法院案例库 入库编号：2024-00-0-000-003
关键词：民事 网络服务合同 格式条款
基本案情
原告某甲公司诉称：被告单方修改平台规则，请求判令被告返还货款182000元。
示例互联网法院于2023年4月11日作出（2022）示0491民初23456号民事判决：被告某乙公司返还原告某甲公司货款182000元。
裁判理由
法院生效裁判认为：修改后的条款系格式条款，被告未尽提示义务，冻结货款没有合同依据，应予返还。
裁判要旨
平台经营者单方修改规则，未尽到提示义务的，修改后的规则对平台内经营者不发生效力。
关联索引
《中华人民共和国民法典》第496条
一审：示例互联网法院（2022）示0491民初23456号民事判决（2023年4月11日）
`;

/** Self-written: the gazette tells of both instances, one after the other. */
const gazette = `金某诉示例市绿园房地产开发有限公司商品房买卖合同纠纷案
【裁判摘要】
销售广告中的说明具体确定的，应视为合同内容。
原告：金某，男，45岁，住示例市东区。
被告：示例市绿园房地产开发有限公司，住所地：示例市东区。
原告金某因与被告示例市绿园房地产开发有限公司（以下简称绿园公司）发生商品房买卖合同纠纷，向示例市东区人民法院提起诉讼。
原告金某诉称：被告承诺建设泳池而未建，请求判令被告赔偿损失10万元。
被告绿园公司辩称：泳池未写入合同，原告主张无依据。
示例市东区人民法院一审查明：2016年5月，双方签订商品房买卖合同。
示例市东区人民法院一审认为：楼书中的说明具体确定，被告未建构成违约，酌定赔偿3万元。
据此，示例市东区人民法院依照《中华人民共和国合同法》第一百零七条，于2018年4月20日判决：
一、被告绿园公司赔偿原告金某3万元；
二、驳回原告金某的其他诉讼请求。
绿园公司不服一审判决，向示例市中级人民法院提起上诉称：广告仅为要约邀请，请求撤销一审判决。
示例市中级人民法院经二审，确认了一审查明的事实。
示例市中级人民法院二审认为：说明和允诺具体确定的，应当视为要约。绿园公司的上诉理由不能成立，不予采纳。
综上，示例市中级人民法院依照《中华人民共和国民事诉讼法》第一百七十条第一款第一项之规定，于2018年9月12日判决：
驳回上诉，维持原判。
本判决为终审判决。
`;

/** Self-written: a case of a collection under headings with numbers. */
const numbered = `消费者权益保护典型案例
案例1 刘某乙诉某电商公司网络购物合同纠纷案
一、基本案情
刘某乙购得手机一部，经检测系翻新机。刘某乙诉至法院，请求判令某电商公司退还货款4999元。
二、裁判结果
审理法院认为，经营者将翻新机标注为新机，某电商公司构成欺诈。判决某电商公司退还刘某乙货款4999元。
三、典型意义
本案明确了销售翻新机的后果。
`;

describe('headings with no marks around them, as they stand in a text on one line', () => {
  for (const [title, text, ...expected] of [
    [
      'an award',
      award,
      ...['heading', 'parties', 'procedure', 'claims', 'defence', 'facts', 'reasoning', 'disposition'],
      ...['appeal-rights', 'signature'],
    ],
    [
      'a small claim',
      small,
      ...['heading', 'parties', 'procedure', 'claims', 'defence', 'reasoning', 'disposition', 'costs'],
      ...['appeal-rights', 'signature'],
    ],
    [
      'an entry of the case library',
      entry,
      ...['heading', 'keywords', 'facts', 'claims', 'disposition', 'reasoning', 'gist', 'statutes-appendix'],
    ],
    [
      'a case of the gazette',
      gazette,
      ...['heading', 'gist', 'parties', 'procedure', 'claims', 'defence', 'lower-court', 'claims', 'facts'],
      ...['reasoning', 'disposition', 'appeal-rights'],
    ],
  ] as const)
    for (const [how, shaped] of [
      ['as written', text],
      ['on one line', text.replaceAll('\n', '')],
    ] as const)
      it(`${title}, ${how}`, () =>
        expect(
          readDecision(shaped)
            .sections.map(({ role }) => role)
            .filter((role, i, all) => role !== all[i - 1]),
        ).to.deep.equal(expected));

  for (const [how, shaped] of [
    ['as written', numbered],
    ['on one line', numbered.replaceAll('\n', '')],
  ] as const)
    it(`numbered, in a collection, ${how}`, () => {
      const { sections } = readDecision(shaped);
      for (const [piece, role] of [
        ['乙购得', 'facts'],
        ['经营者将', 'reasoning'],
        ['本案明确', 'commentary'],
      ] as const) {
        const at = shaped.indexOf(piece);
        expect(sections.find(({ span }) => span[0] <= at && at < span[1])?.role).to.equal(role);
      }
    });

  it('an award has its number', () => {
    for (const text of [award, award.replaceAll('\n', '')])
      expect(readDecision(text).meta.caseNumber).to.equal('（2021）示仲案字第0456号');
  });

  it('the words of a heading within a sentence are none', () => {
    const { sections } = readDecision(
      small.replaceAll('\n', '').replace('违约金约定过高', '结合本案基本案情，违约金约定过高'),
    );
    expect(sections.filter(({ role }) => role === 'facts')).to.deep.equal([]);
  });
});

describe('orders', () => {
  const ordered = (text: string): string[] =>
    readDecision(text)
      .holdings.filter(({ kind }) => kind === 'disposition')
      .map(({ span }) => words(text, span));

  for (const text of [award, award.replaceAll('\n', '')])
    it('of an award, without its heading and the fees of arbitration', () =>
      expect(ordered(text)).to.deep.equal([
        '被申请人向申请人支付劳务费1400000元',
        '被申请人向申请人支付律师费30000元',
        '驳回申请人的其他仲裁请求',
      ]));

  it('numbered in digits, one behind the other', () =>
    expect(
      ordered(small.replace('；\n二、', '；2、').replace('一、被告惠某', '1、被告惠某').replace('\n1、', '1、')),
    ).to.deep.equal(['被告惠某于本判决生效之日起十日内支付原告物业费3600元、违约金180元', '驳回原告其他诉讼请求。']));

  it('in the gazette are those of the appeal', () => expect(ordered(gazette)).to.deep.equal(['驳回上诉，维持原判。']));
});
