import { expect } from 'chai';
import { readDecision } from '../../../support/read';

const collection = `示例市法院弘扬家庭美德典型案例
示例市中级人民法院选取了三件案例，现予发布。
目 录
1.温某兰诉温某强、温某军赡养纠纷案
2.示例某电器公司诉谭某运输合同纠纷案
3.程某某故意伤害案
案例一
温某兰诉温某强、温某军赡养纠纷案
——分家协议不免除赡养义务
【基本案情】
温某兰现年81岁，生育温某强、温某军二子，二子订立《分家协议》。温某兰无奈，诉请法院判令：1.温某强、温某军每人每月支付赡养费800元；2.今后医疗费由二人平均分担。温某强辩称，其外出务工，无力照料。同时，老屋已归弟弟。
经评估，温某兰为中度失能。
【裁判结果】
示例市东区人民法院认为，赡养父母是成年子女的法定义务，分家协议不得对抗温某兰的请求。判决：一、温某强、温某军每月5日前各支付温某兰赡养费800元；二、温某强、温某军每月看望温某兰各不少于两次；三、驳回其他诉讼请求。
【典型意义】
赡养义务不因家产的分配而有先后。
案例二
示例某电器公司诉谭某运输合同纠纷案
【基本案情】
谭某承运电器一批，途中受损。
【裁判结果】
示例市西区人民法院判决谭某赔偿示例某电器公司损失3万元。
【典型意义】
承运人对运输中的损失承担责任。
案例三
程某某故意伤害案
——对不法侵害依法制止的不负刑事责任
【基本案情】
程某某上前夺瓶，将对方推倒。示例市南区人民检察院以程某某犯故意伤害罪向示例市南区人民法院提起公诉。案件审理中，被害方要求严惩，程某某及辩护人认为系正当防卫。
【裁判结果】
示例市南区人民法院经审查，裁定：准许示例市南区人民检察院撤回起诉。
【典型意义】
不让挺身而出者寒心。`;

describe('what write-ups of several cases tell', () => {
  const { sections, parties, holdings, claims } = readDecision(collection);
  const of = (role: string): string[] =>
    sections.filter((one) => one.role === role).map(({ span }) => collection.slice(...span).slice(0, 6));

  it('requests and answers among the facts, each in sentences of its own', () => {
    expect(of('claims')).to.deep.equal(['温某兰无奈，', '示例市南区人']);
    expect(of('defence')).to.deep.equal(['温某强辩称，', '案件审理中，']);
  });

  it('each request of a list', () =>
    expect(claims.map(({ span }) => collection.slice(...span))).to.deep.equal([
      '温某强、温某军每人每月支付赡养费800元',
      '今后医疗费由二人平均分担',
    ]));

  for (const [how, found] of [
    ['as written', parties],
    ['on one line', readDecision(collection.replaceAll('\n', '')).parties],
  ] as const)
    it(`the parties of each case by its title, a criminal one among them, ${how}`, () =>
      expect(found.map(({ role, name }) => `${role} ${name}`)).to.have.members([
        'plaintiff 温某兰',
        'plaintiff 示例某电器公司',
        'defendant 温某强',
        'defendant 温某军',
        'defendant 谭某',
        'prosecutor 示例市南区人民检察院',
        'accused 程某某',
      ]));

  it('each numbered order of a sentence', () =>
    expect(
      holdings.filter(({ kind }) => kind === 'disposition').map(({ span }) => collection.slice(...span)),
    ).to.include.members(['温某强、温某军每月看望温某兰各不少于两次', '驳回其他诉讼请求。']));

  it('behind headings with a colon on the same line, and who wrote it', () => {
    const text = `${collection
      .replace('【裁判结果】\n示例市东区', '裁判结果：示例市东区')
      .replace('【典型意义】\n赡养', '典型意义：赡养')}\n案例撰写人：李某`;
    const found = readDecision(text).sections.map(({ role, span }) => `${role} ${text.slice(...span).slice(0, 5)}`);
    expect(found).to.include.members(['reasoning 裁判结果：', 'commentary 典型意义：']);
    expect(found.at(-1)).to.match(/^commentary /);
  });

  const guiding = collection.replace('目 录', '裁判要点\n分家协议不免除赡养义务。');

  it('in guiding cases, which have 裁判要点, all of it as facts', () =>
    expect(readDecision(guiding).sections.some(({ role }) => role === 'claims')).to.equal(false));

  it('but there what a party says in a paragraph of its own', () => {
    const text = guiding.replace(
      '温某兰现年',
      '原告温某兰（以下简称温母）诉称：二子均不赡养，请求判令：\n1.每月各支付赡养费800元；\n2.平均分担医疗费。\n被告温某强辩称：外出务工，无力照料。\n法院经审理查明：温某兰曾称不用赡养，现年',
    );
    const told = readDecision(text).sections.map(({ role, span }) => `${role} ${text.slice(...span).slice(0, 5)}`);
    expect(told).to.include.members(['claims 原告温某兰', 'defence 被告温某强', 'facts 法院经审理']);
  });
});
