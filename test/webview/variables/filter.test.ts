import { expect } from 'chai';
import type { PageCell, PageColumn } from '../../../src/webview/protocol';
import { fits } from '../../../src/webview/variables/filter';

const column = (type: PageColumn['type']): PageColumn => ({
  ...{ id: 'x', name: 'X', type, choices: [], definition: '', filled: false },
});
const cell = (text: string, key?: string | number): PageCell => ({
  ...{ text, typed: text, is: 'value', by: 'mine', details: [] },
  ...(key !== undefined && { key }),
});

describe('a filter over a column', () => {
  for (const [type, key, filter, fitting] of [
    ['text', undefined, '', true],
    ['text', undefined, '某', true],
    ['text', undefined, '别的', false],
    ['amount', 2_600_000, '>1000000', true],
    ['amount', 2_600_000, '> 260万', false],
    ['amount', 2_600_000, '>=260万', true],
    ['amount', 2_600_000, '<2,600,001', true],
    ['amount', 2_600_000, '100万..300万', true],
    ['amount', 2_600_000, '1..2', false],
    ['amount', undefined, '>0', false],
    ['date', '2020-06-02', '>2020-06', false],
    ['date', '2020-06-02', '>=2020-06', true],
    ['date', '2020-06-02', '<=2020-06', true],
    ['date', '2020-06-02', '2019..2020', true],
    ['date', '2020-06-02', '2021..2022', false],
    ['number', 4, '>some', false],
  ] as const)
    it(`${type} ${key ?? ''} ${filter}`, () =>
      expect(fits(cell('某某公司', key), column(type), filter)).to.equal(fitting));

  it('a cell that nobody has looked at fits no words', () => {
    expect(fits(null, column('text'), 'a')).to.equal(false);
    expect(fits(null, column('text'), ' ')).to.equal(true);
  });
});
