import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** Self-written: what a judgment on an insurance asks in such reasons. */
function asked(reasons: readonly string[], join = '\n'): string[] {
  const text = [
    '示例市东区人民法院',
    '民事判决书',
    '（2021）示0102民初12号',
    '原告：常某，男，1970年1月1日出生，住示例市东区。',
    '被告：示例市远山保险有限公司，住所地示例市东区。',
    '原告常某与被告示例市远山保险有限公司保险合同纠纷一案，本院立案后，依法公开开庭进行了审理。',
    '常某向本院提出诉讼请求：判令远山公司支付保险金5万元及利息。',
    '远山公司辩称，货物未垫高，不应赔付。',
    '经审理查明，2020年1月，双方签订保险合同。',
    ...reasons,
    '综上，依照《中华人民共和国民法典》第五百七十九条之规定，判决如下：',
    '一、被告示例市远山保险有限公司于本判决生效之日起十日内支付原告常某货款5万元；',
    '二、驳回原告常某的其他诉讼请求。',
  ].join(join);
  return readDecision(text).issues.map(({ span }) => words(text, span));
}

describe('questions that are asked where each is answered', () => {
  const answered = [
    '特别约定对原告是否产生效力。保险人应当提示免责条款。远山公司未提示，该条款不产生效力。',
    '保险事故造成的损失金额。公估报告由有资质的机构作出，本院认定损失为4万元。',
    '利息应否支持。远山公司未及时赔付，利息应自起诉之日起计算。',
  ];
  const questions = answered.map((one) => one.slice(0, one.indexOf('。')));

  for (const [how, numbers] of [
    ['in digits', ['1.', '2.', '3.']],
    ['in words', ['一、', '二、', '三、']],
  ] as const)
    for (const join of ['\n', ''])
      it(`numbered ${how}${join === '' ? ', on one line' : ''}`, () =>
        expect(
          asked(['本院认为，归纳本案争议焦点并评析如下：', ...answered.map((one, i) => numbers[i]! + one)], join),
        ).to.deep.equal(questions));

  it('of which the first asks nothing', () =>
    expect(asked(['本院认为，本案争议焦点评析如下：', `1.${answered[1]!}`, `2.${answered[0]!}`])).to.deep.equal([
      questions[1],
      questions[0],
    ]));

  it('in the order of their numbers alone', () =>
    expect(asked(['本院认为，本案争议焦点评析如下：', `1.${answered[0]!}`, `3.${answered[1]!}`])).to.deep.equal([
      questions[0],
    ]));

  it('a list of names is one of questions', () =>
    expect(
      asked(['本院认为，本案争议焦点如下：', '一、合同的效力；', '二、利息的起算时间。', '三方合同有效。']),
    ).to.deep.equal(['合同的效力', '利息的起算时间']));

  for (const lead of ['本院认为，本案主要审查以下问题：', '本院认为，本案争议焦点如下：'])
    it(`counted in words: ${lead.slice(5, 12)}`, () =>
      expect(
        asked([
          lead,
          '一是损失的主体。损失由原告承担。',
          '二是特别约定对原告是否产生效力。远山公司未提示，该条款不产生效力。',
          '三是赔偿数额。本院认定损失为4万元。',
        ]),
      ).to.deep.equal(['损失的主体', '特别约定对原告是否产生效力', '赔偿数额']));

  it('what is counted in words where nothing is asked is no question', () =>
    expect(asked(['本院认为，远山公司未按约赔付。', '一是货物的垫高。货物已经垫高。'])).to.deep.equal([]));

  it('a heading that names a question by its number asks none', () =>
    expect(
      asked([
        '本院认为，本案争议焦点为：一、合同是否有效；二、利息应否支付。',
        '一、关于争议焦点一',
        '合同合法有效。',
        '二、关于第二个焦点问题',
        '远山公司应当支付利息。',
      ]),
    ).to.deep.equal(['合同是否有效', '利息应否支付']));

  it('a name among questions is one', () =>
    expect(asked(['本院认为，本案的争议焦点是：（1）赵某应归还的本息；（2）保证人应否承担保证责任。'])).to.deep.equal([
      '赵某应归还的本息',
      '保证人应否承担保证责任',
    ]));

  it('what is concluded in a heading, or is a head of damages, is no question', () => {
    const lead = '本院认为，针对本案争议焦点评判如下：';
    expect(asked([lead, '一、被告应当承担赔偿责任。被告未按约交货，构成违约。'])).to.deep.equal([]);
    expect(asked([lead, '1.损失4000元。货物毁损，该项请求予以支持。'])).to.deep.equal([]);
  });

  it('steps of an answer are no further questions', () =>
    expect(
      asked(['本院认为，本案争议焦点为远山公司应否赔付。理由如下：', '1.合同的约定。合同约定暴雨属于保险责任。']),
    ).to.deep.equal(['远山公司应否赔付']));
});

