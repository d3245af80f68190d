import * as vscode from 'vscode';
import { method, type IndexingParams, type RescanParams } from '../server/protocol';
import type { Server } from './client';

/** Reading that takes longer than this, in milliseconds, is told of with a button that stops it. */
const patience = 3000;
const nothing: IndexingParams = { done: 0, total: 0 };

/** In the status bar while folders are being read, and once a person has stopped that: a click stops it, or goes on. */
export class IndexingItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('glossator.indexing', vscode.StatusBarAlignment.Right, 91);
  private readonly disposables: vscode.Disposable[];
  private indexing = nothing;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Ends the message with the button. */
  private finished: (() => void) | undefined;
  private report: ((message: string) => void) | undefined;

  constructor(private readonly server: Server) {
    this.item.name = vscode.l10n.t('Glossator: reading of folders');
    const register = (name: string, wanted: boolean): vscode.Disposable =>
      vscode.commands.registerCommand(`glossator.${name}`, () => (wanted ? this.goOn() : this.stop()));
    this.disposables = [
      this.item,
      register('stopIndexing', false),
      register('resumeIndexing', true),
      server.onIndexing((params) => {
        this.indexing = params;
        this.show();
      }),
    ];
  }

  dispose(): void {
    this.calm();
    for (const one of this.disposables) one.dispose();
  }

  private stop(): Promise<void> {
    return this.server.tell(method.stopIndexing);
  }

  private goOn(): Promise<void> {
    const params: RescanParams = { wanted: true };
    return this.server.tell(method.rescan, params);
  }

  private show(): void {
    const { done, total, left } = this.indexing;
    const state = total > 0 ? 'running' : left ? 'stopped' : '';
    void vscode.commands.executeCommand('setContext', 'glossator.indexing', state);
    if (state !== 'running') this.calm();
    if (state === 'running') {
      this.say(`$(sync~spin) ${done}/${total}`, vscode.l10n.t('Glossator is reading this folder. Click to stop.'));
      this.item.command = 'glossator.stopIndexing';
      this.waiting ??= setTimeout(() => this.offerToStop(), patience);
      this.report?.(`${done}/${total}`);
    } else if (left) {
      const why = vscode.l10n.t('Glossator has not read {0} files: you stopped it. Click to go on.', left);
      this.say(`$(debug-pause) ${vscode.l10n.t('{0} files unread', left)}`, why);
      this.item.command = 'glossator.resumeIndexing';
    } else this.item.hide();
  }

  private say(text: string, tooltip: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: tooltip, role: 'button' };
    this.item.show();
  }

  private offerToStop(): void {
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Glossator is reading this folder.'),
        cancellable: true,
      },
      (progress, token) => {
        token.onCancellationRequested(() => void this.stop());
        this.report = (message) => progress.report({ message });
        return new Promise<void>((resolve) => {
          this.finished = resolve;
        });
      },
    );
  }

  private calm(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.report = undefined;
    this.finished?.();
    this.finished = undefined;
  }
}
