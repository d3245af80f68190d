import type * as vscode from 'vscode';
import type { WireRow } from '../server/protocol';
import { showPlace } from './places';

/** For so long after a row was clicked, what moves in the editor was moved by the tree itself. */
const ownMove = 1000;
/** Enter selects a row and opens it: the one and the other arrive in either order, a busy machine so far apart. */
const enterMove = 3000;

/** Shows the places of a tree's rows: a click leaves the focus in the tree, Enter takes it along. */
export class RowOpener {
  private moved = 0;
  /** When Enter was pressed, until the row that it selected is shown. */
  private entered = -Infinity;
  private previewed = -Infinity;

  constructor(private readonly view: Pick<vscode.TreeView<WireRow>, 'selection'>) {}

  /** Whether the editor moves because of a row, not because a reader went somewhere. */
  get movedJustNow(): boolean {
    return Date.now() - this.moved <= ownMove;
  }

  /** Shows the place of the selected row without taking the focus away from the tree, unless Enter asked for it a moment ago. */
  async preview(): Promise<void> {
    const { place } = this.view.selection[0] ?? {};
    if (!place) return;
    const byEnter = Date.now() - this.entered <= enterMove;
    this.entered = -Infinity;
    this.previewed = this.moved = Date.now();
    await showPlace(place.uri, place.range, !byEnter);
  }

  /** Goes to the place of a row; of the selected one where none is named, as Enter does. */
  async open(row?: WireRow): Promise<void> {
    if (!row && Date.now() - this.previewed > ownMove) this.entered = Date.now();
    const { place } = row ?? this.view.selection[0] ?? {};
    if (!place) return;
    this.moved = Date.now();
    await showPlace(place.uri, place.range, false);
  }
}
