import { expect } from 'chai';
import { isDecision } from '../../../src/corpus/corpus';
import { termList, termRows } from '../../../src/features/english/term-list';
import { Phrases } from '../../../src/features/phrases';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const matter = new Matter({ 'a.txt': civil });
const document = matter.document('a.txt');
if (!isDecision(document)) throw new Error('read as no decision');
const terms = termList(matter.corpus, document, new Map());

describe('the terms of a decision in both languages', () => {
  it('begin with its names and go on with laws and terms of art, each once', () => {
    const chinese = terms.map((term) => term.chinese);
    expect(new Set(chinese).size).to.equal(chinese.length);
    expect(terms[0]).to.include({ kind: 'party' });
    expect(terms.map(({ kind }) => kind)).to.include.members(['court', 'cause', 'law', 'procedure']);
  });

  it('are of this decision and no other', () => {
    for (const { chinese, times } of terms)
      if (times !== undefined) expect(civil.replace(/\s/g, '')).to.include(chinese);
  });

  it('make a table whose every row says that it is unofficial', () => {
    const [head, ...rows] = termRows(terms, new Phrases('en')).trimEnd().split('\r\n');
    expect(head).to.equal('\uFEFFChinese,English,Kind,English form,Times,Note,Status');
    expect(rows.length).to.equal(terms.length);
    for (const row of rows) expect(row).to.match(/,Unofficial$/);
  });
});
