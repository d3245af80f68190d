import * as vscode from 'vscode';
import type { WireRow } from '../server/protocol';
import { RowOpener } from './row-opener';
import { TreeRefresh } from './tree-refresh';

type Options<R> = Omit<vscode.TreeViewOptions<R>, 'treeDataProvider'>;

/** A view of rows that come from the server as they are unfolded; it can be refreshed, and shows the places of its rows. */
export abstract class RowsView<R extends WireRow> implements vscode.TreeDataProvider<R>, vscode.Disposable {
  protected readonly refreshing = new TreeRefresh<R>();
  readonly onDidChangeTreeData = this.refreshing.onDidChange;
  protected readonly view: vscode.TreeView<R>;
  protected readonly opener: RowOpener;
  /** Above each row that was shown stands which; above those at the top none. */
  protected readonly parents = new Map<string, R | undefined>();
  protected readonly disposables: vscode.Disposable[];
  private filled = false;

  /** `id` is the view's name in the manifest. */
  constructor(id: string, options: Options<R> = {}) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true, ...options });
    this.opener = new RowOpener(this.view);
    this.refreshing.follow(this.view);
    this.disposables = [this.view, this.refreshing];
  }

  /** The rows below a row, or at the top, as the server has them now. */
  protected abstract fetch(parent?: R): Promise<R[] | undefined>;

  abstract getTreeItem(row: R): vscode.TreeItem;

  async getChildren(parent?: R): Promise<R[]> {
    this.refreshing.fetching.asked();
    // Before there are any rows, an empty view would say that there is nothing.
    const reading = vscode.l10n.t('Reading…');
    if (!parent && !this.filled) this.view.message ||= reading;
    const rows = await this.rowsBelow(parent);
    this.filled = true;
    if (this.view.message === reading) this.view.message = '';
    this.refreshing.fetching.answered(parent?.id, rows);
    return rows;
  }

  getParent(row: R): R | undefined {
    return this.parents.get(row.id);
  }

  get selected(): R | undefined {
    return this.view.selection[0];
  }

  /** Shows the place of the selected row and leaves the focus in the tree. */
  preview(): Promise<void> {
    return this.opener.preview();
  }

  /** Goes to the place of a row, or of the selected one. */
  open(row?: R): Promise<void> {
    return this.opener.open(row);
  }

  refresh(): void {
    this.refreshing.now();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  protected async rowsBelow(parent?: R): Promise<R[]> {
    const rows = (await this.fetch(parent)) ?? [];
    for (const row of rows) this.parents.set(row.id, parent);
    return rows;
  }
}
