import { expect } from 'chai';
import * as fc from 'fast-check';
import { plain } from '../../src/text/decode';
import { editedRaw } from '../../src/text/raw-edit';

describe('edits of a text as it stands in its file', () => {
  for (const [what, raw, expected] of [
    ['LF', '甲乙\n丙丁\n', '甲乙\n新丁\n'],
    ['CRLF', '甲乙\r\n丙丁\r\n', '甲乙\r\n新丁\r\n'],
    ['CR', '甲乙\r丙丁\r', '甲乙\r新丁\r'],
    ['a BOM', '\ufeff甲乙\n丙丁', '\ufeff甲乙\n新丁'],
    ['mixed breaks', '甲\r乙丙\r\n丁', '甲\r乙新\r\n丁'],
  ] as const)
    it(`keep ${what}`, () => expect(editedRaw(raw, [{ span: [3, 4], text: '新' }])).to.equal(expected));

  it('break lines as the file does', () =>
    expect(editedRaw('甲\r\n乙', [{ span: [1, 1], text: '\n新' }])).to.equal('甲\r\n新\r\n乙'));

  it('come to the same as edits of the plain text, in any order', () => {
    const texts = fc
      .array(fc.constantFrom('甲', '𠀀', '\r\n', '\n', '\r', 'a'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.boolean(), fc.array(fc.nat(40), { maxLength: 6 }), (text, bom, cuts) => {
        const raw = (bom ? '\ufeff' : '') + text;
        const body = plain(raw);
        const at = [...new Set(cuts.map((cut) => Math.min(cut, body.length)))].sort((a, b) => a - b);
        const edits = at.flatMap((start, i) =>
          i % 2 === 0 && i + 1 < at.length ? [{ span: [start, at[i + 1]!] as const, text: 'X' }] : [],
        );
        const wanted = edits.reduceRight((rest, { span }) => rest.slice(0, span[0]) + 'X' + rest.slice(span[1]), body);
        expect(plain(editedRaw(raw, [...edits].reverse()))).to.equal(wanted);
      }),
    );
  });
});
