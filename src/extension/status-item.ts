import * as vscode from 'vscode';
import { method, type IndexingParams, type SummaryResult } from '../server/protocol';
import type { Server } from './client';
import type { Recognition } from './recognition';

/** In the status bar: what the document was taken for, and what is being read; a click lets one overrule it. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('glossator.status', vscode.StatusBarAlignment.Right, 90);
  private readonly disposables: vscode.Disposable[];
  private indexing: IndexingParams = { done: 0, total: 0 };
  private summary: SummaryResult | undefined;
  private turn = 0;

  constructor(
    private readonly server: Server,
    private readonly recognition: Recognition,
  ) {
    this.item.name = vscode.l10n.t('Glossator: kind of document');
    this.disposables = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => void this.update()),
      server.onDidChange(() => void this.update()),
      server.onDidFall(() => this.show()),
      server.onIndexing((progress) => {
        this.indexing = progress;
        this.show();
      }),
    ];
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** Asks what the document in front is, and lets menus and keys know. */
  private async update(): Promise<void> {
    const turn = ++this.turn;
    const document = vscode.window.activeTextEditor?.document;
    const followed = document && this.recognition.follows(document) ? document.uri.toString() : undefined;
    const summary = followed && (await this.server.ask<SummaryResult | null>(method.summary, { uri: followed }));
    if (turn !== this.turn) return;
    this.summary = summary || undefined;
    void vscode.commands.executeCommand('setContext', 'glossator.kind', this.summary?.kind ?? '');
    this.show();
  }

  private show(): void {
    const stopped = this.server.state === 'stopped';
    this.item.command = stopped ? 'glossator.restart' : 'glossator.chooseKind';
    this.item.backgroundColor = stopped ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    void vscode.commands.executeCommand('setContext', 'glossator.stopped', stopped);
    if (stopped) return this.showStopped();
    const { done, total } = this.indexing;
    const busy = total > 0 ? `$(sync~spin) ${done}/${total}` : '';
    if (!this.summary && !busy) return this.item.hide();
    this.item.text = [busy, this.summary && `$(law) ${this.summary.label}`].filter(Boolean).join(' ');
    this.item.tooltip = this.summary ? tooltipOf(this.summary) : vscode.l10n.t('Glossator is reading this folder.');
    this.item.accessibilityInformation = {
      label: this.summary
        ? vscode.l10n.t('Kind of document: {0}', this.summary.label)
        : vscode.l10n.t('Glossator is reading this folder.'),
    };
    this.item.show();
  }

  private showStopped(): void {
    const what = vscode.l10n.t('Glossator has stopped reading. Click to restart it.');
    this.item.text = `$(warning) ${vscode.l10n.t('Glossator stopped')}`;
    this.item.tooltip = what;
    this.item.accessibilityInformation = { label: what, role: 'button' };
    this.item.show();
  }
}

function tooltipOf({ label, details }: SummaryResult): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText([label, ...details].join('\n'));
  tooltip.appendMarkdown('\n\n---\n\n');
  tooltip.appendText(vscode.l10n.t('Click to say that it is something else.'));
  return tooltip;
}
