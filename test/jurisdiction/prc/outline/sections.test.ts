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
