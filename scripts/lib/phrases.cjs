// What the product says (l10n/phrases.*.json) ships once, beside the programs, and not inside each of them.
const fs = require('node:fs');
const path = require('node:path');

const from = path.join(__dirname, '..', '..', 'l10n');
const catalogue = /^phrases\.([\w-]+)\.json$/;

/**
 * Writes the catalogues for programs of a folder.
 *
 * @param {string} folder
 */
function writeCatalogues(folder) {
  for (const name of fs.readdirSync(from).filter((entry) => catalogue.test(entry)))
    fs.writeFileSync(
      path.join(folder, name),
      JSON.stringify(JSON.parse(fs.readFileSync(path.join(from, name), 'utf8'))),
    );
}

/** A program of Node reads them from the folder in which it lies; a worker is given them (src/server/browser/main.ts). */
const catalogues = {
  name: 'catalogues',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) =>
    build.onLoad({ filter: /[\\/]phrases\.[\w-]+\.json$/ }, ({ path: file }) =>
      path.dirname(file) === from ? { contents: beside(path.basename(file)), loader: 'js' } : undefined,
    ),
};

/** @param {string} name */
function beside(name) {
  return `
export default typeof importScripts === 'function'
  ? {}
  : JSON.parse(require('node:fs').readFileSync(require('node:path').join(__dirname, ${JSON.stringify(name)}), 'utf8'));
`;
}

module.exports = { catalogues, writeCatalogues };
