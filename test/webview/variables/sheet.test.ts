import { expect } from 'chai';
import type { PageCell, PageColumn, PageRow } from '../../../src/webview/protocol';
import { everything, Sheet } from '../../../src/webview/variables/sheet';

const columns = (['year', 'cause'] as const).map((id): PageColumn => {
  const type = id === 'year' ? 'number' : 'text';
  return { id, name: id, type, choices: [], definition: '', filled: true };
});
const cell = (key: string | number, more: Partial<PageCell> = {}): PageCell => ({
  ...{ text: String(key), typed: String(key), key, is: 'value', by: 'reading', details: [] },
  ...more,
});
const row = (name: string, ...cells: (PageCell | null)[]): PageRow => ({
  ...{ uri: `file:///${name}`, name, path: `${name}.txt`, cells },
});

describe('a table that is sorted and filtered', () => {
  let sheet: Sheet;
  const shown = (): string => Array.from({ length: sheet.shown }, (_, at) => sheet.rowAt(at)!.name).join('');

  beforeEach(() => {
    sheet = new Sheet();
    sheet.setTable(columns, [
      row('乙', cell(2021), cell('买卖')),
      row('甲', cell(2019, { guess: true }), null),
      row('丙', null, cell('借款', { differs: true })),
      row('丁', cell(999), cell('继承')),
    ]);
  });

  it('as it came, from the least, from the greatest, and as it came again', () => {
    expect(shown()).to.equal('乙甲丙丁');
    sheet.sortBy('year');
    expect(shown()).to.equal('丁甲乙丙');
    sheet.sortBy('year');
    expect(shown()).to.equal('乙甲丁丙');
    sheet.sortBy('year');
    expect(shown()).to.equal('乙甲丙丁');
  });

  it('what has no value is last either way', () => {
    sheet.sortBy('cause');
    expect(shown().at(-1)).to.equal('甲');
    sheet.sortBy('cause');
    expect(shown().at(-1)).to.equal('甲');
  });

  it('by the judgments’ names as a Chinese dictionary has them', () => {
    sheet.sortBy('');
    expect(shown()).to.equal('丙丁甲乙');
  });

  for (const [show, rows] of [
    ['open', '甲丙'],
    ['guesses', '甲'],
    ['differs', '丙'],
  ] as const)
    it(`${show} alone`, () => {
      sheet.view = { ...everything, show };
      expect(shown()).to.equal(rows);
    });

  it('a search looks into all cells and the names', () => {
    sheet.view = { ...everything, search: '借款' };
    expect(shown()).to.equal('丙');
    sheet.view = { ...everything, search: '甲.TXT' };
    expect(shown()).to.equal('甲');
  });

  it('filters of several columns must all fit', () => {
    sheet.view = { ...everything, filters: { year: '>1000', cause: '买' } };
    expect(shown()).to.equal('乙');
  });

  it('a row that changes stays where it stands', () => {
    sheet.sortBy('year');
    sheet.update([row('丁', cell(3000), null), row('戊', cell(1), null)]);
    expect(shown()).to.equal('丁甲乙丙');
    expect(sheet.rowAt(0)?.cells[0]?.key).to.equal(3000);
  });
});
