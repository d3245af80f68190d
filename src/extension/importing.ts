import * as vscode from 'vscode';
import { importMethod, type ImportParams, type ImportResult } from '../server/protocol-import';
import { takenScheme } from '../server/protocol-taken';
import type { Server } from './client';
import { fileInFront } from './taken-texts';

/** Has the texts of Word files and PDFs written beside them: of those selected in the Explorer, or of the one in front. */
export async function importFiles(server: Server, clicked = fileInFront(), selected = [clicked]): Promise<void> {
  const files = selected.filter((file) => file !== undefined);
  const answers: Record<string, string> = {};
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true };
  await vscode.window.withProgress(options, async (progress, token) => {
    for (const file of files) {
      progress.report({ message: vscode.l10n.t('Importing {0} …', vscode.workspace.asRelativePath(file)) });
      const result = await importFile(server, file.with({ scheme: takenScheme }).toString(), answers, token);
      if (!result || token.isCancellationRequested) return;
      const { written, said = '' } = result;
      if (written) await vscode.window.showTextDocument(vscode.Uri.parse(written), { preview: false });
      void vscode.window[written ? 'showInformationMessage' : 'showWarningMessage'](said);
    }
  });
}

/** What became of a file, after all questions; nothing where the person had no answer. */
async function importFile(
  server: Server,
  uri: string,
  answers: Record<string, string>,
  token: vscode.CancellationToken,
): Promise<ImportResult | undefined> {
  for (;;) {
    const params: ImportParams = { uri, answers };
    const result = await server.ask<ImportResult>(importMethod, params, token);
    if (!result?.ask) return result;
    const { key, title, choices } = result.ask;
    const picked = await vscode.window.showQuickPick(choices, { title }, token);
    if (!picked) return undefined;
    answers[key] = picked.value;
  }
}
