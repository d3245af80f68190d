import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  fileMethod,
  type FileParams,
  type ListResult,
  type ReadParams,
  type ReadResult,
  type ReplaceParams,
  type ReplaceResult,
  type StatResult,
} from '../server/protocol-files';
import { base64Of, bytesOf } from '../server/protocol-bytes';

/**
 * Reads for the server what only the editor can reach, and writes for it the files of stores of annotations; nothing
 * outside the folders that are open.
 */
export function answerFiles(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    client.onRequest(fileMethod.list, ({ uri }: FileParams) => within<ListResult>(uri, [], list)),
    client.onRequest(fileMethod.stat, ({ uri }: FileParams) => within<StatResult>(uri, null, stat)),
    client.onRequest(fileMethod.read, ({ uri, most }: ReadParams) =>
      within<ReadResult>(uri, null, async (file) =>
        ((await stat(file))?.size ?? most + 1) > most ? null : base64Of(await vscode.workspace.fs.readFile(file)),
      ),
    ),
    client.onRequest(fileMethod.replace, ({ uri, ...change }: ReplaceParams) =>
      within<ReplaceResult>(uri, 'denied', (file) => inTurn(() => replace(file, change))),
    ),
  ];
}

let last: Promise<unknown> = Promise.resolve();

/** One write after the other: between the look at a file and its replacing no other of ours comes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

async function replace(file: vscode.Uri, { before, after }: Omit<ReplaceParams, 'uri'>): Promise<ReplaceResult> {
  const folder = vscode.workspace.getWorkspaceFolder(file)!;
  const path = file.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  if (!vscode.workspace.isTrusted || !path.startsWith('.glossator/') || path.split('/').includes('..')) return 'denied';
  const { fs } = vscode.workspace;
  const found = await fs.readFile(file).then(base64Of, (error: unknown) => {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  });
  if (found !== before) return 'changed';
  // Folders above a file are made by the editor.
  if (after !== null) await fs.writeFile(file, bytesOf(after));
  else if (found !== null) await fs.delete(file);
  return 'written';
}

async function within<R>(address: string, none: R, read: (uri: vscode.Uri) => Promise<R>): Promise<R> {
  const uri = vscode.Uri.parse(address);
  if (!vscode.workspace.getWorkspaceFolder(uri)) return none;
  try {
    return await read(uri);
  } catch {
    return none;
  }
}

async function list(folder: vscode.Uri): Promise<ListResult> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

/** A link has the type of what it leads to added to its own, and so is neither. */
function kindOf(type: vscode.FileType): ListResult[number]['kind'] {
  if (type === vscode.FileType.Directory) return 'folder';
  return type === vscode.FileType.File ? 'file' : 'other';
}

async function stat(file: vscode.Uri): Promise<StatResult> {
  const { size, mtime } = await vscode.workspace.fs.stat(file);
  return { size, changed: mtime };
}
