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
  /** How far reading has come of what the rows are made of; nothing where all has been read. */
  private unread: string | undefined;
  private said = '';
  private isRead = false;

  /** `id` is the view's name in the manifest. */
  constructor(
    private readonly id: string,
    options: Options<R> = {},
  ) {
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
    this.tell();
    const rows = await this.rowsBelow(parent);
    this.tell();
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

  /** Says something above the rows. */
  protected say(words: string): void {
    this.said = words;
    this.tell();
  }

  /** What the rows are made of is still being read, of so many parts so many; of none where it has been. */
  protected showProgress({ done, total }: { readonly done: number; readonly total: number }): void {
    this.unread = total > 0 ? vscode.l10n.t('Reading… {0} %', Math.floor((100 * done) / total)) : undefined;
    this.tell();
    this.refreshing.soon();
  }

  /** Until there are rows, or all has been read, an empty view would say that there is nothing. */
  private tell(): void {
    const reading = this.unread ?? (this.filled || this.said !== '' ? '' : vscode.l10n.t('Reading…'));
    const message = [reading, this.said].filter(Boolean).join(' · ');
    if ((this.view.message ?? '') !== message) this.view.message = message;
    const isRead = this.filled && this.unread === undefined;
    if (this.isRead !== isRead) void vscode.commands.executeCommand('setContext', `${this.id}.read`, isRead);
    this.isRead = isRead;
  }

  protected async rowsBelow(parent?: R): Promise<R[]> {
    const fetched = await this.fetch(parent);
    if (fetched && !parent) this.filled = true;
    const rows = fetched ?? [];
    for (const row of rows) this.parents.set(row.id, parent);
    return rows;
  }
}
