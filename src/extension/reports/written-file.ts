import * as vscode from 'vscode';
import { base64Of } from '../../server/protocol-bytes';
import { exists } from '../exists';
import { hint } from '../hint';

/** What a file holds, in base64; nothing where there is none. */
export async function contentOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return base64Of(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** The file to write where the one that is there was changed by hand: it, one beside it, or none. */
export async function askAboutEdits(target: vscode.Uri): Promise<vscode.Uri | undefined> {
  const beside = vscode.l10n.t('Write Beside It');
  const over = vscode.l10n.t('Overwrite');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} was changed by hand since it was written.', vscode.workspace.asRelativePath(target)),
    { modal: true },
    beside,
    over,
  );
  if (answer === over) return target;
  if (answer !== beside) return undefined;
  for (let i = 2; ; i++) {
    const other = target.with({ path: target.path.replace(/(\.[^.]*)$/, ` (${i})$1`) });
    if (!(await exists(other))) return other;
  }
}

/** Says where a file was written and, where that is possible, offers to open it with what the machine opens such files with. */
export async function offerToOpen(file: vscode.Uri): Promise<void> {
  const message = vscode.l10n.t('Written to {0}.', vscode.workspace.asRelativePath(file));
  // A browser or Word shows files of the machine that it runs on.
  if (vscode.env.uiKind !== vscode.UIKind.Desktop || vscode.env.remoteName !== undefined || file.scheme !== 'file')
    return hint(message);
  const open = file.path.endsWith('.html') ? vscode.l10n.t('Open in Browser') : vscode.l10n.t('Open File');
  if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.env.openExternal(file);
}

/** Says why there is no Word file. */
export function sayNoWord(): void {
  hint(
    vscode.l10n.t(
      'A browser has nothing that makes Word files: open the folder on the desktop, or choose a page to print.',
    ),
  );
}