describe('what is in dispute, without a word for a list', () => {
  for (const [sentence, ...questions] of [
    ['双方对合同效力没有异议，争议在于远山公司应否支付利息。', '远山公司应否支付利息'],
    ['双方的分歧在于货损是否由暴雨造成。', '货损是否由暴雨造成'],
    ['双方争议的是货物是否属于保险标的。', '货物是否属于保险标的'],
    ['双方的争议主要集中在以下两个方面：一是保险人是否提示；二是损失如何确定。', '保险人是否提示', '损失如何确定'],
    ['双方因应否赔付发生争议，是因为条款不清。'],
    ['本案的关键是特别约定的性质。', '特别约定的性质'],
    ['本案需要解决的是：1.货物应否垫高；2.损失如何认定。', '货物应否垫高', '损失如何认定'],
    ['至于印章是否作废的问题，因不影响结论，本院不再评述。'],
    ['对于焦点三，约定应理解为不得请求补偿，不能据此免除远山公司的责任。'],
  ])
    it(sentence!, () => expect(asked([`本院认为，${sentence!}远山公司应当赔付。`])).to.deep.equal(questions));
});

describe('questions in plain words', () => {
  for (const [sentence, ...questions] of [
    [
      '本案有两个问题需要回答：第一，货物的性质及其价值；第二，通知应当撤回还是另行作出。',
      '货物的性质及其价值',
      '通知应当撤回还是另行作出',
    ],
    [
      '双方争执的问题有二：其一，能否以照片推定货物受潮；其二，利息应否支付。',
      '能否以照片推定货物受潮',
      '利息应否支付',
    ],
    ['以下两个问题应予厘清：一是货物受潮应由谁负责；二是利息如何计算。', '货物受潮应由谁负责', '利息如何计算'],
  ])
    it(sentence!.slice(0, 10), () =>
      expect(asked([`本院认为，合同有效。${sentence!}远山公司应当赔付。`])).to.deep.equal(questions),
    );

  it('with a mark of asking at the head of a passage', () =>
    expect(
      asked([
        '本院认为，合同有效。',
        '货款能不能少付？远山公司没有提出质量异议，货款应当付清。',
        '还欠多少？双方对账确认为5万元。难道利息就可以不付？当然不行。',
      ]),
    ).to.deep.equal(['货款能不能少付', '还欠多少']));

  it('by their number and their words', () =>
    expect(
      asked([
        '本院认为，本案的争议焦点为：一、货款应否支付；二、利息由谁承担。',
        '关于争议焦点一，即货款应否支付。货物已经收到，应予支付。',
        '关于争议焦点二，即利息的承担。远山公司逾期，应由其承担利息。',
      ]),
    ).to.deep.equal(['货款应否支付', '利息由谁承担', '争议焦点一，即货款应否支付', '争议焦点二，即利息的承担']));

  it('none where something was found wanting', () =>
    expect(asked(['本院认为，验收时发现以下两个问题：一是墙面开裂；二是地面不平。远山公司应予修复。'])).to.deep.equal(
      [],
    ));
});

describe('what a sentence of its own says is answered next', () => {
  for (const [passage, ...questions] of [
    ['关于常某请求的利息的起算问题。远山公司未及时赔付，利息应自起诉之日起计算。', '常某请求的利息的起算问题'],
    ['合同有效。关于远山公司的赔付责任问题。货物未垫高不是拒赔的理由。', '远山公司的赔付责任问题'],
    [
      '关于远山公司应否赔付利息的问题，本院认为，远山公司收到通知后三十日内没有作出核定，也没有说明理由，其后又两次要求常某补充与事故无关的资料，致使赔付一再拖延，由此给常某造成的资金占用损失应当由远山公司承担，故对常某的该项请求，本院予以支持。',
      '远山公司应否赔付利息的问题',
    ],
    ['一、关于货损。货损由暴雨造成。'],
    ['关于利息问题，远山公司未及时赔付，利息应当支付。'],
    ['关于本案的案由问题。本案系保险合同纠纷。'],
    ['一、关于货损，应当由远山公司赔付。'],
    ['关于远山公司提出的货物是否垫高的问题，因不影响赔付，本院不再评述。'],
  ])
    it(passage!.slice(0, 20), () => expect(asked(['本院认为，合同有效。', passage!])).to.deep.equal(questions));

  it('a numbered name, where it repeats what was asked', () =>
    expect(
      asked([
        '本院认为，本案争议焦点为：1.货损是否由暴雨造成；2.利息应否支付。',
        '一、关于货损。货损由暴雨造成。',
        '二、关于利息。利息应当支付。',
      ]),
    ).to.deep.equal(['货损是否由暴雨造成', '利息应否支付', '货损', '利息']));

  it('a list goes on in the same passage as long as it only asks', () => {
    const first = '本院认为，本案争议焦点在于：一、远山公司是否说明了免责条款。';
    expect(asked([`${first}二、损失如何认定。`])).to.deep.equal(['远山公司是否说明了免责条款', '损失如何认定']);
    expect(asked([`${first}该公司未作说明。二、三方均无异议。`])).to.deep.equal(['远山公司是否说明了免责条款']);
  });

  it('a number in words is none of a heading without its mark', () =>
    expect(asked(['本院认为，合同有效。', '三倍赔偿应否支持。远山公司没有欺诈。'])).to.deep.equal([
      '三倍赔偿应否支持',
    ]));
});
