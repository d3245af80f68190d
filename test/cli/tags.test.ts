import { expect } from 'chai';
import { readArguments } from '../../src/cli/arguments';
import { serialiseRecord } from '../../src/annotation/record';
import { sample } from '../annotation/sample';
import { Cli } from '../support/run-cli';

const own = '.glossator/annotations/判决.txt/张律师.i1.jsonl';
const used = `.glossator/base/${'ab'.repeat(32)}`;
const unused = `.glossator/base/${'cd'.repeat(32)}`;

describe('glossator tags', function () {
  this.timeout(30_000);
  let cli: Cli;
  before(async () => (cli = await Cli.built()));
  after(() => cli.remove());

  it('doctor names each line that cannot be read or differs, and fails', async () => {
    const records = [sample('a'), sample('b', { note: '一' }), sample('b', { note: '二' })].map(serialiseRecord);
    cli.put(own, [records[0], 'damaged', records[1], records[2], ''].join('\n'));
    cli.put(used, '正文');
    cli.put(unused, '旧文');
    const { status, out } = await cli.run(['tags', 'doctor', '.']);
    const lines = out.trim().split('\n');
    expect(lines.slice(0, -1).map((line) => line.split(': ')[0])).to.deep.equal([2, 3, 4].map((n) => `${own}:${n}`));
    expect(lines.at(-1)).to.equal('2 annotations on 1 document; 3 problems; 1 base text not used');
    expect(status).to.equal(1);
  });

  it('prune takes away the texts that nothing counts in, and no other', async () => {
    const { status, out } = await cli.run(['tags', 'prune', '.']);
    expect([status, out]).to.deep.equal([0, `${unused}\n1 base text taken away\n`]);
    expect((await cli.run(['tags', 'prune', '.'])).out).to.equal('0 base texts taken away\n');
  });

  it('says nothing against a folder without annotations', async () => {
    cli.put('empty/a.txt', '判决');
    expect((await cli.run(['tags', 'doctor', 'empty'])).status).to.equal(0);
  });

  for (const [args, why] of [
    [['tags'], 'unknown-command'],
    [['tags', 'count', '.'], 'unknown-command'],
    [['tags', 'doctor'], 'no-files'],
  ] as const)
    it(`${args.join(' ')} is wrong usage`, () =>
      expect(readArguments(args).asked).to.include({ command: 'wrong', why }));
});
