import { expect } from 'chai';
import type { Variable } from '../../../src/annotation/variable';
import { Phrases } from '../../../src/features/phrases';
import { columnsOf, lastOrder } from '../../../src/features/variables/column';

const zh = new Phrases('zh-cn');
const en = new Phrases('en');

const own = (id: string, rest: Partial<Variable> = {}): Variable => ({
  ...{ v: 1, id, names: { zh: '数据类型', en: 'Kind of data' }, type: 'text', order: 150 },
  definitions: [{ text: '原始还是衍生', author: '张律师', created: '2026-01-01T00:00:00.000Z' }],
  ...rest,
});

describe('columns of a table of variables', () => {
  it('those of the product come with every matter, in either language', () => {
    expect(columnsOf([], zh)[0]).to.deep.include({ id: 'court', name: '法院', type: 'text', builtIn: true });
    expect(columnsOf([], en).map(({ name }) => name)).to.include.members(['Court level', 'Amount awarded', 'Outcome']);
  });

  it('every one says where it is filled from', () =>
    expect(columnsOf([], en).filter(({ definition }) => definition.length < 20)).to.deep.equal([]));

  it('a choice is named in words', () =>
    expect(
      columnsOf([], en)
        .find(({ id }) => id === 'court-level')
        ?.choices.map(({ name }) => name),
    ).to.deep.equal(['Supreme People’s Court', 'high court', 'intermediate court', 'basic court']));

  it('one of the codebook stands where its order says, by its name in the reader’s language', () => {
    const columns = columnsOf([own('x')], en);
    expect(columns.slice(0, 3).map(({ name }) => name)).to.deep.equal(['Court', 'Kind of data', 'Court level']);
    expect(columnsOf([own('x')], zh)[1]).to.deep.include({
      name: '数据类型',
      definition: '原始还是衍生',
      builtIn: false,
    });
  });

  it('a name in one language serves for both', () =>
    expect(columnsOf([own('x', { names: { zh: '数据类型' } })], en)[1]?.name).to.equal('数据类型'));

  it('a file renames and hides one of the product, whose type stays', () => {
    const file = own('court', { names: { zh: '审理法院' }, hidden: true, type: 'number', order: 5 });
    expect(columnsOf([file], zh)[0]).to.deep.include({ name: '审理法院', hidden: true, type: 'text', source: 'court' });
  });

  it('a file may be filled from the reading', () =>
    expect(columnsOf([own('x', { from: 'cause' })], zh)[1]?.source).to.equal('cause'));

  it('what it would be filled from may be unknown', () =>
    expect(columnsOf([own('x', { from: 'constructor' })], zh)[1]).to.not.have.property('source'));

  it('a new one goes behind all', () => expect(lastOrder(columnsOf([own('x', { order: 5000 })], zh))).to.equal(5100));
});
