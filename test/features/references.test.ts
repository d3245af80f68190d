import { expect } from 'chai';
import { References } from '../../src/features/references';
import { wholeFolder } from '../support/folder';

const folder = wholeFolder();
const references = new References(folder.corpus, folder.reliances);

function found(file: string, words: string, withItself = true): string[] {
  const { uri, offset } = folder.spot(file, words);
  return references.at(uri, offset, withItself).map((place) => folder.words(place).slice(0, 40));
}

const ofTheCase = [
  '二审.txt: （2022）示0102民初318号',
  '代理词.md: （2022）示0102民初318号',
  '代理词.md: 远山案',
  '代理词.md: 青禾公司诉远山公司运输合同纠纷案',
];

describe('find all references', () => {
  const cases: [of: string, file: string, words: string, places: string[]][] = [
    [
      'a provision: all citations of it, and of what lies in it or around it',
      '代理词.md',
      '第八百三十二条',
      ['判决.txt: 第八百三十二条', '判决.txt: 第八百三十二条', '代理词.md: 第八百三十二条'],
    ],
    [
      'a provision where the law itself stands',
      '条例.txt',
      '发现制冷设备停机的',
      ['条例.txt: 第三条', '代理词.md: 第三条第三项'],
    ],
    [
      'an article where the law itself stands',
      '条例.txt',
      '承运人应当做到',
      ['条例.txt: 第三条', '代理词.md: 第三条第三项', '代理词.md: 第一项'],
    ],
    ['a case: by number, by alias and by its parties', '代理词.md', '（2022）示0102', ofTheCase],
    ['a decision, on its own head', '判决.txt', '民 事 判', ofTheCase],
    [
      'a case that is not in the folder: who else cites it',
      '代理词.md',
      '（2030）',
      ['代理词.md: （2030）示0102民初999号'],
    ],
    [
      'a holding: itself, and the briefs relying on it',
      '判决.txt',
      '举证证明毁损系',
      [
        '判决.txt: 远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。',
        '代理词.md: （2022）示0102民初318号',
        '代理词.md: 远山案',
      ],
    ],
    [
      'an issue: the holdings on it',
      '判决.txt',
      '应否承担连带责任。\n',
      ['判决.txt: 青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的'],
    ],
    ['words that are nothing', '判决.txt', '经审理查明', []],
  ];
  for (const [of, file, words, places] of cases) it(of, () => expect(found(file, words)).to.deep.equal(places));

  it('of a holding without the holding itself, where an editor asks so', () =>
    expect(found('判决.txt', '举证证明毁损系', false)).to.deep.equal([
      '代理词.md: （2022）示0102民初318号',
      '代理词.md: 远山案',
    ]));

  it('of a party: every place that names it, in full or in short, once each and in order', () => {
    const { uri, offset } = folder.spot('判决.txt', '远山公司辩称');
    const { text } = folder.document('判决.txt');
    const places = references.at(uri, offset);
    const all = [...text.matchAll(/示例市远山物流有限公司|远山公司/g)].map((match) => match.index);
    expect(places.map((place) => place.span[0])).to.deep.equal(all);
  });

  it('follow a brief that changes', () => {
    const changing = wholeFolder();
    const on = (): number => {
      const { uri, offset } = changing.spot('判决.txt', '举证证明毁损系');
      return new References(changing.corpus, changing.reliances).at(uri, offset, false).length;
    };
    expect(on()).to.equal(2);
    changing.put('代理词.md', '# 代理词\n\n（2022）示0102民初318号民事判决认为远山公司未举证证明毁损系包装所致。\n');
    expect(on()).to.equal(1);
    changing.remove('代理词.md');
    expect(on()).to.equal(0);
  });
});
