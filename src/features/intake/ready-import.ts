import type { TakenIn } from './taken-in';

/** A file that was read and whose text may be written. */
export interface ReadyImport {
  /** Its path on this machine. */
  readonly file: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly taken: TakenIn;
  /** What the file of the text is called: a brief goes on being written, in Markdown; all else is plain text. */
  readonly name: string;
}
