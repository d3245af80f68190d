import { expect } from 'chai';
import { readDecision } from '../../../support/read';

const head = `示例市东区人民法院
民事判决书
（2022）示0102民初1801号
原告（被告）：示例市青禾科技有限公司，住所地示例市东区。
被告（原告）：张敏，女，1988年5月6日出生，汉族，住示例市东区。
原告（被告）示例市青禾科技有限公司（以下简称青禾公司）与被告（原告）张敏劳动争议一案，双方均不服仲裁裁决，先后向本院起诉，本院立案后合并审理。本案现已审理终结。
青禾公司向本院提出诉讼请求：1.判令青禾公司无需支付张敏违法解除劳动合同赔偿金48000元；2.判令青禾公司不支付张敏2021年11月至12月工资16000元。事实和理由：张敏系自动离职。
张敏辩称，不同意青禾公司的诉讼请求。张敏向本院提出诉讼请求：1.青禾公司支付未签订书面劳动合同二倍工资差额88000元；2.青禾公司支付未休年休假工资7356元。事实和理由：青禾公司从未与张敏签订劳动合同。
青禾公司辩称，二倍工资已过仲裁时效。
经审理查明，张敏于2019年3月1日入职青禾公司。2022年3月10日，仲裁委员会裁决：一、青禾公司支付张敏工资16000元；二、驳回张敏的其他仲裁请求。
`;
const held =
  '青禾公司已于2022年2月支付张敏工资16000元，故青禾公司无需再支付，对其该项请求本院予以支持。张敏要求支付二倍工资差额，已超过仲裁时效，本院不予支持。';
const end = `
案件受理费10元，由青禾公司负担。
审判员周某
二〇二二年五月二十日`;

/** Both sued against the award; the employer has to pay. */
const both = `${head}本院认为，青禾公司违法解除劳动合同，应当支付赔偿金，其要求无需支付赔偿金的诉讼请求，本院不予支持。${held}张敏要求支付未休年休假工资，本院酌情支持3678元。
依照《中华人民共和国劳动合同法》第四十八条规定，判决如下：
一、青禾公司于本判决生效之日起十日内支付张敏违法解除劳动合同赔偿金48000元；
二、青禾公司于本判决生效之日起十日内支付张敏未休年休假工资3678元；
三、青禾公司无需支付张敏2021年11月至12月工资16000元；
四、驳回青禾公司的其他诉讼请求；
五、驳回张敏的其他诉讼请求。${end}`;

/** It has not. */
const none = `${head}本院认为，张敏系自动离职，青禾公司无需支付赔偿金。${held}
依照《中华人民共和国劳动合同法》第三十七条规定，判决如下：
一、青禾公司无需支付张敏违法解除劳动合同赔偿金48000元；
二、驳回张敏的其他诉讼请求。${end}`;

describe('suits about an award on labour', () => {
  for (const [what, text, answers] of [
    [
      'that nothing is to be paid is refused by the order to pay it, each party’s rest by the dismissal that names it',
      both,
      [
        ['refused', '一、青禾公司'],
        ['granted', '三、青禾公司'],
        ['refused', '五、驳回张敏'],
        ['part', '二、青禾公司'],
      ],
    ],
    [
      'an order that frees from paying grants nobody money',
      none,
      [
        ['granted', '一、青禾公司'],
        ['granted', undefined],
        ['refused', '二、驳回张敏'],
        ['refused', '二、驳回张敏'],
      ],
    ],
  ] as const)
    it(what, () => {
      const { claims, holdings } = readDecision(text);
      const itemOf = (id: string | undefined): string | undefined => {
        const item = holdings.find((holding) => holding.id === id);
        return item && text.slice(item.span[0] - 2, item.span[0] + 4);
      };
      expect(claims.map(({ by }) => by)).to.deep.equal(['plaintiff', 'plaintiff', 'defendant', 'defendant']);
      expect(claims.map(({ result, item }) => [result, itemOf(item)])).to.deep.equal(answers);
    });

  it('all of what an employer asks for is dismissed by name, though it answers and sues in one', () => {
    const text = `${head.replace(/青禾公司向本院提出[^]*?二倍工资已过仲裁时效。\n/, '张敏向本院提出诉讼请求：1.青禾公司支付违法解除劳动合同赔偿金48000元。\n青禾公司辩称并就1802号案件诉称：张敏系自动离职。为此请求判令：1.青禾公司无需支付张敏赔偿金48000元；2.青禾公司无需支付张敏年休假工资3678元。\n')}本院认为，青禾公司违法解除劳动合同，应当支付赔偿金。张敏要求支付赔偿金，应予支持；青禾公司要求不予支付，不予支持。
依照《中华人民共和国劳动合同法》第四十八条规定，判决如下：
一、青禾公司于本判决生效之日起十日内支付张敏违法解除劳动合同赔偿金48000元；
二、青禾公司于本判决生效之日起十日内支付张敏年休假工资3678元；
三、驳回青禾公司的全部诉讼请求。${end}`;
    const { claims, holdings } = readDecision(text);
    expect(claims.map(({ result, item }) => [result, holdings.find(({ id }) => id === item)?.span[0]])).to.deep.equal([
      ['granted', text.indexOf('青禾公司于本判决')],
      ['refused', text.indexOf('驳回青禾公司')],
      ['refused', text.indexOf('驳回青禾公司')],
    ]);
  });
});
