import { expect } from 'chai';
import { cited } from '../../../support/cited';
import { read, words } from '../../../support/read';

const security = '最高人民法院关于适用〈民法典〉有关担保制度的解释';

describe('one law, however its title is written', () => {
  for (const [text, ...expected] of [
    ['依照《中华人民共和国民法典》第五百七十七条', '民法典:577'],
    ['依照《民法典》第五百七十七条', '民法典:577'],
    ['依照民法典第五百七十七条', '民法典:577'],
    ['依照中华人民共和国民法典第五百七十七条', '民法典:577'],
    ['依照《 民 法 典 》第五百七十七条', '民法典:577'],
    ['依照《民法典》中第五百七十七条', '民法典:577'],
    ['依照我国刑法第三百八十二条', '刑法:382'],
    ['違反《反不正當競爭法》第二條', '反不正当竞争法:2'],
    ['《公司法（2018修正）》第三条', '公司法:3'],
    ['依照民诉法第六十七条', '民事诉讼法:67'],
    ['《土地承包法》第十八条', '农村土地承包法:18'],
    ['符合商标法的规定', '商标法'],
    ['违反民法典担保制度解释的规定', security],
    ['刑法修正案十一的规定', '刑法修正案（十一）'],
    ['《刑法修正案（十一）》第五条', '刑法修正案（十一）:5'],
    ['《示例市冷链运输管理条例》第三条', '示例市冷链运输管理条例:3'],
  ] as const)
    it(text, () => expect(cited(text)).to.deep.equal(expected));
});

describe('marks inside a title, in every form', () => {
  for (const text of [
    '《最高人民法院关于适用〈中华人民共和国民法典〉有关担保制度的解释》第四条',
    '《最高人民法院关于适用<中华人民共和国民法典>有关担保制度的解释》第四条',
    '《最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释》第四条',
    '最高人民法院《关于适用〈中华人民共和国民法典〉有关担保制度的解释》第四条',
    '《关于适用〈中华人民共和国民法典〉有关担保制度的解释》第四条',
    '《最高人民法院〈关于适用中华人民共和国民法典有关担保制度的解释〉》第四条',
    '最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释第四条',
    '民法典担保制度解释第四条',
  ])
    it(text, () => expect(cited(text)).to.deep.equal([`${security}:4`]));
});

describe('damaged titles', () => {
  for (const [title, text, ...expected] of [
    ['the closing mark is lost', '依照《民法典第五百七十七条的规定', '民法典:577'],
    ['the opening mark is lost', '依照民法典》第五百七十七条的规定', '民法典:577'],
    ['marks doubled', '依照《《民法典》》第五百七十七条', '民法典:577'],
    ['only the issuer is left: a law unknown', '《最高人民法院》第一条', '?:1'],
    [
      'a word too many',
      '《最高人民法院、最高人民检察院关于办理盗窃罪刑事案件适用法律若干问题的解释》第三条',
      '最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释:3',
    ],
  ] as const)
    it(title, () => expect(cited(text)).to.deep.equal(expected));

  it('an inner title eaten by a web page is put back from the law before, as a repair', () => {
    const text = '依照《民事诉讼法》第六十七条、最高人民法院《关于适用的解释》第九十条';
    const citation = read(text, 'judgment').citations.at(-1)!;
    expect(citation).to.include({
      law: '最高人民法院关于适用〈民事诉讼法〉的解释',
      pin: '90',
      resolvedBy: 'repair',
    });
    expect(citation.confidence).to.be.at.most(0.5);
  });

  const lost = '《最高人民法院关于适用若干问题的解释';
  for (const [text, law] of [
    [
      `根据《合同法》第八条，借款发生于婚姻关系存续期间，依照${lost}（二）》第二十四条，应由夫妻共同偿还。`,
      '最高人民法院关于适用〈婚姻法〉若干问题的解释（二）',
    ],
    [
      `根据《物权法》第二百一十条、${lost}》第八十五条，金钱质押应当特定化。`,
      '最高人民法院关于适用〈担保法〉若干问题的解释',
    ],
    [
      `借款属夫妻共同债务，依照${lost}（二）》第二十四条偿还。\n依照《合同法》第八条、${lost}（二）》第二十四条，判决如下`,
      '最高人民法院关于适用〈婚姻法〉若干问题的解释（二）',
    ],
    [
      `夫妻双方均到庭。根据《合同法》第八条、${lost}（二）》第二十四条，违约金过高。`,
      '最高人民法院关于适用〈合同法〉若干问题的解释（二）',
    ],
  ] as const)
    it(`or of the law that the sentence is about, or of the same damage above: ${text.slice(0, 14)}`, () =>
      expect(read(text, 'judgment').citations.at(-1)).to.include({ law, resolvedBy: 'repair' }));

  for (const text of ['十二、《反不正当竞争法》第二款第四项', '第十二条《反不正当竞争法》第二款第四项'])
    it(`an article moved before its title is a repair: ${text}`, () => {
      const { citations } = read(text, 'judgment');
      expect(citations.map((one) => one.resolvedBy)).to.deep.equal(['repair']);
      expect(cited(text)).to.deep.equal(['反不正当竞争法:12.2.4']);
      expect(words(text, citations[0]!.span)).to.equal(text);
    });
});

describe('what kind of norm a title names', () => {
  for (const [text, kind, rank] of [
    ['《某类经营违法行为处罚办法》第七条', 'regulation', 'departmental-rule'],
    ['《某类经营法》第七条', 'statute', 'law'],
    ['《宪法》', 'statute', 'constitution'],
    ['《民法典》', 'statute', 'law'],
    ['《最高人民法院关于民事诉讼证据的若干规定》', 'interpretation', 'judicial-interpretation'],
    ['《全国法院民商事审判工作会议纪要》', 'judicial-document', 'normative-document'],
    ['《示例市冷链运输管理条例》', 'regulation', 'local-regulation'],
    ['《示例市冷链运输管理办法》', 'regulation', 'government-rule'],
    ['《关于办理若干案件适用法律问题的意见》', 'judicial-document', 'normative-document'],
    ['《人体损伤程度鉴定标准》', 'standard', undefined],
    [
      '《全国人民代表大会常务委员会关于〈中华人民共和国刑法〉第九章渎职罪主体适用问题的解释》',
      'interpretation',
      'legislative-interpretation',
    ],
  ] as const)
    it(text, () => {
      const { citations } = read(`依照${text}的规定`, 'judgment');
      expect(citations.map((one) => [one.kind, 'rank' in one ? one.rank : undefined])).to.deep.equal([[kind, rank]]);
    });
});

describe('a law alone on its line heads the articles below it', () => {
  const below = '第二十五条 二人以上共同犯罪的大意。\n第六十七条 自首的大意。';
  for (const heading of [
    '《刑法》',
    '附：《刑法》',
    '附《刑法》相关法律规定：',
    '附：《刑法》相关条文',
    '附：\n《刑法》相关法律条文',
    '相关法条\n《刑法》。',
    '《刑法》有关条款如下：',
  ])
    it(heading.replace('\n', ' / '), () =>
      expect(cited(`${heading}\n${below}`).slice(-2)).to.deep.equal(['刑法:25', '刑法:67']),
    );

  for (const line of ['依据《刑法》作出判决。', '《刑法》的相关精神：', '《房屋租赁合同》相关条款'])
    it(`not so: ${line}`, () => expect(cited(`${line}\n${below}`)).not.to.include('刑法:25'));
});
