import * as vscode from 'vscode';
import { languageOf, type Kind } from '../server/protocol';
import type { Recognition } from './recognition';

interface KindItem extends vscode.QuickPickItem {
  readonly answer: Kind;
}

/** Asks what a document is and keeps the answer in the settings of its folder, where it can be committed with it. */
export async function chooseKind(document: vscode.TextDocument, recognition: Recognition): Promise<void> {
  const items: KindItem[] = [
    {
      answer: 'judgment',
      label: vscode.l10n.t('Decision'),
      detail: vscode.l10n.t('judgment, ruling, guiding case'),
    },
    {
      answer: 'brief',
      label: vscode.l10n.t('Brief'),
      detail: vscode.l10n.t('complaint, statement, memo'),
    },
    {
      answer: 'statute',
      label: vscode.l10n.t('Statute'),
      detail: vscode.l10n.t('law, regulation, judicial interpretation'),
    },
    { answer: 'other', label: vscode.l10n.t('Something else'), detail: vscode.l10n.t('leave this file alone') },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What is this document?'),
    placeHolder: vscode.workspace.asRelativePath(document.uri),
  });
  if (chosen) await setKind(document, chosen.answer, recognition);
}

/**
 * Settles what a document is, for good where it lies in a folder, else for as long as it is open. The settings of a
 * folder that nobody has called trustworthy do not count, and so nothing is written into them.
 */
export async function setKind(document: vscode.TextDocument, kind: Kind, recognition: Recognition): Promise<void> {
  recognition.take(document);
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (folder && vscode.workspace.isTrusted) {
    await remember(document.uri, folder, kind);
    await recognition.reconsider(document);
    return;
  }
  if (document.languageId !== 'markdown') {
    if (kind === 'other') recognition.leave(document);
    const language = kind === 'other' ? 'plaintext' : languageOf[kind];
    await vscode.languages.setTextDocumentLanguage(document, language);
    return;
  }
  const name = vscode.workspace.asRelativePath(document.uri);
  if (folder) return void (await offerTrust(name));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('What {0} is can be kept only in the settings of a folder. Open its folder first.', name),
  );
}

async function offerTrust(name: string): Promise<void> {
  const trust = vscode.l10n.t('Manage Workspace Trust');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'What {0} is can be kept only in the settings of its folder, and they count once it is trusted.',
      name,
    ),
    trust,
  );
  if (answer === trust) await vscode.commands.executeCommand('workbench.trust.manage');
}

async function remember(uri: vscode.Uri, folder: vscode.WorkspaceFolder, kind: Kind): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('glossator', folder.uri);
  const kept = configuration.inspect<Record<string, Kind>>('documents');
  const path = vscode.workspace.asRelativePath(uri, false).replace(/[*?{}[\]!()]/g, '\\$&');
  const known = kept?.workspaceFolderValue ?? kept?.workspaceValue ?? {};
  // The last that fits decides: what is chosen now goes to the end.
  const others = Object.entries(known).filter(([glob]) => glob !== path);
  const single = vscode.workspace.workspaceFolders?.length === 1;
  await configuration.update(
    'documents',
    Object.fromEntries([...others, [path, kind]]),
    single ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder,
  );
}
