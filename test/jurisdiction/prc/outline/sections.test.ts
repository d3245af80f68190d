import { expect } from 'chai';
import { appeal, civil, criminal } from '../../../support/decisions';
import { readDecision, words } from '../../../support/read';

/** Roles in the order of the text, a run of one role once. */
function order(text: string): string[] {
  return readDecision(text)
    .sections.map((section) => section.role)
    .filter((role, i, all) => role !== all[i - 1]);
}

function sectionOf(text: string, piece: string) {
  const at = text.indexOf(piece);
  return readDecision(text).sections.find((section) => section.span[0] <= at && at < section.span[1]);
}

describe('the parts of a decision', () => {
  it('civil, first instance', () =>
    expect(order(civil)).to.deep.equal([
      'heading',
      'parties',
      'procedure',
      'claims',
      'defence',
      'facts',
      'reasoning',
      'disposition',
      'costs',
      'appeal-rights',
      'signature',
    ]));

  it('criminal, first instance', () =>
    expect(order(criminal)).to.deep.equal([
      'heading',
      'parties',
      'procedure',
      'claims',
      'facts',
      'defence',
      'reasoning',
      'disposition',
      'appeal-rights',
      'signature',
      'statutes-appendix',
    ]));

  it('appeal', () =>
    expect(order(appeal)).to.deep.equal([
      'heading',
      'parties',
      'procedure',
      'claims',
      'defence',
      'lower-court',
      'facts',
      'reasoning',
      'disposition',
      'costs',
      'appeal-rights',
      'signature',
    ]));

  it('the same on one line', () => {
    const line = criminal.replace(/\s*\n\s*/g, '');
    expect(order(line).filter((role) => role !== 'heading')).to.deep.equal(
      order(criminal).filter((role) => role !== 'heading'),
    );
  });
});

describe('who speaks', () => {
  for (const [title, text, piece, expected] of [
    ['the claimant', civil, '判令远山公司赔偿', { role: 'claims', speaker: 'plaintiff', adopted: 'no' }],
    [
      'the prosecution, adopted by the court',
      criminal,
      '潜入被害人卫某家中',
      { role: 'claims', speaker: 'prosecutor', adopted: 'yes' },
    ],
    ['counsel', criminal, '郑某系初犯', { role: 'defence', speaker: 'counsel' }],
    [
      'the prosecution, adopted in part',
      criminal.replace('指控的罪名成立。', '指控的罪名成立，但指控被告人另窃得现金的证据不足，不予认定。'),
      '潜入被害人卫某家中',
      { role: 'claims', speaker: 'prosecutor', adopted: 'unknown' },
    ],
    [
      'the court below, its findings adopted',
      appeal,
      '车辆制冷设备途中停机',
      { role: 'lower-court', speaker: 'lower-court', instance: 1, adopted: 'yes' },
    ],
    ['this court', appeal, '远山公司作为承运人', { role: 'reasoning', speaker: 'court', instance: 2 }],
  ] as const)
    it(title, () => expect(sectionOf(text, piece)).to.deep.include(expected));

  it('依照…判决如下 behind reasons is a part of their paragraph', () => {
    const basis = readDecision(criminal).sections.find((section) => section.part === 'basis');
    expect(basis?.role).to.equal('reasoning');
    expect(words(criminal, basis!.span)).to.match(/^依照.*判决如下：$/);
  });
});

describe('words of another are not the court’s', () => {
  for (const [title, sentence, role] of [
    ['本院认为 about evidence before the findings', '本院认为，原告提交的证据1真实、合法，予以采信。', 'facts'],
    ['一审法院认为', '一审法院认为，被告构成违约。', 'lower-court'],
    ['an answer to the defence names it and is the court’s', '辩护人关于自首的意见，本院不予采纳。', 'reasoning'],
  ] as const)
    it(title, () => {
      const whole =
        role === 'reasoning'
          ? criminal.replace('辩护人关于从轻处罚的意见，本院予以采纳。', sentence)
          : role === 'facts'
            ? civil.replace('经审理查明：', `${sentence}\n经审理查明：`)
            : appeal.replace('一审法院认为，远山公司未举证证明毁损系包装所致，应当赔偿损失。', sentence);
      expect(sectionOf(whole, sentence)?.role).to.equal(role);
    });
});

