import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files';

/** The scheme of a file system that lies on no disk. */
const scheme = 'glossator-memory';

/** The extension under development: it brings a file system that holds the sample matter in memory. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  const samples = process.env['GLOSSATOR_SAMPLES'] ?? '';
  files.createDirectory(vscode.Uri.from({ scheme, path: '/group-control' }));
  for (const name of fs.readdirSync(samples))
    files.writeFile(
      vscode.Uri.from({ scheme, path: `/group-control/${name}` }),
      fs.readFileSync(path.join(samples, name)),
      { create: true, overwrite: true },
    );
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }));
}
