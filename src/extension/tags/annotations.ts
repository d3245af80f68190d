import * as vscode from 'vscode';
import {
  annotationMethod,
  type AnnotationsParams,
  type AnnotationsResult,
  type CodebookParams,
  type CodebookResult,
  type Done,
  type SaveCodeParams,
  type StoresParams,
  type WireAnnotation,
} from '../../server/protocol-annotations';
import type { Server } from '../client';
import { toRange } from '../places';
import { askPerson } from './person';

/** The setting `person` reaches the server a moment after it was written, in milliseconds. */
const settling = 250;

/** What the server keeps of tags and notes, asked and changed from here; it alone writes the store. */
export class Annotations implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  /** Tags, notes or codes have changed, here, in another window or on disk. */
  readonly onDidChange = this.changes.event;
  private readonly progress = new vscode.EventEmitter<StoresParams>();
  /** Stores are being read for the first time, or have been. */
  readonly onDidRead = this.progress.event;

  constructor(private readonly server: Server) {
    const { client } = server;
    client.onNotification(annotationMethod.annotationsChanged, () => this.changes.fire());
    client.onNotification(annotationMethod.stores, (params: StoresParams) => this.progress.fire(params));
    server.onDidFall(() => this.progress.fire({ done: 0, total: 0 }));
  }

  of(uri: vscode.Uri): Promise<AnnotationsResult | null | undefined> {
    const params: AnnotationsParams = { uri: uri.toString() };
    return this.server.ask<AnnotationsResult | null>(annotationMethod.annotations, params);
  }

  async codebook(uri: vscode.Uri): Promise<CodebookResult> {
    const params: CodebookParams = { uri: uri.toString() };
    const found = await this.server.ask<CodebookResult | null>(annotationMethod.codebook, params);
    return found ?? { codes: [], recent: [] };
  }

  /** Those of a document that touch a range or hold a position, each before those around it. */
  async touching(uri: vscode.Uri, range: vscode.Range): Promise<WireAnnotation[]> {
    const found = (await this.of(uri))?.annotations ?? [];
    return found
      .flatMap((annotation) => annotation.ranges.map((one) => ({ annotation, range: toRange(one) })))
      .filter((one) => one.range.intersection(range) !== undefined)
      .sort((a, b) => b.range.start.compareTo(a.range.start) || a.range.end.compareTo(b.range.end))
      .map((one) => one.annotation)
      .filter((annotation, i, all) => all.indexOf(annotation) === i);
  }

  /**
   * Has the server write, and answers with what it wrote once that is on disk. Who has not said yet who they are is
   * asked first. Where nothing was written, the person is told why, and the answer is `undefined`.
   */
  async write(method: string, params: object): Promise<readonly string[] | undefined> {
    const done = await this.try<Done>(method, params);
    if (done?.ok) return done.ids;
    if (done) void vscode.window.showErrorMessage(done.why);
    return undefined;
  }

  /**
   * The same, but whoever asks says why nothing was written. `undefined` where the person would not say who they are, and
   * where the server does not answer, which they are told.
   */
  async try<D extends Done>(method: string, params: object, token?: vscode.CancellationToken): Promise<D | undefined> {
    let done = await this.server.ask<D>(method, params, token);
    if (done && !done.ok && done.reason === 'person') {
      if (!(await askPerson())) return undefined;
      await new Promise((resolve) => setTimeout(resolve, settling));
      done = await this.server.ask<D>(method, params, token);
    }
    if (done) return done;
    if (token?.isCancellationRequested) return undefined;
    const silence = this.server.running
      ? vscode.l10n.t('Nothing was written. The output channel of Glossator says more.')
      : vscode.l10n.t('Glossator has stopped. Nothing was written.');
    void vscode.window.showErrorMessage(silence);
    return undefined;
  }

  /** Makes codes of these names; their ids, or nothing where one could not be made, which the person is told. */
  async makeCodes(uri: vscode.Uri, names: readonly string[]): Promise<string[] | undefined> {
    const made: string[] = [];
    for (const name of names) {
      const params: SaveCodeParams = { uri: uri.toString(), name };
      const ids = await this.write(annotationMethod.saveCode, params);
      if (!ids) return undefined;
      made.push(...ids);
    }
    return made;
  }

  dispose(): void {
    this.changes.dispose();
    this.progress.dispose();
  }
}
