import { expect } from 'chai';
import fc from 'fast-check';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import { appeal, civil, criminal } from '../../support/decisions';
import { brief, byLaw, codeSummary } from '../../support/papers';

const prc = new Prc();
const texts = { civil, criminal, appeal, brief, byLaw, codeSummary, 'civil on one line': civil.replaceAll('\n', '') };

/** Words that change what stands behind them, and words that change nothing. */
const words = [
  '的',
  '。',
  '\n',
  '《中华人民共和国公司法》',
  '《中华人民共和国公司法》（以下简称公司法）第二十条',
  '该法第三条',
  '第三款',
  '本院认为，',
  '判决如下：',
  '经审理查明：',
  '被告辩称，',
  '青禾公司',
  '驳回原告的诉讼请求。',
  '“',
  '（',
  '《',
  '𠮷',
];

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly words: string;
}

const edit = fc.record({
  at: fc.nat(3000),
  removed: fc.oneof(fc.constant(0), fc.nat(40)),
  words: fc.oneof(fc.constant(''), fc.constantFrom(...words)),
});

function edited(text: string, { at, removed, words }: Edit): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + words + text.slice(from + removed);
}

describe('a text that is read again after edits is understood as if it were new', () => {
  for (const [name, text] of Object.entries(texts))
    it(name, () =>
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
          const memory = prc.remember();
          let now = text;
          prc.read({ name: 'a.txt', text: now }, memory);
          for (const one of edits) {
            now = edited(now, one);
            expect(prc.read({ name: 'a.txt', text: now }, memory)).to.deep.equal(
              prc.read({ name: 'a.txt', text: now }),
            );
          }
        }),
        { numRuns: 8 },
      ),
    );

  for (const [title, before, after] of [
    ['a short form defined otherwise', '以下简称远山公司', '以下简称远行公司'],
    [
      'another law cited before 该法',
      '《中华人民共和国民法典》第八百三十二条，承运人',
      '《中华人民共和国公司法》第二十条，承运人',
    ],
    ['another party', '赵某', '钱某'],
  ] as const)
    it(title, () => {
      const [first, second] = [`${civil}\n依照该法第一条。`, `${civil.replaceAll(before, after)}\n依照该法第一条。`];
      const memory = prc.remember();
      prc.read({ name: 'a.txt', text: first }, memory);
      expect(prc.read({ name: 'a.txt', text: second }, memory)).to.deep.equal(
        prc.read({ name: 'a.txt', text: second }),
      );
    });
});
