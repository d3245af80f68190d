import * as vscode from 'vscode';
import type { WireTagRow } from '../../server/protocol-annotations';
import type { Codebook } from './codebook';

const dragged = 'application/vnd.code.tree.glossator.tags';

/** Codes are ordered and nested by dragging them in the view of tags. */
export class CodeDragging implements vscode.TreeDragAndDropController<WireTagRow> {
  readonly dragMimeTypes = [dragged];
  readonly dropMimeTypes = [dragged];

  constructor(private readonly codebook: Codebook) {}

  handleDrag(rows: readonly WireTagRow[], transfer: vscode.DataTransfer): void {
    const codes = rows.filter(({ kind }) => kind === 'code');
    if (codes.length > 0) transfer.set(dragged, new vscode.DataTransferItem(codes));
  }

  async handleDrop(target: WireTagRow | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const codes = transfer.get(dragged)?.value as readonly WireTagRow[] | undefined;
    if (codes) await this.codebook.drop(codes, target);
  }
}
