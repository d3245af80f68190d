import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { settings } from '../../src/cli/engine';

/** What an engine says on its error output of a setting that is made while it runs. */
function saidOf(setting: string): string {
  const { stderr, stdout, status } = spawnSync(process.execPath, [
    '-e',
    `require('node:v8').setFlagsFromString(${JSON.stringify(setting)}); process.stdout.write('goes on')`,
  ]);
  expect([status, String(stdout)]).to.deep.equal([0, 'goes on']);
  return String(stderr);
}

describe('the engine is told how to work', () => {
  for (const setting of settings) it(`it knows ${setting}`, () => expect(saidOf(setting)).to.equal(''));

  it('one that does not says so where nobody listens for the server, and goes on', () =>
    expect(saidOf('--no-such-setting=1')).to.include('no-such-setting'));
});
