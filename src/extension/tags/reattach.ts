import * as vscode from 'vscode';
import {
  annotationMethod,
  type BaseTextParams,
  type BaseTextResult,
  type WireTagRow,
} from '../../server/protocol-annotations';
import type { Server } from '../client';
import { hint } from '../hint';
import { toRange } from '../places';
import type { Annotations } from './annotations';

/** Texts in which passages were marked, as the store keeps them: shown, never written. */
const baseScheme = 'glossator-base';

/** What is to be attached anew: an annotation, and the document it is looked for in. */
export interface Reattaching {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/** Shows the text that a lost passage was marked in beside the text as it is, so that a person can say where it is now. */
export class Reattach implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly disposables: vscode.Disposable[];
  private readonly passage = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  private waiting: Reattaching | undefined;

  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
  ) {
    this.disposables = [
      this.passage,
      vscode.workspace.registerTextDocumentContentProvider(baseScheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  /** What waits for its passage in a document. */
  pending(uri: vscode.Uri): Reattaching | undefined {
    return this.waiting?.uri.toString() === uri.toString() ? this.waiting : undefined;
  }

  done(): void {
    this.wait(undefined);
  }

  /** The text it was marked in on the left, the text as it is on the right. */
  async start(row?: WireTagRow): Promise<void> {
    const found = row?.annotation === undefined || row.document === undefined ? await this.choose() : rowTarget(row);
    if (!found) return;
    const { uri, id } = found;
    const params: BaseTextParams = { uri: uri.toString(), id };
    const base = await this.server.ask<BaseTextResult | null>(annotationMethod.baseText, params);
    if (base) await this.showBase(uri, id, base);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Two,
      preview: false,
    });
    if (base) {
      // Where it stood is where a reader looks first.
      const line = Math.min(base.range.start.line, document.lineCount - 1);
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.InCenter);
    }
    this.wait(found);
    const message = base
      ? vscode.l10n.t('Select the passage in the text on the right.')
      : vscode.l10n.t('The text that this was marked in is not in the store. Select the passage in this one.');
    const attach = vscode.l10n.t('Attach to Selection');
    void vscode.window
      .showInformationMessage(message, attach)
      .then((chosen) => chosen === attach && vscode.commands.executeCommand('glossator.tags.adjust'));
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** From the palette: one of those in the text in front that are not in place. */
  private async choose(): Promise<Reattaching | undefined> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri) return undefined;
    const all = (await this.annotations.of(uri))?.annotations ?? [];
    const lost = all.filter(({ mine, outcome }) => mine && /^(?:orphaned|ambiguous|changed)$/.test(outcome));
    if (lost.length === 0) {
      hint(vscode.l10n.t('Every passage of yours in this text is in its place.'));
      return undefined;
    }
    const items = lost.map(({ id, exact, note }) => ({ label: exact ?? note ?? id, id }));
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Which passage is to be found again?'),
    });
    return chosen && { uri, id: chosen.id };
  }

  private async showBase(uri: vscode.Uri, id: string, { text, range }: BaseTextResult): Promise<void> {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const title = vscode.l10n.t('{0} when it was marked', name);
    const address = vscode.Uri.from({ scheme: baseScheme, path: `/${title}`, query: id });
    this.texts.set(address.toString(), text);
    const document = await vscode.workspace.openTextDocument(address);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: true });
    const passage = toRange(range);
    editor.setDecorations(this.passage, [passage]);
    editor.revealRange(passage, vscode.TextEditorRevealType.InCenter);
  }

  private wait(what: Reattaching | undefined): void {
    this.waiting = what;
    void vscode.commands.executeCommand('setContext', 'glossator.tags.reattaching', what !== undefined);
  }
}

function rowTarget({ document = '', annotation = '' }: WireTagRow): Reattaching {
  return { uri: vscode.Uri.parse(document), id: annotation };
}
