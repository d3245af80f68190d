// What the licences of the packages inside our bundles want said wherever the bundles go.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { root } from './paths.mjs';

/** The file that ships with the extension; a test compares it with what is bundled. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** A package's own texts on who may do what with it. */
const LEGAL = /^(licen[cs]e|copying|notice|third[-_]?party)[^/]*$/i;

/**
 * @typedef {object} Bundled
 * @property {string} name
 * @property {string} version
 * @property {string} license as the package states it
 * @property {readonly { name: string, text: string }[]} texts never empty
 */

/**
 * The packages of which something is in one of the bundles that esbuild.js makes, with what those depend on, in the order of
 * their names.
 *
 * @returns {Promise<Bundled[]>}
 */
export async function bundledPackages() {
  const require = createRequire(import.meta.url);
  const { targets } = require('../../esbuild.js');
  const esbuild = await import('esbuild');
  const folders = new Set();
  for (const target of targets) {
    const { metafile } = await esbuild.build({ ...target, absWorkingDir: root, write: false, metafile: true });
    for (const { inputs } of Object.values(metafile.outputs))
      for (const [file, { bytesInOutput }] of Object.entries(inputs))
        if (bytesInOutput > 0) folders.add(folderOf(file));
  }
  folders.delete(undefined);
  // A set grows while it is gone through: what those carry is asked in its turn.
  for (const folder of folders) for (const carried of carriedBy(folder)) folders.add(carried);
  return [...folders].map(read).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * The text of the notices. Packages that say the very same share one copy of it.
 *
 * @param {readonly Bundled[]} packages
 */
export function noticesOf(packages) {
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  for (const { name, version, license, texts } of packages) {
    const said = texts.map(({ text }) => text).join('\n\n');
    holders.set(said, [...(holders.get(said) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...holders].map(([said, names]) => `${names.join('\n')}\n${'-'.repeat(72)}\n\n${said}\n`);
  const head =
    'Third-party notices\n\nGlossator contains parts of the packages below, under the licences printed with them.\n' +
    'Made by “npm run notices” from what is really bundled.\n';
  return [head, ...parts].join(`\n${'='.repeat(72)}\n\n`);
}

/**
 * The folder of the package to which a file belongs; `undefined` for our own, and for what the build has written.
 *
 * @param {string} file relative to the checkout, with /
 */
function folderOf(file) {
  return /^(?!\w+:).*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/**
 * The folders of what a package depends on: some are published with it built in, and then no bundler sees it.
 *
 * @param {string} folder
 */
function carriedBy(folder) {
  const { dependencies = {} } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  return Object.keys(dependencies)
    .filter((name) => !name.startsWith('@types/'))
    .map((name) =>
      [`${folder}/node_modules/${name}`, `node_modules/${name}`].find((one) => fs.existsSync(path.join(root, one))),
    )
    .filter((one) => one !== undefined);
}

/**
 * Data that goes with a package under another licence, by the package: its folder has the text.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const DATA = { 'pdfjs-dist': ['cmaps'] };

/**
 * @param {string} folder
 * @returns {Bundled}
 */
function read(folder) {
  const place = path.join(root, folder);
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(place, 'package.json'), 'utf8'));
  const texts = ['.', ...(DATA[name] ?? [])].flatMap((within) =>
    fs
      .readdirSync(path.join(place, within))
      .filter((file) => LEGAL.test(file) && fs.statSync(path.join(place, within, file)).isFile())
      .sort()
      .map((file) => ({ name: file, text: tidy(fs.readFileSync(path.join(place, within, file), 'utf8')) })),
  );
  if (typeof license !== 'string' || texts.length === 0) throw new Error(`${name} does not say what its licence is.`);
  return { name, version, license, texts };
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
