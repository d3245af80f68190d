import { expect } from 'chai';
import { fieldsFor } from '../../../src/features/corrections/form';
import { itemAt, itemsOf } from '../../../src/features/corrections/item';
import { correctionOf, fieldsOf, valuesOf, valuesOfNew } from '../../../src/features/corrections/values';
import { isUnderstood } from '../../../src/corpus/correction/vocabulary';
import { correctedKinds } from '../../../src/model/correction';
import { Phrases } from '../../../src/features/phrases';
import type { DecisionDocument } from '../../../src/corpus/corpus';
import { civil } from '../../support/decisions';
import { spanOf } from '../../support/corrected';
import { Matter } from '../../support/matter';

const document = new Matter({ 'a.txt': civil }).document('a.txt') as DecisionDocument;

describe('what may be said of an item of a reading', () => {
  for (const tongue of ['en', 'zh-cn'] as const)
    it(`every field and every value has words: ${tongue}`, () => {
      const phrases = new Phrases(tongue);
      for (const of of correctedKinds)
        for (const field of fieldsFor(document, of, valuesOfNew(of, ''), phrases)) {
          expect(field.label, field.name).to.be.a('string').and.not.equal('');
          for (const { value, label } of field.options ?? []) expect(label, value).to.be.a('string').and.not.equal('');
        }
    });

  for (const of of correctedKinds)
    it(`${of}: what it is as read can be kept, and is understood when read again`, () => {
      for (const item of itemsOf(document.reading, of)) {
        const correction = correctionOf(document, of, 'accepted', valuesOf(item));
        expect(correction, JSON.stringify(item)).not.to.equal(undefined);
        expect(isUnderstood(JSON.parse(JSON.stringify(correction)) as never)).to.equal(true);
      }
    });

  it('a party without a name is none, and its short names may be parted by any comma', () => {
    const values = { role: 'plaintiff', name: ' 甲 ', aliases: '乙、丙，丁, 乙' };
    expect(correctionOf(document, 'party', 'added', values)).to.deep.include({
      name: '甲',
      aliases: ['乙', '丙', '丁'],
    });
    expect(correctionOf(document, 'party', 'added', { ...values, name: ' ' })).to.equal(undefined);
  });

  for (const [of, field] of Object.entries(fieldsOf).flatMap(([kind, fields]) =>
    Object.entries(fields)
      .filter(([, words]) => words.length > 0)
      .map(([name]) => [kind, name] as const),
  ))
    it(`${of}: a ${field} that is none is refused`, () => {
      const kind = of as (typeof correctedKinds)[number];
      const values = { ...valuesOfNew(kind, '甲'), [field]: 'toString' };
      expect(correctionOf(document, kind, 'added', values)).to.equal(undefined);
    });
});

describe('what a cursor means', () => {
  const at = (words: string): string => {
    const [start] = spanOf(civil, words);
    const item = itemAt(document, [start + 1, start + 1]);
    return `${item?.of} ${item && civil.slice(...item.thing.span)}`;
  };
  it('in a holding, that', () => expect(at('其抗辩不能成立')).to.match(/^holding 远山公司未举证证明/));
  it('in an issue, that', () => expect(at('远山公司应否赔偿货物损失')).to.equal('issue 远山公司应否赔偿货物损失'));
  it('on the name of a party elsewhere, the party', () =>
    expect(at('远山公司承运的货物')).to.equal('party 示例市远山物流有限公司'));
  it('elsewhere, the part', () => expect(at('车辆制冷设备')).to.match(/^section 经审理查明/));
});
