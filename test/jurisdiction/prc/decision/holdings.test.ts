import { expect } from 'chai';
import { conclusionsIn } from '../../../../src/jurisdiction/prc/decision/conclusions';
import { appeal, civil, criminal } from '../../../support/decisions';
import { readDecision, words } from '../../../support/read';

function held(text: string, kind: string): string[] {
  return readDecision(text)
    .holdings.filter((holding) => holding.kind === kind)
    .map((holding) => words(text, holding.span));
}

describe('holdings are the conclusions of this court', () => {
  it('in a civil case: each head, none of what the parties argued', () => {
    expect(held(civil, 'reasoned')).to.deep.equal(
      [
        '根据《中华人民共和国民法典》第八百三十二条，承运人对运输过程中货物的毁损承担赔偿责任。',
        '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。',
        '故远山公司应当赔偿青禾公司货物损失78500元。',
        '青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求，本院不予支持。',
      ].slice(1),
    );
  });

  it('in a criminal case: guilt, charge, circumstances, the answer to the defence', () => {
    expect(held(criminal, 'reasoned')).to.deep.equal([
      '本院认为，被告人郑某以非法占有为目的，入户盗窃他人财物，其行为已构成盗窃罪。',
      '公诉机关指控的罪名成立。',
      '被告人郑某如实供述自己的罪行，依法可以从轻处罚。',
      '辩护人关于从轻处罚的意见，本院予以采纳。',
    ]);
  });

  it('on appeal: nothing that the court below held', () => {
    for (const holding of held(appeal, 'reasoned')) expect(holding).not.to.include('一审法院认为');
    expect(held(appeal, 'reasoned')).to.include('其上诉请求不能成立，本院不予支持。');
  });
});

