import * as vscode from 'vscode';
import { method, type SummaryResult } from '../server/protocol';
import type { Server } from './client';
import type { Recognition } from './recognition';

/** In the status bar: what the document was taken for; a click lets one overrule it. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('glossator.status', vscode.StatusBarAlignment.Right, 90);
  private readonly disposables: vscode.Disposable[];
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
    if (!this.summary) return this.item.hide();
    const { label } = this.summary;
    this.item.text = `$(law) ${label}`;
    this.item.tooltip = tooltipOf(this.summary);
    this.item.accessibilityInformation = { label: vscode.l10n.t('Kind of document: {0}', label) };
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
