import { expect } from 'chai';
import { readDecision, words } from '../../support/read';

const award = `示例国际仲裁院
裁决书
示国仲裁〔2022〕4567号
第一申请人：南山某科技有限公司
住址：示例市南区
第二申请人：陈某，男，汉族，1979年6月出生
被申请人：北山创新投资合伙企业（有限合伙）
执行事务合伙人：某基金管理有限公司
示例市
二〇二二年十二月二十日
一、案件程序
根据双方于2017年9月12日签订的《增资协议》中的仲裁条款，示例国际仲裁院（以下简称仲裁院）于2021年11月5日受理了本案。
二、当事人的主张
（一）申请人的仲裁请求及事实理由
申请人请求：
（1）确认《增资协议》第八条对申请人不发生效力；
（2）被申请人返还已收取的补偿款300万元；
（3）若不支持第一项请求，则被申请人将账册交申请人查阅复制。
（二）被申请人的答辩意见
被申请人辩称：条款合法有效。
三、仲裁庭认定的事实
1、2019年5月，第一申请人向被申请人支付补偿款300万元。
四、仲裁庭意见
（一）关于第二项仲裁请求
补偿款系依约支付，申请人请求返还无事实和法律依据，不予支持。
五、裁决结果
根据上述事实与仲裁庭意见，裁决如下：
1、被申请人于十日内将账册交申请人查阅、复制；
2、驳回申请人的其他仲裁请求和被申请人的反请求。
本裁决为终局裁决。
独任仲裁员：赵某
`;

describe('an award with the day below the parties', () => {
  const read = readDecision(award);
  it('tells of itself', () => {
    expect(read.meta.court).to.equal('示例国际仲裁院');
    expect(read.meta.decidedOn).to.equal('2022-12-20');
    expect(read.parties.map(({ role, name }) => [role, name])).to.deep.equal([
      ['applicant', '南山某科技有限公司'],
      ['applicant', '陈某'],
      ['respondent', '北山创新投资合伙企业（有限合伙）'],
    ]);
  });
  it('what was asked for only in some case is granted in the same words; the rest is dismissed with the counterclaims', () =>
    expect(read.claims.map(({ span, result }) => [words(award, span).slice(0, 6), result])).to.deep.equal([
      ['确认《增资协', 'refused'],
      ['被申请人返还', 'refused'],
      ['若不支持第一', 'granted'],
    ]));
});

describe('an award on labour', () => {
  const text = `示例市城北区劳动人事争议仲裁委员会
裁决书
示劳人仲字〔2020〕第88号
申请人：许某某，女，1992年11月4日出生，住示例市。
被申请人：示例教育科技有限公司，住所地示例市城北区。
申请人许某某因与被申请人示例教育科技有限公司工资、经济补偿金争议，于2020年7月6日向本委提出仲裁申请，本委受理后公开开庭审理，现已审理终结。
申请人请求：1.支付工资差额32000元；2.支付经济补偿金30000元。
被申请人辩称：降薪经全员协商。
经审理查明：申请人月工资10000元。
本委认为：被申请人未举证证明协商一致，故对申请人要求支付工资差额的请求，本委予以支持。
本案经调解无效。根据《中华人民共和国劳动合同法》第三十条之规定，裁决如下：
一、被申请人支付申请人工资差额32000元；
二、驳回申请人的其他仲裁请求。
仲裁员：彭某某
二〇二〇年九月一日
`;
  it('tells how it came up and what it is about', () => {
    const { sections, meta, parties } = readDecision(text);
    expect(sections.map(({ role }) => role)).to.deep.equal([
      ...['heading', 'parties', 'procedure', 'claims', 'defence', 'facts', 'reasoning', 'disposition', 'disposition'],
      'signature',
    ]);
    expect(meta.cause).to.equal('工资、经济补偿金争议');
    expect(parties).to.have.length(2);
  });
  it('that nobody settled is no conclusion', () =>
    expect(
      readDecision(text)
        .holdings.map(({ span }) => words(text, span))
        .join(),
    ).not.to.include('调解'));
});

describe('a ruling that confirms a settlement', () => {
  const text = `示例市城南区人民法院
民事裁定书
（2022）示0104民特22号
申请人：麦某，男，1980年3月1日出生，住示例市城南区。
申请人：示例陶瓷有限公司，住所地示例市城南区。
本院于2022年1月20日受理了申请人麦某、示例陶瓷有限公司关于申请司法确认调解协议一案并进行了审查。现已审查终结。
申请人因提供劳务者受害责任纠纷，于2022年1月15日经人民调解委员会主持调解，达成了如下调解协议：
一、示例陶瓷有限公司一次性赔偿麦某各项损失80000元；
二、双方就此事再无纠纷。
经审查，上述协议符合法定条件。依照《中华人民共和国民事诉讼法》第二百零二条规定，裁定如下：
申请人麦某、示例陶瓷有限公司于2022年1月15日达成的调解协议有效。
审判员　　关某
二〇二二年一月二十五日
`;
  it('orders that it is good, and not what it says', () =>
    expect(readDecision(text).holdings.map(({ span }) => words(text, span))).to.deep.equal([
      '申请人麦某、示例陶瓷有限公司于2022年1月15日达成的调解协议有效。',
    ]));
});
