import { existsSync } from 'node:fs';
import { commands, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient } from '../activate';
import { serverEnvironment } from './environment';
import { getStatutes } from './get-statutes';

export function activate(context: ExtensionContext): void {
  const program = {
    module: context.asAbsolutePath('dist/cli.js'),
    transport: TransportKind.ipc,
    options: { env: serverEnvironment },
    // Asked for at each start.
    get args() {
      return nothingKept(context) ? ['lsp', '--unread'] : ['lsp'];
    },
  };
  activateClient(context, (options) => new LanguageClient('glossator', 'Glossator', program, options));
  context.subscriptions.push(commands.registerCommand('glossator.getStatutes', () => getStatutes(context)));
}

/** Whether this is the first time that the server sees the folder: what it reads is kept in the storage from then on. */
function nothingKept({ storageUri }: ExtensionContext): boolean {
  return storageUri !== undefined && !existsSync(storageUri.fsPath);
}
