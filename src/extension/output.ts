import * as vscode from 'vscode';
import { discreet } from './discreet';

/** So many of the last warnings and errors are remembered for a report. */
const remembered = 20;

/**
 * The output channel, in which no word of a document ever stands: whatever is written goes through `discreet`, at every
 * level. The setting `trace.server` logs which messages go to and fro, and never what is in them.
 */
export class Output implements vscode.LogOutputChannel {
  private readonly channel = vscode.window.createOutputChannel('Glossator', { log: true });
  private readonly levels = new vscode.EventEmitter<vscode.LogLevel>();
  private readonly disposables: vscode.Disposable[];
  private last: string[] = [];
  readonly name = this.channel.name;
  readonly onDidChangeLogLevel = this.levels.event;

  constructor() {
    this.disposables = [
      this.channel,
      this.levels,
      this.channel.onDidChangeLogLevel(() => this.levels.fire(this.logLevel)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('glossator.trace')) this.levels.fire(this.logLevel);
      }),
    ];
  }

  /** The client traces where this is `Trace`: because of the channel's own level, or because the setting wants it. */
  get logLevel(): vscode.LogLevel {
    return traces() ? vscode.LogLevel.Trace : this.channel.logLevel;
  }

  /** The last warnings and errors, oldest first. */
  get failures(): readonly string[] {
    return this.last;
  }

  trace(message: string): void {
    if (traces()) this.channel.info(discreet(message));
    else this.channel.trace(discreet(message));
  }

  debug(message: string): void {
    this.channel.debug(discreet(message));
  }

  info(message: string): void {
    this.channel.info(discreet(message));
  }

  warn(message: string): void {
    this.remember(message);
    this.channel.warn(discreet(message));
  }

  error(error: string | Error): void {
    const message = typeof error === 'string' ? error : (error.stack ?? error.message);
    this.remember(message);
    this.channel.error(discreet(message));
  }

  append(value: string): void {
    this.channel.append(discreet(value));
  }

  appendLine(value: string): void {
    this.channel.appendLine(discreet(value));
  }

  replace(value: string): void {
    this.channel.replace(discreet(value));
  }

  clear(): void {
    this.channel.clear();
  }

  show(first?: boolean | vscode.ViewColumn, preserveFocus?: boolean): void {
    this.channel.show(typeof first === 'boolean' ? first : preserveFocus);
  }

  hide(): void {
    this.channel.hide();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private remember(message: string): void {
    this.last = [...this.last, message].slice(-remembered);
  }
}

function traces(): boolean {
  return vscode.workspace.getConfiguration('glossator').get('trace.server') === 'messages';
}
