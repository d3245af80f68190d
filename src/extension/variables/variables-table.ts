import * as vscode from 'vscode';
import {
  type AnswerDone,
  type AnswerParams,
  type VariablePlaceParams,
  type VariablePlaceResult,
  variableMethod,
  type VariableTableParams,
  type VariableTableResult,
  type WireFinding,
} from '../../server/protocol-variables';
import type { FromPage, PageAnswer, ToPage } from '../../webview/protocol';
import type { Server } from '../client';
import { Pause } from '../pause';
import { showPlace } from '../places';
import type { Annotations } from '../tags/annotations';
import { History } from './history';
import { pageFolder, pageHtml } from './page-html';
import { pageWords } from './page-words';

/** Changes that come close together make one look at the table, in milliseconds. */
const calm = 200;

/** What a person asks for beside the cells. */
export interface TableCommands {
  newVariable(folder: vscode.Uri): Promise<void>;
  chooseColumns(folder: vscode.Uri): Promise<void>;
  export(folder: vscode.Uri): Promise<void>;
  /** An answer was written about a judgment. */
  wrote(uri: vscode.Uri): void;
}

/** The table of one folder in an editor: asks the server what is in it, hands the page what has changed. */
export class VariablesTable implements vscode.Disposable {
  private readonly history = new History();
  private readonly refreshing = new Pause(calm, () => void this.refresh());
  private readonly disposables: vscode.Disposable[];
  private readonly ended = new vscode.EventEmitter<void>();
  readonly onDidDispose = this.ended.event;
  /** Each row as the page has it, by address; empty until the page is there. */
  private sent = new Map<string, string>();
  private columns = '';
  private ready = false;
  private refreshed = Promise.resolve();

  constructor(
    private readonly panel: vscode.WebviewPanel,
    readonly folder: vscode.Uri,
    name: string,
    extension: vscode.Uri,
    private readonly server: Server,
    private readonly annotations: Annotations,
    private readonly commands: TableCommands,
  ) {
    panel.title = vscode.l10n.t('Variables: {0}', name);
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
    this.disposables = [
      this.refreshing,
      this.ended,
      panel.webview.onDidReceiveMessage((message: FromPage) => void this.take(message)),
      panel.onDidDispose(() => this.ended.fire()),
      annotations.onDidChange(() => this.refreshing.soon()),
      server.onDidChange(() => this.refreshing.soon()),
    ];
    panel.webview.html = pageHtml(panel.webview, extension, panel.title);
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private async take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        // A page that was hidden comes back with nothing in it.
        this.ready = true;
        this.sent.clear();
        this.columns = '';
        return this.refresh();
      case 'answer':
        return this.answer(message.uri, message.variable, message.answer);
      case 'open':
        return this.open(message.uri, message.variable);
      case 'undo':
      case 'redo':
        return this.step(message.type);
      case 'newVariable':
      case 'chooseColumns':
      case 'export':
        return this.commands[message.type](this.folder);
    }
  }

  /** One after the other: an answer that comes late would put back what an earlier one has shown. */
  private refresh(): Promise<void> {
    return (this.refreshed = this.refreshed.then(() => this.fetch()));
  }

  /** Hands the page what is not there yet, or all where rows or columns have come and gone. */
  private async fetch(): Promise<void> {
    if (!this.ready || !this.panel.visible) return;
    const params: VariableTableParams = { uri: this.folder.toString() };
    const table = await this.server.ask<VariableTableResult | null>(variableMethod.table, params);
    if (!table) return;
    const { matter, name, columns, rows } = table;
    const now = new Map(rows.map((row) => [row.uri, JSON.stringify(row)]));
    const heads = JSON.stringify([columns, [...now.keys()]]);
    const changed = rows.filter(({ uri }) => now.get(uri) !== this.sent.get(uri));
    this.sent = now;
    if (heads !== this.columns) this.post({ type: 'table', matter, words: pageWords(name), columns, rows });
    else if (changed.length > 0) this.post({ type: 'rows', rows: changed });
    this.columns = heads;
  }

  private async answer(uri: string, variable: string, answer: PageAnswer): Promise<void> {
    const done = await this.write({ uri, variable, answer });
    if (done?.ok) {
      this.history.add({ uri, variable, before: done.before ?? null });
      this.commands.wrote(vscode.Uri.parse(uri));
      return this.refresh();
    }
    const typed = answer !== null && answer !== 'reading' && 'typed' in answer ? answer.typed : undefined;
    if (done && typed !== undefined) this.post({ type: 'refused', uri, variable, typed, why: done.why });
    else if (done) void vscode.window.showErrorMessage(done.why);
  }

  private async step(way: 'undo' | 'redo'): Promise<void> {
    const change = await this.history.step(way, async ({ uri, variable, before }) => {
      const done = await this.write({ uri, variable, answer: before && { finding: before } });
      if (done && !done.ok) void vscode.window.showErrorMessage(done.why);
      return done?.ok ? ((done.before ?? null) satisfies WireFinding | null) : undefined;
    });
    if (!change) return;
    await this.refresh();
    this.post({ type: 'show', uri: change.uri, variable: change.variable });
  }

  private write(params: AnswerParams): Promise<AnswerDone | undefined> {
    return this.annotations.try<AnswerDone>(variableMethod.answer, params);
  }

  /** Beside the table: whoever checks cells looks at both. */
  private async open(uri: string, variable = ''): Promise<void> {
    const params: VariablePlaceParams = { uri, variable };
    const place = await this.server.ask<VariablePlaceResult>(variableMethod.place, params);
    if (place) await showPlace(place.uri, place.range, false, vscode.ViewColumn.Beside);
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}
