import * as vscode from 'vscode';
import { getCollection, gitRunner, type Got } from './collection';
import { readAddress, type GitAddress } from './git-address';

/** The address that was last typed, to be offered again. */
const memory = 'statutes.address';

/**
 * Gets a public collection of statutes that a person names, or what is new in it. The one thing of ours that opens a
 * connection: to the address typed, when it is typed, and never by itself.
 */
export async function getStatutes(context: vscode.ExtensionContext): Promise<void> {
  if (!vscode.workspace.isTrusted)
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Statutes are got only in a trusted workspace. Reading works without.'),
    );
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Get statutes from a public git repository'),
    prompt: vscode.l10n.t('Its address, with https or ssh. Nothing but this address is connected to.'),
    placeHolder: 'https://…/….git',
    value: context.globalState.get<string>(memory, ''),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? undefined : whyRefused(readAddress(text))),
  });
  const address = typed === undefined ? undefined : readAddress(typed);
  if (!address || 'refused' in address) return;
  await context.globalState.update(memory, typed);
  const got = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Getting statutes from {0}', new URL(address.url).host),
      cancellable: true,
    },
    (progress, token) => {
      const calling = new AbortController();
      token.onCancellationRequested(() => calling.abort());
      const storage = vscode.Uri.joinPath(context.globalStorageUri, 'statutes').fsPath;
      return getCollection(address.url, storage, gitRunner(), calling.signal, (message) =>
        progress.report({ message }),
      );
    },
  );
  await tell(got);
}

async function tell(got: Got): Promise<void> {
  if ('failed' in got) {
    if (got.failed !== 'called-off') void vscode.window.showErrorMessage(whyFailed(got.failed));
    return;
  }
  // Nobody watches what lies outside of the folders that are open.
  if (got.updated) await vscode.commands.executeCommand('glossator.holdings.refresh');
  const settings = vscode.workspace.getConfiguration('glossator');
  const named = settings.inspect<string[]>('statutes')?.globalValue ?? [];
  const done = got.updated ? vscode.l10n.t('The statutes are up to date.') : vscode.l10n.t('The statutes are here.');
  if (named.includes(got.folder)) return void vscode.window.showInformationMessage(done);
  const use = vscode.l10n.t('Use in All Matters');
  const next = vscode.l10n.t('Cards show them once their folder stands in the setting glossator.statutes.');
  const answer = await vscode.window.showInformationMessage([done, next].join(' '), use);
  if (answer === use) await settings.update('statutes', [...named, got.folder], vscode.ConfigurationTarget.Global);
}

function whyRefused(address: GitAddress): string | undefined {
  if (!('refused' in address)) return undefined;
  switch (address.refused) {
    case 'empty':
    case 'scheme':
      return vscode.l10n.t('Only addresses with https or ssh are taken.');
    case 'password':
      return vscode.l10n.t('Leave name and password out: only public collections are got.');
    case 'host':
    case 'path':
    case 'signs':
      return vscode.l10n.t('This is not the address of a repository.');
  }
}

function whyFailed(reason: Exclude<Extract<Got, { failed: unknown }>['failed'], 'called-off'>): string {
  switch (reason) {
    case 'no-git':
      return vscode.l10n.t('Git was not found. Install it, or put the statutes into a folder by other means.');
    case 'network':
      return vscode.l10n.t('The address could not be reached. Check the network, or a proxy in the settings of git.');
    case 'not-public':
      return vscode.l10n.t('The repository wants to know who asks. Only public ones are got.');
    case 'unknown-host':
      return vscode.l10n.t(
        'This machine does not know the key of that host. Use https, or connect to it once with ssh.',
      );
    case 'no-repository':
      return vscode.l10n.t('There is no git repository at that address.');
    case 'other':
      return vscode.l10n.t('Git could not get the statutes. Try the same address with git in a terminal to see why.');
  }
}
