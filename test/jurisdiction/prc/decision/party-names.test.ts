import { expect } from 'chai';
import type { Party } from '../../../../src/model/decision';
import { PartyNames } from '../../../../src/jurisdiction/prc/decision/party-names';

const party = (name: string, ...aliases: string[]): Party => ({
  role: name.length > 1 ? 'plaintiff' : 'defendant',
  roles: [],
  name,
  aliases,
  span: [0, 0],
  confidence: 1,
});
const names = new PartyNames([
  party('青禾（上海）商贸有限公司', '青禾公司'),
  party('青禾物流有限公司'),
  party('王'),
  party('王小五', '五'),
]);

describe('who of the parties is named', () => {
  for (const [text, ...wanted] of [
    ['被告青禾(上海)商贸有限公司辩称', '青禾(上海)商贸有限公司'],
    ['王小五与青禾公司', '青禾(上海)商贸有限公司', '王小五'],
    ['青禾物流有限公司、青禾公司和青禾公司', '青禾(上海)商贸有限公司', '青禾物流有限公司'],
    ['青禾', ''],
    ['王某、五人', ''],
    ['', ''],
  ] as const)
    it(text || 'no text', () => {
      expect(names.in(text).map(({ names: [name] }) => name)).to.deep.equal(wanted.filter(Boolean));
    });
});

describe('the one party of a role', () => {
  it('is known where there is just one', () => {
    expect(names.sole('defendant')).to.deep.equal({ role: 'defendant', names: [] });
    expect(names.sole('plaintiff')).to.equal(undefined);
    expect(names.sole('third-party')).to.equal(undefined);
  });
});
