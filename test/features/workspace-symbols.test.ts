import { expect } from 'chai';
import { Phrases } from '../../src/features/phrases';
import { namedThings, type NamedThing } from '../../src/features/workspace-symbols';
import { appeal, civil } from '../support/decisions';
import { Matter } from '../support/matter';
import { brief, withoutIssues } from '../support/papers';

const zh = new Phrases('zh-cn');
const matter = new Matter({ '判决.txt': civil, '二审.txt': appeal, '装修.txt': withoutIssues, '代理词.md': brief });

function find(query: string, of = matter): NamedThing[] {
  return namedThings(of.corpus, of.folder, query, zh);
}

function lines(query: string): string[] {
  return find(query).map(({ kind, name }) => `${kind} ${name}`);
}

describe('cases, parties and holdings by name', () => {
  for (const [query, ...hits] of [
    ['沈某', 'party 沈某', 'case 沈某诉松果公司装饰装修合同纠纷案 （2021）示0105民初12号'],
    ['初318', 'case 青禾公司诉远山公司运输合同纠纷案 （2022）示0102民初318号'],
    ['青运案', 'case 青禾公司诉远山公司运输合同纠纷案 （2022）示0102民初318号'],
    ['松果 装饰', 'party 示例市松果装饰有限公司'],
    ['没有约定违约金', 'holding 双方没有约定违约金，沈某要求松果公司支付违约金的请求，本院不予支持'],
    ['示例律师事务所'],
  ] as const)
    it(`${query} finds ${hits.join(' | ') || 'nothing'}`, () => {
      const found = lines(query);
      if (hits.length === 0) expect(found).to.deep.equal([]);
      else expect(found).to.include.members([...hits]);
    });

  it('says to whom each belongs and where it stands', () => {
    const [party] = find('松果装饰有限');
    expect(party?.container).to.equal('被告 · 沈某诉松果公司装饰装修合同纠纷案');
    expect(matter.words(party!.place)).to.equal('装修.txt: 示例市松果装饰有限公司');
  });

  it('without a query lists the cases', () => {
    expect(new Set(find('').map(({ kind }) => kind))).to.deep.equal(new Set(['case']));
    expect(find('').length).to.equal(3);
  });

  it('puts what begins with the query before what only holds its characters', () => {
    const found = lines('远山');
    const at = (start: string): number => found.findIndex((line) => line.startsWith(start));
    expect(at('holding 远山')).to.be.lessThan(at('party 示例市远山'));
  });

  it('finds nothing of another folder', () => {
    const other = new Matter({}, 'file:///other', matter.corpus);
    expect(find('沈某', other)).to.deep.equal([]);
  });

  it('says how many were left out', () => {
    const many = new Matter(
      Object.fromEntries(
        Array.from({ length: 230 }, (_, i) => [`${i}.txt`, withoutIssues.replace('民初12号', `民初${i + 100}号`)]),
      ),
    );
    const found = find('诉松果', many);
    expect(found.length).to.equal(201);
    expect([found.at(-1)?.kind, found.at(-1)?.name, found.at(-1)?.container]).to.deep.equal([
      'more',
      '诉松果…',
      '另有 30 项：请多输入几个字',
    ]);
  });
});
