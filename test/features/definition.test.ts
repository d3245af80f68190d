import { expect } from 'chai';
import { Definitions } from '../../src/features/definition';
import { wholeFolder } from '../support/folder';

const folder = wholeFolder();

/** Where a name leads: file and opening words of each place. */
function leads(file: string, words: string, occurrence = 1): string[] {
  const { uri, offset } = folder.spot(file, words, occurrence);
  return (new Definitions(folder.corpus).at(uri, offset)?.places ?? []).map((place) =>
    folder.words(place).replace(/\*+/g, '').slice(0, 24),
  );
}

describe('go to definition', () => {
  const cases: [from: string, file: string, words: string, occurrence: number, to: string[]][] = [
    ['a provision: to its text', '代理词.md', '第八百三十二条', 1, ['民法典.md: 第八百三十二条 大意：货在路上坏']],
    [
      'the title of a law: to its first provision cited',
      '代理词.md',
      '中华人民共和国民法典',
      1,
      ['民法典.md: 第八百三十二条 大意：货在路上坏'],
    ],
    [
      'an item: to the item of the version stated',
      '代理词.md',
      '第三条第三项',
      1,
      ['条例.txt: （三）发现制冷设备停机的，立即告'],
    ],
    ['同条: to the item of the same version', '代理词.md', '第一项', 1, ['条例.txt: （一）装货前预冷车厢；']],
    [
      'a case by number: to the passage that the sentence is about',
      '代理词.md',
      '（2022）示0102',
      1,
      ['判决.txt: 一、关于远山公司应否赔偿货物损失'],
    ],
    ['a case by alias', '代理词.md', '远山案', 2, ['判决.txt: 一、关于远山公司应否赔偿货物损失']],
    ['the alias where it is defined', '代理词.md', '远山案', 1, ['判决.txt: 一、关于远山公司应否赔偿货物损失']],
    ['a case by its parties', '代理词.md', '青禾公司诉', 1, ['判决.txt: 二、关于赵某应否承担连带责任。青']],
    [
      'words quoted from a case: to where they stand',
      '代理词.md',
      '其抗辩不能成立',
      1,
      ['判决.txt: 远山公司未举证证明毁损系包装所致'],
    ],
    [
      'a case of which no passage stands out: to the start of the reasoning',
      '二审.txt',
      '318号',
      1,
      ['判决.txt: 本院认为，本案争议焦点为：一、远'],
    ],
    ['a case that is not in the folder: nowhere', '代理词.md', '（2030）', 1, []],
    ['a guiding case that is not: nowhere', '代理词.md', '指导案例24号', 1, []],
    ['a party: to where it is first named', '判决.txt', '青禾公司向', 1, ['判决.txt: 示例市青禾食品有限公司']],
    ['a holding: to its reasoning', '判决.txt', '滥用股东权利', 1, ['判决.txt: 二、关于赵某应否承担连带责任。青']],
    [
      'an ordered item: to its reasoning',
      '判决.txt',
      '于本判决生效',
      1,
      ['判决.txt: 一、关于远山公司应否赔偿货物损失'],
    ],
    [
      'an issue: to the reasoning on it',
      '判决.txt',
      '应否承担连带责任。\n',
      1,
      ['判决.txt: 二、关于赵某应否承担连带责任。青'],
    ],
    ['words that are nothing: nowhere', '判决.txt', '经审理查明', 1, []],
  ];
  for (const [from, file, words, occurrence, to] of cases)
    it(`from ${from}`, () => expect(leads(file, words, occurrence)).to.deep.equal(to));

  it('tells on what it was asked', () => {
    const { uri, offset } = folder.spot('代理词.md', '远山案指出');
    const origin = new Definitions(folder.corpus).at(uri, offset)!.origin;
    expect(folder.words({ uri, span: origin })).to.equal('代理词.md: 远山案');
  });
});
