import * as vscode from 'vscode';
import { importMethod, type ImportParams, type ImportResult } from '../server/protocol-import';
import { takenScheme } from '../server/protocol-taken';
import type { Server } from './client';
import { fileInFront } from './taken-texts';

/** What is to be imported, and how. */
interface Wanted {
  readonly clicked?: vscode.Uri | undefined;
  /** Absent where only the one that was clicked is. */
  readonly selected?: readonly vscode.Uri[] | undefined;
  /** What is left out is shown first, for the person to choose from. */
  readonly leftOut?: boolean;
  /** What the person has said before. */
  readonly answers?: Record<string, string>;
}

/** Has the texts of files written beside them: of those selected in the Explorer, or of the one in front. */
export async function importFiles(server: Server, wanted: Wanted): Promise<void> {
  const { clicked = fileInFront(), selected = [clicked], leftOut = false, answers = {} } = wanted;
  const files = selected.filter((file) => file !== undefined);
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true };
  await vscode.window.withProgress(options, async (progress, token) => {
    for (const file of files) {
      progress.report({
        message: vscode.l10n.t('Importing {0} …', vscode.workspace.asRelativePath(file.with({ scheme: 'file' }))),
      });
      const params = { uri: file.with({ scheme: takenScheme }).toString(), answers, leftOut };
      const result = await importFile(server, params, answers, token);
      if (!result || token.isCancellationRequested) return;
      if (result.written) await vscode.window.showTextDocument(vscode.Uri.parse(result.written), { preview: false });
      void tell(result).then((again) => {
        if (again) void importFiles(server, { clicked: file, leftOut: true, answers });
      });
    }
  });
}

/** Says what became of a file; answers whether the person wants to see what was left out. */
async function tell({ written, said, leftOut }: ImportResult): Promise<boolean> {
  if (!said) return false;
  const show = vscode.window[written ? 'showInformationMessage' : 'showWarningMessage'];
  return (await show(said, ...(leftOut ? [leftOut] : []))) !== undefined;
}

/** What became of a file, after all questions; nothing where the person had no answer. */
async function importFile(
  server: Server,
  params: ImportParams,
  answers: Record<string, string>,
  token: vscode.CancellationToken,
): Promise<ImportResult | undefined> {
  for (;;) {
    const result = await server.ask<ImportResult>(importMethod, params, token);
    if (!result?.ask) return result;
    const { key, title, choices, many } = result.ask;
    const options = { title, matchOnDescription: true };
    const picked = many
      ? await vscode.window.showQuickPick(choices, { ...options, canPickMany: true }, token)
      : [await vscode.window.showQuickPick(choices, options, token)];
    const values = picked?.map((one) => one?.value);
    if (!values || values.includes(undefined)) return undefined;
    answers[key] = values.join();
  }
}
