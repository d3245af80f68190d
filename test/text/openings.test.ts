import { expect } from 'chai';
import fc from 'fast-check';
import { isPair, pair, type Mark } from '../../src/text/mark';
import { openingsOf } from '../../src/text/openings';

const signsOf = (mark: Mark): string =>
  isPair(mark) ? String.fromCharCode(mark >>> 16, mark & 0xffff) : String.fromCharCode(mark);

const signs = (pattern: RegExp): string | undefined => {
  const marks = openingsOf(pattern);
  return marks && [...marks].map(signsOf).sort().join(' ');
};

describe('what a match at the start begins with', () => {
  for (const [title, pattern, expected] of [
    ['its first two characters', /^判令/, '判令'],
    ['one where it has no more, whatever follows', /^判/, '判'],
    ['those of each alternative', /^(?:原告|被告)/, '原告 被告'],
    ['behind an optional sign, also the next', /^[【[]?裁判/, '[裁 【裁 裁判'],
    ['a digit', /^\d年/, [...'0123456789'].map((digit) => `${digit}年`).join(' ')],
    ['what is there once or more', /^一+、/, '一、 一一'],
    ['what is there any number of times', /^(?:一、)*二、/, '一、 二、'],
    ['one of a class, and any behind it', /^[一-三][^。]/, '一 丁 丂 七 丄 丅 丆 万 丈 三'],
    ['no pair besides its first with anything behind', /^(?:原告|原)/, '原'],
    ['a character alone that may have many behind it', /^甲(?:\d|[乙丙丁])|^一[二三]/, '一三 一二 甲'],
    ['what only looks ahead takes none', /^(?!本院)原告/, '原告'],
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
        fc.array(
          fc.constantFrom(
            '甲',
            '乙?',
            '[丙丁]',
            '(?:甲乙|丙)',
            '(?:甲|乙丙){2}',
            '(?:丙丁)*',
            '.',
            '\\d*',
            '(?=甲)',
            '丁+',
            '$',
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '1'), maxLength: 5 }),
        (pieces, text) => {
          const pattern = new RegExp(`^${pieces.join('')}`);
          const marks = openingsOf(pattern);
          const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
          return !marks || !pattern.test(text) || marks.has(first) || marks.has(pair(first, second));
        },
      ),
    ));
});
