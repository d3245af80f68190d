import * as vscode from 'vscode';
import type { WirePlace, WireRange } from '../server/protocol';
import { hint } from './hint';

export function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A range as it is sent: plain data, which the editor's own ranges are not, and a worker is sent copies of data. */
export function toWire({ start, end }: vscode.Range): WireRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

export function toLocation({ uri, range }: WirePlace): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

/** Shows a place in an editor; as a preview, the focus stays where it was. */
export async function showPlace(
  uri: string,
  range: WireRange,
  preview: boolean,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  const target = vscode.Uri.parse(uri);
  const selection = toRange(range);
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(target);
  } catch {
    const name = vscode.workspace.asRelativePath(target);
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be opened. It may have been moved.', name));
    return;
  }
  const editor = await vscode.window.showTextDocument(document, {
    ...{ preview: true, preserveFocus: preview },
    ...(viewColumn !== undefined && { viewColumn }),
  });
  // The cursor at the start, the passage in sight: a selection over pages would hide what it selects.
  editor.selection = new vscode.Selection(selection.start, selection.start);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** One place is gone to; of several, the reader chooses in a peek. */
export async function showPlaces(from: vscode.TextEditor, places: readonly WirePlace[], none: string): Promise<void> {
  if (places.length === 0) {
    hint(none);
    return;
  }
  await vscode.commands.executeCommand(
    'editor.action.goToLocations',
    from.document.uri,
    from.selection.active,
    places.map(toLocation),
    'peek',
    none,
  );
}
