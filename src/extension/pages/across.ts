import * as vscode from 'vscode';
import {
  acrossMethod,
  type AcrossParams,
  type ComparablesParams,
  type ComparablesResult,
  type WireOffer,
} from '../../server/protocol-across';
import type { WireTagRow } from '../../server/protocol-annotations';
import type { WirePage } from '../../server/protocol-page';
import type { WireRow } from '../../server/protocol';
import type { Server } from '../client';
import { hint } from '../hint';
import type { Pages } from './pages';

/** Sets one question side by side as several decisions answer it: the reader chooses which. */
export function registerAcross(server: Server, pages: Pages): vscode.Disposable {
  return vscode.commands.registerCommand('glossator.issues.compare', async (row?: WireRow | WireTagRow) => {
    const from = asked(row);
    if (!from) return;
    const found = await server.ask<ComparablesResult | null>(acrossMethod.comparables, from);
    if (!found || found.offers.length === 0) {
      hint(vscode.l10n.t('Nothing to compare here: choose an issue, a claim, a holding, a provision or a code.'));
      return;
    }
    const chosen = await choose(found);
    if (!chosen) return;
    const params: AcrossParams = { question: found.question, chosen };
    const make = (): Promise<WirePage | null | undefined> => server.ask(acrossMethod.compare, params);
    const page = await make();
    if (page) await pages.show(page, JSON.stringify(params), make);
  });
}

function asked(row?: WireRow | WireTagRow): ComparablesParams | undefined {
  if (row && 'code' in row && row.code !== undefined && row.document !== undefined)
    return { code: row.code, folder: row.document };
  if (row) return { row: row.id };
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

type Item = vscode.QuickPickItem & { readonly id: string };

/** What one came from is always compared; of the rest those that are proposed are ticked. */
async function choose({ question, offers }: ComparablesResult): Promise<string[] | undefined> {
  const item = ({ id, label, description, why, likely }: WireOffer): Item => ({
    ...{ id, label, picked: likely },
    description,
    ...(why !== undefined && { detail: why }),
  });
  const [own, ...others] = offers;
  const fixed = own && own.why === undefined ? [own.id] : [];
  const items = (fixed.length > 0 ? others : offers).map(item);
  if (items.length === 0) {
    hint(vscode.l10n.t('No other judgment in this folder has a question like it.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Compare with'),
    placeHolder: question,
  });
  return picked && picked.length > 0 ? [...fixed, ...picked.map(({ id }) => id)] : undefined;
}
