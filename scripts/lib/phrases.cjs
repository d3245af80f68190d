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

/**
 * A program takes a catalogue from where `module` says.
 *
 * @param {(name: string) => string} module
 * @returns {import('esbuild').Plugin}
 */
function catalogues(module) {
  return {
    name: 'catalogues',
    setup: (build) =>
      build.onLoad({ filter: /[\\/]phrases\.[\w-]+\.json$/ }, ({ path: file }) =>
        path.dirname(file) === from ? { contents: module(path.basename(file)), loader: 'js' } : undefined,
      ),
  };
}

/** A program of Node reads them from the folder in which it lies. */
const cataloguesBeside = catalogues(
  (name) => `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export default JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(name)}), 'utf8'));
`,
);

/** A worker is given them by who starts it (src/server/browser/main.ts). */
const cataloguesGiven = catalogues(() => 'export default {};');

module.exports = { cataloguesBeside, cataloguesGiven, writeCatalogues };
