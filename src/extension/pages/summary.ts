import * as vscode from 'vscode';
import type { WirePage } from '../../server/protocol-page';
import type { WireRow } from '../../server/protocol';
import { summaryMethod, type SummaryParams } from '../../server/protocol-summary';
import type { Server } from '../client';
import { hint } from '../hint';
import type { Pages } from './pages';

/** Shows a decision in English labels, for a reader who reads no Chinese. */
export function registerSummary(server: Server, pages: Pages): vscode.Disposable {
  return vscode.commands.registerCommand('glossator.summary.english', async (row?: WireRow) => {
    const uri = row?.place?.uri ?? vscode.window.activeTextEditor?.document.uri.toString();
    if (uri === undefined) return;
    const params: SummaryParams = { uri };
    const make = (): Promise<WirePage | null | undefined> => server.ask(summaryMethod, params);
    const page = await make();
    if (page) await pages.show(page, `${uri}#english`, make);
    else hint(vscode.l10n.t('Open a judgment first: the summary in English is made of it.'));
  });
}
