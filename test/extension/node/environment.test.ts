import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { serverEnvironment } from '../../../src/extension/node/environment';

describe('the environment of the server', () => {
  it('names no certificates to be read at its start, whatever that of the editor names', () => {
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: 'nowhere.pem' };
    const program = ['-p', 'process.env.NODE_EXTRA_CA_CERTS'];
    expect(spawnSync(process.execPath, program, { env, encoding: 'utf8' }).stdout).to.equal('nowhere.pem\n');
    const own = spawnSync(process.execPath, program, { env: { ...env, ...serverEnvironment }, encoding: 'utf8' });
    expect(own.stdout).to.equal('undefined\n');
  });
});
