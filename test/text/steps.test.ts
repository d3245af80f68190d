import { expect } from 'chai';
import { lastOf, type Steps } from '../../src/text/steps';

describe('work in steps', () => {
  it('is done at one go to its end, each step once', () => {
    const done: number[] = [];
    function* count(): Steps<string> {
      for (const one of [1, 2, 3]) {
        done.push(one);
        yield;
      }
      return 'counted';
    }
    expect(lastOf(count())).to.equal('counted');
    expect(done).to.deep.equal([1, 2, 3]);
  });
});
