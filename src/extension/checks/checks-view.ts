import * as vscode from 'vscode';
import { ledgerMethod, type LedgerRowsParams, type WireLedgerRow } from '../../server/protocol-ledger';
import { RowsView } from '../rows-view';
import { treeItemOf } from '../tree-item';
import type { Checks } from './checks';

/** The briefs, below each its citations and quotations in the order of the text, what changed since it was checked first. */
export class ChecksView extends RowsView<WireLedgerRow> {
  private briefs: readonly WireLedgerRow[] = [];

  constructor(private readonly checks: Checks) {
    super('glossator.checks');
    this.disposables.push(
      checks.onDidChange(() => this.refreshing.soon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => void this.follow(editor?.document.uri)),
    );
  }

  protected async fetch(parent?: WireLedgerRow): Promise<WireLedgerRow[] | undefined> {
    const front = vscode.window.activeTextEditor?.document.uri.toString();
    const params: LedgerRowsParams = parent ? { parent: parent.id } : { ...(front !== undefined && { front }) };
    const rows = await this.checks.ask<WireLedgerRow[]>(ledgerMethod.rows, params);
    if (!parent) {
      this.parents.clear();
      this.briefs = rows ?? [];
    }
    return rows;
  }

  getTreeItem(row: WireLedgerRow): vscode.TreeItem {
    const item = treeItemOf(row, 'glossator.checks.preview');
    const icon = iconOf(row);
    if (icon) item.iconPath = icon;
    const own = (row.own?.length ?? 0) > 0 ? 'mine' : '';
    if (row.of !== undefined) item.contextValue = `item ${row.of} ${own}`;
    else if (row.changed && own !== '') item.contextValue = `gone ${own}`;
    if (row.kind === 'brief') item.accessibilityInformation = { label: row.spoken };
    return item;
  }

  /** Unfolds the brief that has come to the front; the others stay as the reader has them. */
  private async follow(uri: vscode.Uri | undefined): Promise<void> {
    const row = this.briefs.find(({ document }) => document !== undefined && document === uri?.toString());
    if (!row || !this.view.visible || this.opener.movedJustNow) return;
    await this.view.reveal(row, { select: false, focus: false, expand: true }).then(undefined, () => undefined);
  }

  /** The progress of the brief in front, beside the title of the view. */
  set progress(progress: string) {
    this.view.description = progress;
  }
}

/** The state at a glance; each also stands in words behind the name of the row. */
function iconOf({ state, changed, done, kind }: WireLedgerRow): vscode.ThemeIcon | undefined {
  if (changed) return new vscode.ThemeIcon('history', new vscode.ThemeColor('list.warningForeground'));
  switch (state) {
    case 'signed':
      return new vscode.ThemeIcon('verified', new vscode.ThemeColor('testing.iconPassed'));
    case 'compared':
      return done
        ? new vscode.ThemeIcon('check', new vscode.ThemeColor('testing.iconPassed'))
        : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    case 'doubted':
      return new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground'));
    case 'unchecked':
      return new vscode.ThemeIcon('circle-large-outline');
    default:
      return kind === 'displaced' ? new vscode.ThemeIcon('history') : undefined;
  }
}
