import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateClient } from '../activate';
import { readCatalogues } from './catalogues';

/** As in Node, but for the server, which is a worker: one for each start, made when it is first needed. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'core.js').toString(true);
  let worker: Worker | undefined;
  const start = async () => {
    const catalogues = await readCatalogues(context.extensionUri);
    worker?.terminate();
    worker = new Worker(script);
    worker.postMessage(catalogues);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  activateClient(context, (options) => new LanguageClient('glossator', 'Glossator', start, options));
  context.subscriptions.push(
    { dispose: () => worker?.terminate() },
    vscode.commands.registerCommand('glossator.getStatutes', () =>
      vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Statutes are got with git, which a browser does not have. Open the folder that holds them instead.',
        ),
      ),
    ),
  );
}