describe('what only looks like another part', () => {
  const line = (text: string): string => text.replace(/\s*\n\s*/g, '');
  const charge = '公诉机关指控：2020年1月15日凌晨，';
  const asked = '辩护人提出郑某系初犯，建议从轻处罚。';
  const held = '一审法院认为，远山公司未举证证明毁损系包装所致，应当赔偿损失。判决：';

  for (const [title, text, piece, role] of [
    [
      'a sentence of the findings that begins with a day is no date under a title',
      line(civil).replace(
        '约定冷链运输。',
        '约定冷链运输。2021年12月10日，远山公司派车。2021年12月11日，货物装车。2021年12月12日，车辆出发。2021年12月13日，车辆停在途中。2021年12月15日，双方另签补充协议。',
      ),
      '双方另签补充协议',
      'facts',
    ],
    [
      'a judgment among the evidence is no title',
      line(criminal).replace(
        '足以认定。',
        '足以认定。7、示例市中级人民法院（2008）示01刑终210号刑事判决书，证实被告人郑某的前科。8、抓获经过，证实到案情况。',
      ),
      '抓获经过',
      'facts',
    ],
    [
      'what counsel of an accused say is no list of parties',
      line(criminal).replace(
        asked,
        '被告人郑某的辩护人的辩护意见为：建议从轻处罚。被告人郑某的辩护人向法庭提交了收据。被告人郑某及其辩护人向法庭提交了病历。被告人郑某及辩护人提出郑某系初犯。',
      ),
      '的辩护意见为',
      'defence',
    ],
    [
      'what happened to a claimant, in hospital or on a day, is no list of parties',
      line(civil).replace(
        '约定冷链运输。',
        '约定冷链运输。原告受伤后到示例市中心医院住院治疗3天。被告多次向原告答复，2021年12月17日双方会面。被告确认签字。原告居住在县城。',
      ),
      '被告确认签字',
      'facts',
    ],
    [
      'the articles behind the names of those who sign are an appendix, with a word before them or none',
      line(criminal).replace('附：相关法律条文', '本案引用的法律条文：'),
      '本条从略',
      'statutes-appendix',
    ],
    [
      'a charge that calls the facts clear and proven is no answer to it',
      line(criminal).replace(
        charge,
        '示例市南区人民检察院指控，被告人郑某入户盗窃，犯罪事实清楚，证据确实、充分，应予惩处。2020年1月15日凌晨，',
      ),
      '被告人郑某入户盗窃',
      'claims',
    ],
    [
      'an order of the court below, given upon its findings, is none of this court’s',
      line(appeal).replace(
        held,
        '根据上述事实及查证的证据，原判依照《中华人民共和国民法典》第八百三十二条之规定，判决如下：',
      ),
      '远山公司赔偿货物损失78500元',
      'lower-court',
    ],
    [
      'that a party showed no evidence is a reason, not evidence',
      civil.replace(
        '判决如下：',
        '被告未举证证明已付款。原告未提交证据证明损失的数额，该项请求本院不予支持。判决如下：',
      ),
      '该项请求本院不予支持',
      'reasoning',
    ],
    [
      'what is said of a fee that was claimed is no bill of costs',
      line(civil).replace('综上，依照', '鉴定费系合理费用，应由远山公司承担。综上，依照'),
      '应由远山公司承担',
      'reasoning',
    ],
    [
      'that a court below was right is no report of what it held',
      line(appeal).replace('一审判决认定事实清楚', '原审判决认定正确，本院予以确认。一审判决认定事实清楚'),
      '原审判决认定正确',
      'reasoning',
    ],
    [
      'numbered lines that name a question are no orders, whoever stands first in them',
      civil
        .replace('一、关于远山公司应否赔偿货物损失。', '一、原告主张的货物损失数额问题\n')
        .replace('二、关于赵某应否承担连带责任。', '二、被告赵某是否承担连带责任的问题\n三、原告诉请的利息问题\n'),
      '不予采纳',
      'reasoning',
    ],
    [
      'nor is it that its findings are true',
      line(appeal).replace(
        '对一审查明的事实，本院予以确认。',
        '本院二审查明，双方另有约定。一审查明的其他事实属实，本院予以确认。',
      ),
      '一审查明的其他事实',
      'facts',
    ],
    [
      'what the database of the courts says of itself is noise',
      `${civil}公 告\n一、本裁判文书库公布的裁判文书由相关法院录入和审核。`,
      '本裁判文书库',
      'noise',
    ],
  ] as const)
    it(title, () => expect(sectionOf(text, piece)?.role).to.equal(role));
});