describe('what the words of a sentence make of it', () => {
  const reasons = (sentence: string): string[] => {
    const before = '青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求，本院不予支持。';
    expect(civil).to.include(before);
    return held(civil.replace(before, sentence), 'reasoned').slice(2);
  };
  for (const [title, sentence, ...expected] of [
    ['what a law says is no conclusion', '《某某规定》第二十八条规定，其权利能够排除执行的，人民法院应予支持：'],
    ['nor is the question that is to be examined', '本案应当围绕赵某主张的事由是否成立进行审查。'],
    ['nor a defence that is only named', '关于赵某提出的不应承担连带责任的答辩意见。'],
    [
      'an answer may begin with the question by its number',
      '关于焦点二，赵某未举证，其抗辩滥用权利的理由不能成立。',
      '关于焦点二，赵某未举证，其抗辩滥用权利的理由不能成立。',
    ],
    [
      'an answer may name no more than the request',
      '关于赔礼道歉的请求，符合法律的规定，予以支持。',
      '关于赔礼道歉的请求，符合法律的规定，予以支持。',
    ],
    [
      'a law is chosen',
      '根据从旧兼从轻的原则，本案应适用修正前的道路条例第三条。',
      '根据从旧兼从轻的原则，本案应适用修正前的道路条例第三条。',
    ],
    ['a request was passed over', '一审判决遗漏了赵某的诉讼请求。', '一审判决遗漏了赵某的诉讼请求。'],
    [
      'what a clause means',
      '双方书面确认按照合同解释的方法，应指青禾公司与赵某之间的确认。',
      '双方书面确认按照合同解释的方法，应指青禾公司与赵某之间的确认。',
    ],
    ['how the court below decided is found right', '原审支持青禾公司的运费正确。', '原审支持青禾公司的运费正确。'],
    ['what was weighed already', '赵某垫付运费的情节，原判已经考虑。', '赵某垫付运费的情节，原判已经考虑。'],
    [
      'a court wrongly refused',
      '二审法院以赵某未举证为由驳回其赔偿请求，适用法律错误。',
      '二审法院以赵某未举证为由驳回其赔偿请求，适用法律错误。',
    ],
    ['a character', '赵某的反击具有防卫性质。', '赵某的反击具有防卫性质。'],
    [
      'how a proposed sentence is thought of',
      '公诉机关对赵某的量刑建议偏重，本院依法作出裁判。',
      '公诉机关对赵某的量刑建议偏重，本院依法作出裁判。',
    ],
    ['how much a crime came to', '赵某犯罪数额特别巨大。', '赵某犯罪数额特别巨大。'],
    [
      'a mistake is put right',
      '公诉机关认定赵某系坦白不当，本院予以更正。',
      '公诉机关认定赵某系坦白不当，本院予以更正。',
    ],
    [
      'a case that is not given',
      '法律规定的不允许当事人陈述等情形并不存在。',
      '法律规定的不允许当事人陈述等情形并不存在。',
    ],
    ['nor what a party would not admit', '远山公司的代理人发表了不予认可真实性的意见。'],
    ['nor that data were of no use', '青禾公司提供的记录未剔除重复、无效信息。'],
    ['nor what a clause is meant to be by a law', '第三条所称的运费，应指合同约定的费用。'],
    ['nor how much there was', '当时市场上的货款数额巨大。'],
    [
      'nor is a law that 根据 leads to',
      '根据《某某规定》第二十九条的规定，买受人对被执行的房屋提出异议，人民法院应予支持：',
    ],
    ['nor that the hearing goes on without somebody', '赵某经传票传唤无正当理由拒不到庭，不影响本案的审理。'],
    ...[
      '停运损失不属于直接损失，不予支持。',
      '因此，示例市人民政府具有作出补偿决定的职权。',
      '其行为剥夺了赵某申请鉴定的权利，程序违法。',
      '市政府作出的复议决定亦无不当。',
      '一审判决按照该利率计算违约金，符合合同约定。',
      '赵某在起诉时未超过法律规定的一年时效期间。',
      '本院酌定房屋由赵某占六成份额。',
      '赵某年幼的长子由其直接照顾为宜。',
      '赵某支出的合理费用12000元确属必要，本院予以全额支持。',
      '判令赵某另行补种，符合该条的立法目的。',
      '结合双方的过错，确定赵某承担30%的赔偿责任。',
      '赵某有权解除合同并要求退还费用。',
      '本院已依前述条款予以评价，对赵某不再适用该条款。',
      '护理费3000元。',
      '能够认定双方之间的运输关系。',
      '该条款加重了消费者的负担，依法应认定为无效。',
      '运输协议中“丢失概不赔偿”的约定系格式条款，排除了托运人的主要权利，应属无效。',
      '合同第八条的约定违反强制性规定，应认定无效。',
      '运费条款约定每日按百分之五计算，显失公平，应属无效。',
      '该房屋系婚后购买，属于夫妻共同财产。',
      '赵某长期照料其父，可予以多分。',
      '赵某所称由单方指定，与查明的事实不符。',
      '运单是否涉及秘密尚待赵某说明，本院不宜直接判令公开。',
    ].map((sentence) => [`concludes: ${sentence}`, sentence, sentence] as const),
    [
      'the first of several heads is one like the others',
      '关于青禾公司的损失，本院确认如下：1.鉴定费3000元；2.交通费800元。',
      '1.鉴定费3000元；',
      '2.交通费800元。',
    ],
    ...[
      '赵某年事已高，其申请延长腾房期限确有必要。',
      '房屋已经转售，合同已无继续履行的可能，对该请求不再处理。',
      '远山公司与青禾公司具有竞争关系。',
      '一审按照实际天数核减运费，计算正确。',
      '一审法院酌定律师费3000元确属过低。',
      '一审判决认定事实基本清楚，但对货损数额的认定不当。',
      '上述瑕疵不足以使该合同目的落空。',
      '远山公司已经履行了通知义务。',
      '赵某超速行驶，对货损的发生具有重大过失。',
      '远山公司有仓单为凭，来源合法的要件具备。',
      '该约定将运输风险转给货主，免除了承运人的主要义务。',
      '远山公司撤销该航线的做法缺乏事实根据。',
      '该条对货主不具有约束力，远山公司以此为由拒绝赔偿，不予支持。',
      '在未办理登记的情况下，赵某对该船舶不享有抵押权。',
    ].map((sentence) => [`concludes: ${sentence}`, sentence, sentence] as const),
    [
      'what somebody could not do under what conditions is a premise',
      '本案中，在运单不能相互印证、又不能提供磅单的情况下，青禾公司据此无从核实重量。',
    ],
    ['nor by what a question is to be judged', '承运人是否尽到注意义务，应当以其实际采取的措施为准，不能只看运单。'],
    ['nor what companies are for', '股东知情权是股东参与公司治理的前提，具有固有权的性质。'],
    ['nor what a proof fails to prove', '青禾公司提交的照片不足以证实货损发生的时间。'],
    ['nor that people are related', '赵某与远山公司的经理具有亲属关系。'],
    ['nor what would have to be given', '免责抗辩须以来源合法的要件具备为前提。'],
    ['nor what a rule covers', '该规定中的岗位不限于固定的场所，在待岗处休息的，也应当视为在岗。'],
    ['nor what is said of anybody', '经营者提供商品有欺诈行为的，应当按照其要求增加赔偿。'],
    ['nor what nobody may do', '用人单位不得因怀孕降低其工资。'],
    ['nor what kinds of people may do', '劳动者有权在用人单位拖欠工资时解除其劳动合同。'],
    ...['该公司不得据此降低其工资。', '用人单位应当支付其经济补偿。'].map(
      (sentence) => [`but of one at hand: ${sentence}`, sentence, sentence] as const,
    ),
    ['nor what a right is by law', '该权利系股东的法定权利，不得剥夺。'],
    ['nor what is so as a rule', '该行为通常构成对主要义务的违反。'],
    ['nor what a law without its marks says', '公司法第三十三条规定，股东有权查阅账簿，其目的应当正当。'],
    ['nor when a clause is void by law', '提供格式条款一方免除自身责任、排除对方主要权利的，该条款无效。'],
    ['nor what may be said of any clause', '一方未予提示，致使对方没有注意的，对方可以主张该条款不成为合同的内容。'],
    ['nor that a party admits something', '青禾公司对该数额予以认可。'],
    ['nor what kind of company one is', '远山公司系赵某设立的一人有限责任公司。'],
    [
      'a court below by its short name',
      '示例中院以逾期为由驳回异议，适用法律错误，应予纠正。',
      '示例中院以逾期为由驳回异议，适用法律错误，应予纠正。',
    ],
    ...(
      [
        '该执行行为在程序上存在瑕疵。',
        '本院扣划15.5万元，其中超过部分缺乏依据。',
        '远山公司解除协议的条件未成就，其解除通知不发生解除的效力。',
        '协议签订于该法施行之前，但争议事实持续至其施行之后，本案应适用《示例法典》的规定。',
        '赵某主张违约金过高，综合履行情况，酌定为3万元。',
        '误工费，根据伤情及行业标准支持9400元。',
        '该自认不足以推翻前述认定。',
        '远山公司未付货款的利息应自结算次日起按照贷款市场报价利率计付。',
        '运单不是赵某所签，应按每吨260元计算，即40560元。',
        '余款由四人均分，每人8578元。',
        '本院认可3581.12元（28294元×2年），并入货物损失。',
        '财产损失：650元；',
        '远山公司仅以最低标准计算，确有不当，应补足差额。',
        '即使自2018年4月起算，至青禾公司2019年7月起诉亦未届满三年。',
        '远山公司系车辆的挂靠单位，与赵某承担连带赔偿责任。',
        '青禾公司对抵押房屋折价、拍卖所得价款在120万元范围内优先受偿。',
        '合理费用酌情支持38万元。',
        '市检察院未支付抚慰金不当，应予纠正。',
        '关于赵某应否承担责任的问题，该款用于经营，赵某应对该款承担偿还责任。',
      ] as const
    ).map((sentence) => [`what is concluded in few words: ${sentence}`, sentence, sentence] as const),
    ...(
      [
        '患者在诊疗活动中受到损害，医疗机构或者其医务人员有过错的，由医疗机构承担赔偿责任。',
        '就第一项争议焦点，用工者以严重违反规章制度为由解除合同的，应就违纪事实承担举证责任。',
        '关于争议焦点二，奖金的发放与否原则上属于经营自主权范畴，有约定的从约定。',
        '约定的费用总计超过年利率24%的部分，人民法院不予支持。',
        '起诉必须符合下列条件：原告是与本案有直接利害关系的公民。',
        '2015年11月2日，青禾公司代偿本金799万元、利息21万元，合计820万元。',
        '赵某经传唤拒不到庭，由此产生的法律后果自行承担。',
      ] as const
    ).map((sentence) => [`nor what is said of anybody: ${sentence}`, sentence] as const),
  ] as const)
    it(title, () => expect(reasons(sentence)).to.deep.equal(expected));
});

