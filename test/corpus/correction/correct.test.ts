import { expect } from 'chai';
import { correctReading } from '../../../src/corpus/correction/correct';
import type { Correction } from '../../../src/model/correction';
import type { Displaced } from '../../../src/model/corrected';
import type { DecisionReading } from '../../../src/model/reading';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import { civil } from '../../support/decisions';
import { placedOn, type Said } from '../../support/corrected';

const read = (text: string): DecisionReading => {
  const reading = new Prc().read({ name: 'a.txt', text });
  if (reading.kind !== 'judgment') throw new Error('no judgment');
  return reading;
};
const asRead = read(civil);
const wordsIn =
  (text: string) =>
  ({ span }: { readonly span: readonly [number, number] }): string =>
    text.slice(...span);
const words = wordsIn(civil);

function corrected(said: readonly Said[], person: string | undefined = '张律师', text = civil): DecisionReading {
  return correctReading(text, text === civil ? asRead : read(text), placedOn(civil, said, text), person);
}
function beside({ corrections }: DecisionReading): string[] {
  return corrections!.displaced.map(({ why, words: on }: Displaced) => `${why} ${on}`);
}

const compensate = '故远山公司应当赔偿青禾公司货物损失78500元。';
const defence = '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。';
const first = '远山公司应否赔偿货物损失';
const second = '赵某应否承担连带责任';
const order = words(asRead.holdings.find(({ kind }) => kind === 'disposition')!);
const no: Correction = { of: 'holding', is: 'rejected' };
const holding = (changes: Partial<Extract<Correction, { level: unknown }>> = {}): Correction => ({
  ...{ of: 'holding', is: 'changed', kind: 'reasoned', level: 'main', type: 'application', outcome: 'for-claimant' },
  ...changes,
});
const one = (reading: DecisionReading, on: string): DecisionReading['holdings'][number] =>
  reading.holdings.find((each) => words(each) === on)!;

describe('a reading with what people say of its holdings', () => {
  it('has what it was read as without any', () => expect(corrected([])).to.equal(asRead));

  it('is sure of what a person accepted, and says who did and when', () => {
    const said = one(corrected([{ on: compensate, says: holding({ is: 'accepted' }), day: 3 }]), compensate);
    expect(said.confidence).to.equal(1);
    expect(said.corrected).to.deep.equal({ id: 'r0', is: 'accepted', by: '张律师', on: '2026-11-03T01:00:00Z' });
  });

  it('lacks what a person rejected, which is listed', () => {
    const reading = corrected([{ on: defence, says: no }]);
    expect(reading.holdings.map(words)).to.deep.equal(asRead.holdings.map(words).filter((each) => each !== defence));
    expect(reading.corrections!.rejected.map(words)).to.deep.equal([defence]);
  });

  it('has level, type, outcome and issue as a person says, and its reasons as read', () => {
    const says = holding({ level: 'quantum', type: 'claim-result', outcome: 'mixed', issue: second });
    const said = one(corrected([{ on: compensate, says }]), compensate);
    expect(said).to.deep.include({ level: 'quantum', type: 'claim-result', outcome: 'mixed' });
    expect(said.issue).to.equal(asRead.issues.find((issue) => words(issue) === second)!.id);
    expect(said.reasoning).to.deep.equal(one(asRead, compensate).reasoning);
    expect(said.id).to.equal(one(asRead, compensate).id);
  });

  it('has what a person added, on the passage and the provisions around it', () => {
    const on = '承运人对运输过程中货物的毁损承担赔偿责任。';
    const added = one(corrected([{ on, says: holding({ is: 'added', type: 'rule' }) }]), on);
    expect(added.pinsCited).to.deep.equal(['民法典:832']);
    expect(added.reasoning.map((span) => words({ span })).join())
      .to.contain(on)
      .and.contain('第八百三十二条');
  });

  it('has the parts of what was split, on the reasons of the whole', () => {
    const [left, right] = ['远山公司未举证证明毁损系包装所致，', '其抗辩不能成立，本院不予采纳。'] as const;
    const reading = corrected([
      { on: defence, says: { ...no, together: 't' } },
      { on: left, says: holding({ is: 'added', type: 'evidence', together: 't' }) },
      { on: right, says: holding({ is: 'added', outcome: 'against-claimant', together: 't' }) },
    ]);
    expect(reading.holdings.map(words)).to.include.members([left, right]).and.not.include(defence);
    expect(one(reading, left).reasoning).to.deep.equal(one(asRead, defence).reasoning);
    expect(reading.corrections!.rejected, 'it stands there in another form').to.deep.equal([]);
  });

  it('has claims answered by what stands in place of an ordered item', () => {
    const [head] = order.split('十日内');
    const rest = order.slice(`${head}十日内`.length);
    const item = holding({ is: 'added', kind: 'disposition', type: 'claim-result' });
    const reading = corrected([
      { on: order, says: no },
      { on: rest, says: item },
    ]);
    const before = asRead.claims.find((claim) => claim.item === one(asRead, order).id)!;
    const claim = reading.claims.find(({ id }) => id === before.id)!;
    expect(claim.item).to.equal(one(reading, rest).id);
    expect(claim.result).to.equal(before.result);
  });

  it('has a claim unanswered where the item that answered it is none', () => {
    const reading = corrected([{ on: order, says: no }]);
    const before = asRead.claims.filter((claim) => claim.item === one(asRead, order).id);
    expect(before).not.to.deep.equal([]);
    for (const { id } of before)
      expect(reading.claims.find((claim) => claim.id === id)).to.include({ result: 'unanswered' });
  });
});

