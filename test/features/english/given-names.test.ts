import { expect } from 'chai';
import { givenNames } from '../../../src/features/english/given-names';

describe('English names that a person gave', () => {
  it('are taken as written, without blanks around them', () =>
    expect([...givenNames({ 搜道: ' Soudao ' })!]).to.deep.equal([['搜道', 'Soudao']]));

  it('are left out where they are empty, no words or beyond measure', () =>
    expect([...givenNames({ 甲: '', 乙: 3, 丙: 'x'.repeat(300), '': 'Nobody' })!]).to.deep.equal([]));

  for (const raw of [undefined, null, 'Soudao', ['搜道'], 7])
    it(`are none in ${JSON.stringify(raw)}`, () => expect(givenNames(raw)).to.equal(undefined));
});
