import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { findDesktop } from '../../scripts/lib/find-desktop.mjs';

const product = { nameShort: 'Code', nameLong: 'Visual Studio Code', applicationName: 'code' };

describe('a desktop VS Code is found', () => {
  let place: string;

  beforeEach(() => {
    place = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-desktop-')));
  });

  afterEach(() => fs.rmSync(place, { recursive: true }));

  /** Makes what an installation looks like: the program, and the app folder with its version. */
  function install(program: string, app: string, version = '1.91.0'): string {
    for (const [name, content] of [
      [program, ''],
      [path.join(app, 'out', 'cli.js'), ''],
      [path.join(app, 'product.json'), JSON.stringify(product)],
      [path.join(app, 'package.json'), JSON.stringify({ version })],
    ] as const) {
      fs.mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
      fs.writeFileSync(path.join(place, name), content);
    }
    return path.join(place, program);
  }

  const screen = { DISPLAY: ':0' };

  for (const [platform, program, app] of [
    ['linux', 'code', 'resources/app'],
    ['win32', 'Code.exe', 'resources/app'],
    ['win32', 'Code.exe', '0f1e2d3c4b/resources/app'],
    ['darwin', 'Contents/MacOS/Electron', 'Contents/Resources/app'],
    ['darwin', 'Contents/MacOS/Code', 'Contents/Resources/app'],
  ] as const) {
    it(`on ${platform}, with ${program} and ${app}`, () => {
      const installed = install(program, app);
      expect(findDesktop(screen, platform, [place])?.program).to.equal(installed);
    });
  }

  for (const [named, program, app] of [
    ['its folder', '.', 'resources/app'],
    ['its program', 'code', 'resources/app'],
    ['the wrapper in its bin folder', 'bin/code', 'resources/app'],
  ] as const) {
    it(`where VSCODE_PATH names ${named}, even without a screen`, () => {
      const installed = install('code', app);
      fs.mkdirSync(path.join(place, 'bin'));
      fs.writeFileSync(path.join(place, 'bin', 'code'), '');
      const env = { VSCODE_PATH: path.join(place, program) };
      expect(findDesktop(env, 'linux', [])?.program).to.equal(installed);
    });
  }

  for (const [why, env] of [
    ['without a screen', {}],
    ['in the terminal of a remote window', { ...screen, VSCODE_IPC_HOOK_CLI: '/run/ipc.sock' }],
    ['over SSH', { ...screen, SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }],
    ['under WSL', { ...screen, WSL_DISTRO_NAME: 'Debian' }],
  ] as const) {
    it(`but not ${why}`, () => {
      install('code', 'resources/app');
      expect(findDesktop(env, 'linux', [place])).to.equal(undefined);
    });
  }

  it('but not one that is too old', () => {
    install('code', 'resources/app', '1.90.2');
    expect(findDesktop(screen, 'linux', [place])).to.equal(undefined);
  });

  it('and a VSCODE_PATH that names none, or an old one, is told', () => {
    expect(() => findDesktop({ VSCODE_PATH: place }, 'linux', [])).to.throw(/is no VS Code/);
    install('code', 'resources/app', '1.90.2');
    expect(() => findDesktop({ VSCODE_PATH: place }, 'linux', [])).to.throw(/1\.90\.2; 1\.91 or newer is needed/);
  });
});
