import { expect } from 'chai';
import { versionLines } from '../../../src/features/cards/version-lines';
import { Phrases } from '../../../src/features/phrases';
import type { NormCitation } from '../../../src/model/citation';

const base: NormCitation = {
  kind: 'statute',
  span: [0, 0],
  law: '反不正当竞争法',
  group: 0,
  resolvedBy: 'name',
  confidence: 1,
  versionBasis: 'none',
  candidates: [],
};

function lines(citation: Partial<NormCitation>, tongue: 'zh-cn' | 'en'): string[] {
  return versionLines({ ...base, ...citation }, new Phrases(tongue)).map((line) =>
    line.map((piece) => (piece.kind === 'icon' ? '' : piece.text)).join(''),
  );
}

const act = { from: '2018-03-01', to: '2018-03-01', told: 'setting' } as const;
const acts = { from: '2018-03-01', to: '2019-05-31', told: 'text' } as const;

describe('which text a citation means, and why that one', () => {
  const rows: [what: string, citation: Partial<NormCitation>, zh: string[], en: string[]][] = [
    [
      'stated',
      { version: '2019-04-23', versionBasis: 'stated', versionStated: '2019年修正' },
      ['2019年文本 · 文中写明（2019年修正）'],
      ['2019 version, as stated (2019年修正)'],
    ],
    [
      'by the act, as the settings of the matter say',
      { version: '2017-11-04', versionBasis: 'act-date', versionTime: act, candidates: ['2017-11-04'] },
      ['2017年文本 · 按行为时间推定：2018年3月1日，本案设定'],
      ['2017 version · inferred from the time of the act: 1 March 2018, as set for this matter'],
    ],
    [
      'by acts that went on',
      { version: '2019-04-23', versionBasis: 'act-date', versionTime: acts, candidates: ['2019-04-23', '2017-11-04'] },
      ['2019年文本 · 按行为时间推定：2018年3月1日至2019年5月31日，据文中所述', '行为涉及 2017 / 2019 年各文本'],
      [
        '2019 version · inferred from the time of the act: 1 March 2018 to 31 May 2019, as the text tells',
        'The acts fall under the texts of 2017 / 2019',
      ],
    ],
    [
      'the milder of two',
      {
        law: '刑法',
        version: '2011-02-25',
        versionBasis: 'act-date',
        versionTime: { ...act, told: 'front-matter' },
        versionRule: 'milder',
        candidates: ['2011-02-25', '2015-08-29'],
      },
      ['2011年文本 · 按行为时间推定：2018年3月1日，本文书文首设定', '2011 / 2015 年文本中从旧兼从轻（刑法第十二条）'],
      [
        '2011 version · inferred from the time of the act: 1 March 2018, as this paper’s front matter sets',
        'Texts of 2011 / 2015: the milder one applies (Criminal Law, art 12)',
      ],
    ],
    [
      'by the step, of a decision',
      { version: '2023-09-01', versionBasis: 'decision-date', versionRule: 'step' },
      ['2023年文本 · 按裁判日期推定（程序法依诉讼行为之时）'],
      ['2023 version · inferred from the date of the decision (procedural law follows the step)'],
    ],
    [
      'by the step, of a paper',
      { version: '2023-09-01', versionBasis: 'publication-date', versionRule: 'step' },
      ['2023年文本 · 按文书日期推定（程序法依诉讼行为之时）'],
      ['2023 version · inferred from the date of this paper (procedural law follows the step)'],
    ],
    [
      'by the date of the decision, the last resort',
      { version: '2019-04-23', versionBasis: 'decision-date', candidates: ['2019-04-23', '2017-11-04'] },
      ['2019年文本 · 按裁判日期推定（行为时间未知）'],
      ['2019 version · inferred from the date of the decision (date of the act unknown)'],
    ],
    [
      'words that fit two texts',
      { versionStated: '修正前', candidates: ['2017-11-04', '1993-09-02'] },
      ['文中写明：修正前 · 可能为 1993 / 2017'],
      ['Version as stated: 修正前 · may be 1993 / 2017'],
    ],
    ['nothing', {}, ['未写明文本年份'], ['Version not stated']],
  ];
  for (const [what, citation, zh, en] of rows)
    it(what, () => {
      expect(lines(citation, 'zh-cn')).to.deep.equal(zh);
      expect(lines(citation, 'en')).to.deep.equal(en);
    });
});
