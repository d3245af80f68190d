import { expect } from 'chai';
import { requestsIn } from '../../../../src/jurisdiction/prc/decision/requests';

/** What a sentence of the claims, folded, asks for. */
function asked(text: string): string[] {
  return requestsIn(text, false).found.map(({ span }) => text.slice(...span));
}

describe('requests in one clause', () => {
  for (const [text, ...expected] of [
    ['请求判令解除买卖合同并返还货款3000元', '解除买卖合同', '返还货款3000元'],
    ['请求撤销(2021)示01执8号拍卖公告并解除对房屋的查封', '撤销(2021)示01执8号拍卖公告', '解除对房屋的查封'],
    ['请求判令不得执行示例路8号房屋并由被告支付违约金500元', '不得执行示例路8号房屋', '由被告支付违约金500元'],
    ['请求判令被告支付2018年7月1日至2021年6月30日的物业费6912元及滞纳金1382.4元', '物业费6912元', '滞纳金1382.4元'],
    ['请求判令房屋拍卖、变卖所得价款优先受偿', '房屋拍卖、变卖所得价款优先受偿'],
    ['请求判令被告返\n还货款3000元，赔偿损\n失500元', '货款3000元', '损\n失500元'],
    // One thing asked for in two words.
    ['请求撤销一审判决并改判驳回诉讼请求。', '撤销一审判决并改判驳回诉讼请求'],
    ['请求撤销处罚决定并责令被告重新作出处理', '撤销处罚决定并责令被告重新作出处理'],
    ['请求判令被告书面赔礼道歉并消除影响', '被告书面赔礼道歉并消除影响'],
  ] as const)
    it(text, () => expect(asked(text)).to.deep.equal(expected));
});
