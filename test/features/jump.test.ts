import { expect } from 'chai';
import { Jump } from '../../src/features/jump';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';
import { wholeFolder } from '../support/folder';

const folder = wholeFolder();
const jump = new Jump(folder.corpus);

const head = (place: Parameters<typeof folder.words>[0]): string => folder.words(place).split(': ')[1]!.slice(0, 14);

describe('from a conclusion to its reasoning', () => {
  const cases: [from: string, file: string, words: string, to: string[]][] = [
    ['a holding', '判决.txt', '举证证明毁损系', ['一、关于远山公司应否赔偿货']],
    ['an ordered item', '判决.txt', '于本判决生效', ['一、关于远山公司应否赔偿货']],
    [
      'a dismissal: all that was refused',
      '判决.txt',
      '驳回原告',
      ['一、关于远山公司应否赔偿货', '二、关于赵某应否承担连带责'],
    ],
    ['an issue', '判决.txt', '应否承担连带责任。\n', ['二、关于赵某应否承担连带责']],
    ['an issue that a heading repeats', '判决.txt', '应否承担连带责任。青禾', ['二、关于赵某应否承担连带责']],
    ['what a party said', '判决.txt', '远山公司辩称', []],
    ['an agreement of the parties', '调解书.txt', '白帆公司于2023年', []],
    ['a brief', '代理词.md', '远山案指出', []],
  ];
  for (const [from, file, words, to] of cases)
    it(`${from}: ${to.join(', ') || 'nowhere'}`, () => {
      const { uri, offset } = folder.spot(file, words);
      expect(jump.toReasoning(uri, offset).map((place) => head(place).slice(0, 13))).to.deep.equal(to);
    });
});

describe('and back, from a passage to what rests on it elsewhere: the ordered items', () => {
  const cases: [from: string, file: string, words: string, to: string[]][] = [
    [
      'the passage on damages',
      '判决.txt',
      '一、关于远山公司',
      ['被告示例市远山物流有限公司', '驳回原告示例市青禾食品有限'],
    ],
    ['the passage on the shareholder', '判决.txt', '二、关于赵某', ['驳回原告示例市青禾食品有限']],
    ['facts', '判决.txt', '经审理查明', []],
    ['a brief', '代理词.md', '远山案指出', []],
  ];
  for (const [from, file, words, to] of cases)
    it(from, () => {
      const { uri, offset } = folder.spot(file, words);
      expect(jump.toConclusions(uri, offset).map((place) => head(place).slice(0, 13))).to.deep.equal(to);
    });

  it('where nothing elsewhere rests on a passage: what is concluded in it', () => {
    const text = civil.replace(
      '二、关于赵某应否',
      '关于程序。赵某提出的管辖权异议不能成立，本院不予采纳。\n二、关于赵某应否',
    );
    const matter = new Matter({ 'a.txt': text });
    const uri = matter.uri('a.txt');
    const from = (words: string): string[] =>
      new Jump(matter.corpus)
        .toConclusions(uri, text.indexOf(words))
        .map(({ span }) => text.slice(...span).slice(0, 8));
    expect(from('关于程序')).to.deep.equal(['赵某提出的管辖权']);
  });

  it('there and back again: each ordered item is among what rests on its passages', () => {
    for (const file of ['判决.txt', '二审.txt', '装修.txt']) {
      const document = folder.document(file);
      if (document.reading.kind !== 'judgment') throw new Error(`${file} is no decision`);
      for (const item of document.reading.holdings.filter((holding) => holding.kind === 'disposition')) {
        const there = jump.toReasoning(document.uri, item.span[0]);
        expect(there, folder.words({ uri: document.uri, span: item.span })).not.to.have.lengthOf(0);
        for (const { span } of there)
          expect(jump.toConclusions(document.uri, span[0]).map((place) => place.span)).to.deep.include(item.span);
      }
    }
  });
});
