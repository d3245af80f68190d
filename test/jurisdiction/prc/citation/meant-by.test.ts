import { expect } from 'chai';
import { isNorm } from '../../../../src/model/citation';
import { cited, table } from '../../../support/cited';
import { readBrief } from '../../../support/read';

const security = '最高人民法院关于适用〈民法典〉有关担保制度的解释';
const inFull = '《最高人民法院关于适用〈中华人民共和国民法典〉有关担保制度的解释》';
const procedure = '最高人民法院关于适用〈民事诉讼法〉的解释';
const guarantee = '最高人民法院关于适用〈担保法〉若干问题的解释';

table('a short form stands before the title that it is said to mean', [
  `《解释》是指${inFull}。依照《解释》第四条 → ${security} | ${security}:4`,
  `“《解释》”系指${inFull}（法释〔2020〕28号）。依照《解释》第四条 → ${security} | ${security}:4`,
  `本文所称《解释》即指最高人民法院《关于适用〈中华人民共和国民法典〉有关担保制度的解释》；《解释》第四条 → ${security} | ${security}:4`,
  `本文所称《解释》即${inFull}，《解释》第四条 → ${security} | ${security}:4`,
  `《解释》指的是${inFull}，《解释》第四条 → ${security} | ${security}:4`,
  `“担保新解释”是指${inFull}，担保新解释第四条 → ${security} | ${security}:4`,
  `本文所称担保新解释，是指${inFull}。担保新解释第四条 → ${security} | ${security}:4`,
  `《解释》是指最高人民法院关于适用《中华人民共和国担保法》若干问题的解释，《解释》第四条 → ${guarantee} | ${guarantee}:4`,
  '《暂行规定》是指示例市人民政府发布的《示例市冷链运输管理暂行规定》，依《暂行规定》第三条 → 示例市冷链运输管理暂行规定 | 示例市冷链运输管理暂行规定:3',
  '《公约》是指《联合国国际货物销售合同公约》。《公约》第三十五条 → 联合国国际货物销售合同公约 | 联合国国际货物销售合同公约:35',
  '| 《竞争法》 | 指 | 《中华人民共和国反不正当竞争法》 |\n依《竞争法》第二条 → 反不正当竞争法 | 反不正当竞争法:2',
]);

it('and means it where another title that ends alike was named since', () => {
  const text = `《解释》是指${inFull}。《${procedure}》第九十条，《解释》第四条。`;
  expect(cited(text)).to.deep.equal([security, `${procedure}:90`, `${security}:4`]);
});

it('with the version that is said of it', () => {
  const { citations } = readBrief(
    '本文所称《公司法》，如无特别说明，均指2018年修正的《中华人民共和国公司法》。《公司法》第二十条。',
  );
  expect(citations.filter(isNorm).map(({ pin, version }) => [pin, version?.slice(0, 4)])).to.deep.equal([
    [undefined, '2018'],
    ['20', '2018'],
  ]);
});

table('but not where it means what a provision says, several laws, or no law', [
  '“恶意规定”是指《民法典》第一百五十四条规定的情形，恶意规定 → 民法典:154',
  '“法定规则”是指《民法典》规定的情形，法定规则 → 民法典',
  '所称“两部规定”是指《公司法》《民法典》。两部规定 → 公司法 | 民法典',
  '所称“依据”是指《民法典》。没有依据 → 民法典',
  '所称“新规定”不是指《民法典》。新规定 → 民法典',
  '《合同》是指《商品房买卖合同》，《合同》第三条 → ',
]);
