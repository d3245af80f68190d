import * as vscode from 'vscode';
import { claimScheme, claimsMethod, type ClaimsParams, type ClaimsResult } from '../server/protocol-claims';
import type { WireRow } from '../server/protocol';
import type { Server } from './client';
import { hint } from './hint';
import { toRange } from './places';

type Comparison = Exclude<ClaimsResult, { readonly none: string }>;

/** Shows the claims of a decision beside what answers them, with links into it, and saves that for others. */
export class ClaimPages implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable {
  /** What is shown, by address; kept while an editor has it. */
  private readonly shown = new Map<string, { readonly of: string; comparison: Comparison }>();
  private readonly changing = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changing.event;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly server: Server) {
    const selector = { scheme: claimScheme };
    this.disposables = [
      this.changing,
      vscode.workspace.registerTextDocumentContentProvider(claimScheme, this),
      vscode.languages.registerDocumentLinkProvider(selector, this),
      vscode.commands.registerCommand('glossator.claims.compare', (row?: WireRow) => this.compare(row)),
      vscode.commands.registerCommand('glossator.claims.export', (row?: WireRow) => this.export(row)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
      server.onDidChange(() => void this.refresh()),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const shown = this.shown.get(uri.toString());
    return shown?.comparison.text ?? vscode.l10n.t('This comparison is over. Run Compare Claims and Orders again.');
  }

  provideDocumentLinks({ uri }: vscode.TextDocument): vscode.DocumentLink[] {
    const links = this.shown.get(uri.toString())?.comparison.links ?? [];
    return links.map(({ range, place }) => {
      const { line, character } = place.range.start;
      const target = vscode.Uri.parse(place.uri).with({ fragment: `L${line + 1},${character + 1}` });
      return new vscode.DocumentLink(toRange(range), target);
    });
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** From a row of the tree, or from what stands at the cursor. */
  private async compare(row?: WireRow): Promise<void> {
    const asked = this.asked(row);
    const comparison = asked && (await this.ask(asked));
    if (!asked || !comparison) return;
    const name = comparison.name.replace(/[\\/:*?"<>|\s]+/g, ' ').slice(0, 80);
    const uri = vscode.Uri.from({ scheme: claimScheme, path: `/${name}.md`, query: asked.uri });
    this.shown.set(uri.toString(), { of: asked.uri, comparison });
    this.changing.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    this.shown.set(uri.toString(), { of: asked.uri, comparison });
    const editor = await vscode.window.showTextDocument(document, {
      preview: true,
      viewColumn: vscode.ViewColumn.Beside,
    });
    if (!comparison.at) return;
    const range = toRange(comparison.at);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }

  /** Into a file of the reader's choice: Markdown, or a table for spreadsheets. */
  private async export(row?: WireRow): Promise<void> {
    const active = vscode.window.activeTextEditor?.document.uri;
    const shown = row === undefined && active ? this.shown.get(active.toString()) : undefined;
    const asked = shown ? { uri: shown.of } : this.asked(row);
    const comparison = shown?.comparison ?? (asked && (await this.ask(asked)));
    if (!asked || !comparison) return;
    const file = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Claims and Orders'),
      filters: { Markdown: ['md'], CSV: ['csv'] },
      defaultUri: vscode.Uri.joinPath(
        vscode.Uri.parse(asked.uri),
        '..',
        `${comparison.name.replace(/[\\/:*?"<>|]/g, ' ')}.md`,
      ),
    });
    if (!file) return;
    const isTable = /\.csv$/i.test(file.path);
    // The mark tells spreadsheets that the table is UTF-8.
    const content = isTable ? `\uFEFF${comparison.csv}` : comparison.text;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
    hint(vscode.l10n.t('Written to {0}.', vscode.workspace.asRelativePath(file)));
  }

  private asked(row?: WireRow): ClaimsParams | undefined {
    if (row?.place) return { uri: row.place.uri };
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { line, character } = editor.selection.active;
    return { uri: editor.document.uri.toString(), position: { line, character } };
  }

  private async ask(params: ClaimsParams): Promise<Comparison | undefined> {
    const found = await this.server.ask<ClaimsResult>(claimsMethod, params);
    if (found && !('none' in found)) return found;
    hint(vscode.l10n.t('Open a judgment first: its claims are compared with its orders.'));
    return undefined;
  }

  /** A decision was read anew: what is shown of it follows. */
  private async refresh(): Promise<void> {
    for (const [address, { of }] of [...this.shown]) {
      const found = await this.server.ask<ClaimsResult>(claimsMethod, { uri: of });
      const shown = this.shown.get(address);
      if (!found || 'none' in found || !shown || shown.comparison.text === found.text) continue;
      shown.comparison = found;
      this.changing.fire(vscode.Uri.parse(address));
    }
  }
}
