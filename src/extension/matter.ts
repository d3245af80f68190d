import * as vscode from 'vscode';
import { originalUri } from './reading-view';

/** The folder that a document belongs to; empty for a loose file. */
export function matterOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(originalUri(uri))?.uri.toString() ?? '';
}
