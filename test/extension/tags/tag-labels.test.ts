import { expect } from 'chai';
import { tagLabels } from '../../../src/extension/tags/tag-labels';
import type { WireAnnotation, WireCode } from '../../../src/server/protocol-annotations';

const codes: WireCode[] = ['竞争关系', '不正当性', '损害'].map((name, color) => ({
  id: name,
  name,
  definition: '',
  color,
  count: 1,
}));

const annotation = (lines: readonly number[], on: readonly string[], note?: string): WireAnnotation => ({
  id: 'x',
  author: '张律师',
  mine: true,
  created: '2026-01-05T01:00:00Z',
  modified: '2026-01-05T01:00:00Z',
  codes: on,
  outcome: lines.length > 1 ? 'ambiguous' : 'found',
  ranges: lines.map((line) => ({ start: { line: 0, character: 0 }, end: { line, character: 4 } })),
  ...(note !== undefined && { note }),
});

describe('labels behind the last lines of tagged passages', () => {
  for (const [what, annotations, ...wanted] of [
    ['one tag', [annotation([3], ['竞争关系'])], [3, '竞争关系', 0]],
    ['one passage, two codes', [annotation([3], ['不正当性', '竞争关系'])], [3, '不正当性、竞争关系', 1]],
    [
      'overlapping tags share a label, with a count of the rest',
      [annotation([3], ['竞争关系', '不正当性']), annotation([3], ['损害'])],
      [3, '竞争关系、不正当性 +1', 0],
    ],
    ['the same code twice is named once', [annotation([3], ['损害']), annotation([3], ['损害'])], [3, '损害', 2]],
    ['a note alone', [annotation([5], [], '存疑')], [5, '✎', undefined]],
    ['a tag with a note', [annotation([5], ['损害'], '存疑')], [5, '损害 ✎', 2]],
    ['notes are counted', [annotation([5], [], '一'), annotation([5], [], '二')], [5, '✎2', undefined]],
    ['each place of an ambiguous one', [annotation([2, 8], ['损害'])], [2, '损害', 2], [8, '损害', 2]],
    ['nothing for the whole document', [annotation([], ['损害'])]],
    ['none for a code that the codebook does not have', [annotation([1], ['别处'])]],
  ] as const)
    it(what, () => {
      expect(tagLabels(annotations, codes).map(({ line, text, color }) => [line, text, color])).to.deep.equal(wanted);
    });
});
