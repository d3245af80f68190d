import { expect } from 'chai';
import { civil } from '../../../support/decisions';
import { readDecision, words } from '../../../support/read';

/** The parts in which some words stand, in turn. */
function partOf(text: string, said: string): string | undefined {
  const at = text.indexOf(said);
  return readDecision(text).sections.find(({ span }) => span[0] <= at && at < span[1])?.role;
}

describe('what a page says around a decision is noise', () => {
  for (const line of [
    '当前位置：首页 >> 裁判文书 >> 民事',
    '您所在的位置： 首页 > 审判业务 > 裁判文书',
    '首页 » 裁判文书 » 民事案件',
    '示例判决书_民事案件_示例法院网',
    '公告：',
    '字号 大 中 小',
    '分享到微信',
  ])
    it(`above it: ${line}`, () => expect(partOf(`${line}\n${civil}`, line)).to.equal('noise'));

  for (const line of [
    '【打印本页】【关闭窗口】 上一篇：某法院开展活动 下一篇：无',
    '主办：示例省高级人民法院 示ICP备1200××××号',
    '版权所有：示例法院网',
    '本件与原本核对无异',
    '（此件与原件核对无误）',
  ])
    it(`below it: ${line}`, () => expect(partOf(`${civil}${line}`, line)).to.equal('noise'));

  it('but for what is stamped above one who signs', () => {
    const text = civil.replace('书记员　', '本件与原本核对无异\n书记员　');
    expect(partOf(text, '本件与原本')).to.equal('signature');
    expect(readDecision(text).sections.at(-1)!.role).to.equal('signature');
  });
});

describe('a sentence that begins with such words is none', () => {
  const before = '\n综上，依照《中华人民共和国民法典》第八百三十二条、';
  for (const sentence of [
    '公告对装卸费用的披露系依据当时的状态所作，其并无不当。',
    '浏览涉案网页可见，远山公司公开承诺全程冷链。',
    '返回仓库时，货物已经解冻。',
    '中国裁判文书网显示，远山公司另有多起同类诉讼尚未了结。',
    '点击查看订单详情，显示的承运人为远山公司。',
    '订单附件的字段说明中有“ord_shop_id”“ord_cold_cnt”等名称。',
  ])
    it(sentence, () => {
      const text = civil.replace(before, `\n${sentence}${before}`);
      const { sections } = readDecision(text);
      expect(sections.filter(({ role }) => role === 'noise').map(({ span }) => words(text, span))).to.deep.equal([]);
      expect(partOf(text, sentence)).to.equal('reasoning');
    });
});

describe('where an appeal about an enforcement begins', () => {
  it('what the court below was asked is told of it', () => {
    const text = `示例省示例市中级人民法院
执 行 裁 定 书
（2021）示06执复63号
复议申请人（利害关系人）：卞某，男，1966年出生，汉族，住示例市东区。
申请执行人：示例小额贷款有限公司，住所地示例市东区。
复议申请人卞某不服示例市东区人民法院（以下简称东区法院）（2021）示0102执异21号执行裁定，向本院申请复议。本院受理后，依法组成合议庭进行审查，现已审查终结。
东区法院在执行示例小额贷款有限公司与某置业公司借款合同纠纷一案过程中，异议人卞某于2021年3月2日提出书面异议，请求撤销对两间商铺的司法拍卖。
东区法院查明：两间商铺于2018年11月查封。
卞某申请复议称，其已占有商铺。请求撤销执行裁定。
本院认为，复议理由不能成立。依照《中华人民共和国民事诉讼法》第二百二十五条之规定，裁定如下：
驳回卞某的复议申请。
`;
    expect(partOf(text, '东区法院在执行')).to.equal('lower-court');
    expect(readDecision(text).claims.map(({ span }) => words(text, span))).to.deep.equal(['撤销执行裁定']);
  });
});

describe('a mediation whose agreement is to be confirmed', () => {
  it('orders what stands in its list', () => {
    const text = `示例市东区人民法院\n民事调解书\n（2023）示0102民初906号\n原告：章某，女，1986年5月23日出生，汉族，住示例市东区。\n被告：邱某，男，1984年10月1日出生，汉族，住示例市西区。\n原告章某与被告邱某民间借贷纠纷一案，本院立案后进行了审理。\n经本院主持调解，当事人自愿达成如下协议，请求人民法院确认：\n一、邱某于2023年5月1日前偿还章某借款50000元；\n二、双方再无其他争议。\n本调解书经各方当事人签收后，即具有法律效力。`;
    expect(readDecision(text).holdings.map(({ span }) => words(text, span))).to.deep.equal([
      '邱某于2023年5月1日前偿还章某借款50000元',
      '双方再无其他争议。',
    ]);
  });
});
