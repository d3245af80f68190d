import * as vscode from 'vscode';
import { claimsMethod, type ClaimsParams } from '../../server/protocol-claims';
import type { WirePage } from '../../server/protocol-page';
import type { WireRow } from '../../server/protocol';
import type { Server } from '../client';
import { hint } from '../hint';
import type { Pages } from './pages';

/** Shows and saves the claims of a decision beside what answers them. */
export function registerClaims(server: Server, pages: Pages): vscode.Disposable {
  const ask = async (params: ClaimsParams): Promise<WirePage | undefined> => {
    const page = await server.ask<WirePage | null>(claimsMethod, params);
    if (!page) hint(vscode.l10n.t('Open a judgment first: its claims are compared with its orders.'));
    return page ?? undefined;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('glossator.claims.compare', async (row?: WireRow) => {
      const params = asked(row);
      const page = params && (await ask(params));
      const { uri } = params ?? {};
      if (page) await pages.show(page, uri!, () => server.ask<WirePage | null>(claimsMethod, { uri }));
    }),
    vscode.commands.registerCommand('glossator.claims.export', async (row?: WireRow) => {
      const params = asked(row);
      const page = params && (await ask(params));
      if (page) await pages.export(page, vscode.Uri.joinPath(vscode.Uri.parse(params.uri), '..'));
    }),
  );
}

/** From a row of the tree, or from what stands at the cursor. */
function asked(row?: WireRow): ClaimsParams | undefined {
  if (row?.place) return { uri: row.place.uri };
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
