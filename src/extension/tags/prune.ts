import * as vscode from 'vscode';
import { annotationMethod, type PruneParams, type PruneResult } from '../../server/protocol-annotations';
import type { Server } from '../client';
import { hint } from '../hint';

/** Takes base texts that no annotation counts in out of a folder's store; says first how many there are. */
export async function pruneBases(server: Server, { uri }: vscode.WorkspaceFolder): Promise<void> {
  const ask = (remove: boolean): Promise<PruneResult | undefined> => {
    const params: PruneParams = { uri: uri.toString(), remove };
    return server.ask<PruneResult>(annotationMethod.pruneBases, params);
  };
  const found = (await ask(false))?.uris.length ?? 0;
  if (found === 0) return hint(vscode.l10n.t('Every base text in .glossator is one that tags or notes were made in.'));
  const remove = vscode.l10n.t('Remove');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Base texts in .glossator that no tag or note, deleted or not, was made in: {0}.', found),
    { modal: true, detail: vscode.l10n.t('Where the folder is under git, they stay in its history.') },
    remove,
  );
  if (answer === remove) await ask(true);
}
