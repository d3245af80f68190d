import * as vscode from 'vscode';

/** Writes a text into a file that a person named; says so where that cannot be done. Answers whether it was. */
export async function writeText(file: vscode.Uri, text: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written.', file.fsPath));
    return false;
  }
}
