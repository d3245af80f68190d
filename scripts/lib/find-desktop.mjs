import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { UserError } from './messages.mjs';

/** The oldest VS Code that runs the extension. */
const OLDEST = { major: 1, minor: 91 };

/**
 * @typedef {object} Desktop
 * @property {string} program the editor itself, not its command line wrapper
 * @property {string} cli the script that the wrapper would run
 * @property {string} version
 */

/**
 * A desktop VS Code that can be shown here: the one that VSCODE_PATH names, or one in the usual places.
 *
 * @returns {Desktop | undefined}
 */
export function findDesktop(env = process.env, platform = process.platform, places = usualPlaces(env, platform)) {
  if (env.VSCODE_PATH) {
    const named = readDesktop(env.VSCODE_PATH, platform);
    if (!named) throw new UserError(`VSCODE_PATH names ${env.VSCODE_PATH}, which is no VS Code.`);
    if (!isNewEnough(named))
      throw new UserError(
        `VSCODE_PATH names VS Code ${named.version}; ${OLDEST.major}.${OLDEST.minor} or newer is needed.`,
      );
    return named;
  }
  if (isRemote(env) || !hasScreen(env, platform)) return undefined;
  for (const place of places) {
    const found = readDesktop(place, platform);
    if (found && isNewEnough(found)) return found;
  }
  return undefined;
}

/**
 * In the terminal of a remote window, over SSH and under WSL the person's screen is elsewhere.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function isRemote(env) {
  return Boolean(
    env.VSCODE_IPC_HOOK_CLI ??
    env.SSH_CONNECTION ??
    env.SSH_TTY ??
    env.WSL_DISTRO_NAME ??
    env.REMOTE_CONTAINERS ??
    env.CODESPACES,
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function hasScreen(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function usualPlaces(env, platform) {
  const home = os.homedir();
  if (platform === 'darwin') {
    const names = ['Visual Studio Code.app', 'Visual Studio Code - Insiders.app', 'VSCodium.app'];
    return ['/Applications', path.join(home, 'Applications')].flatMap((folder) =>
      names.map((name) => path.join(folder, name)),
    );
  }
  if (platform === 'win32') {
    const names = ['Microsoft VS Code', 'Microsoft VS Code Insiders', 'VSCodium'];
    const folders = [
      env.LOCALAPPDATA && path.join(env.LOCALAPPDATA, 'Programs'),
      env.ProgramFiles,
      env['ProgramFiles(x86)'],
    ];
    return folders.flatMap((folder) => (folder ? names.map((name) => path.join(folder, name)) : []));
  }
  const shared = ['code', 'code-insiders', 'codium', 'visual-studio-code', 'vscodium'];
  return [
    ...shared.flatMap((name) => [`/usr/share/${name}`, `/usr/lib/${name}`, `/opt/${name}`]),
    ...['code', 'code-insiders', 'codium'].map((name) => `/snap/${name}/current/usr/share/${name}`),
    path.join(home, '.local', 'share', 'code'),
  ];
}

/**
 * Reads an installation from its folder, its app bundle, its program or the wrapper in its bin folder.
 *
 * @param {string} given
 * @param {NodeJS.Platform} platform
 * @returns {Desktop | undefined}
 */
export function readDesktop(given, platform = process.platform) {
  if (!fs.existsSync(given)) return undefined;
  let folder = fs.realpathSync(given);
  for (let up = 0; up < 4; up++, folder = path.dirname(folder)) {
    const found = readFolder(folder, platform);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 * @returns {Desktop | undefined}
 */
function readFolder(folder, platform) {
  const app = appFolders(folder).find((candidate) => fs.existsSync(path.join(candidate, 'product.json')));
  if (!app) return undefined;
  const product = JSON.parse(fs.readFileSync(path.join(app, 'product.json'), 'utf8'));
  const { version } = JSON.parse(fs.readFileSync(path.join(app, 'package.json'), 'utf8'));
  const cli = path.join(app, 'out', 'cli.js');
  const program = programs(folder, product, platform).find((candidate) => fs.existsSync(candidate));
  return program && fs.existsSync(cli) ? { program, cli, version } : undefined;
}

/**
 * On Windows, newer versions keep all but the program in a folder named after the build.
 *
 * @param {string} folder
 */
function appFolders(folder) {
  if (!fs.statSync(folder).isDirectory()) return [];
  const builds = fs.readdirSync(folder).filter((name) => /^[0-9a-f]{7,40}$/.test(name));
  return [
    ['Contents', 'Resources', 'app'],
    ['resources', 'app'],
    ...builds.map((build) => [build, 'resources', 'app']),
  ].map((parts) => path.join(folder, ...parts));
}

/**
 * @param {string} folder
 * @param {{ nameShort: string, nameLong: string, applicationName: string }} product
 * @param {NodeJS.Platform} platform
 */
function programs(folder, product, platform) {
  if (platform === 'win32') return [path.join(folder, `${product.nameShort}.exe`)];
  if (platform === 'darwin')
    return ['Electron', product.nameShort, product.nameLong].map((name) =>
      path.join(folder, 'Contents', 'MacOS', name),
    );
  return [path.join(folder, product.applicationName)];
}

/** @param {Desktop} desktop */
function isNewEnough({ version }) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}
