// The heavy parts (an embedded VS Code, the browser driver, the packager) have a lock file each and are installed
// outside the checkout, in a folder named after that lock file: whole or not at all.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';

/** A folder that nobody used for so long is removed when a newer one of its kind is installed. */
const UNUSED = 30 * 24 * 3600_000;

/**
 * @typedef {object} Toolbox
 * @property {string} name the folder under scripts/ that holds its package.json and lock file
 * @property {string} title what a person reads while it is being installed
 * @property {(folder: string) => Promise<void>} [finish] what remains to be done after npm
 */

/**
 * What this command has opened, so that one that cannot be installed is tried once.
 *
 * @type {Map<string, Promise<string>>}
 */
const opened = new Map();

/**
 * The folder that holds a toolbox's node_modules; installed when it is not there.
 *
 * @param {Toolbox} toolbox
 */
export function openToolbox(toolbox) {
  const folder = opened.get(toolbox.name) ?? install(toolbox);
  opened.set(toolbox.name, folder);
  return folder;
}

/** @param {Toolbox} toolbox */
async function install({ name, title, finish }) {
  const cache = cacheFolder();
  const source = path.join(root, 'scripts', name);
  const hash = fingerprint(source, ['package.json', 'package-lock.json']).slice(0, 16);
  const folder = path.join(cache, `${name}-${process.platform}-${process.arch}-${hash}`);
  if (fs.existsSync(folder)) return used(folder);

  fs.mkdirSync(cache, { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    if (fs.existsSync(folder)) return;
    const unfinished = `${folder}.unfinished`;
    fs.rmSync(unfinished, { recursive: true, force: true });
    fs.mkdirSync(unfinished);
    for (const file of ['package.json', 'package-lock.json'])
      fs.copyFileSync(path.join(source, file), path.join(unfinished, file));
    await npm(`Installing ${title}`, ['ci'], unfinished);
    await finish?.(unfinished);
    fs.renameSync(unfinished, folder);
    removeUnused(cache, name);
  });
  return used(folder);
}

/** @param {string} folder */
function used(folder) {
  fs.utimesSync(folder, new Date(), new Date());
  return folder;
}

/**
 * @param {string} cache
 * @param {string} name
 */
function removeUnused(cache, name) {
  for (const entry of fs.readdirSync(cache)) {
    const folder = path.join(cache, entry);
    if (entry.startsWith(`${name}-`) && Date.now() - fs.statSync(folder).mtimeMs > UNUSED)
      fs.rmSync(folder, { recursive: true, force: true });
  }
}
