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
import { RowsView } from '../rows-view';
import type { Annotations } from '../tags/annotations';
import { treeItemOf } from '../tree-item';

/** The badge is counted when nothing has changed for so long, in milliseconds. */
const calm = 500;

const icons: Readonly<Record<string, string>> = { resolved: 'pass', accepted: 'check-all' };

interface Choice extends vscode.QuickPickItem {
  readonly change: Partial<ReviewFilter>;
}

/** What waits to be looked at: what has lost its place, threads by document, passages that people tagged differently. */
export class ReviewView extends RowsView<WireReviewRow> {
  private readonly counting = new Pause(calm, () => void this.count());
  private filter: ReviewFilter = { whose: 'all', closed: false };

  constructor(
    private readonly server: Server,
    annotations: Annotations,
  ) {
    super('glossator.review');
    const changed = (): void => {
      this.refreshing.soon();
      this.counting.soon();
    };
    this.disposables.push(
      this.counting,
      annotations.onDidChange(changed),
      annotations.onDidRead((progress) => this.showProgress(progress)),
      server.onDidChange(changed),
    );
    this.counting.soon();
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

  /** Shows the row of a thread; without one the view alone. */
  async show(thread: string | undefined): Promise<void> {
    await vscode.commands.executeCommand('glossator.review.focus');
    if (thread === undefined) return;
    for (const top of await this.rowsBelow()) {
      const row = (await this.rowsBelow(top)).find((one) => one.thread === thread);
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

  protected fetch(parent?: WireReviewRow): Promise<WireReviewRow[] | undefined> {
    const params: ReviewRowsParams = { ...this.filter, ...(parent && { parent: parent.id }) };
    return this.server.ask<WireReviewRow[]>(reviewMethod.rows, params);
  }

  private async count(): Promise<void> {
    if (!this.server.running) return;
    const params: ReviewCountParams = { whose: this.filter.whose };
    const value = (await this.server.ask<number>(reviewMethod.count, params)) ?? 0;
    this.view.badge = value > 0 ? { value, tooltip: vscode.l10n.t('{0} open threads', value) } : undefined;
  }
}
