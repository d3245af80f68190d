import * as vscode from 'vscode';
import {
  reviewMethod,
  type ReviewCountParams,
  type ReviewFilter,
  type ReviewRowsParams,
  type WireReviewRow,
  type WireWhose,
} from '../../server/protocol-review';
import type { Server } from '../client';
import { Pause } from '../pause';
import { RowOpener } from '../row-opener';
import type { Annotations } from '../tags/annotations';
import { treeItemOf } from '../tree-item';
import { TreeRefresh } from '../tree-refresh';

/** The badge is counted when nothing has changed for so long, in milliseconds. */
const calm = 500;

const icons: Readonly<Record<string, string>> = { resolved: 'pass', accepted: 'check-all' };

interface Choice extends vscode.QuickPickItem {
  readonly change: Partial<ReviewFilter>;
}

/** What waits to be looked at: what has lost its place, threads by document, passages that people tagged differently. */
export class ReviewView implements vscode.TreeDataProvider<WireReviewRow>, vscode.Disposable {
  private readonly refreshing = new TreeRefresh<WireReviewRow>();
  readonly onDidChangeTreeData = this.refreshing.onDidChange;
  private readonly view: vscode.TreeView<WireReviewRow>;
  private readonly opener: RowOpener;
  private readonly parents = new Map<string, WireReviewRow | undefined>();
  private readonly counting = new Pause(calm, () => void this.count());
  private readonly disposables: vscode.Disposable[];
  private filter: ReviewFilter = { whose: 'all', closed: false };

  constructor(
    private readonly server: Server,
    annotations: Annotations,
  ) {
    this.view = vscode.window.createTreeView('glossator.review', { treeDataProvider: this, showCollapseAll: true });
    this.opener = new RowOpener(this.view);
    this.refreshing.follow(this.view);
    const changed = (): void => {
      this.refreshing.soon();
      this.counting.soon();
    };
    this.disposables = [
      this.view,
      this.refreshing,
      this.counting,
      annotations.onDidChange(changed),
      server.onDidChange(changed),
    ];
    this.counting.soon();
  }

  async getChildren(parent?: WireReviewRow): Promise<WireReviewRow[]> {
    this.refreshing.fetching.asked();
    const rows = await this.rows(parent);
    this.refreshing.fetching.answered(parent?.id, rows);
    return rows;
  }

  getParent(row: WireReviewRow): WireReviewRow | undefined {
    return this.parents.get(row.id);
  }

  getTreeItem(row: WireReviewRow): vscode.TreeItem {
    const item = treeItemOf(row, 'glossator.review.preview');
    const icon = row.namesMe ? 'mention' : row.state && icons[row.state];
    if (icon) item.iconPath = new vscode.ThemeIcon(icon);
    if (row.state) item.contextValue = `thread ${row.state}`;
    else if (row.annotation !== undefined)
      item.contextValue = [row.kind, row.mine ? 'mine' : 'theirs', row.outcome].join(' ');
    return item;
  }

  get selected(): WireReviewRow | undefined {
    return this.view.selection[0];
  }

  preview(): Promise<void> {
    return this.opener.preview();
  }

  open(row?: WireReviewRow): Promise<void> {
    return this.opener.open(row);
  }

  refresh(): void {
    this.refreshing.now();
  }

  /** Shows the row of a thread; without one the view alone. */
  async show(thread: string | undefined): Promise<void> {
    await vscode.commands.executeCommand('glossator.review.focus');
    if (thread === undefined) return;
    for (const top of await this.rows()) {
      const row = (await this.rows(top)).find((one) => one.thread === thread);
      if (row) return this.view.reveal(row, { select: true, focus: true });
    }
  }

  /** Whose threads are shown, and whether those that are done are. */
  async chooseFilter(): Promise<void> {
    const { whose, closed } = this.filter;
    const choice = (label: string, change: Partial<ReviewFilter>, now: boolean): Choice => ({
      ...{ label, change },
      ...(now && { description: vscode.l10n.t('now') }),
    });
    const whoseChoice = (label: string, one: WireWhose): Choice => choice(label, { whose: one }, whose === one);
    const items = [
      whoseChoice(vscode.l10n.t('All threads'), 'all'),
      whoseChoice(vscode.l10n.t('Threads that I have written in'), 'mine'),
      whoseChoice(vscode.l10n.t('Threads that name me'), 'mentions'),
      choice(vscode.l10n.t('Open threads only'), { closed: false }, !closed),
      choice(vscode.l10n.t('Resolved and accepted threads too'), { closed: true }, closed),
    ];
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Filter Review') });
    if (!chosen) return;
    this.filter = { ...this.filter, ...chosen.change };
    const said = [
      items.find(({ change }) => change.whose === this.filter.whose && this.filter.whose !== 'all')?.label,
      this.filter.closed ? vscode.l10n.t('with resolved ones') : undefined,
    ];
    this.view.description = said.filter(Boolean).join(' · ');
    this.counting.soon();
    this.refresh();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private async rows(parent?: WireReviewRow): Promise<WireReviewRow[]> {
    const params: ReviewRowsParams = { ...this.filter, ...(parent && { parent: parent.id }) };
    const rows = (await this.server.ask<WireReviewRow[]>(reviewMethod.rows, params)) ?? [];
    for (const row of rows) this.parents.set(row.id, parent);
    return rows;
  }

  private async count(): Promise<void> {
    if (!this.server.running) return;
    const params: ReviewCountParams = { whose: this.filter.whose };
    const value = (await this.server.ask<number>(reviewMethod.count, params)) ?? 0;
    this.view.badge = value > 0 ? { value, tooltip: vscode.l10n.t('{0} open threads', value) } : undefined;
  }
}
