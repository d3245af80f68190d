import type { ImportFacts } from '../features/intake/imported';
import type { IntakeOptions } from '../features/intake/intake';
import type { ReadyImport } from '../features/intake/ready-import';
import type { IntakeRefusal, RemovalKind } from '../features/intake/taken-in';

/** How a file is to be imported. */
export interface ImportOptions extends IntakeOptions {
  /** What is not left out of its text. */
  readonly kept?: ReadonlySet<RemovalKind>;
}

/** What stands where a text is to be written: an import that no hand was at may be replaced. */
export type Standing = 'nothing' | 'import' | 'other';

/** What of an import a person says. */
export type ToldFacts = Pick<ImportFacts, 'grade' | 'changes' | 'by' | 'on'>;

/** Writes texts beside files of this machine, and over nothing that a hand was at. */
export interface Imports {
  /** Reads a file by the address of its text; ended by the signal, it is refused as one that took too long. */
  ready(
    uri: string,
    options: ImportOptions,
    signal: AbortSignal,
  ): Promise<ReadyImport | { readonly refused: IntakeRefusal }>;
  /** What stands beside the file under the name of its text. */
  standing(ready: ReadyImport): Promise<Standing>;
  /** Writes the text in the place of an earlier import, or under a name that no file has; answers the address that it has got. */
  write(ready: ReadyImport, place: 'replace' | 'beside', told: ToldFacts): Promise<string | undefined>;
  /** The user of this machine; a container may know none. */
  user(): string;
}