describe('how far a conclusion reaches', () => {
  const level = (sentence: string): string | undefined => {
    const before = '青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求，本院不予支持。';
    const text = civil.replace(before, sentence);
    const at = text.indexOf(sentence);
    return readDecision(text).holdings.find(({ span }) => span[0] >= at)?.level;
  };
  for (const sentence of [
    '远山公司应承担80%的责任，即14250元×80%＝11400元。',
    '本院酌情将违约金调整为总价的8%，即134400元。',
    '违约金过高，本院酌定调整为按年利率12%计算。',
    '远山公司应支付未休假工资4800元（8700元÷21.75天×6天×200%）。',
    '远山保险公司应在交强险限额内赔偿187879.52元。',
    '关于律师代理费，合同没有约定，不予支持。',
    '摩托车损失，没有鉴定，本院不予支持。',
    '精神损害抚慰金不属于赔偿范围，不予支持。',
  ])
    it(`a head, or how much: ${sentence}`, () => expect(level(sentence)).to.equal('quantum'));

  for (const sentence of ['赵某的抗辩不能成立，本院不予采纳。', '青禾公司要求解除合同的请求，本院予以支持。'])
    it(`what was asked for: ${sentence}`, () => expect(level(sentence)).to.equal('main'));
});

describe('what a report says of the effective judgment', () => {
  it('is held by it', () => {
    const text = [
      ...['合同纠纷典型案例', '案例一', '鲁某与某传媒公司合同纠纷案', '【基本案情】', '鲁某与某传媒公司签约。'],
      ...['【裁判结果】', '法院生效判决认为，案涉合同系平等主体之间的民事合同，不属于劳动合同。'],
      '服装费属于必要支出，法院酌定支持1.7万元。判决某传媒公司支付鲁某1.7万元。',
    ].join('\n');
    const reasons = held(text, 'reasoned').join();
    expect(reasons).to.include('不属于劳动合同').and.to.include('酌定支持1.7万元');
  });

  it('is no order where it tells what became of it since', () => {
    const text = [
      '新车竟是维修车？法院：退一赔三！',
      '买新车本是件高兴事。近日，示例市东区人民法院对这起买卖合同纠纷作出一审判决。',
      '2022年3月，小夏到某汽车销售公司订购了一辆轿车。5月，车辆右前门异响。',
      '2022年8月，小夏向东区法院提起诉讼，请求撤销买卖合同，由销售公司返还购车款16万元。',
      '东区法院审理后认为，销售公司的行为构成欺诈。',
      '据此，法院依法判决：某汽车销售公司返还购车款16万元。目前，该判决已生效，赔偿款已履行到位。',
      '法官提醒，经营者应当如实告知。',
    ].join('\n');
    expect(held(text, 'disposition')).to.deep.equal(['某汽车销售公司返还购车款16万元。']);
  });
});

