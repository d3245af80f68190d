import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { method, type IndexingParams } from '../server/protocol';

/** The connection to the language server: started when something of ours is first met, asked from then on. */
export class Server implements vscode.Disposable {
  private starting: Promise<void> | undefined;
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly progress = new vscode.EventEmitter<IndexingParams>();
  /** Readings have changed: what is shown of them may be stale. */
  readonly onDidChange = this.changes.event;
  readonly onIndexing = this.progress.event;

  constructor(readonly client: BaseLanguageClient) {
    client.onNotification(method.changed, () => this.changes.fire());
    client.onNotification(method.indexing, (params: IndexingParams) => this.progress.fire(params));
    client.onDidChangeState(({ oldState, newState }) => {
      // What was shown of a server that has ended is stale once another has taken its place.
      if (oldState !== State.Running && newState === State.Running) this.changes.fire();
      if (newState === State.Stopped) this.progress.fire({ done: 0, total: 0 });
    });
  }

  get running(): boolean {
    return this.client.state === State.Running;
  }

  /** Starts the server once. A failure is told to the user by the client; what is asked then has no answer. */
  start(): Promise<void> {
    return (this.starting ??= this.client.start());
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
  async tell(name: string): Promise<void> {
    if (this.running) await this.client.sendNotification(name);
  }

  dispose(): void {
    this.changes.dispose();
    this.progress.dispose();
    if (this.starting) void this.client.stop().catch(() => undefined);
  }
}
