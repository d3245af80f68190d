import { expect } from 'chai';
import { readDecision } from '../../../support/read';

const reported = `林某诉示例银行股份有限公司东区支行储蓄存款合同纠纷案
【裁判摘要】
银行对自助设备负有维护的义务，储户没有过错的，损失由银行承担。
原告：林某，住示例市东区。
被告：示例银行股份有限公司东区支行，住所地示例市东区。
原告林某因与被告示例银行股份有限公司东区支行发生储蓄存款合同纠纷，向示例市东区人民法院提起诉讼。
原告林某诉称：卡在手中，存款被他人取走，请求判令被告支付5万元。
被告示例银行股份有限公司东区支行辩称：密码由原告保管，不应由被告承担责任。
示例市东区人民法院一审查明：
2010年3月2日，原告在被告处办理借记卡一张。
另查明，取款人使用的是复制的卡。
示例市东区人民法院认为：
一、被告未能及时发现并清除读卡装置，构成违约，应当承担责任。
二、本案系储蓄存款合同纠纷，与刑事案件不是同一法律关系，无须中止审理。
综上，原告的请求应予支持。
据此，示例市东区人民法院依照《中华人民共和国合同法》第一百零七条的规定，于2011年5月4日判决如下：
被告示例银行股份有限公司东区支行于本判决发生法律效力之日起十日内支付原告林某5万元。
一审宣判后，双方当事人均未提出上诉，一审判决已发生法律效力。`;

describe('a case of the gazette against which nobody appealed', () => {
  const begins = (role: string): string[] =>
    readDecision(reported)
      .sections.filter((one) => one.role === role)
      .map(({ span }) => reported.slice(...span).slice(0, 8));

  it('was found by the court itself, though of first instance it is said', () => {
    expect(begins('lower-court')).to.deep.equal([]);
    expect(begins('facts')).to.deep.equal(['示例市东区人民法']);
  });

  it('has reasons by number, no orders, though one begins with the case', () => {
    expect(begins('disposition').map((words) => words.slice(0, 2))).to.deep.equal(['据此', '被告']);
  });
});

describe('a case of the gazette in which an appeal was withdrawn', () => {
  const text = reported
    .replace(
      '原告林某因与被告示例银行股份有限公司东区支行发生储蓄存款合同纠纷，向示例市东区人民法院提起诉讼。',
      '原告林某因被告示例银行股份有限公司东区支行不履行支付义务，向示例省示例市东区人民法院提起民事诉讼。',
    )
    .replace('示例市东区人民法院认为：', '本案的争议焦点是：被告应否对原告承担责任。\n示例市东区人民法院一审认为：')
    .replace(
      /一审宣判后.*$/,
      `被告不服一审判决，向示例市中级人民法院提起上诉。
示例市中级人民法院二审审理过程中，上诉人主动付清了款项，并于2011年8月8日申请撤回上诉。
示例市中级人民法院认为：上诉人申请撤回上诉，系其真实意思表示，应予准许。
依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉若干问题的意见》的规定，于2011年8月9日裁定如下：
准许上诉人撤回上诉，双方均按一审判决执行。`,
    );
  const { sections, meta, issues } = readDecision(text);

  it('has the first court for its own', () =>
    expect(sections.slice(2).map(({ role, span }) => `${role} ${text.slice(...span).slice(0, 6)}`)).to.deep.equal([
      'parties 原告：林某，',
      'procedure 原告林某因被',
      'claims 原告林某诉称',
      'defence 被告示例银行',
      'facts 示例市东区人',
      'reasoning 本案的争议焦',
      'reasoning 示例市东区人',
      'disposition 据此，示例市',
      'procedure 被告不服一审',
      'reasoning 示例市中级人',
      'disposition 依照《最高人',
      'disposition 准许上诉人撤',
    ]));

  it('asks what that court asked', () => expect(issues).to.have.length(1));

  it('was not decided by whoever made a rule that is applied', () => {
    expect(meta.court).to.equal('示例省示例市东区人民法院');
    expect(meta.decidedOn).to.equal('2011-05-04');
  });
});
