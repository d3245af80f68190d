import { expect } from 'chai';
import { shifted } from '../../src/annotation/shift';

describe('a passage while one writes', () => {
  const text = '甲乙丙丁戊己';
  const passage = [2, 4] as const;
  for (const [title, span, put, words] of [
    ['text put before it', [0, 0], 'xx', '丙丁'],
    ['text put right before it', [2, 2], 'xx', '丙丁'],
    ['text put right behind it', [4, 4], 'xx', '丙丁'],
    ['text put into it', [3, 3], 'x', '丙x丁'],
    ['a part of it replaced', [3, 4], 'x', '丙x'],
    ['its beginning replaced with what is before it', [1, 3], 'x', '丁'],
    ['its end replaced with what is behind it', [3, 5], 'x', '丙'],
    ['all of it deleted', [2, 4], '', ''],
    ['all of it replaced', [1, 5], 'xx', ''],
    ['what is before it deleted', [0, 2], '', '丙丁'],
  ] as const)
    it(title, () => {
      const after = text.slice(0, span[0]) + put + text.slice(span[1]);
      expect(after.slice(...shifted(passage, { span, length: put.length }))).to.equal(words);
    });
});
