import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files';

/** The scheme of a file system that lies on no disk. */
const scheme = 'glossator-memory';

/** Shows PDFs, as programs for reading them do in an editor. */
const viewer: vscode.CustomReadonlyEditorProvider = {
  openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
  resolveCustomEditor: (document, panel) => {
    panel.webview.html = `<p>${document.uri.path}</p>`;
  },
};

/** The extension under development: it brings a file system that holds the sample matter in memory, and a viewer of PDFs. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  const samples = process.env['GLOSSATOR_SAMPLES'] ?? '';
  copy(files, samples, '/group-control');
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }),
    vscode.window.registerCustomEditorProvider('tests.viewer', viewer),
  );
}

function copy(files: MemoryFiles, from: string, to: string): void {
  files.createDirectory(vscode.Uri.from({ scheme, path: to }));
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), `${to}/${entry.name}`];
    if (entry.isDirectory()) copy(files, source, target);
    else
      files.writeFile(vscode.Uri.from({ scheme, path: target }), fs.readFileSync(source), {
        create: true,
        overwrite: true,
      });
  }
}
