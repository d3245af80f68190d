import * as vscode from 'vscode';
import {
  method,
  type JumpParams,
  type ReferencesResult,
  type RescanParams,
  type WirePlace,
  type WireRange,
  type WireRow,
} from '../server/protocol';
import type { Server } from './client';
import { formatCitations } from './format-citations';
import type { HoldingsView } from './holdings-view';
import { chooseKind } from './kind-setting';
import type { Swatches } from './decorations/swatch';
import { showLegend } from './legend';
import { showPlace, showPlaces, toLocation } from './places';
import { originalUri, type ReadingViews } from './reading-view';
import type { Recognition } from './recognition';

/** All commands; those of the palette are declared in the manifest, the rest serve links and rows. */
export function registerCommands(
  server: Server,
  holdings: HoldingsView,
  recognition: Recognition,
  views: ReadingViews,
  swatches: Swatches,
): vscode.Disposable[] {
  const register = (name: string, run: (...args: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`glossator.${name}`, run);
  return [
    register('openPlace', (uri: string, range: WireRange) => showPlace(uri, range, false)),
    register('previewRow', () => holdings.preview()),
    register('openRow', (row?: WireRow) => holdings.open(row)),
    register('showReferences', (uri: string, offset: number) => showReferences(server, uri, offset)),
    register('jumpToReasoning', () =>
      jump(
        server,
        'reasoning',
        vscode.l10n.t('No reasoning was found from here. Put the cursor on a holding, an ordered item or an issue.'),
      ),
    ),
    register('jumpToConclusions', () =>
      jump(server, 'conclusions', vscode.l10n.t('Nothing rests on this passage, as far as the reading goes.')),
    ),
    register('chooseKind', async () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (uri) await chooseKind(await vscode.workspace.openTextDocument(originalUri(uri)), recognition);
    }),
    register('openReadingView', () => views.open()),
    register('openOriginal', () => views.openOriginal()),
    register('showLegend', () => showLegend(swatches)),
    register('formatCitations', () => formatCitations(server)),
    register('holdings.refresh', async () => {
      const params: RescanParams = { wanted: true };
      await server.tell(method.rescan, params);
      holdings.refresh();
    }),
    register('holdings.group', () => holdings.chooseGrouping()),
    register('holdings.filter', () => holdings.chooseFilter()),
    register('holdings.clearFilter', () => holdings.clearFilter()),
    register('holdings.follow', () => holdings.setFollow(true)),
    register('holdings.unfollow', () => holdings.setFollow(false)),
    register('holdings.reveal', () => holdings.reveal(true)),
    register('holdings.copy', (row?: WireRow) => holdings.copy(row)),
  ];
}

async function jump(server: Server, to: JumpParams['to'], none: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const places = await server.ask<WirePlace[]>(method.jump, {
    uri: editor.document.uri.toString(),
    position: { line, character },
    to,
  });
  await showPlaces(editor, places ?? [], none);
}

async function showReferences(server: Server, uri: string, offset: number): Promise<void> {
  const found = await server.ask<ReferencesResult | null>(method.references, {
    uri,
    offset,
    shownIn: vscode.window.activeTextEditor?.document.uri.toString(),
  });
  if (!found) return;
  const position = new vscode.Position(found.position.line, found.position.character);
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(found.uri),
    position,
    found.places.map(toLocation),
  );
}