describe('whom a case is about without being a party to it', () => {
  it('makes a sentence one of the case', () => {
    const sentence = '林国山在岗位上突发疾病，符合视同工伤的情形。';
    const text = civil
      .replace('故远山公司应当', `${sentence}故远山公司应当`)
      .replace('约定冷链运输。', '约定冷链运输。赵某之父林国山生前系司机。');
    expect(held(text, 'reasoned')).to.include(sentence);
    expect(held(text.replace('赵某之父林国山', '有人'), 'reasoned')).not.to.include(sentence);
  });
});

describe('ordered items', () => {
  it('tell nothing of what a creditor may do later', () => {
    const text = civil.replace(
      '二、驳回原告',
      '二、终结本次执行程序。\n申请执行人享有要求继续履行的权利。\n三、驳回原告',
    );
    expect(held(text, 'disposition').slice(1)).to.deep.equal([
      '终结本次执行程序。',
      '驳回原告示例市青禾食品有限公司的其他诉讼请求。',
    ]);
  });

  it('tell nothing of when an award is to be paid, nor does their heading', () => {
    const text = [
      ...['示例仲裁委员会', '裁决书', '〔2022〕示仲裁字第21号', '申请人：示例仪器有限公司'],
      ...['被申请人：示例光学有限公司', '示例仲裁委员会根据双方协议中的仲裁条款受理了本案。', '一、案情'],
      ...['申请人称，请求被申请人赔偿损失18万元。', '二、仲裁庭意见', '被申请人构成违约，应当赔偿。'],
      ...['三、裁  决', '仲裁庭裁决如下：', '（一）被申请人赔偿申请人损失11万元；', '（二）驳回申请人的其他仲裁请求。'],
      '上述被申请人应支付的款项，应自本裁决作出之日起30日内支付完毕。',
    ].join('\n');
    expect(held(text, 'disposition')).to.deep.equal(['被申请人赔偿申请人损失11万元', '驳回申请人的其他仲裁请求。']);
  });

  it('are split by their numbers, the numbers left out', () => {
    expect(held(civil, 'disposition')).to.deep.equal([
      '被告示例市远山物流有限公司于本判决生效之日起十日内赔偿原告示例市青禾食品有限公司货物损失78500元',
      '驳回原告示例市青禾食品有限公司的其他诉讼请求。',
    ]);
  });

  it('are two where a retrial is ordered and what was decided is stayed, numbered or not', () => {
    for (const mark of ['；', '，']) {
      const orders = `本案由本院提审${mark}再审期间，中止原判决的执行。`;
      const text = civil.replace(/(?<=判决如下：\n)一、[^]*?\n二、[^\n]*/, orders);
      expect(held(text, 'disposition')).to.deep.equal(['本案由本院提审', '再审期间，中止原判决的执行。']);
    }
  });

  it('leave out how a term is counted', () => {
    expect(held(criminal, 'disposition')).to.deep.equal([
      '被告人郑某犯盗窃罪，判处有期徒刑七个月，并处罚金人民币二千元。',
    ]);
  });

  it('hang on the passage that gives the same sum, a dismissal on what was refused', () => {
    const { holdings } = readDecision(civil);
    const [award, dismissal] = holdings.filter((holding) => holding.kind === 'disposition');
    expect(award?.reasoning.map((span) => words(civil, span)).join()).to.include('故远山公司应当赔偿');
    expect(dismissal?.reasoning.map((span) => words(civil, span)).join()).to.include('本院不予支持');
  });
});