describe('parts by how courts open them', () => {
  const enforcement = (...lines: readonly string[]): string =>
    [
      '示例市东区人民法院',
      '执行裁定书',
      '（2021）示0102执异7号',
      '案外人：安某，女，1971年2月3日出生，汉族，住示例市。',
      '申请执行人：示例市农村商业银行股份有限公司，住所地示例市东区。',
      '被执行人：金鼎（示例）食品有限公司，住所地示例市东区。',
      '本院在执行示例市农村商业银行股份有限公司（以下简称农商行）与金鼎（示例）食品有限公司金融借款合同纠纷一案中，案外人安某提出书面异议。现已审查终结。',
      '安某称，其已付清房款，请求中止对该房屋的执行。',
      ...lines,
      '本院认为，安某的异议成立。依照《中华人民共和国民事诉讼法》第二百三十四条规定，裁定如下：',
      '中止对该房屋的执行。',
      '审判员　　卜某',
      '二〇二一年五月六日',
    ].join('\n');
  const second = (...lines: readonly string[]): string =>
    [
      '示例市中级人民法院',
      '民事判决书',
      '（2021）示01民终7号',
      '上诉人（原审被告）：金鼎食品（示例）有限公司，住所地示例市东区。',
      '被上诉人（原审原告）：安某，女，1971年2月3日出生，汉族，住示例市。',
      '上诉人金鼎食品（示例）有限公司因与被上诉人安某买卖合同纠纷一案，不服示例市东区人民法院（2020）示0102民初70号民事判决，向本院提起上诉。本院依法进行了审理。现已审理终结。',
      ...lines,
      '驳回上诉，维持原判。',
      '本判决为终审判决。',
      '审判员　　卜某',
      '二〇二一年五月六日',
    ].join('\n');
  const upholding =
    '本院认为，上诉理由不能成立。依照《中华人民共和国民事诉讼法》第一百七十七条第一款第一项规定，判决如下：';
  const accused = (...lines: readonly string[]): string =>
    [
      '示例市中级人民法院',
      '刑事裁定书',
      '（2021）示01刑终7号',
      '原公诉机关示例市东区人民检察院。',
      '上诉人（原审被告人）安某，男，1971年2月3日出生，汉族，住示例市。',
      '辩护人卜某，示例律师事务所律师。',
      '示例市东区人民法院审理示例市东区人民检察院指控原审被告人安某犯诈骗罪一案，于2021年3月4日作出（2020）示0102刑初70号刑事判决。安某不服，提出上诉。现已审理终结。',
      '原审判决认定，2019年5月6日，被告人安某骗取他人货款二十万元。',
      '上诉人安某及其辩护人提出，该款系借款，请求改判。',
      '经二审审理查明的事实与一审一致，本院予以确认。',
      ...lines,
      '本院认为，上诉人安某的行为已构成诈骗罪。依照《中华人民共和国刑事诉讼法》第二百三十六条第一款第一项之规定，裁定如下：',
      '驳回上诉，维持原判。',
      '审判员　　卜某',
      '二〇二一年五月六日',
    ].join('\n');
  for (const [title, text, piece, role] of [
    [
      'the creditor by a short name',
      enforcement('农商行称，该房屋已设立抵押，请求驳回异议。'),
      '该房屋已设立抵押',
      'defence',
    ],
    [
      'a name with brackets in it that appeals',
      second('金鼎食品（示例）有限公司上诉称：一审认定事实错误，请求改判。', upholding),
      '一审认定事实错误',
      'claims',
    ],
    [
      'a name with brackets in it that answers',
      enforcement('金鼎（示例）食品有限公司述称，同意安某的意见。'),
      '同意安某的意见',
      'defence',
    ],
    [
      'a counterclaim below',
      second(
        '金鼎公司上诉请求：撤销原判。',
        '安某辩称，应予维持。',
        '安某向一审法院起诉请求：1.支付货款。金鼎公司反诉请求：安某支付违约金600元。',
        upholding,
      ),
      '金鼎公司反诉请求',
      'lower-court',
    ],
    [
      'that the judgment below keeps to a contract',
      second(
        '金鼎公司上诉请求：撤销原判。',
        '本院认为，双方约定了违约金。一审判决按照该标准计算违约金，符合合同约定。',
        upholding,
      ).replaceAll('\n', ''),
      '一审判决按照该标准',
      'reasoning',
    ],
    [
      'the suit below behind how it came up',
      second(
        '金鼎公司上诉请求：撤销原判。',
        '安某辩称，应予维持。',
        '安某向原审法院提起诉讼，原审法院于2020年7月13日立案受理。安某起诉请求：支付货款。',
        upholding,
      ),
      '安某起诉请求',
      'lower-court',
    ],
    [
      'an answer given below',
      second('金鼎公司上诉请求：撤销原判。', '金鼎公司原审辩称：货物有瑕疵。', '一审法院认为，货物合格。', upholding),
      '货物有瑕疵',
      'lower-court',
    ],
    [
      'an answer to an appeal that it names',
      second('金鼎公司上诉称：一审认定事实错误，请求改判。', '针对金鼎公司的上诉，安某答辩称：应予维持。', upholding),
      '应予维持',
      'defence',
    ],
    [
      'what the accused says, and 经查 behind it',
      accused('关于上诉人安某及其辩护人提出该款系借款的意见。经查，双方没有借款手续，该意见不能成立。'),
      '关于上诉人安某及其辩护人',
      'reasoning',
    ],
    [
      'headings of findings',
      second(
        '金鼎公司上诉请求：撤销原判。',
        '本院认定事实如下：',
        '一、关于权利基础',
        '安某于2015年取得该商标。',
        '二、关于被诉行为',
        '金鼎公司于2019年开设网店。',
        upholding,
      ),
      '安某于2015年取得该商标',
      'facts',
    ],
    [
      'a creditor who answers by a short name alone',
      enforcement('农商行公司称，该房屋登记在金鼎公司名下，买卖虚假。请求驳回异议。'),
      '该房屋登记在金鼎公司名下',
      'defence',
    ],
    [
      'what was objected before the court below',
      second('金鼎公司向示例市东区人民法院提出异议称，其已按期付款。', upholding),
      '其已按期付款',
      'lower-court',
    ],
    [
      'what was done in an enforcement',
      enforcement('在执行过程中，本院查询了被执行人的银行存款，未发现可供执行的财产。'),
      '未发现可供执行的财产',
      'facts',
    ],
    [
      'blanks behind marks',
      '示例市东区人民法院民事裁定书（2018）示0102破11号申请人：金鼎食品有限公司管理人。2018年5月14日， 本院根据安某的申请裁定受理金鼎食品有限公司破产清算一案。2018年12月10日， 管理人申请本院宣告金鼎食品有限公司破产。本院认为， 金鼎食品有限公司不能清偿到期债务， 应当宣告破产。依照《中华人民共和国企业破产法》第一百零七条之规定， 裁定如下：宣告金鼎食品有限公司破产。审判员卜某二〇一八年十二月二十一日',
      '本院根据安某的申请',
      'procedure',
    ],
  ] as const)
    it(title, () => expect(sectionOf(text, piece)?.role).to.equal(role));
});

