import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { serialiseRecord } from '../../src/annotation/record';
import type { Correction } from '../../src/model/correction';
import { civil } from '../support/decisions';
import { placedOn, type Said } from '../support/corrected';
import { Cli } from '../support/run-cli';

const compensate = '故远山公司应当赔偿青禾公司货物损失78500元。';
const defence = '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。';
const no: Correction = { of: 'holding', is: 'rejected' };
const mixed: Correction = {
  ...{ of: 'holding', is: 'changed', kind: 'reasoned', level: 'main', type: 'application', outcome: 'mixed' },
};

interface Analysis {
  readonly holdings: readonly {
    readonly span: readonly [number, number];
    readonly outcome: string;
    readonly disputed?: object;
  }[];
  readonly corrections?: { readonly rejected: readonly object[]; readonly displaced: readonly { why: string }[] };
}

describe('glossator on what people have corrected', function () {
  this.timeout(60_000);
  let cli: Cli;
  before(async () => {
    cli = await Cli.built();
  });
  after(() => cli.remove());

  /** A folder with a judgment, as it is now, and what people said of it as it was. */
  const matter = (folder: string, said: readonly Said[], now = civil): string => {
    const base = createHash('sha256').update(civil).digest('hex');
    cli.put(`${folder}/一审/判决.txt`, now);
    cli.put(`${folder}/.glossator/base/${base}`, civil);
    for (const [at, { record }] of placedOn(civil, said).entries()) {
      const own = { ...record, anchor: { ...record.anchor, base } };
      cli.put(
        `${folder}/.glossator/annotations/一审/判决.txt/${record.author}.i${at}.jsonl`,
        `${serialiseRecord(own)}\n`,
      );
    }
    return `${folder}/一审/判决.txt`;
  };
  const analyse = async (...args: readonly string[]): Promise<Analysis> =>
    JSON.parse((await cli.run(['analyze', ...args])).out) as Analysis;
  const words = ({ holdings }: Analysis, text = civil): string[] => holdings.map(({ span }) => text.slice(...span));

  it('analyze prints the reading as it was corrected; --as-read as it was read', async () => {
    const file = matter('甲', [
      { on: defence, says: no },
      { on: compensate, says: mixed },
    ]);
    const corrected = await analyse(file);
    expect(words(corrected)).to.not.include(defence);
    expect(corrected.holdings.find(({ span }) => civil.slice(...span) === compensate)).to.include({ outcome: 'mixed' });
    expect(corrected.corrections!.rejected).to.have.length(1);
    const read = await analyse(file, '--as-read');
    expect(words(read)).to.include(defence);
    expect(read.corrections).to.equal(undefined);
  });

  it('in a text that was edited since, at the passage where it is now', async () => {
    const now = civil.replace('经审理查明：', '经审理查明，本院确认如下事实：');
    const corrected = await analyse(matter('乙', [{ on: defence, says: no }], now));
    expect(words(corrected, now)).to.not.include(defence);
  });

  it('where people differ, it is as read, and that is told', async () => {
    const corrected = await analyse(
      matter('丙', [
        { on: defence, says: no },
        { on: defence, says: mixed, by: '李律师' },
      ]),
    );
    expect(words(corrected)).to.include(defence);
    expect(corrected.holdings.find(({ span }) => civil.slice(...span) === defence)!.disputed).to.have.length(2);
  });

  it('what has lost its place is told', async () => {
    const corrected = await analyse(matter('丁', [{ on: defence, says: no }], civil.replace(defence, '')));
    expect(corrected.corrections!.displaced.map(({ why }) => why)).to.deep.equal(['orphaned']);
  });

  it('gold has lines and words, and says what nobody has reviewed', async () => {
    const file = matter('戊', [{ on: compensate, says: mixed }]);
    const { out, status } = await cli.run(['analyze', '--format', 'gold', file]);
    const gold = JSON.parse(out) as {
      doc: string;
      holdings: { line: number; text: string; outcome: string; unreviewed?: true }[];
    };
    expect([gold.doc, status]).to.deep.equal(['判决', 0]);
    const lines = civil.split('\n');
    for (const { line, text } of gold.holdings) expect(lines[line - 1]).to.include(text);
    expect(
      gold.holdings.filter(({ unreviewed }) => !unreviewed).map(({ text, outcome }) => `${outcome} ${text}`),
    ).to.deep.equal([`mixed ${compensate}`]);
  });

  it('the tree on the terminal leaves out what was rejected', async () => {
    const { out } = await cli.run(['holdings', matter('己', [{ on: defence, says: no }])]);
    expect(out).to.include(compensate.slice(0, 12));
    expect(out).to.not.include(defence.slice(0, 12));
  });
});
