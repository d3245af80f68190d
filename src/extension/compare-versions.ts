import * as vscode from 'vscode';
import { articleScheme, method, type CompareParams, type CompareResult, type WireArticle } from '../server/protocol';
import type { Server } from './client';

type Comparison = Exclude<CompareResult, { readonly none: string }>;

/** Sets one article of a law in two of its versions side by side, in the editor's own comparison. */
export class VersionComparison implements vscode.TextDocumentContentProvider, vscode.Disposable {
  /** What is shown, by address; kept while an editor has it. */
  private readonly texts = new Map<string, string>();
  private count = 0;
  private readonly disposables = [
    vscode.workspace.registerTextDocumentContentProvider(articleScheme, this),
    vscode.commands.registerCommand('glossator.compareVersions', (uri?: string, offset?: number) =>
      this.compare(uri, offset),
    ),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
  ];

  constructor(private readonly server: Server) {}

  provideTextDocumentContent(uri: vscode.Uri): string {
    // A window that is opened again has the tab still, and no longer what it showed.
    return this.texts.get(uri.toString()) ?? vscode.l10n.t('This comparison is over. Run Compare Versions again.');
  }

  /** From a link in a card, or from the cursor. */
  async compare(uri?: string, offset?: number): Promise<void> {
    const params = uri !== undefined && offset !== undefined ? { uri, at: offset } : atCursor();
    if (!params) return;
    const found = await this.server.ask<CompareResult>(method.compare, params);
    if (!found) return;
    if ('none' in found) return void vscode.window.showInformationMessage(whyNot(found.none));
    const other = found.others.length > 1 ? await choose(found) : found.others[0];
    if (other) await this.show(found.law, found.article, other);
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** The earlier version stands on the left; what a reader must know of the pair stands in its title. */
  private async show(law: string, article: WireArticle, other: Comparison['others'][number]): Promise<void> {
    const [left, right] = other.earlier ? [other, article] : [article, other];
    const articles = `${law} ${left.label} ↔ ${right.label}`;
    const notes = new Set([...other.notes, ...article.notes]);
    const title = [articles, ...notes].join(' · ');
    const [before, after] = await Promise.all([this.open(law, left), this.open(law, right)]);
    await vscode.commands.executeCommand('vscode.diff', before, after, title, { preview: true });
  }

  private async open(law: string, { label, text }: WireArticle): Promise<vscode.Uri> {
    // Each comparison has addresses of its own: the law may have been changed since the last one.
    const uri = vscode.Uri.from({ scheme: articleScheme, path: `/${law} ${label}`, query: String(++this.count) });
    this.texts.set(uri.toString(), text);
    const document = await vscode.workspace.openTextDocument(uri);
    // For its line breaks and signs; it goes to no server. The change closes the text and opens it again.
    await vscode.languages.setTextDocumentLanguage(document, 'legal-statute');
    this.texts.set(uri.toString(), text);
    return uri;
  }
}

function atCursor(): CompareParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), at: { line, character } };
}

async function choose({ law, others }: Comparison): Promise<Comparison['others'][number] | undefined> {
  const items = others.map((other) => ({ label: other.label, description: other.notes.join(' · '), other }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Compare with which version of {0}?', law),
    matchOnDescription: true,
  });
  return chosen?.other;
}

function whyNot(none: 'no-provision' | 'no-text' | 'one-version'): string {
  switch (none) {
    case 'no-provision':
      return vscode.l10n.t('Put the cursor on an article: on a citation of it, or where it stands in its law.');
    case 'no-text':
      return vscode.l10n.t(
        'No text of this article is at hand. Put its law into the folder, or name a collection in the setting glossator.statutes.',
      );
    case 'one-version':
      return vscode.l10n.t(
        'Only one version of this law is at hand. Put another into the folder, or name a collection in the setting glossator.statutes.',
      );
  }
}