describe('what carries a conclusion', () => {
  const text = `示例市东区人民法院
民事判决书
（2022）示0102民初7号
本院认为，本案争议焦点为：一、甲公司是否构成违约；二、甲公司应否消除影响。
一、关于违约
双方约定三日内交货，甲公司迟延一个月。
甲公司称遇有大雾，但大雾只持续一日。
据此，甲公司构成违约，应当承担违约责任。
二、关于消除影响
甲公司在行业会议上散布乙公司失信的言论，造成不良影响，乙公司的该项请求，本院予以支持。
依照《中华人民共和国民法典》第五百七十七条之规定，判决如下：
一、甲公司于本判决生效之日起十日内向乙公司交付货物；
二、甲公司于本判决生效之日起十日内刊登声明，为乙公司消除影响。
`;
  const reading = readDecision(text);
  const carrying = (part: string): string[] => {
    const holding = reading.holdings.find((one) => words(text, one.span).includes(part));
    return holding?.reasoning.map((span) => words(text, span).split('\n').at(-1) ?? '') ?? [];
  };

  it('drawn in a paragraph of its own: the paragraphs above it, up to the heading', () => {
    expect(carrying('构成违约，')).to.deep.equal([
      '双方约定三日内交货，甲公司迟延一个月。',
      '甲公司称遇有大雾，但大雾只持续一日。',
    ]);
  });

  const carriedIn = (text: string, part: string): string => {
    const holding = readDecision(text).holdings.find((one) => words(text, one.span).includes(part));
    return holding?.reasoning.map((span) => words(text, span)).join('|') ?? '';
  };

  it('what sums up an appeal: the paragraphs above; what is done to the judgment: where it is weighed', () => {
    const onAppeal = `示例市中级人民法院
民事判决书
（2022）示01民终7号
本院认为，本案有两个问题需要回答：第一，货款应否支付；第二，利息应否支付。
甲公司已经收货，货款应当支付。
双方没有约定付款日期，乙公司未曾催告，利息不予支持。
综上，甲公司的上诉请求部分成立。一审判决认定事实清楚，适用法律部分错误，应予改判。
依照《中华人民共和国民事诉讼法》第一百七十七条之规定，判决如下：
一、撤销示例市东区人民法院（2021）示0102民初7号民事判决第二项；
二、驳回乙公司的其他诉讼请求。
`;
    for (const part of ['部分成立', '适用法律部分错误'])
      expect(carriedIn(onAppeal, part)).to.include('乙公司未曾催告').and.include('综上');
    expect(carriedIn(onAppeal, '撤销示例市')).to.include('应予改判').and.not.to.include('需要回答');
  });

  it('a sentence: what weighs for whom it is passed on', () => {
    const shared = `示例市东区人民法院
刑事判决书
（2022）示0102刑初7号
公诉机关示例市东区人民检察院。
被告人骆某，男。
被告人翟某，男。
本院认为，关于涉案器具的性质。二被告人提供、出售的窃听专用器材系国家禁止销售的器材，其行为构成非法销售窃听专用器材罪。
关于骆某的作用。骆某联系货源，系主犯。
关于翟某的作用。翟某只管发货，系从犯，应当减轻处罚。
依照《中华人民共和国刑法》第二百八十四条之规定，判决如下：
一、被告人骆某犯非法销售窃听专用器材罪，判处有期徒刑一年；
二、被告人翟某犯非法销售窃听专用器材罪，判处拘役五个月。
`;
    expect(carriedIn(shared, '翟某犯')).to.include('只管发货');
    expect(carriedIn(shared, '骆某犯')).to.include('联系货源');
  });

  it('none of the questions listed above it', () => {
    const listed = text
      .replace('一、关于违约\n', '一、甲公司是否违约？\n二、应否消除影响？\n')
      .replace('二、关于消除影响\n', '');
    expect(carriedIn(listed, '刊登声明')).to.not.include('？');
  });

  it('an order of a rare kind: where the court speaks of that kind, not where it says what is in dispute', () => {
    expect(carrying('刊登声明').join()).to.include('散布').and.not.to.include('争议焦点');
  });
});

