import { expect } from 'chai';
import { isObject } from '../../src/text/is-object';

describe('an object of keys', () => {
  for (const [value, is] of [
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ['{}', false],
    [1, false],
  ] as const)
    it(`${JSON.stringify(value)}: ${is}`, () => expect(isObject(value)).to.equal(is));
});