describe('a reading with what people say of issues, parties and sections', () => {
  const issueWords = (reading: DecisionReading): string[] =>
    reading.issues.filter(({ restates }) => restates === undefined).map(words);

  it('an issue that is none leaves its holdings, on no issue', () => {
    const issue = asRead.issues.find((each) => words(each) === second)!;
    const reading = corrected([{ on: second, says: { of: 'issue', is: 'rejected' } }]);
    expect(reading.issues.some(({ id }) => id === issue.id)).to.equal(false);
    expect(reading.holdings.some((each) => each.issue === issue.id)).to.equal(false);
  });

  it('issues that were joined carry the holdings of both', () => {
    const both = `${first}；二、${second}`;
    const reading = corrected([
      { on: first, says: { of: 'issue', is: 'rejected' } },
      { on: second, says: { of: 'issue', is: 'rejected' } },
      { on: both, says: { of: 'issue', is: 'added' } },
    ]);
    const joined = reading.issues.find((each) => words(each) === both)!;
    expect(issueWords(reading)).to.deep.equal([both]);
    const on = (id: string | undefined): boolean =>
      id === joined.id || reading.issues.find((each) => each.id === id)?.restates === joined.id;
    expect(reading.holdings.filter(({ kind, issue }) => kind === 'reasoned' && !on(issue))).to.deep.equal([]);
  });

  it('a party has the role and the names that a person gives it', () => {
    const says: Correction = { of: 'party', is: 'changed', role: 'third-party', name: '赵某甲', aliases: ['赵某'] };
    const reading = corrected([{ on: '赵某', says }]);
    const party = reading.parties.find(({ name }) => name === '赵某甲')!;
    expect(party).to.deep.include({ role: 'third-party', aliases: ['赵某'] });
    expect(party.roles).to.deep.equal([{ role: 'third-party', instance: 1 }]);
    expect(reading.parties).to.have.length(asRead.parties.length);
  });

  it('one can be rejected, another added', () => {
    const reading = corrected([
      { on: '赵某', says: { of: 'party', is: 'rejected' } },
      { on: '林某', says: { of: 'party', is: 'added', role: 'third-party', name: '林某', aliases: [] } },
    ]);
    expect(reading.parties.map(({ name }) => name))
      .to.include('林某')
      .and.not.include('赵某');
  });

  const claims = '青禾公司向本院提出诉讼请求：';
  const said: Correction = { of: 'section', is: 'changed', role: 'procedure' };

  it('sections still cover every word once', () => {
    for (const on of [claims, defence, `${compensate}\n二、关于`, civil.trim()]) {
      const { sections } = corrected([{ on, says: said }]);
      const covered = sections.map(({ span }) => span);
      for (const [i, span] of covered.entries()) if (i > 0) expect(span[0]).to.be.at.least(covered[i - 1]![1]);
      const gaps = covered.map((span, i) => civil.slice(i === 0 ? 0 : covered[i - 1]![1], span[0])).join('');
      expect((gaps + civil.slice(covered.at(-1)![1])).trim()).to.equal('');
    }
  });

  it('what was read in a part that is said to be another’s words is no holding', () => {
    const paragraph = civil.split('\n').find((line) => line.includes(defence))!;
    const says: Correction = { of: 'section', is: 'changed', role: 'defence', speaker: 'defendant' };
    const reading = corrected([{ on: paragraph, says }]);
    expect(reading.holdings.map(words)).not.to.include.members([defence]);
    const kept = corrected([
      { on: paragraph, says },
      { on: defence, says: holding() },
    ]);
    expect(kept.holdings.map(words), 'unless a person says that it is').to.include(defence);
  });
});

