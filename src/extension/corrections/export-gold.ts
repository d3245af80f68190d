import * as vscode from 'vscode';
import type { WireRow } from '../../server/protocol';
import { correctionMethod, type GoldParams, type GoldResult } from '../../server/protocol-corrections';
import type { Server } from '../client';
import { writeText } from '../write-text';
import { hint } from '../hint';

/** Writes the reading of a decision, as people have corrected it, into a file that measures readings. */
export async function exportGold(server: Server, row?: WireRow): Promise<void> {
  const uri = row?.place?.uri ?? vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  const params: GoldParams = { uri };
  const found = await server.ask<GoldResult>(correctionMethod.gold, params);
  if (!found) return hint(vscode.l10n.t('Open a judgment first.'));
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the corrected reading'),
    filters: { JSON: ['json'] },
    defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(uri), '..', `${found.name}.json`),
  });
  if (!target) return;
  if (!(await writeText(target, found.text))) return;
  hint(vscode.l10n.t('Written to {0}.', vscode.workspace.asRelativePath(target)));
}
