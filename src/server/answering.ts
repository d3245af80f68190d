import type { CancellationToken } from 'vscode-languageserver';

/** Answers a request once the settings are known and what was typed is read; with nothing where it was called off. */
export interface Answering {
  <T>(token: CancellationToken, none: T, work: () => T): Promise<T>;
}
