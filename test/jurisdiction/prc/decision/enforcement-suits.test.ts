import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Somebody outside sues against the enforcement (案外人执行异议之诉). */
const outsider = `示例市中级人民法院
民事判决书
（2021）示01民初88号
原告：李明，男，1980年3月1日出生，汉族，住示例市东区。
被告：示例银行股份有限公司甲市分行，住所地示例市西区。
第三人：甲市乐居房地产开发有限公司，住所地示例市南区。
原告李明与被告示例银行股份有限公司甲市分行（以下简称示例银行）、第三人甲市乐居房地产开发有限公司案外人执行异议之诉一案，本院立案后，公开开庭进行了审理。本案现已审理终结。
李明向本院提出诉讼请求：1.不得执行甲市东区幸福路8号502室房屋；2.确认上述房屋归原告所有。事实和理由：原告已付清房款并实际入住。
示例银行辩称，原告不能排除执行。
本院经审理认定事实如下：李明于2016年5月1日付清房款。
本院认为，李明在查封之前已付清全部价款，对案涉房屋享有足以排除强制执行的民事权益，其要求不得执行案涉房屋的诉讼请求，本院予以支持。关于李明要求确认房屋所有权的请求，因尚未登记，本院不予支持。
依照《中华人民共和国民事诉讼法》第二百二十七条规定，判决如下：
一、不得执行甲市东区幸福路8号502室房屋；
二、驳回李明的其他诉讼请求。
案件受理费100元，由示例银行股份有限公司甲市分行负担。
审判长周某
二〇二一年六月八日`;

/** The creditor sues for it (申请执行人执行异议之诉). */
const creditor = outsider
  .replace('原告：李明', '被告：李明')
  .replace('被告：示例银行', '原告：示例银行')
  .replace('原告李明与被告', '原告')
  .replace('、第三人甲市乐居', '与被告李明、第三人甲市乐居')
  .replace('案外人执行异议', '申请执行人执行异议')
  .replace(
    /李明向本院提出[^\n]*/,
    '示例银行向本院提出诉讼请求：1.准许执行甲市东区幸福路8号502室房屋；2.案件受理费由被告负担。',
  )
  .replace(/示例银行辩称[^\n]*/, '李明辩称，其权利足以排除执行。')
  .replace(/本院认为[^\n]*/, '本院认为，李明付款在查封之后。示例银行要求许可执行案涉房屋的请求，本院予以支持。')
  .replace(/一、不得[^\n]*\n二、[^\n]*/, '准许执行甲市东区幸福路8号502室房屋。');

describe('suits about an enforcement', () => {
  for (const [text, cause, claims] of [
    [
      outsider,
      '案外人执行异议之诉',
      [
        ['不得执行甲市东区幸福路8号502室房屋', 'granted'],
        ['确认上述房屋归原告所有', 'refused'],
      ],
    ],
    [creditor, '申请执行人执行异议之诉', [['准许执行甲市东区幸福路8号502室房屋', 'granted']]],
  ] as const)
    it(cause, () => {
      const read = readDecision(text);
      expect(read.meta.cause).to.equal(cause);
      expect(read.claims.map(({ span, result }) => [text.slice(...span), result])).to.deep.equal(claims);
      expect(read.claims.every(({ by }) => by === 'plaintiff')).to.equal(true);
    });
});

describe('an objection of somebody outside', () => {
  /** Self-written: what was asked for, and a ruling that suspends the enforcement. */
  const objection = (request: string): string => `示例市东区人民法院
执行裁定书
（2020）示0102执异87号
案外人：蔡某，男，1975年2月11日出生，住示例市。
申请执行人：示例市宏图建材有限公司，住所地示例市东区。
被执行人：陆某，男，1980年10月5日出生，住示例市。
本院在执行申请执行人示例市宏图建材有限公司与被执行人陆某买卖合同纠纷一案中，案外人蔡某对执行花园路5号301室房产提出书面异议。
蔡某称，其已付清房款。请求${request}。
本院查明，本院于2019年8月20日查封案涉房产。
本院认为，蔡某的权益足以排除强制执行，其异议请求成立，本院予以支持。依照《中华人民共和国民事诉讼法》第二百三十八条规定，裁定如下：
中止对花园路5号301室房产的执行。
审判长　　吴某
二〇二〇年七月二十八日`;

  for (const [request, result] of [
    ['解除对案涉房产的查封', 'part'],
    ['不得执行案涉房产', 'part'],
    ['中止对案涉房产的执行', 'granted'],
    ['排除对案涉房产的强制执行', 'granted'],
  ] as const)
    it(`${request}, where the enforcement is suspended`, () => {
      const { claims, holdings } = readDecision(objection(request));
      const order = holdings.find(({ kind }) => kind === 'disposition');
      expect(claims.map((one) => [one.result, one.item])).to.deep.equal([[result, order?.id]]);
    });
});
