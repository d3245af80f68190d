import { expect } from 'chai';
import { anchorOf } from '../../src/annotation/anchor';

const text = '本院认为，合同有效。\n\n驳回上诉。';

describe('the anchor of a passage', () => {
  it('is the passage without the blanks at its ends, with what stands beside it', () => {
    expect(anchorOf(text, 'ab', [5, 12])).to.deep.equal({
      base: 'ab',
      start: 5,
      end: 10,
      exact: '合同有效。',
      prefix: '本院认为，',
      suffix: '\n\n驳回上诉。',
    });
  });

  for (const [what, span] of [
    ['blanks alone', [10, 12]],
    ['nothing', [5, 5]],
    ['what is no number', [Number.NaN, Number.NaN]],
    ['half of what is no number', [5, Number.NaN]],
  ] as const)
    it(`of ${what} is none`, () => expect(anchorOf(text, 'ab', span)).to.equal(undefined));

  it('does not cut a sign of two code units beside it', () => {
    const long = `${'字'.repeat(9)}𠮷${'字'.repeat(31)}标${'字'.repeat(40)}`;
    const at = long.indexOf('标');
    expect(anchorOf(long, 'ab', [at, at + 1])?.prefix.startsWith('𠮷')).to.equal(true);
  });
});
