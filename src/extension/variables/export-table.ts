import * as vscode from 'vscode';
import {
  type ExportVariablesParams,
  type ExportVariablesResult,
  variableMethod,
} from '../../server/protocol-variables';
import type { Server } from '../client';
import { writeText } from '../write-text';

/** Writes the table of a folder into a file that the person names: CSV, or JSON where its name says so. */
export async function exportTable(server: Server, folder: vscode.Uri, name: string): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the variables of {0}', name),
    defaultUri: vscode.Uri.joinPath(folder, `${vscode.l10n.t('variables')}.csv`),
    filters: { [vscode.l10n.t('Table (CSV)')]: ['csv'], JSON: ['json'] },
  });
  if (!target) return;
  const params: ExportVariablesParams = {
    uri: folder.toString(),
    format: target.path.toLowerCase().endsWith('.json') ? 'json' : 'csv',
  };
  const found = await server.ask<ExportVariablesResult | null>(variableMethod.export, params);
  if (!found) return;
  if (!(await writeText(target, found.text))) return;
  const file = vscode.workspace.asRelativePath(target);
  const written = vscode.l10n.t('{0} written; judgments: {1}.', file, found.rows);
  const defused = vscode.l10n.t(
    'Cells that begin like a formula: {0}. An apostrophe stands before them, so that no spreadsheet computes anything.',
    found.defused,
  );
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(
    found.defused > 0 ? `${written} ${defused}` : written,
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(target));
}
