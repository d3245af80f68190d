import { commands, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient } from '../activate';
import { getStatutes } from './get-statutes';

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/cli.js');
  activateClient(
    context,
    (options) =>
      new LanguageClient('glossator', 'Glossator', { module, args: ['lsp'], transport: TransportKind.ipc }, options),
  );
  context.subscriptions.push(commands.registerCommand('glossator.getStatutes', () => getStatutes(context)));
}
