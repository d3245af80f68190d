import { expect } from 'chai';
import { Codebook } from '../../../src/annotation/codebook';
import type { Resolved } from '../../../src/annotation/resolve';
import { codedDocument } from '../../../src/features/agreement/coded-documents';
import type { Annotation } from '../../../src/model/annotation';
import { sample } from '../../annotation/sample';

const text = '本院认为，合同有效。被告应当赔偿。';
const found: Resolved = { outcome: 'found', span: [5, 9] };
const code = (id: string, mergedInto?: string) => ({
  ...{ v: 1, id, name: id, color: 0, order: 0, definitions: [] },
  ...(mergedInto !== undefined && { mergedInto }),
});

const coded = (placed: readonly (readonly [Annotation, Resolved | undefined])[]) =>
  codedDocument(
    { path: '判决.txt', text, placed: placed.map(([annotation, resolved]) => ({ annotation, resolved })) },
    new Codebook([code('c1'), code('old', 'c1')]),
  );

describe('a document as coded', () => {
  it('has the marks of each author, where they stand now, and its sentences', () => {
    const one = coded([[sample('a'), found]]).coded;
    expect([...one.codings]).to.deep.equal([['张律师', [{ code: 'c1', span: [5, 9] }]]]);
    expect(one.sentences.map((span) => text.slice(...span))).to.deep.equal(['本院认为，合同有效。', '被告应当赔偿。']);
  });

  it('means by a code that was merged the one that took over', () =>
    expect([...coded([[sample('a', { codes: ['old'] }), found]]).coded.codings.values()][0]![0]!.code).to.equal('c1'));

  it('leaves out and counts what is not found for certain', () => {
    const { coded: one, unplaced } = coded([
      [sample('a'), { outcome: 'orphaned' }],
      [sample('b'), { outcome: 'ambiguous', spans: [[5, 9]] }],
    ]);
    expect([unplaced, [...one.codings.values()]]).to.deep.equal([2, [[]]]);
  });

  it('takes no note for coding, but a code of the whole document', () => {
    const whole = { ...sample('b', { author: '李研究员' }), anchor: undefined } as unknown as Annotation;
    const { codings } = coded([
      [sample('a', { codes: [], note: '一' }), found],
      [whole, undefined],
    ]).coded;
    expect([...codings]).to.deep.equal([['李研究员', []]]);
  });
});
