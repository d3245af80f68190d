import { expect } from 'chai';
import { appeal, civil } from '../support/decisions';
import { findings, fixed } from '../support/check';

const number = '（2022）示0102民初318号';
const files = (text: string, others: Readonly<Record<string, string>> = { '判决书.txt': civil }) => ({
  '代理词.md': `代理词\n\n${text}`,
  ...others,
});

describe('words that differ from the source', () => {
  const code = 'quotation/altered';
  for (const [words, message] of [
    [
      '远山公司未举证证明毁损系装卸所致',
      '引文与来源有 1 处出入：来源作“证明毁损系包装所致，其抗”，引文作“证明毁损系装卸所致”',
    ],
    [
      '其抗辩能成立，本院不予采纳',
      '引文与来源有 1 处出入，涉及否定词：来源作“致，其抗辩不能成立，本”，引文作“其抗辩能成立，本”',
    ],
    [
      '远山公司应当赔偿青禾公司货物损失87500元',
      '引文与来源有 1 处出入，涉及数字：来源作“司货物损失78500元”，引文作“司货物损失87500元”',
    ],
    [
      '远山公司可以赔偿青禾公司货物损失78500元',
      '引文与来源有 1 处出入，涉及“应当”“可以”等词：来源作“故远山公司应当赔偿青禾公”，引文作“远山公司可以赔偿青禾公”',
    ],
  ] as const)
    it(words, () =>
      expect(findings(code, files(`${number}判决认为：“${words}”。`))).to.deep.equal([`${words}｜${message}`]),
    );

  it('are put back', () => {
    const text = `${number}判决认为：“远山公司证明毁损系**装卸**所致，其抗辩不能成立”。`;
    expect(fixed(code, files(text))).to.include('“远山公司未举证证明毁损系**包装**所致，其抗辩不能成立”');
  });

  it('are put back with the marks that were lost with them', () => {
    const text = `${number}判决认为：“远山公司未举证证明毁损系包装所致，本院不予采纳”。`;
    expect(fixed(code, files(text))).to.include('“远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳”');
  });

  it('but for width and marks are none', () =>
    expect(
      findings(code, files(`${number}判决认为：“远山公司未举证证明毁损系包装所致,其抗辩不能成立”。`)),
    ).to.deep.equal([]));
});

describe('words that do not stand in the source', () => {
  const code = 'quotation/not-found';
  const invented = '托运人未尽说明义务的，应当自行承担相应的损失';

  it('nor anywhere else', () =>
    expect(findings(code, files(`${number}判决认为：“${invented}”。`))).to.deep.equal([
      `${invented}｜所引来源（${number}）中未见这段文字。`,
    ]));

  it('but in another article of the law cited', () => {
    const law = `---
kind: statute
law: 示例条例
sourceGrade: official
---

# 示例条例

## 第一章 总则

第一条 经营者应当公开其处理规则。

第二条 经营者不得出售他人的存储记录。
`;
    const words = '经营者不得出售他人的存储记录';
    expect(findings(code, files(`《示例条例》第一条规定：“${words}”。`, { '示例条例.md': law }))).to.deep.equal([
      `${words}｜所引来源（《示例条例》）中未见这段文字；本文件夹中见于 《示例条例》第二条。`,
    ]);
  });

  it('but in another decision of the folder', () => {
    const words = /本院认为，([^。]{20,60})。/.exec(appeal)![1]!;
    const [found] = findings(
      code,
      files(`${number}判决认为：“${words}”。`, { '判决书.txt': civil, '上诉.txt': appeal }),
    );
    expect(found).to.match(/本文件夹中见于 （\d{4}）/);
  });
});

describe('words that are not the court’s', () => {
  const code = 'quotation/not-the-court';
  const plea = '货物毁损系包装不当所致，不应由其赔偿';
  const told = '引文出自当事人（被告方）主张，非法院认定。';
  for (const [what, text, ...expected] of [
    ['given as the court’s', `${number}案中，法院认为：“${plea}”。`, `${plea}｜${told}`],
    ['given without a speaker', `参见${number}判决：“${plea}”。`, `${plea}｜${told}`],
    ['given as the party’s', `${number}案中，远山公司辩称：“${plea}”。`],
    ['given as a defence behind them', `在${number}案中，“${plea}”的抗辩未获采纳。`],
    ['the court’s own', `${number}判决认为：“远山公司未举证证明毁损系包装所致，其抗辩不能成立”。`],
  ] as const)
    it(what, () => expect(findings(code, files(text))).to.deep.equal(expected));

  it('reported within its reasons', () => {
    const reported = civil.replace(
      '远山公司未举证证明毁损系包装所致，',
      '远山公司主张，制冷设备停机属于不可抗力事件。该主张缺乏依据。远山公司未举证证明毁损系包装所致，',
    );
    const text = `${number}判决认为：“制冷设备停机属于不可抗力事件”。`;
    expect(findings(code, files(text, { '判决书.txt': reported }))).to.deep.equal([
      `制冷设备停机属于不可抗力事件｜${told}`,
    ]);
    const adopted = reported.replace('该主张缺乏依据', '该主张有事实依据，本院予以采纳');
    expect(findings(code, files(text, { '判决书.txt': adopted }))).to.deep.equal([]);
    const inPart = reported.replace('该主张缺乏依据', '该主张有事实依据，本院部分予以采纳');
    expect(findings(code, files(text, { '判决书.txt': inPart }))).to.have.length(1);
  });
});

