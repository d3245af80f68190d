import { expect } from 'chai';
import { conclusionsIn } from '../../../../src/jurisdiction/prc/decision/conclusions';
import { readDecision } from '../../../support/read';

describe('how many conclusions a sentence has', () => {
  const held = (sentence: string): string[] =>
    conclusionsIn(sentence, ['青禾公司', '远山公司', '赵某']).map(({ span }) => sentence.slice(...span));
  for (const sentence of [
    '远山公司迟延交货,构成违约,故青禾公司要求其支付违约金,本院予以支持。',
    '远山公司逾期未付货款,已构成违约,青禾公司有权解除合同。',
    '赵某的个人财产与公司财产并未混同,因此青禾公司要求其承担连带责任,于法无据,本院不予支持。',
    '以上费用合计36000元,青禾公司主张的其余部分,本院不予支持。',
    '该设备款应从结算价中剔除,远山公司的此项上诉理由成立。',
  ])
    it(`one, with what it rests on: ${sentence}`, () => expect(held(sentence)).to.deep.equal([sentence]));
  for (const [title, ...parts] of [
    ['each owes his share', '远山公司应赔偿青禾公司损失2400元,', '赵某应赔偿青禾公司损失1600元。'],
    ['each head has its sum', '原告主张的护理费每日120元,应以每日80元为宜,', '原告主张的交通费600元,应以300元为宜。'],
    ['each is responsible', '远山公司应承担70%的赔偿责任,', '青禾公司应自行承担30%的责任。'],
    [
      'what is not disputed, and another head',
      '对于丧葬费30000元被告均无异议,本院予以确认,',
      '对于住宿费,因无票据,本院不予支持。',
    ],
  ] as const)
    it(title, () => expect(held(parts.join(''))).to.deep.equal(parts));
  for (const [sentence, from] of [
    [
      '案涉货车登记在赵某名下,平时由远山公司调度使用,事发当日驾驶员受远山公司指派前往外地送货,途中因疲劳驾驶所驾车辆与青禾公司停在路边的车辆相撞,故远山公司应当承担赔偿责任。',
      '故',
    ],
    [
      '青禾公司的员工与远山公司的员工在装卸货物时先有口角,其后相互推搡,在场的人多次劝阻,二人均不听从,最终致货架倒塌、货物受损,两人也都受了轻伤,可以认定双方都有相应的过错。',
      '可以认定',
    ],
  ] as const)
    it(`behind a long premise, from ${from} on`, () =>
      expect(held(sentence)).to.deep.equal([sentence.slice(sentence.lastIndexOf(from))]));
  it('the answer to 该部分请求 goes with what it rests on', () => {
    const sentence =
      '远山公司自2020年5月起一直占有该仓库并对外出租,至今未向青禾公司支付任何费用,应当赔偿其占用期间的损失,上述期间有租约和照片可以印证,对青禾公司该部分请求,本院予以支持。';
    expect(held(sentence)).to.deep.equal([sentence]);
  });
});

