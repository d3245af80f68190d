import { expect } from 'chai';
import fc from 'fast-check';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import { appeal, civil, criminal } from '../../support/decisions';
import { brief, byLaw, codeSummary } from '../../support/papers';

const prc = new Prc();
const fixture = (name: string): string =>
  fs.readFileSync(path.join(__dirname, '..', '..', 'fixtures', 'decisions', `${name}.txt`), 'utf8');
const texts = {
  civil,
  criminal,
  appeal,
  brief,
  byLaw,
  codeSummary,
  'civil on one line': civil.replaceAll('\n', ''),
  // Counterclaims, several accused, a second instance told of, several cases, requests that are settled,
  // each of several who ask for themselves, a contested act.
  ...Object.fromEntries(
    [
      'civil-appeal-counterclaim',
      'criminal-1-three',
      'civil-retrial',
      'typical-cases',
      'mediation',
      'award-labour',
      'civil-labour-joint',
      'admin-1-expropriation',
    ].map((name) => [name, fixture(name)]),
  ),
};

/** Words that change what stands behind them, and words that change nothing. */
const words = [
  '的',
  '。',
  '\n',
  '\n\n',
  '　',
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
  '请求判令被告支付货款30000元',
  '\n一、被告于判决生效后支付货款20000元；\n二、驳回其他诉讼请求。\n',
  '，本院予以支持。',
  '修订前的',
  '2015年3月4日',
  '“',
  '（',
  '《',
  '𠮷',
];

/** Where characters, or whole lines, are taken out and others put in; `asMany` as are put in, so that nothing moves. */
type Edit =
  | { readonly at: number; readonly removed: number | 'asMany'; readonly words: string }
  | { readonly line: number; readonly taken: number; readonly to: number; readonly copies: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    at: fc.nat(20_000),
    removed: fc.oneof(fc.constant(0), fc.nat(40), fc.constant('asMany' as const)),
    words: fc.oneof(fc.constant(''), fc.constantFrom(...words)),
  }),
  // Lines are left out, moved or doubled.
  fc.record({ line: fc.nat(200), taken: fc.integer({ min: 1, max: 3 }), to: fc.nat(200), copies: fc.nat(2) }),
);

function edited(text: string, one: Edit): string {
  if ('at' in one) {
    const from = one.at % (text.length + 1);
    const removed = one.removed === 'asMany' ? one.words.length : one.removed;
    return text.slice(0, from) + one.words + text.slice(from + removed);
  }
  const lines = text.split('\n');
  const taken = lines.splice(one.line % lines.length, one.taken);
  for (let i = 0; i < one.copies; i++) lines.splice(one.to % (lines.length + 1), 0, ...taken);
  return lines.join('\n');
}

describe('a text that is read again after edits is understood as if it were new', () => {
  for (const [name, text] of Object.entries(texts))
    it(name, () =>
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
          const memory = prc.remember();
          let now = text;
          let earlier = prc.read({ name: 'a.txt', text: now }, memory);
          for (const one of edits) {
            now = edited(now, one);
            const asItWas = structuredClone(earlier);
            const again = prc.read({ name: 'a.txt', text: now }, memory);
            expect(again).to.deep.equal(prc.read({ name: 'a.txt', text: now }));
            expect(earlier, 'what was read before').to.deep.equal(asItWas);
            earlier = again;
          }
        }),
        { numRuns: 8 },
      ),
    );

  for (const [title, before, after] of [
    ['a short form defined otherwise', civil, civil.replaceAll('以下简称远山公司', '以下简称远行公司')],
    [
      'another law cited before 该法',
      `${civil}\n依照该法第一条。`,
      `${civil.replace('《中华人民共和国民法典》第八百三十二条，承运人', '《中华人民共和国公司法》第二十条，承运人')}\n依照该法第一条。`,
    ],
    [
      'another law cited before 该法, and nothing moved',
      `依照《中华人民共和国公司法》，\n\n应予支持。\n\n依照该法第二条第一款。`,
      `依照《中华人民共和国民法典》，\n\n应予支持。\n\n依照该法第二条第一款。`,
    ],
    [
      'another law above a paragraph that names its own, and 该条例 below that',
      '依照《示例市冷链运输管理条例》第一条。\n\n依照《中华人民共和国民法典》第三条。\n\n依照该条例第二条。',
      '依照《示例市港口岸线管理条例》第一条。\n\n依照《中华人民共和国民法典》第三条。\n\n依照该条例第二条。',
    ],
    [
      'a citation less, and nothing moved',
      `${civil}\n依照《中华人民共和国公司法》第二条。\n依照《中华人民共和国民法典》第三条。`,
      `${civil}\n依照“中华人民共和国公司的”各项规定。\n依照《中华人民共和国民法典》第三条。`,
    ],
    [
      'a request less, and nothing moved',
      '原告诉称：请求判令被告支付货款30000元。\n请求判令被告支付违约金400元。\n判决如下：\n驳回原告的诉讼请求。',
      '原告诉称：要在那里经营支付货款，三万零元钱。\n请求判令被告支付违约金400元。\n判决如下：\n驳回原告的诉讼请求。',
    ],
    ['another party', civil, civil.replaceAll('赵某', '钱某')],
  ] as const)
    it(title, () => {
      const kind = 'judgment';
      const memory = prc.remember();
      // What is taken for granted of a text is so from the second time on.
      for (let i = 0; i < 2; i++) prc.read({ name: 'a.txt', text: before, kind }, memory);
      const again = prc.read({ name: 'a.txt', text: after, kind }, memory);
      expect(again).to.deep.equal(prc.read({ name: 'a.txt', text: after, kind }));
      expect(again).not.to.deep.equal(prc.read({ name: 'a.txt', text: before, kind }));
    });
});
