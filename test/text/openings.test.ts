import { expect } from 'chai';
import fc from 'fast-check';
import { openingsOf } from '../../src/text/openings';

const signs = (pattern: RegExp): string | undefined => {
  const codes = openingsOf(pattern);
  return codes && [...codes].map((code) => String.fromCharCode(code)).join('');
};

describe('the characters that a match at the start begins with', () => {
  for (const [title, pattern, expected] of [
    ['its first', /^判令/, '判'],
    ['that of each alternative', /^(?:原告|被告)/, '原被'],
    ['behind an optional sign, also the next', /^[【[]?裁判/, '【[裁'],
    ['a digit', /^\d{4}年/, '0123456789'],
    ['a range of few characters', /^[一-三]、/, [...'一丁丂七丄丅丆万丈三'].join('')],
    ['what only looks ahead takes none', /^(?!本院)原告/, '原'],
    ['without an anchor it may stand anywhere', /判令/, undefined],
    ['one alternative without an anchor', /^判令|驳回/, undefined],
    ['nearly any character may stand first', /^[\u4e00-\u9fff]{2}法院/, undefined],
    ['a class of what must not stand there', /^[^。]判/, undefined],
    ['nothing at all', /^$/, undefined],
    ['what may be empty', /^(?:判令)?/, undefined],
    ['at each line', /^判/m, undefined],
  ] as const)
    it(title, () => expect(signs(pattern)).to.equal(expected));

  it('never misses a match', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('甲', '乙?', '[丙丁]', '(?:甲乙|丙)', '\\d*', '(?=甲)', '丁+', '$'), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '1'), maxLength: 5 }),
        (pieces, text) => {
          const pattern = new RegExp(`^${pieces.join('')}`);
          const codes = openingsOf(pattern);
          return !codes || !pattern.test(text) || codes.has(text.charCodeAt(0));
        },
      ),
    ));
});
