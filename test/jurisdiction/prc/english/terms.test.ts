import { expect } from 'chai';
import terms from '../../../../src/jurisdiction/prc/english/terms.json';
import { termsIn } from '../../../../src/jurisdiction/prc/english/terms';
import { fold } from '../../../../src/text/fold';

const rows = Object.values(terms).flat();

describe('terms of art', () => {
  it('are found at their longest, counted, in the order of the text', () => {
    const found = termsIn(fold('原告诉被告不正当竞争纠纷一案。被告的行为构成不正当竞争。'));
    expect(found.map(({ term, times }) => [term.chinese, term.english, times])).to.deep.equal([
      ['原告', 'plaintiff', 1],
      ['被告', 'defendant', 2],
      ['不正当竞争纠纷', 'unfair competition', 1],
      ['不正当竞争', 'unfair competition', 1],
    ]);
  });

  it('are found in half-width and traditional texts too', () =>
    expect(termsIn(fold('著作權權屬,侵權糾紛')).map(({ term }) => term.chinese)).to.include('著作权'));

  it('are each in the table once, in Chinese and English', () => {
    const seen = new Set<string>();
    for (const [chinese = '', english = ''] of rows) {
      expect(seen.has(chinese), chinese).to.equal(false);
      seen.add(chinese);
      expect(chinese, english).to.match(/^[\u4e00-\u9fff]{2,}$/);
      expect(english, chinese).to.match(/^[\x20-\x7e’]+$/);
    }
  });
});
