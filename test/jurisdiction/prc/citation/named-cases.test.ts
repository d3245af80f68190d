import { expect } from 'chai';
import { readBrief } from '../../../support/read';

function namesIn(text: string): (string | undefined)[] {
  return readBrief(`代理词\n\n${text}`).citations.map((one) => (one.kind === 'case' ? one.name : one.kind));
}

describe('a case named by its parties is named with all its claimants', () => {
  for (const [text, ...expected] of [
    ['参见远山公司诉青禾公司不正当竞争纠纷案。', '远山公司诉青禾公司不正当竞争纠纷案'],
    ['参见白帆公司、青禾公司诉远山公司不正当竞争纠纷案。', '白帆公司、青禾公司诉远山公司不正当竞争纠纷案'],
    ['在白帆公司和青禾公司诉远山公司案中，法院认为', '白帆公司和青禾公司诉远山公司案'],
    ['一、白帆公司、青禾公司诉远山公司案', '白帆公司、青禾公司诉远山公司案'],
    ['（参见张某、王某诉李某借款案）', '张某、王某诉李某借款案'],
    ['原告主张、被告答辩，远山公司诉青禾公司案', '远山公司诉青禾公司案'],
    ['合同、协议、远山公司诉青禾公司案', '远山公司诉青禾公司案'],
    ['在“远山诉青禾”案中，法院认为', '远山诉青禾案'],
    ['参见“远山公司诉青禾公司”不正当竞争纠纷一案', '远山公司诉青禾公司案'],
    ['在“原告上诉理由”案卷中', ...[]],
    ['本案诉讼请求', ...[]],
  ] as const)
    it(text, () => expect(namesIn(text)).to.deep.equal(expected));
});
