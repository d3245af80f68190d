import * as vscode from 'vscode';
import {
  annotationMethod,
  type RebaseParams,
  type RebaseResult,
  type UndoRebaseParams,
} from '../../server/protocol-annotations';
import type { Server } from '../client';
import { hint } from '../hint';
import type { Annotations } from './annotations';

/**
 * Rewrites, where a person wants it so, the stored places of their own tags and notes to where these stand now. Says first
 * what would be written; it can be taken back as long as the window lives.
 */
export async function rebase(server: Server, annotations: Annotations): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const offers = await Promise.all(
    [false, true].map(async (all) => {
      const params: RebaseParams = { uri: uri.toString(), all };
      return { params, found: await server.ask<RebaseResult>(annotationMethod.previewRebase, params) };
    }),
  );
  const items = offers.flatMap(({ params, found }) =>
    found && found.rewritten > 0
      ? [
          {
            label: params.all
              ? vscode.l10n.t('In all {0} documents of this folder', found.documents)
              : vscode.l10n.t('In this document'),
            detail: detailOf(found),
            params,
          },
        ]
      : [],
  );
  if (items.length === 0)
    return hint(vscode.l10n.t('All tags and notes of yours that were found are stored as they stand.'));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Rewrite the stored places of your tags and notes'),
  });
  const ids = chosen && (await annotations.write(annotationMethod.rebase, chosen.params));
  if (!ids) return;
  const undo = vscode.l10n.t('Undo');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Tags and notes stored anew: {0}.', ids.length),
    undo,
  );
  const params: UndoRebaseParams = { uri: uri.toString() };
  if (answer === undo) await annotations.write(annotationMethod.undoRebase, params);
}

/** What would be written, and what would not. */
function detailOf({ rewritten, changed, lost, others }: RebaseResult): string {
  return [
    vscode.l10n.t('{0} will count in the text as it is', rewritten),
    changed > 0 && vscode.l10n.t('{0} of them on words that have changed', changed),
    lost > 0 && vscode.l10n.t('{0} not in place stay', lost),
    others > 0 && vscode.l10n.t('{0} of others stay', others),
  ]
    .filter(Boolean)
    .join(' · ');
}
