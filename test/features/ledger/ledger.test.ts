import { expect } from 'chai';
import type { SourceGrade } from '../../../src/model/authority';
import type { Annotation } from '../../../src/model/annotation';
import type { Check, CheckedKind, CheckVerdict } from '../../../src/model/check';
import type { Resolved } from '../../../src/annotation/resolve';
import type { Span } from '../../../src/text/span';
import {
  type CheckRecord,
  type HashedItem,
  isDone,
  isOpen,
  ledgerOf,
  type PlacedCheck,
} from '../../../src/features/ledger/ledger';
import { sample } from '../../annotation/sample';

const place = { uri: 'file:///matter/判决.txt', span: [0, 9] as const };

function item(grade: SourceGrade = 'database', span: Span = [5, 9], of: CheckedKind = 'quotation'): HashedItem {
  return {
    item: { of, span, draft: '合同有效', source: { place, words: '合同有效', grade }, verdict: 'exact' },
    draft: 'd1',
    source: 's1',
  };
}

type Made = Partial<{ draft: string; words: string; grade: SourceGrade; author: string; day: number; of: CheckedKind }>;

function record(is: Check['is'], made: Made = {}, verdict: CheckVerdict = 'exact'): CheckRecord {
  const { draft = 'd1', words = 's1', grade = 'database', author = '张律师', day = 1, of = 'quotation' } = made;
  const common = { of, draft, ...(words !== '' && { source: { name: '判决.txt', words, grade } }) };
  const check: Check = is === 'compared' ? { ...common, is, verdict, version: '0.1.0' } : { ...common, is };
  const changes: Partial<Annotation> = { author, modified: `2026-01-0${day}T00:00:00Z`, codes: [] };
  return { ...sample(`${is}${author}${day}`, changes), check };
}

const found: Resolved = { outcome: 'found', span: [5, 9] };
const at = (records: readonly CheckRecord[], resolved: Resolved = found): PlacedCheck[] =>
  records.map((one) => ({ record: one, resolved }));

describe('the state of a citation or quotation', () => {
  for (const [title, records, expected] of [
    ['nothing was done', [], 'unchecked open'],
    ['somebody signed', [record('signed')], 'signed by 张律师 done'],
    ['… without a source in the folder', [record('signed', { words: '' })], 'signed by 张律师 done'],
    ['… against a press report', [record('signed', { grade: 'press' })], 'signed by 张律师 done'],
    [
      'a second signature',
      [record('signed'), record('signed', { author: '李律师', day: 2 })],
      'signed by 李律师、张律师 done',
    ],
    ['two of one person are one', [record('signed'), record('signed', { day: 2 })], 'signed by 张律师 done'],
    ['the machine compared', [record('compared')], 'compared by 张律师 done'],
    ['… and they differ', [record('compared', {}, 'altered')], 'compared by 张律师 open'],
    ['… and the words are not there', [record('compared', {}, 'not-found')], 'compared by 张律师 open'],
    ['… with a verdict of a later version', [record('compared', {}, 'better' as 'exact')], 'compared by 张律师 open'],
    [
      'a person counts for more than a machine',
      [record('signed'), record('compared', { day: 2 })],
      'signed by 张律师 done',
    ],
    [
      'a doubt stands though another signs',
      [record('doubted'), record('signed', { author: '李律师', day: 2 })],
      'doubted by 张律师',
    ],
    ['… until who had it signs', [record('doubted'), record('signed', { day: 2 })], 'signed by 张律师 done'],
    ['a doubt of the machine’s verdict', [record('compared'), record('doubted', { day: 2 })], 'doubted by 张律师'],
    ['the draft changed', [record('signed', { draft: 'd0' })], 'unchecked lapsed draft open'],
    ['the source changed', [record('signed', { words: 's0' })], 'unchecked lapsed source open'],
    ['a doubt lapses too', [record('doubted', { draft: 'd0' })], 'unchecked lapsed draft open'],
    [
      'one of two signatures lapsed, the later stands',
      [record('signed', { draft: 'd0' }), record('signed', { author: '李律师', day: 2 })],
      'signed by 李律师 done',
    ],
    [
      'a signature that lapsed is not replaced by a machine',
      [record('signed', { draft: 'd0' }), record('compared', { day: 2 })],
      'compared by 张律师 lapsed draft open',
    ],
    [
      'a comparison that lapsed is replaced by the next',
      [record('compared', { draft: 'd0' }), record('compared', { day: 2 })],
      'compared by 张律师 done',
    ],
    [
      'what lapsed after the last check is told',
      [record('signed'), record('compared', { draft: 'd0', day: 2 })],
      'signed by 张律师 lapsed draft open',
    ],
    ...(['unknown', 'press', 'restatement', 'translation'] as const).map(
      (grade) =>
        [
          `a record that a copy of grade ${grade} verified`,
          [record('compared', { grade })],
          'unchecked lapsed grade open',
        ] as const,
    ),
  ] as const)
    it(`${title}: ${expected}`, () => {
      for (const order of [records, [...records].reverse()])
        expect(said(ledgerOf([item()], at(order)))).to.equal(expected);
    });

  for (const grade of ['unknown', 'press', 'restatement', 'translation'] as const)
    it(`a source that turns out to be of grade ${grade} verifies nothing any more`, () =>
      expect(said(ledgerOf([item(grade)], at([record('compared')])))).to.equal('unchecked lapsed grade open'));

  it('a source that is gone from the folder is told', () => {
    const { draft, item: before } = item();
    const { of, span } = before;
    const without = { draft, item: { of, span, draft: before.draft, why: 'not-in-folder' as const } };
    expect(said(ledgerOf([without], at([record('signed')])))).to.equal('unchecked lapsed no-source open');
  });
});

