import { expect } from 'chai';
import { present } from '../../src/text/present';

describe('what is absent is left out of an object', () => {
  it('keeps what is there, in its order, whatever it is', () => {
    const kept = present({ b: 0, a: '', c: false, d: null, e: undefined });
    expect(kept).to.deep.equal({ b: 0, a: '', c: false, d: null });
    expect(Object.keys(kept)).to.deep.equal(['b', 'a', 'c', 'd']);
  });

  it('has no property that is undefined', () => {
    expect('title' in present({ title: undefined as string | undefined })).to.equal(false);
  });
});
