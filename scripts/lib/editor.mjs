// The embedded VS Code: the newest one, with a Node extension host, shown in a browser.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { UserError } from './messages.mjs';
import { nodePackage } from './node-package.mjs';
import { npm } from './npm.mjs';
import { run } from './processes.mjs';
import { openToolbox } from './toolbox.mjs';

/**
 * @typedef {object} Editor
 * @property {string} modules the folder with its packages, among them the browser driver
 * @property {string} node the Node to start the server with
 * @property {string} server the server's main file
 */

/**
 * Installs the embedded VS Code where it is not there yet.
 *
 * @returns {Promise<Editor>}
 */
export async function openEditor() {
  const node = nodePackage();
  const folder = await openToolbox({
    name: 'editor',
    title: 'VS Code (once, some 350 MB to download)',
    finish: installInner,
  });
  const modules = path.join(folder, 'node_modules');
  return {
    modules,
    node: path.join(modules, node, 'bin', 'node'),
    server: path.join(inner(folder), 'out', 'server-main.js'),
  };
}

/**
 * Installs an extension for the embedded VS Code, unless this very package is the one that is there.
 *
 * @param {Editor} editor
 * @param {{ file: string, hash: string }} vsix
 * @param {{ extensions: string, data: string }} folders
 */
export async function installExtension(editor, vsix, { extensions, data }) {
  const stamp = path.join(extensions, '.installed');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === vsix.hash) return;
  // Built anew, the extension keeps its version, and a folder of the same name would not be replaced reliably.
  fs.rmSync(extensions, { recursive: true, force: true });
  const args = [
    editor.server,
    '--install-extension',
    vsix.file,
    '--extensions-dir',
    extensions,
    '--server-data-dir',
    data,
  ];
  const { code, output } = await run(editor.node, [...args, '--accept-server-license-terms', '--force'], {
    limit: 60_000,
  });
  if (code !== 0 || !output.includes('was successfully installed')) {
    throw new UserError(`VS Code did not install ${vsix.file}:\n${withoutNoise(output)}`);
  }
  fs.writeFileSync(stamp, vsix.hash);
}

/**
 * The server's output without what it says about an optional logger that is not installed.
 *
 * @param {string} output
 */
export function withoutNoise(output) {
  const lines = output
    .split('\n')
    .filter(
      (line) => line.trim() && !/spdlog|bindings|^\s+(at |→ )|^\s*(tries: \[|\]|\})$|reconnection-grace/.test(line),
    );
  return lines.slice(-40).join('\n');
}

/**
 * Its lock files and manifests have drifted apart, which `npm ci` would not forgive; the versions are the lock files'.
 *
 * @param {string} folder
 */
async function installInner(folder) {
  for (const part of [inner(folder), path.join(inner(folder), 'extensions')]) {
    await npm('Installing VS Code’s own parts', ['install', '--omit=dev'], part);
  }
}

/** @param {string} folder */
function inner(folder) {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}
