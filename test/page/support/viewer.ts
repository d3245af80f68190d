import * as fs from 'node:fs';
import * as path from 'node:path';

const name = 'tests.viewer';

/** Shows a page with the name of the file; that it is there must be seen, and what real ones draw is theirs. */
const program = `const vscode = require('vscode');
exports.activate = () => vscode.window.registerCustomEditorProvider('${name}', {
  openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
  resolveCustomEditor: ({ uri }, panel) => { panel.webview.html = '<h1>' + uri.path.split('/').pop() + '</h1>'; },
});`;

/** Puts an extension that shows PDFs, if one asks it to, among those of a server that is to start. */
export function addViewer(extensions: string): void {
  const list = path.join(extensions, 'extensions.json');
  const installed = JSON.parse(fs.readFileSync(list, 'utf8')) as { identifier: { id: string } }[];
  if (installed.some(({ identifier }) => identifier.id === name)) return;
  const folder = path.join(extensions, name);
  fs.mkdirSync(folder, { recursive: true });
  const customEditors = [
    { viewType: name, displayName: 'Viewer', selector: [{ filenamePattern: '*.pdf' }], priority: 'option' },
  ];
  const manifest = {
    ...{ name: 'viewer', publisher: 'tests', version: '1.0.0', engines: { vscode: '^1.91.0' }, main: './main.js' },
    ...{ activationEvents: [`onCustomEditor:${name}`], contributes: { customEditors } },
    capabilities: { untrustedWorkspaces: { supported: true } },
  };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'main.js'), program);
  const location = { $mid: 1, path: folder, scheme: 'file' };
  const entry = { identifier: { id: name }, version: '1.0.0', location, relativeLocation: name };
  fs.writeFileSync(list, JSON.stringify([...installed, entry]));
}