describe('a plea that the court tells among its reasons', () => {
  const code = 'quotation/not-the-court';
  const [plea, answer] = ['损失系货物自身性质所致，其依法可以免责', '货物装车时包装完好，途中制冷设备停机'];
  const told = civil.replace(
    '综上，依照《中华人民共和国民法典》第八百三十二条、',
    `远山物流公司辩称：${plea}。经审查，本案证据显示：${answer}。该节事实双方均无异议。\n综上，依照《中华人民共和国民法典》第八百三十二条、`,
  );
  const said = (words: string): string[] =>
    findings(code, files(`${number}判决认为：“${words}”。`, { '判决书.txt': told }));

  it('is the party’s', () => expect(said(plea)).to.have.length(1));
  it('and what the court answers is the court’s', () => expect(said(answer)).to.deep.equal([]));
});

describe('what a court below held', () => {
  const code = 'quotation/not-the-court';
  const [found, held] = ['车辆制冷设备途中停机', '远山公司未举证证明毁损系包装所致，应当赔偿损失'];
  const overturned = appeal
    .replace('一审判决认定事实清楚，适用法律正确，应予维持', '一审判决适用法律错误，本院予以纠正')
    .replace('驳回上诉，维持原判', '一、撤销示例市东区人民法院（2022）示0102民初318号民事判决；\n二、驳回诉讼请求');
  for (const [what, words, decision, ...expected] of [
    ['is the court’s where it upholds the judgment', held, appeal],
    [
      'is not where it sets the judgment aside, though its findings are confirmed',
      held,
      overturned,
      `${held}｜引文系原审法院的观点，本院未采纳或未表明采纳。`,
    ],
    ['is told from what it found, which is the court’s even then', found, overturned],
    [
      'is the court’s as far as a part of the judgment stands',
      held,
      overturned.replace('；\n二、', '第二项，维持第一项；\n二、'),
    ],
  ] as const)
    it(what, () =>
      expect(
        findings(code, files(`（2022）示01民终905号判决认为：“${words}”。`, { '上诉.txt': decision })),
      ).to.deep.equal(expected),
    );
});

it('a plea that an omission ties to the court’s words is not the court’s', () => {
  const words = '其抗辩不能成立……如不服本判决';
  const joined = '货物毁损系包装不当所致……其抗辩不能成立';
  expect(findings('quotation/not-the-court', files(`${number}判决认为：“${joined}”。`))).to.have.length(1);
  const commented = `${civil}\n【法官后语】本案厘清了冷链运输的举证责任。\n`;
  const behind = '其抗辩不能成立……厘清了冷链运输的举证责任';
  expect(
    findings('quotation/not-the-court', files(`${number}判决认为：“${behind}”。`, { '判决书.txt': commented })),
  ).to.have.length(1);
  expect(findings('quotation/not-the-court', files(`${number}判决认为：“${words}”。`))).to.deep.equal([]);
});

describe('a qualifier that the source ties to the words', () => {
  const code = 'quotation/truncated-qualifier';
  const ruled = civil.replace(
    '远山公司未举证证明毁损系包装所致，',
    '货物未依约冷藏的，承运人应当赔偿损失。托运人可以解除合同，但货物已经交付的除外。按约定路线绕行的不构成违约，但未及时告知的除外。远山公司未举证证明毁损系包装所致，',
  );
  for (const [what, text, ...expected] of [
    [
      'a condition before them',
      '“承运人应当赔偿损失”',
      '承运人应当赔偿损失｜可能漏引限定语：来源中与之相连的是“货物未依约冷藏的”',
    ],
    [
      'an exception behind them',
      '“托运人可以解除合同”',
      '托运人可以解除合同｜可能漏引限定语：来源中与之相连的是“但货物已经交付的除外”',
    ],
    [
      'an exception to what something is',
      '“按约定路线绕行的不构成违约”',
      '按约定路线绕行的不构成违约｜可能漏引限定语：来源中与之相连的是“但未及时告知的除外”',
    ],
    ['quoted with them', '“货物未依约冷藏的，承运人应当赔偿损失”'],
    ['told by the brief itself', '货物未依约冷藏的，“承运人应当赔偿损失”'],
    ['none at all', '“其抗辩不能成立，本院不予采纳”'],
  ] as const)
    it(what, () =>
      expect(findings(code, files(`${number}判决认为，${text}。`, { '判决书.txt': ruled }))).to.deep.equal(expected),
    );
});

it('all quotations without a source are one line', () =>
  expect(
    findings(
      'quotation/no-source',
      files('（2020）沪01民终9号判决认为：“承运人应当赔偿损失”，并指出：“托运人无须证明过错”。'),
    ),
  ).to.deep.equal(['承运人应当赔偿损失｜2 处引文未核对：没有可供比对的来源文本。']));
