import { expect } from 'chai';
import type { DecisionDocument } from '../../../src/corpus/corpus';
import { Phrases } from '../../../src/features/phrases';
import { answersIn, cellOf, type Cell } from '../../../src/features/variables/cell';
import { columnsOf } from '../../../src/features/variables/column';
import type { Annotation } from '../../../src/model/annotation';
import type { Finding } from '../../../src/model/variable';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const matter = new Matter({ '判决书.txt': civil });
const document = matter.document('判决书.txt') as DecisionDocument;
const columns = columnsOf([], new Phrases('zh-cn'));

let made = 0;
function says(author: string, finding: Finding, day: number, variable = 'amount-awarded'): Annotation {
  const modified = `2026-01-0${day}T00:00:00.000Z`;
  return {
    ...{ v: 1, id: `a${++made}`, rev: 1, author, created: modified, modified },
    base: 'b',
    answer: { variable, ...finding },
  };
}
const value = (amount: number): Finding => ({ is: 'value', value: amount });

function cell(annotations: readonly Annotation[], person: string | undefined = '张律师', id = 'amount-awarded'): Cell {
  const column = columns.find((one) => one.id === id)!;
  return cellOf(column, document, answersIn(annotations), person, matter.corpus);
}

describe('what counts in a cell', () => {
  it('the reading, where nobody has said anything; inferred is said', () =>
    expect(cell([])).to.deep.include({ finding: value(78500), by: 'reading', guess: true, differs: false }));

  it('nothing, where the reading has nothing either', () => {
    expect(cell([], '张律师', 'region')).to.deep.include({ by: 'nobody', guess: false });
    expect(cell([], '张律师', 'region')).to.not.have.property('finding');
  });

  it('what a person says wins over the reading, which is still told', () => {
    const mine = cell([says('张律师', value(80000), 1)]);
    expect(mine).to.deep.include({ finding: value(80000), by: 'mine', guess: false, differs: false });
    expect(mine.filled?.finding).to.deep.equal(value(78500));
  });

  it('not stated and not applicable are answers too', () => {
    expect(cell([says('张律师', { is: 'not-stated' }, 1)]).finding).to.deep.equal({ is: 'not-stated' });
    expect(cell([says('张律师', { is: 'not-applicable' }, 1)]).finding).to.deep.equal({ is: 'not-applicable' });
  });

  it('another’s answer counts until one has one’s own', () => {
    const other = says('李律师', value(1), 2);
    expect(cell([other])).to.deep.include({ finding: value(1), by: 'another' });
    expect(cell([other, says('张律师', value(2), 1)])).to.deep.include({ finding: value(2), by: 'mine' });
  });

  it('two people who say different things disagree; two who say the same do not', () => {
    const one = says('李律师', value(1), 1);
    expect(cell([one, says('王律师', value(1), 2)]).differs).to.equal(false);
    expect(cell([one, says('王律师', value(2), 2)]).differs).to.equal(true);
    expect(cell([one, says('王律师', { is: 'not-stated' }, 2)]).differs).to.equal(true);
  });

  it('of one’s own on two branches the later counts, and that they differ is told', () => {
    const two = cell([says('张律师', value(1), 2), says('张律师', value(2), 1)]);
    expect(two).to.deep.include({ finding: value(1), by: 'mine', differs: true });
  });

  it('for somebody without a name the last word of all counts', () =>
    expect(cell([says('李律师', value(1), 1), says('王律师', value(2), 2)], undefined).finding).to.deep.equal(
      value(2),
    ));

  it('an answer to another variable is none to this', () =>
    expect(cell([says('张律师', value(1), 1, 'costs')]).by).to.equal('reading'));
});
