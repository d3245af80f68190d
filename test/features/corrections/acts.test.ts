import { expect } from 'chai';
import type { DecisionDocument } from '../../../src/corpus/corpus';
import { correctReading } from '../../../src/corpus/correction/correct';
import { addingOf, sayingsOf, type Act, type Saying } from '../../../src/features/corrections/acts';
import { itemAt } from '../../../src/features/corrections/item';
import type { CorrectedKind } from '../../../src/model/correction';
import type { DecisionReading } from '../../../src/model/reading';
import { civil } from '../../support/decisions';
import { placedOn, spanOf } from '../../support/corrected';
import { Matter } from '../../support/matter';

const document = new Matter({ 'a.txt': civil }).document('a.txt') as DecisionDocument;
const defence = '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。';
const answer = '赵某未作答辩。';

function sayings(on: string, of: CorrectedKind, act: Act): readonly Saying[] | string {
  const item = itemAt(document, spanOf(civil, on), of);
  if (!item) throw new Error(`nothing at ${on}`);
  return sayingsOf(document, item, act);
}

/** The reading once what an act says is written. */
function after(on: string, of: CorrectedKind, act: Act): DecisionReading {
  const said = sayings(on, of, act);
  if (typeof said === 'string') throw new Error(said);
  const placed = said.flatMap(({ span, correction }, at) =>
    placedOn(civil, [{ on: civil.slice(...span), says: correction, day: at + 1 }]).map((one) => ({
      record: { ...one.record, id: `r${at}` },
      resolved: { outcome: 'found', span } as const,
    })),
  );
  return correctReading(civil, document.reading, placed, '张律师');
}
const partsOf = ({ sections }: DecisionReading): string[] =>
  sections.map(
    ({ role, span }) =>
      `${role} ${civil
        .slice(...span)
        .trim()
        .slice(0, 8)}`,
  );
const at = (words: string): number => spanOf(civil, words)[0];

describe('what a person does to an item', () => {
  it('a part is split at the cursor, and the rest is what one says', () => {
    const reading = after('经审理查明：2021年12月3日', 'section', {
      ...{ is: 'split', at: at('车辆制冷设备'), values: { role: 'reasoning' } },
    });
    expect(partsOf(reading)).to.include.members(['facts 经审理查明：20', 'reasoning 车辆制冷设备途中']);
  });
  it('a part is joined with the next, and is what the first was', () => {
    const before = partsOf(document.reading);
    const reading = after('青禾公司向本院提出诉讼请求', 'section', { is: 'join' });
    expect(partsOf(reading)).to.have.length(before.length - 1);
    expect(partsOf(reading)).to.include('claims 青禾公司向本院提').and.not.include('defence 远山公司辩称，货');
  });
  it('a part that is none belongs to the one before it', () => {
    const reading = after(answer, 'section', { is: 'reject' });
    const section = reading.sections.find(({ span }) => span[0] <= at(answer) && at(answer) < span[1])!;
    expect(section.role).to.equal('claims');
  });
  it('what other borders leave of a part goes to its neighbours', () => {
    const reading = after('经审理查明', 'section', {
      is: 'span',
      span: spanOf(civil, '车辆制冷设备途中停机，货物解冻'),
    });
    const role = (words: string): string =>
      reading.sections.find(({ span }) => span[0] <= at(words) && at(words) < span[1])!.role;
    expect(['经审理查明', '车辆制冷', '赵某系远山公司的股东'].map(role)).to.deep.equal([
      'defence',
      'facts',
      'reasoning',
    ]);
  });
  it('of two parties that are joined the second is another name of the first', () => {
    const reading = after('示例市远山物流有限公司', 'party', { is: 'join' });
    const party = reading.parties.find(({ name }) => name === '示例市远山物流有限公司')!;
    expect(party.aliases).to.include('赵某');
    expect(reading.parties.map(({ name }) => name)).not.to.include('赵某');
  });
  it('a holding has the borders of the selection', () => {
    const to = '其抗辩不能成立，本院不予采纳。';
    const reading = after(defence, 'holding', { is: 'span', span: spanOf(civil, to) });
    const words = reading.holdings.map(({ span }) => civil.slice(...span));
    expect(words).to.include(to).and.not.include(defence);
    expect(reading.corrections!.rejected, 'nothing was rejected but for its borders').to.deep.equal([]);
  });

  for (const [title, on, of, act, why] of [
    ['a party is not split', '示例市远山物流有限公司', 'party', { is: 'split', at: 0 }, 'party'],
    ['nothing is split outside of it', defence, 'holding', { is: 'split', at: 0 }, 'outside'],
    ['nothing is split at its very start', defence, 'holding', { is: 'split', at: at(defence) }, 'outside'],
    ['the last has none to be joined with', '书记员', 'section', { is: 'join' }, 'last'],
    ['the first part belongs to none before it', '示例市东区人民法院', 'section', { is: 'reject' }, 'first'],
    ['blanks are no passage', defence, 'holding', { is: 'span', span: [0, 0] }, 'blank'],
    ['the borders that it has are no others', defence, 'holding', { is: 'span', span: spanOf(civil, defence) }, 'same'],
    ['what no field knows cannot be said', defence, 'holding', { is: 'change', values: { level: 'x' } }, 'values'],
  ] as const satisfies readonly (readonly [string, string, CorrectedKind, Act, string])[])
    it(title, () => expect(sayings(on, of, act)).to.equal(why));

  it('blanks are nothing that could be added', () =>
    expect(addingOf(document, 'issue', [at('\n'), at('\n') + 1], {})).to.equal('blank'));
});
