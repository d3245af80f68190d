import * as vscode from 'vscode';
import { pageScheme, type WirePage } from '../../server/protocol-page';
import { hint } from '../hint';
import { toRange } from '../places';
import { writeText } from '../write-text';

/** Makes a page anew; nothing where what it was about has gone. */
export type MakePage = () => Promise<WirePage | null | undefined>;

interface Shown {
  readonly make: MakePage;
  page: WirePage;
}

/** Shows pages that quote documents, with links into them, keeps them up to date, and saves them for others. */
export class Pages implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable {
  /** By address; kept while an editor has it. */
  private readonly shown = new Map<string, Shown>();
  private readonly changing = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changing.event;
  private readonly disposables: vscode.Disposable[];

  constructor(onDidChangeDocuments: vscode.Event<void>) {
    this.disposables = [
      this.changing,
      vscode.workspace.registerTextDocumentContentProvider(pageScheme, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: pageScheme }, this),
      vscode.commands.registerCommand('glossator.pages.export', () => this.exportShown()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
      onDidChangeDocuments(() => void this.refresh()),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const shown = this.shown.get(uri.toString());
    return shown?.page.text ?? vscode.l10n.t('This page is over. Run its command again.');
  }

  provideDocumentLinks({ uri }: vscode.TextDocument): vscode.DocumentLink[] {
    const links = this.shown.get(uri.toString())?.page.links ?? [];
    return links.map(({ range, place }) => {
      const { line, character } = place.range.start;
      const target = vscode.Uri.parse(place.uri).with({ fragment: `L${line + 1},${character + 1}` });
      return new vscode.DocumentLink(toRange(range), target);
    });
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /**
   * Shows a page beside what is open.
   *
   * @param of What it is about: the same page takes the same place.
   */
  async show(page: WirePage, of: string, make: MakePage): Promise<void> {
    const name = page.name.replace(/[\\/:*?"<>|\s]+/g, ' ').slice(0, 80);
    const uri = vscode.Uri.from({ scheme: pageScheme, path: `/${name}.md`, query: of });
    this.shown.set(uri.toString(), { make, page });
    this.changing.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    // Another language is a close and an open for those who listen.
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    this.shown.set(uri.toString(), { make, page });
    const options = { preview: true, viewColumn: vscode.ViewColumn.Beside };
    const editor = await vscode.window.showTextDocument(document, options);
    if (!page.at) return;
    const range = toRange(page.at);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }

  /** Into a file of the reader's choice: Markdown, a table for spreadsheets, or a file that opens in a browser and prints. */
  async export(page: WirePage, folder: vscode.Uri | undefined): Promise<void> {
    const name = `${page.name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.md`;
    const file = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export'),
      filters: { Markdown: ['md'], HTML: ['html'], CSV: ['csv'] },
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    });
    if (!file) return;
    const kind = /\.(csv|html?)$/i.exec(file.path)?.[1]?.toLowerCase();
    const content = kind === undefined ? page.text : kind === 'csv' ? page.csv : page.html;
    if (await writeText(file, content)) hint(vscode.l10n.t('Written to {0}.', vscode.workspace.asRelativePath(file)));
  }

  private async exportShown(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document.uri;
    const page = active && this.shown.get(active.toString())?.page;
    if (page) await this.export(page, vscode.workspace.workspaceFolders?.[0]?.uri);
  }

  /** Documents, or what people say of them, have changed: what is shown of them follows. */
  async refresh(): Promise<void> {
    for (const [address, shown] of [...this.shown]) {
      const page = await shown.make();
      if (!page || !this.shown.has(address) || shown.page.text === page.text) continue;
      shown.page = page;
      this.changing.fire(vscode.Uri.parse(address));
    }
  }
}
