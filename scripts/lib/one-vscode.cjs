// The editor's interface, taken once for the whole bundle: else each of our files would take it, and copy it, for itself.
const fs = require('node:fs');

/** What exists when the program runs, as the types of the interface declare it one step deep: types alone do not. */
const DECLARED = /^\t(?:export )?(?:abstract )?(?:class|enum|namespace|function|const) (\w+)/gm;

/** @type {import('esbuild').Plugin} */
const oneVscode = {
  name: 'one-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ kind, namespace }) =>
      kind === 'import-statement' && namespace === 'file' ? { path: 'vscode', namespace: 'one-vscode' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'one-vscode' }, () => {
      const types = fs.readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
      const names = new Set([...types.matchAll(DECLARED)].map(([, name]) => name));
      return { contents: `export { ${[...names].join(', ')} } from 'vscode';` };
    });
  },
};

module.exports = { oneVscode };
