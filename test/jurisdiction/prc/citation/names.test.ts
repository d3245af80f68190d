import { expect } from 'chai';
import { cited } from '../../../support/cited';
import { read } from '../../../support/read';

const evidence = '最高人民法院关于民事诉讼证据的若干规定';

describe('a short form stands for what it was defined for, from its definition on', () => {
  for (const [title, text, ...expected] of [
    ['a law', '《中华人民共和国数据安全法》（以下简称数安条款）第二条。数安条款第三条', '数据安全法:2', '数据安全法:3'],
    [
      'in quotation marks',
      '《最高人民法院关于民事诉讼证据的若干规定》（以下简称“证据新规”）第十条，证据新规第十一条',
      `${evidence}:10`,
      `${evidence}:11`,
    ],
    [
      'in title marks, with and without them later',
      '《最高人民法院关于民事诉讼证据的若干规定》（下称《证据新规》）第十条，《证据新规》第十一条、证据新规第十二条',
      `${evidence}:10`,
      `${evidence}:11`,
      `${evidence}:12`,
    ],
    [
      'beside the number in one bracket',
      '《最高人民法院关于民事诉讼证据的若干规定》（法释〔2019〕19号，以下简称《规定》）第十条。《规定》第十一条',
      `${evidence}:10`,
      `${evidence}:11`,
    ],
    [
      'in a later paragraph',
      '《最高人民法院关于民事诉讼证据的若干规定》（以下简称证据新规）。\n\n证据新规第十一条',
      evidence,
      `${evidence}:11`,
    ],
    [
      'with no pin',
      '《最高人民法院关于民事诉讼证据的若干规定》（以下简称证据新规）第十条。违反证据新规的，不予采纳',
      `${evidence}:10`,
      evidence,
    ],
    [
      'before it is defined it is not known',
      '证据新规的内容。《最高人民法院关于民事诉讼证据的若干规定》（以下简称证据新规）第十条',
      `${evidence}:10`,
    ],
    [
      'a case',
      '参见示例市东区人民法院（2022）示0102民初318号民事判决（以下简称青禾案）。青禾案的理由适用',
      '（2022）示0102民初318号',
      '（2022）示0102民初318号',
    ],
    [
      'a contract: its clauses are none of a law',
      '双方签订《冷链运输合同》（以下简称《规约》），《规约》第三条约定、规约第五条约定',
    ],
    ['称 is not always a definition', '原告诉称，依《民法典》第五百七十七条；被告辩称，不同意', '民法典:577'],
  ] as const)
    it(title, () => expect(cited(`本院认为，${text}。`)).to.deep.equal(expected));

  it('is told with its words and what it stands for', () => {
    const { aliases } = read('本院认为，《数据安全法》（以下简称数安条款）第二条。', 'judgment');
    expect(aliases.map(({ name, target }) => [name, target])).to.deep.include([
      '数安条款',
      { kind: 'law', name: '数据安全法' },
    ]);
  });
});

describe('words that point back', () => {
  for (const [title, text, ...expected] of [
    [
      '该法, 同法',
      '《商标法》第五十七条规定了侵权。该法第六十三条、同法第六十四条',
      '商标法:57',
      '商标法:63',
      '商标法:64',
    ],
    ['本法, in words quoted of it', '《刑法》第八十六条规定：“依照本法第七十一条的规定处罚”', '刑法:86', '刑法:71'],
    [
      'the noun chooses among the laws named',
      `《民法典》第五百七十七条，《${evidence}》第十条，该规定第十一条，该法第五百八十四条`,
      '民法典:577',
      `${evidence}:10`,
      `${evidence}:11`,
      '民法典:584',
    ],
    ['该条', '《民法典》第五百七十七条规定了责任。该条第一款', '民法典:577', '民法典:577.1'],
    [
      '该条例 is a title, not 该条',
      '《示例市冷链运输管理条例》第三条、该条例第五条',
      '示例市冷链运输管理条例:3',
      '示例市冷链运输管理条例:5',
    ],
    ['旧法 and 新法', '《反不正当竞争法》第二条。旧法第十二条', '反不正当竞争法:2', '反不正当竞争法:12'],
    ['nothing before: a law unknown', '该法第二条', '?:2'],
    ['前款 and 上述规定 stay as they are', '《民法典》第五百七十七条。前款规定、上述规定、有关规定', '民法典:577'],
    ['该款 is money', '《民法典》第五百八十五条。被告收到该款后未还，该款应予返还', '民法典:585'],
  ] as const)
    it(title, () => expect(cited(`本院认为，${text}。`)).to.deep.equal(expected));

  it('are guesses and say so', () => {
    const { citations } = read('本院认为，《商标法》第五十七条。该法第六十三条。该解释第三条。', 'judgment');
    expect(citations.map((one) => one.resolvedBy)).to.deep.equal(['name', 'anaphor', 'anaphor']);
    expect(citations[2]!.confidence).to.be.at.most(0.3);
  });
});
