import * as vscode from 'vscode';
import { originalUri } from './reading-view';

/**
 * The folder that a document belongs to, as the server sees it; empty for a loose file. A revision belongs to the folder
 * of its file, and what was never saved to the one folder that is open.
 */
export function matterOf(uri: vscode.Uri): string {
  const original = originalUri(uri);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const own = vscode.workspace.getWorkspaceFolder(original);
  if (own || original.scheme === 'file') return own?.uri.toString() ?? '';
  for (const { scheme, authority } of folders.map((folder) => folder.uri)) {
    if (!original.path.startsWith('/')) break;
    const same = vscode.workspace.getWorkspaceFolder(original.with({ scheme, authority }));
    if (same) return same.uri.toString();
  }
  const only = original.scheme === 'untitled' && folders.length === 1 ? folders[0] : undefined;
  return only?.uri.toString() ?? '';
}

/** The folder of the text in front, else the one that is open, else the one that the person chooses. */
export async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const own = uri && vscode.workspace.getWorkspaceFolder(uri);
  if (own) return own;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
