import { expect } from 'chai';
import { layAlong } from '../../../src/corpus/quotation/align';

/** Where words differ from a text: `quoted→source`. */
function differences(words: string, text: string): string[] {
  const { hunks, source } = layAlong(words, text);
  return [
    text.slice(...source),
    ...hunks.map((hunk) => `${words.slice(...hunk.quoted)}→${text.slice(...hunk.source)}`),
  ];
}

describe('words are laid along a text', () => {
  for (const [what, words, text, ...expected] of [
    ['as they stand', '应当赔偿', '承运人应当赔偿损失', '应当赔偿'],
    ['one changed', '应当补偿损失', '承运人应当赔偿损失', '应当赔偿损失', '补→赔'],
    ['one left out', '构成侵权行为', '本案不构成对他人侵权行为', '构成对他人侵权行为', '→对他人'],
    ['one put in', '应当全部赔偿损失', '承运人应当赔偿损失', '应当赔偿损失', '全部→'],
    ['the first changed', '财产性权益', '享有竞争性权益', '竞争性权益', '财产→竞争'],
    ['the last changed', '应当赔偿价款', '承运人应当赔偿损失', '应当赔偿损失', '价款→损失'],
    ['two that are one word', '不得请求补偿的', '不得要求补救的', '不得要求补救的', '请→要', '偿→救'],
    ['a character between changes', '甲乙丙丁戊己', '甲天丙地戊己', '甲天丙地戊己', '乙丙丁→天丙地'],
  ] as const)
    it(what, () => expect(differences(words, text)).to.deep.equal(expected));

  it('whatever stands before and behind', () => {
    const { source, same } = layAlong('青禾', '一二三青禾四五六');
    expect([source, same]).to.deep.equal([[3, 5], 2]);
  });

  it('nothing along something, and something along nothing', () => {
    expect(layAlong('', '甲乙')).to.include({ same: 0 });
    expect(layAlong('甲乙', '').hunks).to.deep.equal([{ quoted: [0, 2], source: [0, 0] }]);
  });
});
