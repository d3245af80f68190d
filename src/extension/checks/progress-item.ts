import * as vscode from 'vscode';
import { Pause } from '../pause';
import type { Recognition } from '../recognition';
import type { Checks } from './checks';

/** Changes that come close together make one look, in milliseconds. */
const delay = 200;

/** In the status bar, for the brief in front: how many of its citations and quotations are done; a click shows them. */
export class ProgressItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('glossator.checks', vscode.StatusBarAlignment.Right, 89);
  private readonly looking = new Pause(delay, () => void this.look());
  private readonly disposables: vscode.Disposable[];
  private turn = 0;

  constructor(
    private readonly checks: Checks,
    private readonly recognition: Recognition,
    /** Told the progress in short, empty where no brief is in front. */
    private readonly tell: (progress: string) => void,
  ) {
    this.item.name = vscode.l10n.t('Glossator: checks');
    this.item.command = 'glossator.checks.focus';
    this.disposables = [
      this.item,
      this.looking,
      checks.onDidChange(() => this.looking.soon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.looking.soon()),
    ];
    this.looking.soon();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private async look(): Promise<void> {
    const turn = ++this.turn;
    const document = vscode.window.activeTextEditor?.document;
    const ledger = document && this.recognition.follows(document) ? await this.checks.of(document.uri) : undefined;
    if (turn !== this.turn) return;
    const total = ledger?.items.length ?? 0;
    if (!ledger || total + ledger.changed === 0) {
      this.tell('');
      return this.item.hide();
    }
    const progress = `${ledger.done}/${total}`;
    const changed = ledger.changed > 0 ? vscode.l10n.t('{0} changed since last check', ledger.changed) : '';
    const said = vscode.l10n.t('{0} of {1} citations and quotations checked', ledger.done, total);
    this.tell(progress);
    this.item.text = `$(checklist) ${progress}${changed && ' $(history)'}`;
    this.item.tooltip = [said, changed, vscode.l10n.t('Click to show them.')].filter(Boolean).join('\n');
    this.item.accessibilityInformation = { label: [said, changed].filter(Boolean).join(', '), role: 'button' };
    this.item.show();
  }
}
