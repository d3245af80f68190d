import { expect } from 'chai';
import fc from 'fast-check';
import { Prefilter } from '../../src/text/prefilter';

/** Whether the filter lets a pattern through for a text. */
function passes(pattern: RegExp, text: string): boolean {
  return new Prefilter([{ pattern }]).possible(text).length > 0;
}

describe('patterns that cannot match are passed over', () => {
  for (const [title, pattern, text, expected] of [
    ['its word is there', /判令/, '请求判令被告赔偿', true],
    ['a character of its word is not', /判令/, '请求判决被告赔偿', false],
    ['its characters are there, and not side by side', /判令/, '令其判断', false],
    ['one of two words is there', /辩称|述称/, '第三人述称', true],
    ['neither of two words is', /辩称|述称/, '原告诉称', false],
    ['a class of characters', /[甲乙]某/, '丙某', false],
    ['a digit', /第\d条/, '第二条', false],
    ['an optional word is not asked for', /本院(?:另)?查明/, '本院查明', true],
    ['nor what must not follow', /本院(?!认为)/, '本院查明', true],
    ['what must follow is', /本院(?=认为)/, '本院查明', false],
    ['a negated class tells nothing', /[^甲]某/, '乙某', true],
    ['upper or lower case: nothing is certain', /AUCL/i, 'aucl', true],
    ['an alternative without words', /甲|.?/, '乙', true],
  ] as const)
    it(title, () => expect(passes(pattern, text)).to.equal(expected));

  it('what stood in a text before does not count', () => {
    const filter = new Prefilter([{ pattern: /判令/ }]);
    expect(filter.possible('判令')).to.have.length(1);
    expect(filter.possible('驳回')).to.deep.equal([]);
  });

  it('nor does what stands around a stretch', () => {
    const filter = new Prefilter([{ pattern: /判令/ }]);
    expect(filter.possible('判令', 1, 2)).to.deep.equal([]);
    expect(filter.possible('请判令', 1, 3)).to.have.length(1);
  });

  it('those that are left keep their order', () => {
    const items = [/甲/, /丙/, /乙/, /甲乙/].map((pattern) => ({ pattern }));
    expect(new Prefilter(items).possible('甲乙').map(({ pattern }) => pattern.source)).to.deep.equal([
      '甲',
      '乙',
      '甲乙',
    ]);
  });

  it('however many they are', () => {
    const items = Array.from({ length: 100 }, (_, i) => ({ pattern: new RegExp(String.fromCharCode(0x4e00 + i)) }));
    const text = [0, 31, 32, 63, 64, 99].map((i) => String.fromCharCode(0x4e00 + i)).join('');
    expect(
      new Prefilter(items)
        .possible(text)
        .map(({ pattern }) => pattern.source)
        .join(''),
    ).to.equal(text);
  });
});

/** Patterns over few characters, so that they match short texts often. */
const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('甲', '乙', '丙', '1', '\\d', '.', '^', '$', '[甲乙]', '[^甲]', '[丁-丙]', '[\\d丙]', '\\s'),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '?', '*', '{0,2}', '+', '{2}'))
      .map(([inner, count]) => `(?:${inner})${count}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(${a}|${b})`),
    fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('pattern')).map(([kind, inner]) => `(${kind}${inner})`),
  ),
}));

it('a pattern that matches a text is never passed over', () => {
  let matched = 0;
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '1', '2', '丁', ' '), maxLength: 8 });
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 8, maxLength: 8 }), (source, texts) => {
      const regex = new RegExp(source);
      const filter = new Prefilter([{ pattern: regex }]);
      for (const one of texts.filter((candidate) => regex.test(candidate))) {
        matched++;
        expect(filter.possible(one), `${source} in ${one}`).to.have.length(1);
      }
    }),
    { seed: 3, numRuns: 1500 },
  );
  expect(matched).to.be.greaterThan(1000);
});
