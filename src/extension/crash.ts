import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import type { Server } from './client';

/**
 * A server that ends by itself is not started again behind the reader's back: the text that ended it would end it
 * again, and what is shown may be stale. A person hears of it and decides.
 */
export function crashHandler(server: () => Server): ErrorHandler {
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      server().fell();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Says that the server has ended, and offers what can be done. */
export async function tellOfCrash(): Promise<void> {
  const restart = vscode.l10n.t('Restart');
  const report = vscode.l10n.t('Report an Issue');
  const answer = await vscode.window.showErrorMessage(
    vscode.l10n.t('Glossator has stopped reading. Cards and marks are missing or old until it is restarted.'),
    restart,
    report,
  );
  if (answer === restart) await vscode.commands.executeCommand('glossator.restart');
  if (answer === report) await vscode.commands.executeCommand('glossator.reportIssue');
}
