// Builds everything that ships into dist/: the client and the language server, for Node (where the command line is the
// server too, and takes from the worker’s program what both have) and for a browser, and the pages of webviews.
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { oneVscode } = require('./scripts/lib/one-vscode.cjs');
const { sharing } = require('./scripts/lib/core.cjs');
const { catalogues, writeCatalogues } = require('./scripts/lib/phrases.cjs');
const { questionsAtBuild } = require('./scripts/lib/questions.cjs');
const { slimPdfParser } = require('./scripts/lib/pdf-parser.cjs');

const watch = process.argv.includes('--watch');
const production = !watch && !process.argv.includes('--development');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // A name that a later version of a library took back is found here, not when somebody comes to it.
  logOverride: { 'import-is-undefined': 'error' },
  logLevel: 'warning',
  charset: 'utf8',
};

/** What reads whole folders; while somebody works on it a quick build matters more. */
const fast = production ? [require('./scripts/lib/indexed-arrays.cjs').indexedArrays] : [];

/** What every program needs that reads. */
const reading = [questionsAtBuild, catalogues];

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };

/** @type {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', target: 'es2022' };

/** The server in a worker. It can read no file beside it, and asks for the catalogues only where it could. */
const core = {
  ...browser,
  entryPoints: ['src/server/browser/main.ts'],
  outfile: 'dist/core.js',
  external: ['node:fs', 'node:path'],
  plugins: reading,
};

const commandLine = {
  ...node,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
  plugins: reading,
};

/** @type {import('esbuild').BuildOptions[]} */
const targets = [
  {
    ...node,
    entryPoints: ['src/extension/node/main.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    plugins: [oneVscode],
  },
  ...(production ? sharing(core, commandLine, fast) : [core, commandLine]),
  { ...node, entryPoints: ['src/features/pages/word/main.ts'], outfile: 'dist/word.js' },
  { ...node, entryPoints: ['src/features/exchange/main.ts'], outfile: 'dist/exchange.js' },
  { ...node, entryPoints: ['src/server/node/intake-thread.ts'], outfile: 'dist/intake.js' },
  { ...node, entryPoints: ['src/server/node/pdf-thread.ts'], outfile: 'dist/pdf.js', plugins: [slimPdfParser] },
  {
    ...browser,
    entryPoints: ['src/extension/browser/main.ts'],
    outfile: 'dist/browser/extension.js',
    format: 'cjs',
    external: ['vscode'],
    plugins: [oneVscode],
  },
  {
    ...browser,
    entryPoints: { variables: 'src/webview/variables/main.ts' },
    outdir: 'dist/webview',
    format: 'iife',
  },
  { ...browser, entryPoints: { variables: 'src/webview/variables/table.css' }, outdir: 'dist/webview' },
];

/** Tables of characters that old Chinese PDFs name, as pdf.js has packed them. */
function copyCharacterMaps() {
  fs.mkdirSync('dist/cmaps', { recursive: true });
  for (const name of ['Adobe-GB1-UCS2', 'UniGB-UTF16-H', 'GBK2K-H'])
    fs.copyFileSync(
      path.join('node_modules', 'pdfjs-dist', 'cmaps', `${name}.bcmap`),
      path.join('dist', 'cmaps', `${name}.bcmap`),
    );
}

async function main() {
  // What an earlier build made under another name would be packaged with the rest.
  fs.rmSync('dist', { recursive: true, force: true });
  copyCharacterMaps();
  writeCatalogues('dist');
  if (!watch) return Promise.all(targets.map((target) => esbuild.build(target)));
  const contexts = await Promise.all(targets.map((target) => esbuild.context(target)));
  return Promise.all(contexts.map((context) => context.watch()));
}

module.exports = { node, reading: [...reading, ...fast], targets };

if (require.main === module) main().catch(() => process.exit(1));
