import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Clash } from '../../annotation/merge';
import type { Store } from '../../annotation/store';
import type { Phrases } from '../../features/phrases';
import type { Notebook } from './notebook';
import { addressWithin } from '../uris';

/** VS Code keeps a thousand problems of a file. */
const most = 1000;

/** What is wrong with the files of a store, by path, in words. Lines count from 0. */
export function problemsIn(store: Store, phrases: Phrases): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  const add = (path: string, line: number, message: string): void => {
    const list = found.get(path) ?? [];
    found.set(path, list);
    if (list.length >= most) return;
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    list.push({ source: 'Glossator', severity: DiagnosticSeverity.Warning, range, message });
  };
  for (const { path, line, damage } of store.troubles()) add(path, line - 1, phrases.get(`store.${damage}`));
  for (const { id, records } of store.clashes) {
    const message = clashMessage({ id, records }, phrases);
    for (const { path, file } of store.holding(id))
      file.records.forEach((record, at) => {
        if (records.includes(record)) add(path, file.lines[at]! - 1, message);
      });
  }
  return found;
}

/** That versions of an annotation differ, and which of them is shown until somebody chooses. */
export function clashMessage({ records }: Clash, phrases: Phrases): string {
  const [shown] = records;
  const day = phrases.date(shown!.modified.slice(0, 10));
  return phrases.get('store.clash', records.length, `${shown!.author}, ${day}`);
}

/** Tells the editor what is wrong with the files of stores, and when it no longer is. */
export class StoreProblems {
  private told = new Set<string>();

  constructor(private readonly connection: Pick<Connection, 'sendDiagnostics'>) {}

  tell(notebooks: Iterable<Notebook>, phrases: Phrases): void {
    const before = this.told;
    this.told = new Set();
    for (const { matter, store } of notebooks)
      for (const [path, diagnostics] of problemsIn(store, phrases)) {
        const uri = addressWithin(matter, path);
        this.told.add(uri);
        void this.connection.sendDiagnostics({ uri, diagnostics });
      }
    for (const uri of before) if (!this.told.has(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
