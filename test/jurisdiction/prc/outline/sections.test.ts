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
