import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { settingsFor } from '../../src/cli/engine';

/** What an engine says on its error output of a setting that is made while it runs. */
function saidOf(setting: string): string {
  const { stderr, stdout, status } = spawnSync(process.execPath, [
    '-e',
    `require('node:v8').setFlagsFromString(${JSON.stringify(setting)}); process.stdout.write('goes on')`,
  ]);
  expect([status, String(stdout)]).to.deep.equal([0, 'goes on']);
  return String(stderr);
}

const namesFor = (version: string): string[] => settingsFor(version).map((setting) => setting.replace(/=.*/, ''));

describe('the engine is told how to work', () => {
  for (const setting of settingsFor(process.versions.v8))
    it(`it knows ${setting}`, () => expect(saidOf(setting)).to.equal(''));

  it('one that does not says so where people see it', () =>
    expect(saidOf('--no-such-setting=1')).to.include('no-such-setting'));

  it('so it is told nothing that it does not know', () => {
    expect(namesFor('11.3.244.8-node.38')).to.deep.equal([
      '--interrupt-budget',
      '--max-inlined-bytecode-size-cumulative',
      '--regexp-tier-up-ticks',
    ]);
    expect(namesFor('12.4.254.21-node.57')).to.deep.equal([
      '--max-inlined-bytecode-size-cumulative',
      '--regexp-tier-up-ticks',
    ]);
    expect(namesFor('13.6.233.17-node.50')).to.deep.equal(['--regexp-tier-up-ticks']);
    expect(namesFor('15.0.1')).to.deep.equal([]);
  });
});
