// A desktop VS Code, used with user data and extensions that it shares with nobody.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { UserError } from './messages.mjs';
import { run, start } from './processes.mjs';
import { withoutEditor } from './server.mjs';

/**
 * Installs an extension, unless this very package is the one that is there.
 *
 * @param {import('./find-desktop.mjs').Desktop} desktop
 * @param {import('./vsix.mjs').Vsix} vsix
 * @param {{ extensions: string, data: string }} folders
 */
export async function installInDesktop(desktop, vsix, folders) {
  const stamp = path.join(folders.extensions, '.installed');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === vsix.hash) return;
  const env = { ...withoutEditor(process.env), ELECTRON_RUN_AS_NODE: '1' };
  const args = [desktop.cli, ...ownFolders(folders), '--install-extension', vsix.file, '--force'];
  const { code, output } = await run(desktop.program, args, { env, limit: 120_000 });
  if (code !== 0) throw new UserError(`VS Code did not install ${vsix.file}:\n${output.trim()}`);
  fs.mkdirSync(folders.extensions, { recursive: true });
  fs.writeFileSync(stamp, vsix.hash);
}

/**
 * Opens a folder in a window; the process lives as long as the window.
 *
 * @param {import('./find-desktop.mjs').Desktop} desktop
 * @param {{ extensions: string, data: string }} folders
 * @param {string} folder
 */
export function startDesktop(desktop, folders, folder) {
  // On the first start the question whether the folder can be trusted would stand before everything.
  const window = ['--wait', '--new-window', '--disable-workspace-trust'];
  const args = [...window, ...withoutSandbox(), ...ownFolders(folders), folder];
  return start(desktop.program, args, { stdio: 'ignore', env: withoutEditor(process.env) });
}

/** @param {{ extensions: string, data: string }} folders */
export function ownFolders({ extensions, data }) {
  return ['--user-data-dir', data, '--extensions-dir', extensions];
}

/** As root the program refuses to start with its sandbox. */
export function withoutSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
