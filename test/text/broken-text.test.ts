import { expect } from 'chai';
import fc from 'fast-check';
import { BrokenText, type Break } from '../../src/text/broken-text';

/** 甲。│乙。‖丙。: a bar is a line break put in, a double bar an empty line. */
function broken(marked: string): BrokenText {
  const breaks: Break[] = [];
  let text = '';
  for (const sign of marked)
    if (sign === '│' || sign === '‖') breaks.push({ at: text.length, lines: sign === '│' ? 1 : 2 });
    else text += sign;
  return new BrokenText(text, breaks);
}

describe('a text broken into lines', () => {
  for (const [marked, shown] of [
    ['本院认为。│判决如下。', '本院认为。\n判决如下。'],
    ['首部。‖本院认为。│故应赔偿。', '首部。\n\n本院认为。\n故应赔偿。'],
    ['一段\n两行。', '一段\n两行。'],
  ] as const)
    it(`${marked} is shown as ${JSON.stringify(shown)}`, () => expect(broken(marked).text).to.equal(shown));

  it('starts behind a break and ends before it', () => {
    const view = broken('甲。‖乙。│丙。');
    const shown = (start: number, end: number): string => view.text.slice(...view.spanToView([start, end]));
    expect([shown(0, 2), shown(2, 4), shown(4, 6), shown(0, 6)]).to.deep.equal([
      '甲。',
      '乙。',
      '丙。',
      '甲。\n\n乙。\n丙。',
    ]);
    expect(view.spanToView([2, 2])).to.deep.equal([4, 4]);
  });

  it('answers for a place on the empty line with the start of what follows', () => {
    const view = broken('甲。‖乙。');
    expect([2, 3, 4, 5].map((offset) => view.toOriginal(offset))).to.deep.equal([2, 2, 2, 3]);
  });
});

describe('whatever is broken wherever', () => {
  const brokenTexts = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('甲', '。', '\n', ' ', '😀'), minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(120), fc.constantFrom<1 | 2>(1, 2)), { maxLength: 20 }),
    )
    .map(([text, wanted]) => {
      const at = new Map(wanted.map(([place, lines]) => [place % text.length, lines]));
      at.delete(0);
      const breaks = [...at].sort(([a], [b]) => a - b).map(([place, lines]) => ({ at: place, lines }));
      return { text, view: new BrokenText(text, breaks) };
    });

  it('comes back to where it started, from either side of a break', () =>
    fc.assert(
      fc.property(brokenTexts, ({ text, view }) => {
        for (let offset = 0; offset <= text.length; offset++) {
          expect(view.toOriginal(view.toView(offset))).to.equal(offset);
          expect(view.toOriginal(view.toView(offset, 'end'))).to.equal(offset);
        }
      }),
    ));

  it('never goes backwards', () =>
    fc.assert(
      fc.property(brokenTexts, ({ view }) => {
        for (let offset = 1; offset <= view.text.length; offset++)
          expect(view.toOriginal(offset)).to.be.at.least(view.toOriginal(offset - 1));
      }),
    ));

  it('shows the same words in a span, line breaks apart', () =>
    fc.assert(
      fc.property(brokenTexts, fc.nat(), fc.nat(), ({ text, view }, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const words = view.text.slice(...view.spanToView([start, end]));
        const plain = (some: string): string => some.replaceAll('\n', '');
        expect(plain(words)).to.equal(plain(text.slice(start, end)));
      }),
    ));
});
