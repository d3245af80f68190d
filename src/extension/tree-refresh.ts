import * as vscode from 'vscode';
import type { WireRow } from '../server/protocol';
import { Fetching } from './fetching';
import { Pause } from './pause';

/** Changes that come close together make one refresh, in milliseconds. */
const delay = 250;

/** When the rows of a tree are fetched anew: while it is in sight, and not while VS Code is still fetching others. */
export class TreeRefresh<R extends WireRow> implements vscode.Disposable {
  readonly fetching = new Fetching();
  private readonly changes = new vscode.EventEmitter<R | undefined>();
  /** All rows are stale. */
  readonly onDidChange = this.changes.event;
  private readonly pause = new Pause(delay, () => this.now());
  private view: vscode.TreeView<R> | undefined;
  /** What changed while the tree was hidden is fetched when it is shown. */
  private stale = false;
  private readonly disposables: vscode.Disposable[] = [this.changes, this.pause];

  /** The view is made of a provider that already tells of changes, and so comes after this. */
  follow(view: vscode.TreeView<R>): void {
    this.view = view;
    this.disposables.push(
      view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.stale) this.soon();
      }),
      view.onDidCollapseElement(({ element }) => this.fetching.folded(element.id)),
      view.onDidExpandElement(({ element }) => this.fetching.unfolded(element.id)),
    );
  }

  soon(): void {
    this.pause.soon();
  }

  now(): void {
    if (!this.view?.visible) this.stale = true;
    else if (this.fetching.busy) this.soon();
    else {
      this.stale = false;
      this.fetching.refreshed();
      this.changes.fire(undefined);
    }
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }
}
