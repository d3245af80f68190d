import * as vscode from 'vscode';
import type { Done } from '../../server/protocol-annotations';
import { ledgerMethod, type LedgerParams, type LedgerResult } from '../../server/protocol-ledger';
import type { Server } from '../client';
import { hint } from '../hint';
import type { Annotations } from '../tags/annotations';
import type { StoreNotice } from '../tags/store-notice';

/** What the server keeps of the states of citations and quotations, asked and changed from here. */
export class Checks implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  /** States may have changed: a text was read anew, or a check was written, here or elsewhere. */
  readonly onDidChange = this.changes.event;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
    private readonly notice: StoreNotice,
  ) {
    const changed = (): void => this.changes.fire();
    this.disposables = [this.changes, server.onDidChange(changed), annotations.onDidChange(changed)];
  }

  /** The states of a brief; nothing for what is none. */
  async of(uri: vscode.Uri): Promise<LedgerResult | undefined> {
    const params: LedgerParams = { uri: uri.toString() };
    return (await this.server.ask<LedgerResult | null>(ledgerMethod.ledger, params)) ?? undefined;
  }

  ask<R>(method: string, params: object): Promise<R | undefined> {
    return this.server.ask<R>(method, params);
  }

  /** Has the server write; who has not said yet who they are is asked first. Why nothing was written is said. */
  async write<D extends Done>(
    uri: vscode.Uri,
    method: string,
    params: object,
  ): Promise<(D & { ok: true }) | undefined> {
    const done = await this.annotations.try<D>(method, params);
    if (!done) return undefined;
    if (done.ok) {
      void this.notice.wrote(uri);
      return done as D & { ok: true };
    }
    if (done.reason === 'nothing') hint(done.why);
    else void vscode.window.showErrorMessage(done.why);
    return undefined;
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }
}
