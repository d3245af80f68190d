import { expect } from 'chai';
import { codeAt, Signs } from '../../src/text/signs';

describe('a set of characters', () => {
  const signs = new Signs('之的(');

  it('holds what it was made of and no neighbour of it', () => {
    const held: string[] = [];
    for (let code = 0; code < 0x10000; code++) if (signs.has(code)) held.push(String.fromCharCode(code));
    expect(held).to.have.members(['之', '的', '(']);
  });

  for (const [text, all, any] of [
    ['之的(之', true, true],
    ['之A的', false, true],
    ['A条', false, false],
    ['', true, false],
  ] as const)
    it(`says of “${text}” whether it has none but these (${all}) and any of these (${any})`, () =>
      expect([signs.areAllOf(text), signs.areIn(text)]).to.deep.equal([all, any]));

  for (const [at, there] of [
    [-1, false],
    [0, true],
    [1, false],
    [2, true],
    [3, false],
  ] as const)
    it(`${there ? 'finds' : 'does not find'} one at offset ${at} of a text of three`, () =>
      expect(signs.at('的A之', at)).to.equal(there));
});

describe('a code unit', () => {
  it('outside the text is 0', () =>
    expect([-1, 0, 1, 2].map((at) => codeAt('法条', at))).to.deep.equal([0, 0x6cd5, 0x6761, 0]));
});