describe('issues', () => {
  it('are the questions as stated; headings point to them, holdings stand under them', () => {
    const { issues, holdings } = readDecision(civil);
    expect(issues.map((issue) => [words(civil, issue.span), issue.restates])).to.deep.equal([
      ['远山公司应否赔偿货物损失', undefined],
      ['赵某应否承担连带责任', undefined],
      ['远山公司应否赔偿货物损失', 'i1'],
      ['赵某应否承担连带责任', 'i2'],
    ]);
    expect(holdings.filter((one) => one.kind === 'reasoned').map((one) => one.issue)).to.deep.equal(['i1', 'i1', 'i2']);
  });

  it('are as sure as where they were read is plain', () => {
    const text =
      '经审理查明，双方签订合同。\n本院认为，本案争议焦点为合同是否有效。\n关于合同是否有效\n合同有效。\n关于原告支付违约金的请求\n本院予以支持。\n判决如下：\n被告支付违约金。';
    expect(readDecision(text).issues.map(({ span, confidence }) => [words(text, span), confidence])).to.deep.equal([
      ['合同是否有效', 0.95],
      ['合同是否有效', 0.9],
      ['原告支付违约金的请求', 0.65],
    ]);
  });

  it('are as many as a comma, 以及 and 和 join', () => {
    const text =
      '经审理查明，双方签订合同。\n本院认为，本案审查的重点是：合同是否有效，损失应否赔偿，以及二审程序是否合法。\n本案的争议焦点是：被告的行为是互殴还是防卫；是否构成自首。\n判决如下：\n被告支付违约金。';
    expect(readDecision(text).issues.map(({ span }) => words(text, span))).to.deep.equal([
      ...['合同是否有效', '损失应否赔偿', '二审程序是否合法'],
      ...['被告的行为是互殴还是防卫', '是否构成自首'],
    ]);
  });

  it('a short heading is the only question that speaks of it', () => {
    const text =
      '经审理查明，双方签订合同。\n本院认为，本案争议焦点为：一、合同是否有效；二、若合同有效，被告应当如何承担民事责任。\n' +
      '二、关于民事责任\n被告未按期付款，应当支付违约金。原告的该项请求，本院予以支持。\n判决如下：\n被告支付违约金。';
    const { issues } = readDecision(text);
    expect(issues.map((issue) => [words(text, issue.span), issue.restates])).to.deep.equal([
      ['合同是否有效', undefined],
      ['若合同有效，被告应当如何承担民事责任', undefined],
      ['民事责任', 'i2'],
    ]);
  });

  it('a heading in other words stands for the question left between those around it', () => {
    const text =
      '经审理查明，双方签订合同。\n本院认为，本案争议焦点为：1.张某某是否对中街路48号店铺享有所有权；2.是否应解除对该店铺的查封。\n' +
      '关于张某某是否享有涉案店铺的所有权的问题。\n张某某未办理登记，不享有所有权。\n' +
      '关于是否应解除对该店铺的查封的问题。\n其请求于法无据，本院不予支持。\n判决如下：\n驳回诉讼请求。';
    expect(readDecision(text).issues.map(({ id, restates }) => [id, restates])).to.deep.equal([
      ['i1', undefined],
      ['i2', undefined],
      ['i3', 'i1'],
      ['i4', 'i2'],
    ]);
  });

  it('what a court decided is no question', () => {
    const text =
      '经审理查明，双方签订合同。\n本院认为，合同有效。\n最终，法院支持邬某退还房款的诉讼请求。\n判决如下：\n退还房款。';
    expect(readDecision(text).issues).to.deep.equal([]);
  });

  for (const [title, text, ...questions] of [
    [
      '一是…；二是…',
      '本院认为，本案争议的焦点有两个：一是合同是否有效；二是违约金应否支持。',
      '合同是否有效',
      '违约金应否支持',
    ],
    ['joined by 和', '本院认为，双方争议的焦点在于合同是否解除和损失应如何分担。', '合同是否解除', '损失应如何分担'],
    [
      'on lines below',
      '本院认为，本案的争议焦点为：\n1. 合同是否有效；\n2. 损失如何计算。\n合同经双方签字，合法有效。',
      '合同是否有效',
      '损失如何计算',
    ],
    [
      'what the court counts as one, with a question within it',
      '本院认为，本案争议焦点为：一、行为是否违法，其中原告享有何种权益；二、被告应当如何承担民事责任。',
      '行为是否违法，其中原告享有何种权益',
      '被告应当如何承担民事责任',
    ],
    ['one question', '本院认为，本案的争议焦点是：被告应否返还定金。', '被告应否返还定金'],
  ] as const)
    it(title, () => {
      const whole = `经审理查明，双方签订合同。\n${text}\n判决如下：\n驳回原告的诉讼请求。`;
      const stated = readDecision(whole).issues.filter((issue) => issue.restates === undefined);
      expect(stated.map((issue) => words(whole, issue.span))).to.deep.equal(questions);
    });
});