describe('a check finds its item', () => {
  const quotation = item('database', [5, 9]);
  const citation = item('database', [4, 9], 'citation');
  for (const [title, resolved, of, expected] of [
    ['of its kind', found, 'quotation', [1, 0, 0]],
    ['… and of the other', found, 'citation', [0, 1, 0]],
    ['moved', { outcome: 'moved', span: [5, 9] }, 'quotation', [1, 0, 0]],
    ['changed, by what it shares', { outcome: 'changed', span: [6, 12] }, 'quotation', [1, 0, 0]],
    ['nowhere near', { outcome: 'found', span: [20, 24] }, 'quotation', [0, 0, 1]],
    ['gone', { outcome: 'orphaned' }, 'quotation', [0, 0, 1]],
    [
      'in two places',
      {
        outcome: 'ambiguous',
        spans: [
          [5, 9],
          [20, 24],
        ],
      },
      'quotation',
      [0, 0, 1],
    ],
    ['not looked for yet', { outcome: 'unresolved' }, 'quotation', [0, 0, 1]],
  ] as const satisfies readonly (readonly [string, Resolved, CheckedKind, readonly number[]])[])
    it(title, () => {
      const { entries, gone } = ledgerOf([quotation, citation], at([record('signed', { of })], resolved));
      expect([...entries.map(({ by }) => by.length), gone.length]).to.deep.equal(expected);
    });

  it('what is gone counts neither as done nor as to be done', () => {
    const { done, entries } = ledgerOf([], at([record('signed')], { outcome: 'orphaned' }));
    expect([done, entries.length]).to.deep.equal([0, 0]);
  });
});

function said({ entries: [entry] }: ReturnType<typeof ledgerOf>): string {
  const { state, by, lapsed } = entry!;
  return [
    state,
    by.length > 0 && `by ${by.map(({ author }) => author).join('、')}`,
    lapsed.length > 0 && `lapsed ${lapsed.map(({ why }) => why).join()}`,
    isDone(entry!) && 'done',
    isOpen(entry!) && 'open',
  ]
    .filter(Boolean)
    .join(' ');
}
