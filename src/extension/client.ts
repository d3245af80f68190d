import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { method, type IndexingParams } from '../server/protocol';

/** The connection to the language server: started when something of ours is first met, asked from then on. */
export class Server implements vscode.Disposable {
  private starting: Promise<void> | undefined;
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly progress = new vscode.EventEmitter<IndexingParams>();
  private readonly falls = new vscode.EventEmitter<void>();
  private fallen = false;
  /** Readings have changed: what is shown of them may be stale. */
  readonly onDidChange = this.changes.event;
  readonly onIndexing = this.progress.event;
  /** It ended by itself or did not start; `state` says whether it still is so. */
  readonly onDidFall = this.falls.event;

  constructor(readonly client: BaseLanguageClient) {
    client.onNotification(method.changed, () => this.changes.fire());
    client.onNotification(method.indexing, (params: IndexingParams) => this.progress.fire(params));
    client.onDidChangeState(({ oldState, newState }) => {
      // What was shown of a server that has ended is stale once another has taken its place.
      if (oldState !== State.Running && newState === State.Running) this.changes.fire();
      if (newState === State.Running) void vscode.commands.executeCommand('setContext', 'glossator.active', true);
      if (newState === State.Stopped) this.progress.fire({ done: 0, total: 0 });
    });
  }

  get running(): boolean {
    return this.client.state === State.Running;
  }

  get state(): 'running' | 'stopped' | 'not started' {
    if (this.fallen) return 'stopped';
    return this.running ? 'running' : 'not started';
  }

  /** Starts the server once; after a fall only a restart does. What is asked meanwhile has no answer. */
  start(): Promise<void> {
    if (this.fallen) return Promise.reject(new Error('the server has stopped'));
    return (this.starting ??= this.client.start().catch((error: unknown) => {
      this.fell();
      throw error;
    }));
  }

  /** The server has ended without having been asked to. */
  fell(): void {
    if (this.fallen) return;
    this.fallen = true;
    this.starting = undefined;
    this.falls.fire();
  }

  /** Ends the server where it runs, and starts it afresh. */
  async restart(): Promise<void> {
    await this.starting?.catch(() => undefined);
    if (this.running) await this.client.stop().catch(() => undefined);
    this.fallen = false;
    this.starting = undefined;
    await this.start();
  }

  /** Asks the server, starting it first; `undefined` where it cannot answer, which the output channel then says. */
  async ask<R>(name: string, params: unknown, token?: vscode.CancellationToken): Promise<R | undefined> {
    try {
      await this.start();
      // A token that is undefined would be sent as a second parameter, and the server would find it in place of its own.
      return await (token ? this.client.sendRequest<R>(name, params, token) : this.client.sendRequest<R>(name, params));
    } catch (error) {
      if (!token?.isCancellationRequested && this.running) this.client.error(`${name} was not answered`, error, false);
      return undefined;
    }
  }

  /** Tells the server something, if it runs. */
  async tell(name: string, params?: object): Promise<void> {
    if (this.running) await this.client.sendNotification(name, params);
  }

  dispose(): void {
    this.changes.dispose();
    this.progress.dispose();
    this.falls.dispose();
    if (this.starting) void this.client.stop().catch(() => undefined);
  }
}
