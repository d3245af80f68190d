// The editor's interface, taken once for the whole bundle: else each of our files would take it, and copy it, for itself.
const fs = require('node:fs');

/** What exists when the program runs, as the types of the interface declare it one step deep: types alone do not. */
const DECLARED = /^\t(?:export )?(?:abstract )?(?:class|enum|namespace|function|const) (\w+)/gm;

/** What is used hundreds of times gets a short name of its own; these objects stay the same as long as the program runs. */
const OFTEN = ['l10n', 'window', 'workspace', 'commands', 'Uri'];

/** @type {import('esbuild').Plugin} */
const oneVscode = {
  name: 'one-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ kind, namespace }) =>
      kind === 'import-statement' && namespace === 'file' ? { path: 'vscode', namespace: 'one-vscode' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'one-vscode' }, () => {
      const types = fs.readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
      const names = new Set([...types.matchAll(DECLARED)].map(([, name = '']) => name));
      const others = [...names].filter((name) => !OFTEN.includes(name));
      const contents = `import * as vscode from 'vscode';
        export const { ${OFTEN.join(', ')} } = vscode;
        export { ${others.join(', ')} } from 'vscode';`;
      return { contents };
    });
  },
};

module.exports = { oneVscode };