describe('conclusions of civil and criminal courts in fewer words', () => {
  const held = (sentence: string): string[] =>
    conclusionsIn(sentence, ['青禾公司']).map(({ span }) => sentence.slice(...span));
  for (const sentence of [
    '青禾公司愿意补足差价2000元,原告亦表示接受,本院不持异议。',
    '青禾公司与原告签订的买卖合同及补充协议均有效。',
    '双方未再续签,原租赁合同继续有效。',
    '原告的商标依法应受保护。',
    '青禾公司未在一年内行使撤销权,该权利消灭。',
    '上述费用亦在青禾公司的担保范围内。',
    '仅凭一份复印件,本院难以认定青禾公司收到了货物。',
    '故上述损失由青禾公司投保的保险公司理赔。',
    '青禾公司承担保证责任后,可以向债务人追偿。',
    '原告出资,青禾公司出地,双方形成合作关系。',
    '该协议名为投资,实为借贷,青禾公司应当还款。',
    '本案系运输合同纠纷。',
    '违约金应自起诉之日起算,青禾公司另行主张的部分不予支持。',
    '综上,没有证据证明青禾公司参与了销售。',
    '青禾公司的其他损失,可另循法律途径解决。',
    '本案的诉讼时效应当从2021年3月6日算起。',
    '原告主张青禾公司支付仓储费的请求,事实清楚,证据充分。',
    '故青禾公司的请求,本院无法支持。',
    '综上,青禾公司不存在逾期起诉的问题。',
    '被告人认罪认罚,可以酌情对被告人张某从轻处罚。',
    '被告人张某具备监管条件,可对其适用较长的缓刑。',
    '青禾公司未对设备是否检修、能否使用作必要的检查,应对损失承担一半的责任。',
    '青禾公司主张货物有瑕疵,但所举证据相互矛盾,由其承担相应的不利后果。',
    '货物受潮与青禾公司的堆放方式并无因果关系。',
    '仓储合同签订于旧法施行期间,该约定不适用于青禾公司的后续订单。',
    '该笔仓储费纠纷发生于2023年,适用《中华人民共和国示例法》的规定。',
    '青禾公司交付的货物不符合约定。',
    '货物虽由第三人装卸,青禾公司仍应对其包装负责。',
    '其中3000元仓储费的利息,自2022年5月6日起算。',
    '青禾公司的索赔在约定的异议期间之内。',
    '原判对青禾公司酌情少判滞纳金,已属适当。',
    '该批货物的涂改单据,不足以单独证明青禾公司的入库时间。',
    '青禾公司收取的滞纳金,已经超出法律规定的保护上限。',
    '青禾公司自订的仓储规程与上述条例相抵触。',
    '青禾公司隐瞒货物受潮的主观恶意明显。',
    '青禾公司的保证方式应为一般保证。',
    '青禾公司作为承运人,应在货物灭失后立即告知收货人。',
    '第三人虽未上诉,本院仍对仓储费部分予以改判。',
    '该款项系职务行为所得,不属于个人合法收入。',
  ])
    it(`is one: ${sentence}`, () => expect(held(sentence)).to.deep.equal([sentence]));
  for (const sentence of [
    '根据《仓储合同》第九条约定,青禾公司应当在三日内支付仓储费。',
    '《仓储合同》约定,青禾公司逾期提货的,每日应支付仓储费100元。',
    '双方在合同中约定:青禾公司应当先行垫付运费。',
    '青禾公司出具承诺书“我公司自愿承担连带保证责任,若债务人到期不能还款,由我公司全部偿还”。',
    '第十二条“二人以上分别实施侵权行为造成同一损害,能够确定责任大小的,各自承担相应的责任。',
    '根据双方合同的约定,青禾公司拖欠仓储费一个月以上的,原告有权解除合同。',
    '青禾公司与原告签订了一份协议,约定仓库归原告所有,并由原告补偿青禾公司30万元。',
    '青禾公司的驾驶员与原告相撞,致其受伤,经抢救无效死亡。',
    '青禾公司经传票传唤未到庭,应视为其放弃抗辩的权利。',
    '二、青禾公司与第三人之间应当如何承担责任。',
    '《某某解释》第六条规定,因收回土地产生的纠纷,承包方以第三人为共同被告,请求返还承包地的,应予支持。',
    '但属于承包方弃耕情形的,对其赔偿损失的请求,不予支持。',
    '青禾公司自认与原告存在买卖关系。',
    '原告对第三人陈述的交货时间及交货地点均不予认可。',
    '在青禾公司不能偿还借款时,',
    '关于青禾公司应否承担责任的问题,事发时仓库已经关闭,其员工拨打了急救电话。',
    '原告与青禾公司签订了三份买卖合同。',
    '原告没有证据证明其到过现场。',
    '出租人交付的房屋不符合约定的,承租人可以解除合同。',
    '法律另有规定的,不适用前款规定。',
    '本请求仲裁费3000元,由青禾公司承担2000元,原告承担1000元。',
    '第三人愿意为青禾公司提供保证,保证期间为主债务履行期限届满之日起二年。',
    '行政机关作出处罚决定前,应当告知当事人有陈述的权利。',
  ])
    it(`is none: ${sentence}`, () => expect(held(sentence)).to.deep.equal([]));
  it('what a provision that is quoted says does not part what it is laid against', () => {
    const sentence =
      '根据《示例法》第五条“出卖人迟延交付的,买受人可以请求其支付违约金,并可以解除合同”的规定,青禾公司应当支付违约金。';
    expect(held(sentence)).to.deep.equal([sentence]);
  });
  it('what the court below made of a matter is another conclusion than what this one finds', () => {
    expect(held('青禾公司未按时提货,已经构成违约,一审认定其无需支付滞纳金错误,本院予以纠正。')).to.have.length(2);
    for (const one of [
      '由于青禾公司未按时提货,构成违约,一审判令其支付滞纳金正确。',
      '青禾公司的抗辩缺乏合同依据,一审未予采纳并无不当。',
    ])
      expect(held(one)).to.have.length(1);
  });
  it('what a party argues is none where the next sentence answers it', () => {
    const told = (behind: string): number =>
      readDecision(
        `经审理查明，双方签订合同。
本院认为，合同合法有效。被告主张合同系受欺诈订立，应予以撤销。${behind}
判决如下：
驳回原告的诉讼请求。`,
      ).holdings.filter((holding) => holding.kind === 'reasoned').length;
    expect(told('经查，被告未提交证据，其主张不能成立。')).to.equal(1);
    expect(told('对此，被告没有举证，该主张不能成立。')).to.equal(1);
  });
});
