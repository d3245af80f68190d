import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as path from 'node:path';
import { installExtension, openEditor } from '../lib/editor.mjs';
import { UserError } from '../lib/messages.mjs';
import { root } from '../lib/paths.mjs';
import { startServer } from '../lib/server.mjs';
import { temporaryEnvironment, temporaryFolder } from '../lib/temporary.mjs';
import { openBrowser } from './browser.mjs';
import { quiet, writeFirstSettings } from '../lib/settings.mjs';

/** The address stays the same from start to start, and with it what a browser remembers of the window. */
const USUAL_PORT = 7180;

/**
 * Shows the folder in the embedded VS Code. Only this machine can reach it, and only with the key in the address.
 *
 * @param {import('../lib/vsix.mjs').Vsix} vsix
 * @param {import('./arguments.mjs').Arguments} args
 * @param {string} data
 */
export async function showEmbedded(vsix, { port: wanted, folder, open }, data) {
  if (wanted !== undefined && !(await isFree(wanted))) {
    throw new UserError(`Port ${wanted} is in use. Choose another one with --port N, or leave it out.`);
  }
  const editor = await openEditor();
  const extensions = path.join(data, 'extensions');
  await installExtension(editor, vsix, { extensions, data });
  writeFirstSettings(path.join(data, 'data'), quiet);
  // Nobody is asked here whether to trust a folder; an extension that needs to be trusted would just not be there.
  const trust = supportsUntrusted() ? [] : ['--disable-workspace-trust'];

  const key = randomBytes(16).toString('hex');
  const chosen = wanted ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : 0);
  const folders = ['--default-folder', folder, '--extensions-dir', extensions, '--server-data-dir', data];
  const door = ['--port', String(chosen), '--connection-token', key];
  const env = { ...process.env, ...temporaryEnvironment(temporaryFolder()) };
  const { child, port } = await startServer(editor, [...door, ...folders, ...trust], env);

  const address = `http://127.0.0.1:${port}/?tkn=${key}`;
  console.log(`\nGlossator is open in VS Code at\n\n  ${address}\n\nThe folder: ${folder}\nCtrl+C ends it.\n`);
  if (open) openBrowser(address);
  const [code] = await once(child, 'exit');
  return Number(code ?? 1);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Whether the manifest says that the extension works in folders that nobody has called trustworthy. */
function supportsUntrusted() {
  const { capabilities } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return capabilities?.untrustedWorkspaces?.supported === true;
}
