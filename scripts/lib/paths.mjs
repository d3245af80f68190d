import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What the commands make for themselves inside the checkout; ignored by git. */
export const out = path.join(root, 'out');

/** Screenshots and logs of the last test run; ignored by git. */
export const testResults = path.join(root, 'test-results');

/**
 * Where the heavy parts are installed, outside the checkout, so that every clone shares them.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  const home = os.homedir();
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return path.join(env.XDG_CACHE_HOME, 'glossator');
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'glossator');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'glossator');
  return path.join(home, '.cache', 'glossator');
}
