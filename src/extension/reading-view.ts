import * as vscode from 'vscode';
import {
  languageOf,
  method,
  readingScheme,
  type CounterpartParams,
  type ReadingViewParams,
  type ReadingViewResult,
  type SummaryResult,
  type ViewTabsParams,
  type WirePosition,
} from '../server/protocol';
import type { Server } from './client';
import { Pause } from './pause';
import type { Recognition } from './recognition';

/** Changes of readings that come close together make one look at the views. */
const delay = 150;
/** Under this name it is kept that the reading view was offered: it is offered by a message once. */
const offered = 'readingView.offered';

/** The address of the document that a reading view shows; of any other document its own. */
export function originalUri(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === readingScheme && uri.query !== '' ? vscode.Uri.parse(uri.query) : uri;
}

/** Reading views of decisions with far too long lines: opened on a wish, read-only, following their originals. */
export class ReadingViews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  /** What each open view shows. */
  private readonly texts = new Map<string, string>();
  private readonly refreshing = new Pause(delay, () => void this.refresh());
  private readonly disposables: vscode.Disposable[];
  private turn = 0;
  /** The views with a tab, as the server was last told. */
  private told = '';

  constructor(
    private readonly server: Server,
    private readonly recognition: Recognition,
    private readonly memory: vscode.Memento,
  ) {
    this.disposables = [
      this.changes,
      this.refreshing,
      vscode.workspace.registerTextDocumentContentProvider(readingScheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
      vscode.window.tabGroups.onDidChangeTabs(() => this.tellTabs()),
      vscode.window.onDidChangeActiveTextEditor(() => void this.look()),
      server.onDidChange(() => {
        this.refreshing.soon();
        void this.look();
      }),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const text = await this.read(uri);
    this.texts.set(uri.toString(), text);
    return text;
  }

  /** Opens the reading view of the decision in front, at the same place. */
  async open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document.uri.scheme === readingScheme) return;
    await this.swap(editor, viewUri(editor.document.uri));
  }

  /** From a reading view back to the decision, at the same place. */
  async openOriginal(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.uri.scheme === readingScheme) await this.swap(editor, originalUri(editor.document.uri));
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  /** Places in a decision are shown in its reading view for as long as that has a tab. */
  private tellTabs(): void {
    const uris = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) =>
        input instanceof vscode.TabInputText && input.uri.scheme === readingScheme ? [input.uri.toString()] : [],
      );
    if (uris.join(' ') === this.told) return;
    this.told = uris.join(' ');
    const params: ViewTabsParams = { uris };
    void this.server.tell(method.viewTabs, params);
  }

  private async swap(from: vscode.TextEditor, to: vscode.Uri): Promise<void> {
    const { document, selection, viewColumn } = from;
    const found = await vscode.workspace.openTextDocument(to);
    const view = to.scheme === readingScheme;
    const target =
      view && found.languageId !== languageOf.judgment
        ? await vscode.languages.setTextDocumentLanguage(found, languageOf.judgment)
        : found;
    const editor = await vscode.window.showTextDocument(target, { preview: false, ...(viewColumn && { viewColumn }) });
    const params: CounterpartParams = {
      from: document.uri.toString(),
      position: { line: selection.active.line, character: selection.active.character },
      to: to.toString(),
    };
    const place = await this.server.ask<WirePosition | null>(method.counterpart, params);
    if (!place) return;
    const position = new vscode.Position(place.line, place.character);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenter);
  }

  private async read(uri: vscode.Uri): Promise<string> {
    const original = originalUri(uri);
    const known = await this.textOf(original);
    if (known !== undefined) return known;
    try {
      // What lies in no folder is on the server only once it was opened.
      await vscode.workspace.openTextDocument(original);
    } catch {
      const name = vscode.workspace.asRelativePath(original);
      return vscode.l10n.t('{0} cannot be opened. It may have been moved.', name);
    }
    return (await this.textOf(original)) ?? this.texts.get(uri.toString()) ?? '';
  }

  private async textOf(original: vscode.Uri): Promise<string | undefined> {
    const params: ReadingViewParams = { uri: original.toString() };
    return (await this.server.ask<ReadingViewResult | null>(method.readingView, params))?.text;
  }

  /** Shows anew what has changed. */
  private async refresh(): Promise<void> {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme !== readingScheme) continue;
      const text = await this.read(uri);
      if (this.texts.get(uri.toString()) !== text) this.changes.fire(uri);
    }
  }

  /** Lets menus know whether the text in front is worth a reading view, and says once that there is such a thing. */
  private async look(): Promise<void> {
    const turn = ++this.turn;
    const document = vscode.window.activeTextEditor?.document;
    const uri = document && this.recognition.follows(document) ? document.uri.toString() : undefined;
    const summary = uri && (await this.server.ask<SummaryResult | null>(method.summary, { uri }));
    if (turn !== this.turn) return;
    const long = summary ? summary.longLines : false;
    void vscode.commands.executeCommand('setContext', 'glossator.longLines', long);
    if (!long || this.memory.get(offered, false)) return;
    await this.memory.update(offered, true);
    const open = vscode.l10n.t('Open Reading View');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('Some lines of this decision are very long. A reading view breaks them at the sentences.'),
      open,
    );
    if (answer === open && vscode.window.activeTextEditor?.document.uri.toString() === uri) await this.open();
  }
}

/** The address of a document's reading view: its name tells the two apart on their tabs. */
function viewUri(original: vscode.Uri): vscode.Uri {
  const folder = original.path.slice(0, original.path.lastIndexOf('/') + 1);
  const name = original.path.slice(folder.length).replace(/\.\w{1,8}$/, '');
  return vscode.Uri.from({
    scheme: readingScheme,
    path: `${folder.startsWith('/') ? folder : `/${folder}`}${name} · ${vscode.l10n.t('reading view')}.txt`,
    query: original.toString(),
  });
}
