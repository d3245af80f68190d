import * as vscode from 'vscode';
import type { WirePlace, WireRow } from '../../server/protocol';
import { languageOf } from '../../server/protocol';
import type { Quoting } from './quoting';

/** Under this name a drag carries the place of a row; no other program knows it. */
const passageMime = 'application/vnd.glossator.passage';

/** What of the tree can be quoted. */
const quotable = new Set(['holding', 'order', 'passage', 'claim', 'issue']);

/** Lets rows of the tree be dragged; nothing can be dropped on it. */
export class RowDragging implements vscode.TreeDragAndDropController<WireRow> {
  readonly dragMimeTypes = [passageMime];
  readonly dropMimeTypes: readonly string[] = [];

  handleDrag([row]: readonly WireRow[], data: vscode.DataTransfer): void {
    if (row?.place && quotable.has(row.kind))
      data.set(passageMime, new vscode.DataTransferItem(JSON.stringify(row.place)));
  }
}

/** What is dropped into a brief is quoted there with its citation. */
export class PassageDropping implements vscode.DocumentDropEditProvider {
  static readonly selector = [languageOf.brief, 'markdown'];

  constructor(private readonly quoting: Quoting) {}

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const place = placeIn(await data.get(passageMime)?.asString());
    const text = place && (await this.quoting.textInto(document, position, place));
    return text === undefined ? undefined : new vscode.DocumentDropEdit(text);
  }
}

/** What a drag of ours carries; anything may call itself one. */
function placeIn(carried: string | undefined): WirePlace | undefined {
  try {
    const place = JSON.parse(carried ?? '') as Partial<WirePlace> | null;
    return typeof place?.uri === 'string' && place.range ? (place as WirePlace) : undefined;
  } catch {
    return undefined;
  }
}
