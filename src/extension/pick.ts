import type * as vscode from 'vscode';

/**
 * Shows a pick and answers with what its listeners call `finish` with; with nothing where the person left it, or
 * `finish` was given nothing.
 */
export function answered<A>(
  pick: vscode.QuickPick<vscode.QuickPickItem>,
  listen: (finish: (answer: A | undefined) => void) => void,
): Promise<A | undefined> {
  return new Promise((resolve) => {
    let given: A | undefined;
    listen((answer) => {
      given = answer;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(given);
    });
    pick.show();
  });
}
