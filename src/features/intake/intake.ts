import type { Taking } from './taken-in';

/** How a file is to be taken in. */
export interface IntakeOptions {
  /** Of tracked changes: the text as if all were accepted (where absent), or as it was before them. */
  readonly changes?: 'accepted' | 'original';
}

/** A file to take in. */
export interface FileToTake {
  /** Its name, of which the ending tells what the bytes leave open. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: IntakeOptions;
}

/** What takes files in, beside the server and the command line: within bounds of time and memory, and never throwing. */
export interface Intake {
  /** Ended by the signal, a file is refused as one that took too long. */
  take(file: FileToTake, signal?: AbortSignal): Promise<Taking>;
}

/** A file larger than this is not read at all, in bytes. */
export const largestIntake = 64 * 1024 * 1024;

/** How names of saved web pages end. */
const pageEndings = ['html', 'htm', 'mhtml', 'mhtm', 'mht'] as const;

/** How names of files end whose text can be taken in. */
export const intakeEndings = ['docx', 'doc', 'wps', 'pdf', ...pageEndings] as const;

/** Names of such files. */
export const intakeFile = endingIn(intakeEndings);

/** Saved web pages among them. */
export const savedPage = endingIn(pageEndings);

function endingIn(endings: readonly string[]): RegExp {
  return new RegExp(`\\.(?:${endings.join('|')})$`, 'i');
}
