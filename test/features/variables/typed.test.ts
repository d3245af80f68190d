import { expect } from 'chai';
import { Phrases } from '../../../src/features/phrases';
import type { Column } from '../../../src/features/variables/column';
import { typedFinding } from '../../../src/features/variables/typed';
import { findingInWords, sortKey } from '../../../src/features/variables/words';
import type { VariableType } from '../../../src/model/variable';

const zh = new Phrases('zh-cn');
const en = new Phrases('en');
const column = (type: VariableType): Column => ({
  ...{ id: 'x', name: 'X', type, definition: '', hidden: false, order: 0, builtIn: false },
  choices: type === 'choice' ? [{ id: 'raw', name: '原始数据', names: { zh: '原始数据', en: 'Raw data' } }] : [],
});

/** What is kept of what was typed: the value, the state, or ! and why it is refused. */
function kept(type: VariableType, typed: string, phrases = zh): unknown {
  const found = typedFinding(typed, column(type), phrases);
  if (typeof found === 'string') return `!${found}`;
  return found.is === 'value' ? found.value : found.is;
}

describe('what is typed into a cell', () => {
  for (const [type, typed, expected] of [
    ['text', ' 某某公司 ', '某某公司'],
    ['text', '=1+1', '=1+1'],
    ['amount', '2600000', 2_600_000],
    ['amount', '2,600,000.50元', 2_600_000.5],
    ['amount', '260万', 2_600_000],
    ['amount', '２６０万元', 2_600_000],
    ['amount', '￥1.2亿', 120_000_000],
    ['number', '-3', -3],
    ['number', '三个', '!number'],
    ['number', '万', '!number'],
    ['date', '2020-06-02', '2020-06-02'],
    ['date', '2020年6月2日', '2020-06-02'],
    ['date', '2020/6', '2020-06'],
    ['date', '2020', '2020'],
    ['date', '2021-02-29', '!date'],
    ['date', '2021-13', '!date'],
    ['date', '六月', '!date'],
    ['yes-no', '是', true],
    ['yes-no', 'N', false],
    ['yes-no', '也许', '!yes-no'],
    ['choice', '原始数据', 'raw'],
    ['choice', 'raw DATA', 'raw'],
    ['choice', '衍生', '!choice'],
    ['date', '未载明', 'not-stated'],
    ['amount', '不适用', 'not-applicable'],
    ['text', '  ', '!empty'],
  ] as const)
    it(`${type}: ${typed}`, () => expect(kept(type, typed)).to.equal(expected));

  it('the states are known by their names in the reader’s language', () =>
    expect(kept('number', 'Not stated', en)).to.equal('not-stated'));
});

describe('what a cell shows', () => {
  for (const [type, value, inEnglish, inChinese] of [
    ['amount', 2_600_000.5, '2,600,000.5', '2,600,000.5'],
    ['number', 2020, '2020', '2020'],
    ['date', '2020-06-02', '2 June 2020', '2020年6月2日'],
    ['date', '2020-06', '2020-06', '2020-06'],
    ['yes-no', false, 'no', '否'],
    ['choice', 'raw', '原始数据', '原始数据'],
    ['choice', 'gone', 'gone', 'gone'],
  ] as const)
    it(`${type} ${value}`, () => {
      const finding = { is: 'value', value } as const;
      expect(findingInWords(finding, column(type), en)).to.equal(inEnglish);
      expect(findingInWords(finding, column(type), zh)).to.equal(inChinese);
    });

  it('is put in order by what it is, not by its words', () => {
    expect(sortKey({ is: 'value', value: 9 }, column('number'))).to.equal(9);
    expect(sortKey({ is: 'value', value: 'raw' }, column('choice'))).to.equal(0);
    expect(sortKey({ is: 'value', value: true }, column('yes-no'))).to.equal(0);
    expect(sortKey({ is: 'not-stated' }, column('number'))).to.equal(undefined);
  });
});
