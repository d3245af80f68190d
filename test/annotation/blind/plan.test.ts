import { expect } from 'chai';
import { type Plan, readPlanFile, serialisePlan } from '../../../src/annotation/blind/plan';

const plan: Plan = {
  ...{ v: 1, id: 'p1', lead: '主编', created: '2026-01-05T01:00:00Z', seed: 7, share: 0.2, each: 2 },
  coders: ['甲', '乙'],
  documents: [
    { path: 'a.txt', sha256: 'aa', coders: ['甲', '乙'] },
    { path: 'b/c.txt', sha256: 'bb', coders: ['乙'] },
  ],
};
const released = { by: '主编', at: '2026-02-01T00:00:00Z' };

describe('a plan', () => {
  it('reads back as it was written, with what a later version added', () => {
    const whole: Plan = { ...plan, only: '2021/**', released, unknown: { later: 1 } };
    expect(readPlanFile(serialisePlan(whole))).to.deep.equal({ value: whole, line: 1 });
  });

  it('has a line for each document', () => {
    const lines = serialisePlan(plan).split('\n');
    expect(lines.filter((line) => line.startsWith('    '))).to.deep.equal([
      '    "a.txt": {"sha256":"aa","coders":["甲","乙"]},',
      '    "b/c.txt": {"sha256":"bb","coders":["乙"]}',
    ]);
  });

  for (const [what, content, damage] of [
    ['no JSON', 'plan', 'not-json'],
    ['another shape', '{"v":1}', 'not-a-record'],
    ['a newer schema', '{"v":2}', 'newer-schema'],
  ] as const)
    it(`says of ${what} what is wrong`, () => expect(readPlanFile(content)).to.deep.equal({ damage, line: 1 }));

  it('of two branches holds what both have, and is released where both say so', () => {
    const [own, other] = [
      serialisePlan({ ...plan, released }),
      serialisePlan({ ...plan, documents: [{ path: 'd.txt', sha256: 'dd', coders: ['甲'] }] }),
    ];
    const read = readPlanFile(`<<<<<<< HEAD\n${own}=======\n${other}>>>>>>> theirs\n`);
    expect([read.damage, read.line, read.value?.released]).to.deep.equal(['conflict', 1, undefined]);
    expect(read.value?.documents.map(({ path }) => path)).to.deep.equal(['a.txt', 'b/c.txt', 'd.txt']);
  });
});
