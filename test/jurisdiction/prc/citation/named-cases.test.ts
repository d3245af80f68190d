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
    ['示例市中级人民法院在远山公司诉青禾公司不正当竞争纠纷案中指出', '远山公司诉青禾公司不正当竞争纠纷案'],
    ['示例市中级人民法院审理的远山公司诉青禾公司案', '远山公司诉青禾公司案'],
    ['被告援引远山公司诉青禾公司案', '远山公司诉青禾公司案'],
    ['在“原告上诉理由”案卷中', ...[]],
    ['本案诉讼请求', ...[]],
  ] as const)
    it(text, () => expect(namesIn(text)).to.deep.equal(expected));
});

describe('the case that a brief is filed in is none that it cites', () => {
  for (const text of [
    '就原告张三诉被告李四买卖合同纠纷一案，答辩人现答辩如下：',
    '答辩人因原告远山公司诉答辩人运输合同纠纷一案，提出答辩意见如下：',
    '某某律师事务所接受王五委托，指派本律师担任王五诉赵六离婚纠纷一案的诉讼代理人。',
    '受远山公司委托参加远山公司诉青禾公司买卖合同纠纷案的庭审。',
    '上诉人因与被上诉人张三民间借贷纠纷一案，现提出上诉。',
    '上诉人张三因诉李四租赁合同纠纷一案，不服一审判决，现提起上诉。',
    '贵司就远山公司诉贵司股权转让纠纷一案，委托本所出具法律意见。',
  ])
    it(text, () => expect(namesIn(text)).to.deep.equal([]));

  for (const [text, name] of [
    ['在远山公司诉青禾公司运输合同纠纷一案中，法院认为', '远山公司诉青禾公司运输合同纠纷一案'],
    ['就远山公司诉青禾公司运输合同纠纷一案的判决，代理人认为', '远山公司诉青禾公司运输合同纠纷一案'],
  ] as const)
    it(`but ${text}`, () => expect(namesIn(text)[0]).to.include(name));
});

it('a case named by its parties is cited by the short name that the brief gives it', () => {
  const full = '远山公司诉青禾公司不正当竞争纠纷案';
  const text = `代理词\n\n在${full}（以下简称“冷链案”）中，法院驳回诉请。冷链案认定如此，\n\n本案与冷链案相同。`;
  const { citations, aliases } = readBrief(text);
  expect(citations.map((one) => [text.slice(...one.span), one.kind === 'case' && one.name])).to.deep.equal([
    [full, full],
    ['冷链案', full],
    ['冷链案', full],
  ]);
  expect(aliases.map(({ name, target }) => [name, target.name])).to.deep.equal([['冷链案', full]]);
});

it('a case is cited by the name that its number stands behind in brackets', () => {
  const text =
    '代理词\n\n参见微信群控案（（2019）浙8601民初1987号）。微信群控案认定如此。民间借贷纠纷案（（2020）浙8601民初9号）。民间借贷纠纷案甚多。';
  const { citations } = readBrief(text);
  expect(citations.map((one) => [text.slice(...one.span), one.kind === 'case' && one.caseNumber])).to.deep.equal([
    ['（2019）浙8601民初1987号', '（2019）浙8601民初1987号'],
    ['微信群控案', '（2019）浙8601民初1987号'],
    ['（2020）浙8601民初9号', '（2020）浙8601民初9号'],
  ]);
});

it('a case of a gazette keeps the name that stands before it', () => {
  const { citations } = readBrief('代理词\n\n参见张某诉李某网络侵权责任纠纷案（《最高人民法院公报》2016年第12期）。');
  expect(citations).to.have.length(1);
  expect(citations[0]).to.include({ kind: 'gazette-case', name: '张某诉李某网络侵权责任纠纷案' });
});

describe('a name and the number nearest to it', () => {
  for (const [text, ...expected] of [
    [
      '甲海公司诉乙山公司合同纠纷案（（2022）示0102民初1号）、丙江公司诉丁河公司借款纠纷案（（2022）示0102民初2号）',
      '甲海公司诉乙山公司合同纠纷案',
      '丙江公司诉丁河公司借款纠纷案',
    ],
    [
      '（2022）示0102民初1号甲海公司诉乙山公司合同纠纷案、（2022）示0102民初2号丙江公司诉丁河公司借款纠纷案',
      '甲海公司诉乙山公司合同纠纷案',
      '丙江公司诉丁河公司借款纠纷案',
    ],
    ['（2022）示0102民初1号民事判决书（甲海公司诉乙山公司合同纠纷案）', '甲海公司诉乙山公司合同纠纷案'],
    [
      '甲海公司与乙山公司合同纠纷案（（2022）示0102民初1号）、丙江公司、戊湖公司与丁河公司借款纠纷一案（（2022）示0102民初2号）',
      '甲海公司与乙山公司合同纠纷案',
      '丙江公司、戊湖公司与丁河公司借款纠纷一案',
    ],
    [
      '甲海公司诉乙山公司合同纠纷案（（2022）示0102民初1号）、丙江公司诉丁河公司借款纠纷案',
      '甲海公司诉乙山公司合同纠纷案',
      '丙江公司诉丁河公司借款纠纷案',
    ],
  ] as const)
    it(text, () => expect(namesIn(`参见${text}。`)).to.deep.equal(expected));

  it('甲与乙…案 without a number is no case', () => {
    expect(namesIn('甲海公司与乙山公司合同纠纷案已审结。')).to.deep.equal([]);
  });
});
