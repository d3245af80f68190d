import * as vscode from 'vscode';
import type { WireRow } from '../../server/protocol';
import type { Server } from '../client';
import type { HoldingsView } from '../holdings-view';
import { PassageDropping } from './dragging';
import { Quoting } from './quoting';

/** Words with their citation: copied, pasted, and dropped into a brief. */
export function registerCiting(server: Server, holdings: HoldingsView): vscode.Disposable[] {
  const quoting = new Quoting(server);
  return [
    vscode.commands.registerCommand('glossator.copyWithCitation', (row?: WireRow | 'selected') =>
      // A key that is pressed in the view means the row that is selected there.
      quoting.copy(row === 'selected' ? holdings.selected : row),
    ),
    vscode.commands.registerCommand('glossator.pasteWithCitation', () => quoting.paste()),
    vscode.languages.registerDocumentDropEditProvider(PassageDropping.selector, new PassageDropping(quoting)),
  ];
}
