import * as vscode from 'vscode';

/** The longest name that a file can bear with what stands behind it. */
const longest = 60;

/** Asks once who writes the tags and notes; `false` where the question was left unanswered. */
export async function askPerson(): Promise<boolean> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Who are you?'),
    prompt: vscode.l10n.t(
      'Tags, notes and checks bear this name, in files of your own beside the texts. It is kept in your settings and goes nowhere else.',
    ),
    placeHolder: vscode.l10n.t('For example your name or initials'),
    ignoreFocusOut: true,
    validateInput: (value) => {
      if (value.trim() === '') return vscode.l10n.t('A name is needed.');
      if (value.trim().length > longest) return vscode.l10n.t('At most {0} characters.', longest);
      return undefined;
    },
  });
  if (name === undefined) return false;
  await vscode.workspace.getConfiguration('glossator').update('person', name.trim(), vscode.ConfigurationTarget.Global);
  return true;
}
