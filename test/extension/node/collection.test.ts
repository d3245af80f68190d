import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCollection, gitRunner, type Got } from '../../../src/extension/node/collection';
import { gitEnvironment } from '../../../src/extension/node/git-arguments';

/** Git as a person is given it, but for `file:`, so that a repository of this machine will do. */
const local = gitRunner(gitEnvironment(process.env, 'file'));

describe('a collection is got with git', function () {
  this.timeout(30_000);
  let place = '';
  let url = '';
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...args], { cwd: path.join(place, 'work'), stdio: 'pipe' });
  };
  const publish = (name: string, text: string): void => {
    fs.writeFileSync(path.join(place, 'work', name), text);
    git('add', '.');
    git('commit', '-qm', name);
    git('push', '-q', '../laws.git', 'HEAD:main');
  };
  const get = (run = local, signal = new AbortController().signal): Promise<Got> =>
    getCollection(url, path.join(place, 'store'), run, signal, () => undefined);
  const stored = (): string[] => fs.readdirSync(path.join(place, 'store'));

  before(() => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-get-'));
    fs.mkdirSync(path.join(place, 'work'));
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', path.join(place, 'laws.git')]);
    git('init', '-q', '-b', 'main');
    publish('一.md', '# 示例条例\n');
    url = pathToFileURL(path.join(place, 'laws.git')).href;
  });
  after(() => fs.rmSync(place, { recursive: true }));

  it('what a person may name is not on this machine: file: is refused by git itself', async () => {
    expect(await get(gitRunner())).to.have.property('failed');
    expect(stored()).to.deep.equal([]);
  });

  it('called off, it leaves nothing behind', async () => {
    const calling = new AbortController();
    calling.abort();
    expect(await get(local, calling.signal)).to.deep.equal({ failed: 'called-off' });
    expect(stored()).to.deep.equal([]);
  });

  it('called off while a server keeps it waiting, it ends at once and leaves nothing behind', async () => {
    const calling = new AbortController();
    const silent = http.createServer(() => calling.abort());
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const remote = gitRunner(gitEnvironment(process.env, 'http'));
    const address = `http://127.0.0.1:${port}/laws.git`;
    const begun = Date.now();
    const got = await getCollection(address, path.join(place, 'store'), remote, calling.signal, () => undefined);
    expect(got).to.deep.equal({ failed: 'called-off' });
    expect(Date.now() - begun).to.be.lessThan(10_000);
    expect(stored()).to.deep.equal([]);
    silent.closeAllConnections();
    silent.close();
  });

  it('where git is missing it says so', async () => {
    const none = gitRunner({ PATH: path.join(place, 'nowhere') });
    expect(await get(none)).to.deep.equal({ failed: 'no-git' });
  });

  it('where there is no repository it says so', async () => {
    const nowhere = `${url}-not`;
    const got = await getCollection(nowhere, path.join(place, 'store'), local, new AbortController().signal, () => 0);
    expect(got).to.deep.equal({ failed: 'no-repository' });
  });

  it('the first time whole, the next time what is new', async () => {
    const first = await get();
    expect(first).to.have.property('updated', false);
    const { folder } = first as { folder: string };
    expect(fs.readdirSync(folder)).to.include('一.md');
    publish('二.md', '# 示例办法\n');
    expect(await get()).to.deep.equal({ folder, updated: true });
    expect(fs.readdirSync(folder)).to.include.members(['一.md', '二.md']);
    expect(stored()).to.have.lengthOf(1);
  });

  it('a link that leads out of the collection arrives as a file that says where it would lead', async () => {
    fs.symlinkSync('/etc/hostname', path.join(place, 'work', '三.md'));
    publish('四.md', '# 示例细则\n');
    const { folder } = (await get()) as { folder: string };
    expect(fs.lstatSync(path.join(folder, '三.md')).isSymbolicLink()).to.equal(false);
  });
});
