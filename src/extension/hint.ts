import * as vscode from 'vscode';

/** So long a hint stands in the status bar, in milliseconds. */
const duration = 4000;

/** Says in the status bar why nothing happened: no more than that is worth. */
export function hint(message: string): void {
  vscode.window.setStatusBarMessage(message, duration);
}