describe('claims', () => {
  it('are listed one by one with their sum, their result and the item that answers', () => {
    const { claims, holdings } = readDecision(civil);
    expect(claims.map((claim) => [words(civil, claim.span), claim.amount, claim.result])).to.deep.equal([
      ['判令远山公司赔偿货物损失86000元', 86000, 'part'],
      ['判令赵某承担连带责任', undefined, 'refused'],
    ]);
    expect(words(civil, holdings.find((one) => one.id === claims[0]?.item)!.span)).to.include('78500元');
  });
});

describe('a rule that the court lays against the case by 视为', () => {
  const held = (sentence: string): string[] =>
    conclusionsIn(sentence, ['青禾公司']).map(({ span }) => sentence.slice(...span));
  for (const sentence of [
    '被告收到起诉状副本之日,视为合同解除。',
    '原告在检验期间内未提出异议,视为货物质量符合约定。',
    '双方对利息没有约定,视为不支付利息。',
    '青禾公司在确认单上签字,应视为对债务的承认。',
  ])
    it(`is a conclusion: ${sentence}`, () => expect(held(sentence)).to.deep.equal([sentence]));
  for (const sentence of [
    '买受人怠于通知的,视为标的物的质量符合约定。',
    '被告经传票传唤拒不到庭,视为其放弃答辩的权利。',
    '假若被告迟延履行,应当承担违约责任。',
    '假如原告提出异议,应视为对质量不满。',
    '文书退回之日视为送达之日。',
  ])
    it(`is none: ${sentence}`, () => expect(held(sentence)).to.deep.equal([]));
});

