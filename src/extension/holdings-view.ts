import * as vscode from 'vscode';
import { method, type Grouping, type TreeParams, type TreePathParams, type WireRow } from '../server/protocol';
import type { Server } from './client';
import { hint } from './hint';
import { Pause } from './pause';
import { RowsView } from './rows-view';
import { treeItemOf } from './tree-item';

/** How long the tree waits for the reader's hand to rest before it follows the editor, in milliseconds. */
const followDelay = 250;

/** The tree of holdings: rows come from the server as they are unfolded, and are kept until something changes. */
export class HoldingsView extends RowsView<WireRow> {
  private readonly fetching = this.refreshing.fetching;
  private readonly rows = new Map<string, WireRow>();
  private readonly following = new Pause(followDelay, () => {
    if (this.fetching.busy) this.followSoon();
    else void this.reveal(false);
  });
  private grouping: Grouping;
  private filter = '';
  private follow: boolean;
  private empty = false;
  private reading = false;

  constructor(
    private readonly server: Server,
    private readonly memory: vscode.Memento,
    dragAndDropController: vscode.TreeDragAndDropController<WireRow>,
  ) {
    super('glossator.holdings', { dragAndDropController });
    this.grouping = memory.get<Grouping>('holdings.grouping', 'judgment');
    this.follow = memory.get('holdings.follow', true);
    this.disposables.push(
      this.following,
      server.onDidChange(() => this.refreshing.soon()),
      server.onIndexing(({ total }) => {
        this.reading = total > 0;
        this.explain();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor === vscode.window.activeTextEditor && kind !== vscode.TextEditorSelectionChangeKind.Command)
          this.followSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.followSoon()),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.followSoon();
      }),
    );
    this.publish();
  }

  protected async fetch(parent?: WireRow): Promise<WireRow[] | undefined> {
    const params: TreeParams = { ...(parent && { parent: parent.id }), grouping: this.grouping, filter: this.filter };
    const rows = await this.server.ask<WireRow[]>(method.tree, params);
    for (const row of rows ?? []) this.rows.set(row.id, row);
    if (!parent) {
      this.empty = !rows?.length;
      this.explain();
    }
    return rows;
  }

  getTreeItem(row: WireRow): vscode.TreeItem {
    const item = treeItemOf(row, 'glossator.previewRow');
    const flags = [row.corrected && 'corrected', row.own && 'mine'].filter(Boolean);
    if (flags.length > 0) item.contextValue = [row.kind, ...flags].join(' ');
    const icon = iconOf(row);
    if (icon) item.iconPath = icon;
    return item;
  }

  /** Puts the words of a row on the clipboard; of the selected one where none is named. */
  async copy(row: WireRow | undefined = this.view.selection[0]): Promise<void> {
    if (row) await vscode.env.clipboard.writeText(row.tooltip ?? row.label);
  }

  async chooseGrouping(): Promise<void> {
    const items: (vscode.QuickPickItem & { grouping: Grouping })[] = [
      { grouping: 'judgment', label: vscode.l10n.t('By decision') },
      { grouping: 'issue', label: vscode.l10n.t('By issue, across decisions') },
      { grouping: 'provision', label: vscode.l10n.t('By provision') },
    ];
    const now = vscode.l10n.t('as now');
    const chosen = await vscode.window.showQuickPick(
      items.map((item) => (item.grouping === this.grouping ? { ...item, description: now } : item)),
      { title: vscode.l10n.t('Group holdings') },
    );
    if (!chosen) return;
    this.grouping = chosen.grouping;
    await this.memory.update('holdings.grouping', this.grouping);
    this.publish();
    this.refresh();
  }

  async chooseFilter(): Promise<void> {
    const words = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter holdings'),
      value: this.filter,
      prompt: vscode.l10n.t('Words of a holding, an issue, a party or a file name; empty to show all'),
    });
    if (words === undefined) return;
    this.filter = words.trim();
    this.publish();
    this.refresh();
  }

  clearFilter(): void {
    this.filter = '';
    this.publish();
    this.refresh();
  }

  async setFollow(follow: boolean): Promise<void> {
    this.follow = follow;
    await this.memory.update('holdings.follow', follow);
    this.publish();
    if (follow) this.followSoon();
  }

  /** Shows the row of what stands at the cursor, unfolding what leads to it; with the focus on it where a person asks. */
  async reveal(focus: boolean): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.server.running) return;
    if (focus && this.filter) this.clearFilter();
    if (focus) await vscode.commands.executeCommand('glossator.holdings.focus');
    await this.fetching.settled();
    const release = this.fetching.hold();
    try {
      const row = await this.rowAt(editor);
      // Whoever has turned to another view meanwhile is not to be called back.
      if (!focus && !this.view.visible) return;
      if (row) await this.view.reveal(row, { select: true, focus }).then(undefined, () => undefined);
      else if (focus) hint(vscode.l10n.t('Nothing of the tree stands here.'));
    } finally {
      release();
    }
  }

  private async rowAt({ document, selection }: vscode.TextEditor): Promise<WireRow | undefined> {
    const { line, character } = selection.active;
    const params: TreePathParams = {
      uri: document.uri.toString(),
      position: { line, character },
      grouping: this.grouping,
    };
    let row: WireRow | undefined;
    for (const id of (await this.server.ask<string[]>(method.treePath, params)) ?? []) {
      if (this.parents.get(id)?.id !== row?.id || !this.rows.has(id)) await this.rowsBelow(row);
      row = this.rows.get(id) ?? row;
    }
    return row;
  }

  private followSoon(): void {
    this.following.cancel();
    if (this.follow && this.view.visible && !this.filter && !this.opener.movedJustNow) this.following.soon();
  }

  /** Says why there are no rows; the welcome text is for a reader who has opened nothing yet. */
  private explain(): void {
    let why = '';
    if (this.empty && this.filter) why = vscode.l10n.t('Nothing fits “{0}”.', this.filter);
    else if (this.empty && this.reading) why = vscode.l10n.t('Glossator is reading this folder.');
    this.say(why);
  }

  private publish(): void {
    const names: Readonly<Record<Grouping, string>> = {
      judgment: '',
      issue: vscode.l10n.t('by issue'),
      provision: vscode.l10n.t('by provision'),
    };
    this.view.description = [names[this.grouping], this.filter && vscode.l10n.t('filter: {0}', this.filter)]
      .filter(Boolean)
      .join(' · ');
    void vscode.commands.executeCommand('setContext', 'glossator.holdings.filtered', this.filter !== '');
    void vscode.commands.executeCommand('setContext', 'glossator.holdings.follows', this.follow);
  }
}

/** Kinds of rows that a person can correct. */
const correctable = new Set(['holding', 'order', 'issue', 'party', 'part']);

/** A narrow side bar cuts off the words that say so: a guess and what a person has said show in the icon too. */
function iconOf({ kind, corrected, unsure }: WireRow): vscode.ThemeIcon | undefined {
  if (corrected && correctable.has(kind)) return new vscode.ThemeIcon('account');
  if (unsure && correctable.has(kind))
    return new vscode.ThemeIcon('lightbulb', new vscode.ThemeColor('disabledForeground'));
  return undefined;
}