describe('what several people say of one passage', () => {
  const mine: Said = { on: compensate, says: holding({ outcome: 'mixed' }) };
  const theirs: Said = { on: compensate, says: no, by: '李律师', day: 9 };
  const third: Said = { on: compensate, says: holding({ outcome: 'mixed', is: 'accepted' }), by: '王律师', day: 5 };

  it('one’s own counts before that of others, which is told', () => {
    const said = one(corrected([mine, theirs]), compensate);
    expect(said.outcome).to.equal('mixed');
    expect(said.disputed!.map(({ by, is }) => `${by} ${is}`)).to.deep.equal(['李律师 rejected']);
  });
  it('of others, what they agree on', () => {
    const said = one(corrected([mine, third], '赵律师'), compensate);
    expect(said).to.include({ outcome: 'mixed' });
    expect(said.disputed).to.equal(undefined);
  });
  it('of others who differ nothing is chosen: it is as read, and disputed', () => {
    const said = one(corrected([theirs, third], '赵律师'), compensate);
    expect(said.outcome).to.equal(one(asRead, compensate).outcome);
    expect(said.corrected).to.equal(undefined);
    expect(said.disputed!.map(({ by }) => by)).to.have.members(['李律师', '王律师']);
  });
  it('where they differ on what was never read, all of it is listed', () => {
    const on = '车辆制冷设备途中停机';
    const reading = corrected([
      { on, says: holding(), by: '李律师' },
      { on, says: holding({ level: 'quantum' }), by: '王律师' },
    ]);
    expect(beside(reading)).to.deep.equal([`disputed ${on}`, `disputed ${on}`]);
  });
  it('the last word of one person counts', () =>
    expect(
      one(
        corrected([
          { ...theirs, by: '张律师', day: 1 },
          { ...mine, day: 2 },
        ]),
        compensate,
      ).outcome,
    ).to.equal('mixed'));
});

describe('corrections of a text that was edited since', () => {
  const says = holding({ outcome: 'mixed', issue: second });

  it('go with the passage', () => {
    const text = `新的第一行。\n${civil.replace('车辆制冷设备途中停机', '车辆制冷设备在途中停机')}`;
    const reading = corrected([{ on: compensate, says }], '张律师', text);
    const said = reading.holdings.find((each) => wordsIn(text)(each) === compensate)!;
    expect(said).to.include({ outcome: 'mixed' });
    expect(said.issue).to.equal(reading.issues.find((each) => wordsIn(text)(each) === second)!.id);
  });
  it('say so where its words have changed', () => {
    const text = civil.replace(compensate, '故远山公司应当赔偿青禾公司货物损失68500元。');
    const said = corrected([{ on: compensate, says }], '张律师', text).holdings.find((each) => each.corrected);
    expect(said!.corrected).to.include({ edited: true });
    expect(wordsIn(text)(said!)).to.contain('68500');
  });
  it('are listed where it is gone', () => {
    const reading = corrected([{ on: compensate, says }], '张律师', civil.replace(compensate, ''));
    expect(beside(reading)).to.deep.equal([`orphaned ${compensate}`]);
  });
  it('of a later version are listed, and not applied', () => {
    const reading = corrected([{ on: compensate, says: { ...holding(), outcome: 'costs-only' } as never }]);
    expect(beside(reading)).to.deep.equal([`newer ${compensate}`]);
    expect(one(reading, compensate).corrected).to.equal(undefined);
  });
});
