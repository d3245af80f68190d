import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** A new folder that is removed when the command ends, however it ends. */
export function temporaryFolder() {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-')));
  process.on('exit', () => {
    try {
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // Something still writes into it; the system clears up what is temporary.
    }
  });
  return folder;
}

/**
 * Makes a process put what is temporary into a folder: VS Code leaves sockets behind. Elsewhere than on Linux the
 * path would be too long for a socket.
 *
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function temporaryEnvironment(folder) {
  return process.platform === 'linux' ? { TMPDIR: folder } : {};
}
