import { expect } from 'chai';
import type { PageCell, PageColumn, PageWords } from '../../../src/webview/protocol';
import { fitting, offersFor } from '../../../src/webview/variables/offers';

const words = {
  ...{ yes: 'yes', no: 'no', notStated: 'not stated', notApplicable: 'not applicable', asRead: 'confirm {0}' },
} as PageWords;
const column = (type: PageColumn['type']): PageColumn => ({
  ...{ id: 'x', name: 'X', type, definition: '', filled: true },
  choices: type === 'choice' ? [{ id: 'raw', name: 'Raw data' }] : [],
});
const read: PageCell = { text: '7', typed: '7', is: 'value', by: 'reading', details: [] };
const labels = (type: PageColumn['type'], cell: PageCell | null): string[] =>
  offersFor(column(type), cell, words).map(({ label }) => label);

describe('what is offered while a cell is written', () => {
  it('the states, for every type', () => expect(labels('text', null)).to.deep.equal(['not stated', 'not applicable']));
  it('the choices', () => expect(labels('choice', null)[0]).to.equal('Raw data'));
  it('yes and no', () => expect(labels('yes-no', null).slice(0, 2)).to.deep.equal(['yes', 'no']));
  it('what the reading has, first', () => expect(labels('number', read)[0]).to.equal('confirm 7'));
  it('nothing to confirm where a person has answered', () =>
    expect(labels('number', { ...read, by: 'mine' })[0]).to.equal('not stated'));
  it('what fits the words typed, whatever their case', () => {
    const all = offersFor(column('choice'), null, words);
    expect(fitting(all, 'RAW').map(({ label }) => label)).to.deep.equal(['Raw data']);
    expect(fitting(all, ' ')).to.have.length(3);
    expect(fitting(all, 'x')).to.deep.equal([]);
  });
});
