import * as vscode from 'vscode';

/** What is done within so many milliseconds is not told of. */
const patience = 400;

/** Does work; where it takes a while, shows that something goes on, which can be called off. */
export async function working<T>(title: string, work: (token: vscode.CancellationToken) => Promise<T>): Promise<T> {
  const off = new vscode.CancellationTokenSource();
  const done = work(off.token);
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const slow = setTimeout(
    () =>
      void vscode.window.withProgress(options, (_, token) => {
        token.onCancellationRequested(() => off.cancel());
        return done;
      }),
    patience,
  );
  return done.finally(() => clearTimeout(slow));
}
