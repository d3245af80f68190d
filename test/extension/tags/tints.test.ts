import { expect } from 'chai';
import { tintsOf } from '../../../src/extension/tags/tints';
import type { WireAnnotation, WireOutcome } from '../../../src/server/protocol-annotations';

const on = (line: number, from: number, to: number, code: string, outcome: WireOutcome = 'found'): WireAnnotation => ({
  ...{
    id: `${line} ${from} ${to} ${code}`,
    author: '甲',
    mine: true,
    created: '',
    modified: '',
    codes: [code],
    outcome,
  },
  ranges: [{ start: { line, character: from }, end: { line, character: to } }],
});
const shown = (...annotations: WireAnnotation[]): string[] =>
  tintsOf(annotations).map(
    ({ code, range, sure }) => `${code}${range.start.character}-${range.end.character}${sure ? '' : '?'}`,
  );

describe('passages are tinted', () => {
  it('once where several coders gave one code', () =>
    expect(shown(on(0, 2, 8, 'a'), on(0, 2, 8, 'a'), on(0, 3, 5, 'a'))).to.deep.equal(['a2-8']));

  it('each where they only touch or lie elsewhere', () =>
    expect(shown(on(0, 5, 9, 'a'), on(0, 2, 5, 'a'), on(1, 2, 5, 'a'))).to.deep.equal(['a2-5', 'a5-9', 'a2-5']));

  it('apart where one of them is not what was marked', () =>
    expect(shown(on(0, 2, 8, 'a'), on(0, 2, 8, 'a', 'changed'))).to.deep.equal(['a2-8', 'a2-8?']));

  it('with three tints over one another and no more, until one of them ends', () =>
    expect(
      shown(on(0, 0, 9, 'a'), on(0, 1, 9, 'b'), on(0, 2, 5, 'c'), on(0, 3, 9, 'd'), on(0, 5, 9, 'e')),
    ).to.deep.equal(['a0-9', 'b1-9', 'c2-5', 'e5-9']));
});
