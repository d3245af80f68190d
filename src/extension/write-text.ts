import * as vscode from 'vscode';

/** Writes a text into a file that a person named; says so where that cannot be done. Answers whether it was. */
export function writeText(file: vscode.Uri, text: string): Promise<boolean> {
  return writeBytes(file, new TextEncoder().encode(text));
}

/** The same with bytes. */
export async function writeBytes(file: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(file, bytes);
    return true;
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written.', file.fsPath));
    return false;
  }
}
