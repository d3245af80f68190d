import { expect } from 'chai';
import { card, openingWords, text } from '../../src/features/card';

describe('the opening words of a passage', () => {
  const cases: [passage: string, most: number, words: string][] = [
    ['短句。', 28, '短句。'],
    ['  两行\n之间  ', 28, '两行 之间'],
    ['远山公司未举证证明毁损系包装所致，其抗辩不能成立。', 20, '远山公司未举证证明毁损系包装所致…'],
    ['没有一个停顿的很长很长的一句话', 8, '没有一个停顿的很…'],
    ['早，这里的停顿太靠前所以不取用它', 12, '早，这里的停顿太靠前所以…'],
    ['the court held that damages', 12, 'the court…'],
    ['a𠮷𠮷𠮷𠮷', 4, 'a𠮷…'],
    ['', 28, ''],
  ];
  for (const [passage, most, words] of cases)
    it(`${JSON.stringify(passage)} in ${most}: ${words}`, () => expect(openingWords(passage, most)).to.equal(words));
});

it('a card has no empty lines and no empty blocks', () =>
  expect(card([0, 1], [[[], [text('a')]], [[]], []]).blocks).to.deep.equal([[[text('a')]]]));
