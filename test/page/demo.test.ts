import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { processesBelow } from './support/processes';
import { until } from './support/until';
import { Window } from './support/window';

const fixtures = path.resolve('test/fixtures/decisions');

/** What the demo has printed so far. */
interface Demo {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly address: URL;
}

async function start(...args: string[]): Promise<Demo> {
  const child = spawn(process.execPath, ['scripts/demo.mjs', '--embedded', '--no-open', '--port', '0', ...args]);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const address = await until(
    'the address of the demo',
    () => Promise.resolve(/http:\S+/.exec(said)?.[0]),
    (found) => found !== undefined,
    50_000,
  );
  return { process: child, said: () => said, address: new URL(address ?? '') };
}

describe('npm run demo', () => {
  let demo: Demo;

  before(async () => {
    demo = await start();
  });

  after(() => {
    demo.process.kill('SIGINT');
  });

  it('prints an address on this machine alone, with a key', async () => {
    expect(demo.address.hostname).to.equal('127.0.0.1');
    expect(demo.address.searchParams.get('tkn')).to.match(/^[\da-f]{32}$/);
    expect((await fetch(demo.address.origin)).status).to.equal(403);
  });

  it('opens the sample matter with the extension', async () => {
    const window = await Window.at(demo.address.href);
    try {
      await window.openFromExplorer('判决书-微信群控案.txt');
      await window.statusShown('civil judgment, first instance');
      await window.screenshot('demo');
    } finally {
      await window.close();
    }
  });

  it('ends with Ctrl+C, and with it everything that it started', async () => {
    const { pid = 0 } = demo.process;
    const started = processesBelow(pid, '');
    expect(started).to.not.have.length(0);
    demo.process.kill('SIGINT');
    const [code] = (await once(demo.process, 'exit')) as [number];
    expect(code).to.equal(130);
    await until(
      'the end of all',
      () => Promise.resolve(started.filter(isAlive)),
      (left) => left.length === 0,
      5000,
    );
  });

  it('starts again within seconds, on the folder that is named', async () => {
    const begun = Date.now();
    const again = await start(fixtures);
    const seconds = (Date.now() - begun) / 1000;
    again.process.kill('SIGINT');
    await once(again.process, 'exit');
    expect(again.said()).to.include(`The folder: ${fixtures}`);
    expect(seconds).to.be.lessThan(15);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
