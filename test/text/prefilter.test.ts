import { expect } from 'chai';
import fc from 'fast-check';
import { needsOf, Prefilter, Presence } from '../../src/text/prefilter';

/** Whether the filter lets a pattern through for a text. */
function passes(pattern: RegExp, text: string): boolean {
  const presence = new Presence();
  presence.tell(text);
  return new Prefilter([{ pattern }]).possible(presence).length > 0;
}

describe('patterns that cannot match are passed over', () => {
  for (const [title, pattern, text, expected] of [
    ['its word is there', /判令/, '请求判令被告赔偿', true],
    ['a character of its word is not', /判令/, '请求判决被告赔偿', false],
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

  it('the texts told before do not count', () => {
    const presence = new Presence();
    const filter = new Prefilter([{ pattern: /判令/ }]);
    presence.tell('判令');
    presence.tell('驳回');
    expect(filter.possible(presence)).to.deep.equal([]);
  });

  it('those that are left keep their order', () => {
    const presence = new Presence();
    presence.tell('甲乙');
    const items = [/甲/, /丙/, /乙/, /甲乙/].map((pattern) => ({ pattern }));
    expect(new Prefilter(items).possible(presence).map(({ pattern }) => pattern.source)).to.deep.equal([
      '甲',
      '乙',
      '甲乙',
    ]);
  });

  it('of what is certain, the rarest is asked for first', () =>
    expect([...needsOf(/原告.{0,9}鉴/)[0]!]).to.deep.equal(['鉴'.charCodeAt(0) & 0xfff]));
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
      for (const one of texts.filter((candidate) => regex.test(candidate))) {
        matched++;
        expect(passes(regex, one), `${source} in ${one}`).to.equal(true);
      }
    }),
    { seed: 3, numRuns: 1500 },
  );
  expect(matched).to.be.greaterThan(1000);
});
