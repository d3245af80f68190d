import { expect } from 'chai';
import type { DecisionDocument } from '../../../src/corpus/corpus';
import { Phrases } from '../../../src/features/phrases';
import { answersIn } from '../../../src/features/variables/cell';
import { columnsOf } from '../../../src/features/variables/column';
import { rowOf, tableCsv, tableJson, type TableRow } from '../../../src/features/variables/table';
import type { Finding } from '../../../src/model/variable';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const phrases = new Phrases('en');
const columns = columnsOf([], phrases).filter(({ id }) =>
  ['court-level', 'amount-awarded', 'region', 'cause'].includes(id),
);

type Saying = readonly [author: string, variable: string, finding: Finding];

function rows(said: readonly Saying[]): TableRow[] {
  const matter = new Matter({ '判决书.txt': civil });
  const time = '2026-01-01T00:00:00.000Z';
  const answers = answersIn(
    said.map(([author, variable, finding], at) => ({
      ...{ v: 1, id: `a${at}`, rev: 1, author, created: time, modified: time },
      answer: { variable, ...finding },
    })),
  );
  const document = matter.document('判决书.txt') as DecisionDocument;
  return [rowOf({ document, path: '判决书.txt', answers }, columns, undefined, matter.corpus, phrases)];
}

describe('the table of variables for other programs', () => {
  const lines = (...said: readonly Saying[]): string[] =>
    tableCsv(columns, rows(said), phrases).text.trim().split('\r\n');

  it('CSV: a column a variable; a row a judgment; what is inferred is named', () =>
    expect(lines()).to.deep.equal([
      'File,Case,Court level,Region,Cause,Amount awarded,Filled by the reading alone,Of these inferred,Different answers',
      '判决书.txt,"青禾公司 v 远山公司, 运输合同纠纷",basic court,,运输合同纠纷,78500,Court level; Cause; Amount awarded,Amount awarded,',
    ]));

  it('CSV: what was answered is no longer the reading’s; not stated is not empty', () =>
    expect(
      lines(['张律师', 'region', { is: 'not-stated' }], ['张律师', 'amount-awarded', { is: 'value', value: 1 }])[1],
    ).to.equal(
      '判决书.txt,"青禾公司 v 远山公司, 运输合同纠纷",basic court,not stated,运输合同纠纷,1,Court level; Cause,,',
    ));

  it('CSV: who says what, where people disagree', () =>
    expect(
      lines(
        ['张律师', 'amount-awarded', { is: 'value', value: 1 }],
        ['李律师', 'amount-awarded', { is: 'not-applicable' }],
      )[1],
    ).to.match(/,Amount awarded: .*张律师 1.*$/));

  it('JSON: by stable ids, with the passage and what each person says', () => {
    const table = tableJson(columns, rows([['张律师', 'cause', { is: 'value', value: '合同纠纷' }]]), phrases) as {
      judgments: { values: Record<string, object> }[];
    };
    const { values } = table.judgments[0]!;
    expect(Object.keys(values)).to.deep.equal(['court-level', 'cause', 'amount-awarded']);
    expect(values['cause']).to.deep.include({ value: '合同纠纷', by: 'person' });
    expect(values['amount-awarded']).to.deep.include({ value: 78500, words: '78,500', by: 'reading', inferred: true });
  });
});
