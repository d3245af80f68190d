import { expect } from 'chai';
import { Calls, type Call } from '../../src/features/calls';
import { Phrases } from '../../src/features/phrases';
import { appeal, civil } from '../support/decisions';
import { Matter } from '../support/matter';

const number = '（2022）示0102民初318号';
const held = '远山公司未举证证明毁损系包装所致';
const phrases = new Phrases('zh-cn');

describe('who relies on what', () => {
  const matter = new Matter({
    '判决.txt': civil,
    '二审.txt': appeal,
    '代理词.md': `代理词\n\n依据《民法典》第八百三十二条，${number}判决认为：“${held}”。指导案例24号亦同。\n`,
    '上诉状.md': `民事上诉状\n\n${number}判决认为：“${held}”，上诉人不服。\n`,
  });
  const calls = new Calls(matter.corpus, matter.reliances);
  const at = (name: string, words: string) => {
    const { uri, offset } = matter.spot(name, words);
    return calls.at(uri, offset, phrases)!;
  };
  const said = (found: readonly Call[]): string[] =>
    found.map((call) => `${call.with.kind} ${call.with.name} ×${call.at.length}`);

  it('a holding: the briefs that rest on it, with the places', () => {
    const holding = at('判决.txt', held);
    expect(holding.kind).to.equal('holding');
    const found = calls.incoming(holding, phrases);
    expect(said(found)).to.have.members(['brief 上诉状.md ×1', 'brief 代理词.md ×1']);
    const [brief] = found.filter((call) => call.with.name === '代理词.md');
    expect(matter.words({ uri: brief!.with.uri, span: brief!.at[0]! })).to.equal(`代理词.md: ${number}`);
  });

  it('a decision: later decisions as well', () => {
    const found = calls.incoming(at('判决.txt', '案件受理费'), phrases);
    expect(said(found).filter((one) => one.startsWith('decision'))).to.have.length(1);
    expect(said(found).filter((one) => one.startsWith('brief'))).to.have.length(2);
  });

  it('a decision cited in a brief is that decision', () => {
    const { uri } = matter.document('判决.txt');
    expect(at('代理词.md', number)).to.include({ kind: 'decision', uri });
  });

  it('a brief: the holdings and provisions that it rests on, and none that nobody has', () => {
    const found = calls.outgoing(at('代理词.md', '代理词'), phrases);
    expect(found.map((call) => call.with.kind)).to.deep.equal(['provision', 'holding']);
    expect(found[0]!.with.name).to.equal('民法典第八百三十二条');
    expect(civil.slice(...found[1]!.with.extent)).to.include(held);
  });

  it('a holding rests on the provisions of its reasons', () => {
    const found = calls.outgoing(at('判决.txt', held), phrases);
    expect(found.map((call) => call.with.name)).to.deep.equal(['民法典第八百三十二条']);
  });

  it('nothing stands at a place of no paper of ours', () =>
    expect(calls.at('file:///elsewhere', 0, phrases)).to.equal(undefined));
});
