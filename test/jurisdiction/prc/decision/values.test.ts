import { expect } from 'chai';
import { causeName } from '../../../../src/jurisdiction/prc/decision/causes';
import { datesIn } from '../../../../src/jurisdiction/prc/decision/dates';
import { sumsIn } from '../../../../src/jurisdiction/prc/decision/money';
import { nameAt } from '../../../../src/jurisdiction/prc/decision/names';
import { Occurrences } from '../../../../src/text/occurrences';
import { fold } from '../../../../src/text/fold';

describe('sums, in yuan', () => {
  for (const [text, ...yuan] of [
    ['赔偿260万元', 2_600_000],
    ['共计５,０００,０００元', 5_000_000],
    ['人民币三万五千元', 35_000],
    ['12392.97元及违约金34952元', 12_392.97, 34_952],
    ['罚金人民币二千元', 2000],
    ['按照30元／天的标准计600元', 600],
    ['1.2亿元', 120_000_000],
    ['一百二十万元', 1_200_000],
  ] as const)
    it(text, () => expect(sumsIn(fold(text)).map((sum) => sum.yuan)).to.deep.equal(yuan));
});

describe('dates', () => {
  for (const [text, ...dates] of [
    ['二〇二〇年六月二日', '2020-06-02'],
    ['二Ｏ一八年十二月三十一日', '2018-12-31'],
    ['2019年10月9日立案，2019年12月23日开庭', '2019-10-09', '2019-12-23'],
    ['2015\n年\n9\n月\n2\n日', '2015-09-02'],
    ['2019年2月30日'],
    ['2020年2月29日', '2020-02-29'],
  ] as const)
    it(JSON.stringify(text), () => expect(datesIn(fold(text)).map((one) => one.date)).to.deep.equal(dates));
});

describe('a name ends where a sentence goes on', () => {
  for (const [text, name] of [
    ['梅某某赔付原告', '梅某某'],
    ['示例市华安保险股份有限公司河南分公司应当赔偿', '示例市华安保险股份有限公司河南分公司'],
    ['乐安市人力资源和社会保障局作出决定', '乐安市人力资源和社会保障局'],
    ['周立与被告某公司签订', '周立'],
    ['欧阳明华向本院提交', '欧阳明华'],
    ['张3犯诈骗罪', '张3'],
    ['王某甲、李某乙', '王某甲'],
    ['李明在示例市第一中学任教', '李明'],
    ['李明虽未到庭', '李明'],
    ['李明却未付款', '李明'],
    ['示例在线科技有限公司辩称', '示例在线科技有限公司'],
  ] as const)
    it(text, () => expect(nameAt(new Occurrences(fold(text)), 0)).to.equal(name));
});

describe('causes of action', () => {
  for (const [words, cause] of [
    ['买卖合同纠纷', '买卖合同纠纷'],
    ['不正当竞争', '不正当竞争纠纷'],
    ['离婚案', '离婚纠纷'],
    ['执行异议之诉', '执行异议之诉'],
    ['盗窃罪', '盗窃罪'],
    ['本案系机动车交通事故责任纠纷', '机动车交通事故责任纠纷'],
    ['其他人格权纠纷', '其他人格权纠纷'],
    ['部分无效有争议', undefined],
    ['借款是产生本次纠纷', undefined],
    ['已立案受理其申请破产重整', undefined],
    ['今天的新闻', undefined],
  ] as const)
    it(words, () => expect(causeName(words)).to.equal(cause));
});
