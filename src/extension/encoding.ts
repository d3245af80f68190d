import * as vscode from 'vscode';

/** What UTF-8 Chinese looks like when it was read as GBK. */
const gbkReading = /[鐨鏄鍦涓鍘熷憡琚銆佺敱鍙婃硶闄㈠垽鍐]/g;

/** Whether a text looks as if it had been decoded in the wrong encoding. */
export function looksGarbled(head: string): boolean {
  if (head.length < 40) return false;
  const lost = head.match(/\ufffd/g)?.length ?? 0;
  if (lost > head.length * 0.03) return true;
  const strange = head.match(gbkReading)?.length ?? 0;
  return strange > head.length * 0.12;
}

const asked = new WeakSet<vscode.TextDocument>();

/** Offers to reopen a garbled text in another encoding; once for each. */
export async function offerEncoding(document: vscode.TextDocument): Promise<void> {
  if (
    // Only what an editor has decoded itself can be decoded anew.
    vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === undefined ||
    asked.has(document) ||
    !['plaintext', 'markdown', 'legal-judgment', 'legal-brief', 'legal-statute'].includes(document.languageId)
  )
    return;
  if (!looksGarbled(document.getText(new vscode.Range(document.positionAt(0), document.positionAt(2000))))) return;
  asked.add(document);
  const reopen = vscode.l10n.t('Reopen with Encoding');
  const name = vscode.workspace.asRelativePath(document.uri);
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} looks garbled: it may be in another encoding, such as GB18030.', name),
    reopen,
  );
  if (answer !== reopen) return;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
}
