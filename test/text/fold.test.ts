import { expect } from 'chai';
import fc from 'fast-check';
import { fold } from '../../src/text/fold';

describe('the folded view of a text', () => {
  for (const [title, text, folded] of [
    ['full width as half width', '（２０２２）示０１民初７号：ＡＢｃ，！？；', '(2022)示01民初7号:ABc,!?;'],
    ['traditional as simplified', '違反《反不正當競爭法》第十二條', '违反《反不正当竞争法》第十二条'],
    ['the brackets of years', '〔2020〕［2020］〖2020〗﹝2020﹞', '[2020][2020][2020][2020]'],
    ['dashes', '2020‐1‑2–3—4―5−6﹣7', '2020-1-2-3-4-5-6-7'],
    ['waves', '1～2〜3∼4', '1~2~3~4'],
    ['blanks of other widths', '判\u3000决\u00a0书\u2003末', '判 决 书 末'],
    ['nested quotation marks', '『甲』〝乙〞„丙‟', '「甲」"乙""丙"'],
    ['what has one form only stays', '《》“”‘’、。…【】', '《》“”‘’、。…【】'],
    ['simplified words spelled like a traditional form of another', '乾坤、象徵', '乾坤、象徵'],
    ['characters beyond the basic plane', '𠮷野家（東京）', '𠮷野家(东京)'],
    ['line breaks', '甲\n\n乙\n', '甲\n\n乙\n'],
    ['nothing', '', ''],
  ] as const)
    it(title, () => expect(fold(text)).to.equal(folded));

  it('has the length of the text, whatever is in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => fold(text).length === text.length),
      { seed: 1, numRuns: 200 },
    ));

  it('has the length of a text that a cut left with half a character', () => {
    const half = '\ud842';
    for (const text of [`（${half}）`, `（${half}）`.repeat(200)]) expect(fold(text)).to.have.lengthOf(text.length);
  });

  it('is the same whether the text is short or long', () => {
    const line = '（2022）示01民初7号，違反約定。';
    expect(fold(line.repeat(40))).to.equal(fold(line).repeat(40));
  });

  it('folded again is no other', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => fold(fold(text)) === fold(text)),
      { seed: 2, numRuns: 200 },
    ));
});
