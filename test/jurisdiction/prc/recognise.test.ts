import { expect } from 'chai';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import { appeal, civil, criminal } from '../../support/decisions';

const prc = new Prc();

describe('what a document is', () => {
  for (const [title, kind, text] of [
    ['a civil judgment', 'judgment', civil],
    ['a criminal judgment', 'judgment', criminal],
    ['an appeal', 'judgment', appeal],
    [
      'a judgment without its header',
      'judgment',
      '经审理查明，双方签订合同。本院认为，合同有效。判决如下：驳回原告的诉讼请求。如不服本判决，可以上诉。',
    ],
    [
      'a guiding case',
      'judgment',
      '指导案例300号\n甲诉乙买卖合同纠纷案\n关键词\n民事/买卖\n裁判要点\n……\n基本案情\n……',
    ],
    [
      'a press report',
      'judgment',
      '近日，示例市东区人民法院审结一起买卖合同纠纷案。原告甲公司诉称被告乙公司拖欠货款。法院认为，乙公司构成违约，遂判决乙公司支付货款。法官提醒，签约须谨慎。',
    ],
    [
      'a judge’s report on a case of his court',
      'judgment',
      '# 搭车出事故谁来赔\n\n## 案情回顾\n\n甲搭乙的车，乙撞上护栏，甲诉至法院。\n\n## 法官解读\n\n民法典规定了好意同乘。\n\n文/示例市东区人民法院法官 丙',
    ],
    [
      'the beginning of a long judgment without its header, its end out of sight',
      'judgment',
      `2013年4月18日，甲公司与乙签订合同。乙不服，本院于2018年6月21日作出裁定。原告甲公司认为合同有效。${'合同约定了许多事项。'.repeat(500)}`,
    ],
    [
      'the beginning of a long telling of facts',
      'judgment',
      `案经审理查明：2018年2月13日，甲与乙签订合同。${'合同约定了许多事项。'.repeat(500)}`,
    ],
    ['a long contract', 'other', `甲方与乙方经友好协商，达成如下协议。${'甲方应当按期交货。'.repeat(500)}`],
    [
      'a judgment that tells of the answer under a heading',
      'judgment',
      '示例市东区人民法院\n民事判决书\n（2023）示0102民初7号\n原告：甲公司，住所地示例市。\n被告：乙，男，住示例市。\n答辩意见\n被告未作答辩。',
    ],
    ['a statement of counsel', 'brief', '代理词\n审判长、审判员：\n受原告委托……'],
    ['a complaint in Markdown', 'brief', '# 民事起诉状\n\n原告：甲公司'],
    ['one named after its case', 'brief', '张三诉李四民间借贷纠纷一案代理词（二审）\n\n审判长：'],
    ['an English opinion', 'brief', '# Legal opinion\n\nTo the Board\n\nArticle 577 provides …'],
    ['English submissions', 'brief', 'WRITTEN SUBMISSIONS\n\nThe plaintiff relies on …'],
    ['an English article', 'other', '# Opinions differ on damages\n\nCourts have held …'],
    ['an English memo', 'brief', '# Memorandum\n\n**To:** Client\n\nThe court held …'],
    ['a law', 'statute', '# 示例条例\n\n第一章 总则\n\n第一条 为了……\n\n第二条 本条例适用于……'],
    [
      'somebody’s notes about courts',
      'other',
      '# 读书笔记\n\n今天读了几份判决，法院的说理各有特点。\n\n| 案件 | 法院 |\n| --- | --- |\n| 甲案 | 东区 |',
    ],
    ['a shopping list', 'other', '牛奶\n面包\n鸡蛋'],
    ['source code', 'other', 'export function court(): void {}'],
    ['nothing', 'other', ''],
  ] as const)
    it(title, () => expect(prc.recognise({ name: 'a.txt', text }).kind).to.equal(kind));

  it('what front matter states goes before what the words look like', () => {
    const text = `---\nkind: other\n---\n${civil}`;
    expect(prc.recognise({ name: 'a.txt', text })).to.deep.equal({ kind: 'other', basis: 'front-matter' });
  });

  it('what a person chose goes before all', () => {
    expect(prc.recognise({ name: 'a.txt', text: civil, kind: 'brief' })).to.deep.equal({
      kind: 'brief',
      basis: 'setting',
    });
  });
});
