import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  fileMethod,
  type FileParams,
  type ListResult,
  type ReadParams,
  type ReadResult,
  type StatResult,
} from '../server/protocol-files';

/** Reads for the server what only the editor can reach; nothing outside the folders that are open. */
export function answerFiles(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    client.onRequest(fileMethod.list, ({ uri }: FileParams) => within<ListResult>(uri, [], list)),
    client.onRequest(fileMethod.stat, ({ uri }: FileParams) => within<StatResult>(uri, null, stat)),
    client.onRequest(fileMethod.read, ({ uri, most }: ReadParams) =>
      within<ReadResult>(uri, null, async (file) =>
        ((await stat(file))?.size ?? most + 1) > most ? null : base64(await vscode.workspace.fs.readFile(file)),
      ),
    ),
  ];
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

/** So many arguments a function takes everywhere. */
const chunk = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