describe('what is held, by how courts word it', () => {
  const held = (sentence: string): string[] =>
    conclusionsIn(sentence, ['青禾公司']).map(({ kind, span }) => `${kind}: ${sentence.slice(...span)}`);
  for (const [kind, ...sentences] of [
    ['application', '青禾公司股东会决议第二项不成立。', '该合同未成立。', '双方的担保协议尚未生效。'],
    [
      'application',
      '该条款对青禾公司不发生效力。',
      '因此,本院对本案没有管辖权。',
      '示例市东区人民法院对青禾公司有管辖权。',
    ],
    ['application', '该笔款项应当计入青禾公司的损失。', '上述数额应列入赔偿范围。', '青禾公司主张抵销,理据不足。'],
    ['evidence', '原审法院认定青禾公司已予追认,缺乏证据证明;', '青禾公司称货物已经交付,没有证据佐证。'],
    ['claim-result', '青禾公司的抗辩成立。', '青禾公司请求确认该债权的主张不成立。'],
    [
      'application',
      '上述款项应予扣减。',
      '被告的解除行为属违法解除。',
      '上述行为是造成损害的主要原因。',
      '原告所诉主体不适格。',
      '故原告起诉已过诉讼时效。',
      '12号答复不予公开,并无不妥。',
      '二审法院未予审理并不属于遗漏请求。',
      '一审判决驳回诉讼请求不当,本院一并纠正。',
      '示例法院将其作为异议审查,适用程序错误。',
      '原告的损失应按70%计算。',
      '关于鉴定费,系必要的费用,应由保险人承担。',
      '至于是否视同工伤,本院不宜代替行政机关认定。',
    ],
    [
      'claim-result',
      '后续治疗费尚未发生,可待实际发生后另行主张。',
      '抚慰金不属于附带民事诉讼的受案范围。',
      '该费用500元单据齐全,全额支持。',
      '疫情发生于逾期之后,不能成为减免利息的理由。',
    ],
    ['sentencing', '青禾公司未如实供述,不认定自首。', '其情节轻微,可免予刑事处罚。', '应以自首论。'],
    ['quantum', '扣减后,青禾公司应付利润各1380元。'],
  ] as const)
    for (const sentence of sentences)
      it(`${kind}: ${sentence}`, () => expect(held(sentence)).to.deep.equal([`${kind}: ${sentence}`]));
  for (const sentence of [
    '合同不成立的,不发生解除的问题。',
    '当事人请求确认决议无效、不成立或者撤销决议,均系对决议效力的否定性评价。',
    '将该请求权与青禾公司的债权相比较,前者成立于2013年。',
    '两个以上人民法院都有管辖权的,原告有选择权。',
    '示例市东区人民法院系有权审理此类案件的基层人民法院,青禾公司住所地在该区。',
    '《某某解释》第六条规定,因侵犯注册商标专用权行为提起的诉讼,由侵权行为地、被告住所地人民法院管辖。',
    '本案系侵害商标权纠纷。',
    '青禾公司主张的水费有没有超过诉讼时效。',
    '损失应按实际减少的收入计算。',
    '即便不能胜任,用人单位也须经培训后仍不能胜任方可解除。',
  ])
    it(`none: ${sentence}`, () => expect(held(sentence)).to.deep.equal([]));
});
