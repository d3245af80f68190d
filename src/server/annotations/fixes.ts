import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Clash } from '../../annotation/merge';
import { serialiseRecord } from '../../annotation/record';
import type { Phrases } from '../../features/phrases';
import { nameIn } from '../../features/variables/column';
import type { Annotation } from '../../model/annotation';
import type { WireRange } from '../protocol';
import { addressWithin, pathWithin } from '../uris';
import type { Notebook } from './notebook';

/** What quick fixes have the server do; each takes one `StoreFix`. */
export const fixCommands = {
  choose: 'glossator.store.choose',
  renumber: 'glossator.store.renumber',
  settle: 'glossator.store.settle',
} as const;

/** What is to be put right: in the store of the folder that `uri` lies in. */
export interface StoreFix {
  readonly uri: string;
  /** Of versions that differ, whose. */
  readonly id?: string;
  /** The version that is to count, as its line says it: two may have been written in the same moment. */
  readonly version?: string;
  /** Of the two sides of a conflict, the one that is to lead. */
  readonly side?: number;
}

/** The ways to put right what is wrong in a range of a file of the store. Lines count from 0. */
export function fixesIn(
  notebook: Notebook,
  uri: string,
  range: WireRange,
  person: string | undefined,
  phrases: Phrases,
  diagnostics: readonly Diagnostic[] = [],
): CodeAction[] {
  const { store, matter } = notebook;
  const path = pathWithin(matter, uri);
  const isIn = (line: number): boolean => range.start.line <= line && line <= range.end.line;
  const clashes = [...store.clashes].filter(({ id, records }) =>
    [...store.holding(id)].some(
      ({ path: at, file }) =>
        at === path && file.records.some((record, i) => records.includes(record) && isIn(file.lines[i]! - 1)),
    ),
  );
  const conflict = [...store.troubles()].some(
    (one) => one.path === path && one.damage === 'conflict' && isIn(one.line - 1),
  );
  return [
    ...clashes.flatMap((clash) => fixesOf(clash, notebook, person, phrases, diagnostics)),
    ...(conflict ? sidesAt(notebook, path, phrases, diagnostics) : []),
  ];
}

/** The ways to end a difference between versions of one annotation; none where all are other people's. */
export function fixesOf(
  { id, records }: Clash,
  { store, matter }: Notebook,
  person: string | undefined,
  phrases: Phrases,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const own = records.filter(({ author }) => author === person);
  if (own.length === 0) return [];
  if (own.length < records.length)
    return [action(phrases.get('fix.renumber'), fixCommands.renumber, { uri: matter, id }, diagnostics)];
  const name = (code: string): string =>
    store.codebook.get(store.codebook.meant(code))?.name ?? phrases.get('code.unknown', code.slice(0, 8));
  const apart = new Set(records.map(({ anchor }) => anchor?.exact)).size > 1;
  const said = ({ codes = [], note, anchor }: Annotation): string =>
    [phrases.list(codes.map(name)), note, apart && anchor?.exact]
      .flatMap((words) => (words ? [cut(words)] : []))
      .join(' · ');
  return records.map((record) =>
    action(
      phrases.get('fix.version', phrases.date(record.modified.slice(0, 10)), said(record)),
      fixCommands.choose,
      { uri: matter, id, version: serialiseRecord(record) },
      diagnostics,
    ),
  );
}

/** A conflict that git has left in one file: of a code or a variable one side leads, of annotations nothing is to be chosen. */
function sidesAt(
  { store, matter }: Notebook,
  path: string,
  phrases: Phrases,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const uri = addressWithin(matter, path);
  const file = store.definitionFile(path);
  if (!file) return [action(phrases.get('fix.marks'), fixCommands.settle, { uri }, diagnostics)];
  return (file.sides ?? []).map(({ name, value }, side) =>
    action(
      phrases.get('fix.side', name, cut('names' in value ? nameIn(value.names, phrases.tongue) : value.name)),
      fixCommands.settle,
      { uri, side },
      diagnostics,
    ),
  );
}

function action(title: string, command: string, fix: StoreFix, diagnostics: readonly Diagnostic[]): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    command: { title, command, arguments: [fix] },
  };
}

/** So many characters of a note or a passage a menu has room for. */
const room = 40;

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > room ? `${line.slice(0, room)}…` : line;
}