describe('what stands around the orders of a mediation', () => {
  const text = [
    '示例市东区人民法院',
    '民事调解书',
    '（2021）示0102民初77号',
    '原告：安某，女，1971年2月3日出生，汉族，住示例市。',
    '被告：邢某，男，1970年1月1日出生，汉族，住示例市。',
    '原告安某与被告邢某离婚纠纷一案，本院立案后，依法公开开庭进行了审理。',
    '原告安某向本院提出诉讼请求：判令双方离婚。',
    '经本院主持调解，当事人自愿达成如下协议：',
    '一、原告安某与被告邢某自愿离婚；',
    '二、双方再无其他争议。',
    '案件受理费300元，减半收取150元，由原告安某负担。',
    '上述协议，不违反法律规定，本院予以确认。',
    '本调解书经各方当事人签收后，即具有法律效力。',
  ].join('\n');

  it('are the costs, and that the court confirms what was agreed', () => {
    expect(order(text).slice(-4)).to.deep.equal(['disposition', 'costs', 'disposition', 'appeal-rights']);
  });
});

describe('a collection of cases', () => {
  const one = (number: string, title: string): string[] => [
    `案例${number}`,
    title,
    '——杨某与某公司劳动合同纠纷案',
    '【基本案情】',
    '杨某于2017年入职某公司，2020年被通知解除劳动合同。杨某起诉请求某公司支付赔偿金12万元。',
    '【裁判结果】',
    '法院认为，某公司的解除违法。判决某公司支付杨某赔偿金12万元。',
    '【典型意义】',
    '用人单位的内部制度不得违反法律。',
  ];
  const text = [
    '劳动争议典型案例',
    '为统一裁判尺度，充分发挥典型案例的示范作用，现发布两起典型案例。',
    ...one('一', '用人单位不得末位淘汰'),
    ...one('二', '放弃社会保险的承诺无效'),
  ].join('\n');

  it('has an introduction, and each case a heading of its own', () => {
    expect(order(text).slice(0, 4)).to.deep.equal(['heading', 'commentary', 'heading', 'facts']);
    expect(sectionOf(text, '案例二')?.role).to.equal('heading');
    expect(sectionOf(text, '放弃社会保险')?.role).to.equal('heading');
  });
});
