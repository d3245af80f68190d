/** A file of a store: its path from the workspace folder, with `/`, and what tells whether it has changed. */
export interface StoreFile {
  readonly path: string;
  readonly stamp: string;
}

/** The files of one folder's store: a process has a disk, a browser asks its editor, a test has a map. */
export interface StoreFiles {
  /**
   * What a write promises: `atomic`, whoever else writes and whenever it is cut off, the file is the old or the new
   * one; `compared`, it is written only if it still was what had been read a moment before.
   */
  readonly promise: 'atomic' | 'compared';
  /** All files of the store, without those that are being written; none where there is no store. */
  list(): Promise<readonly StoreFile[]>;
  /** The text of a file; nothing where there is none or it cannot be read. */
  read(path: string): Promise<string | undefined>;
  /**
   * Reads a file, and writes what becomes of it before anybody else may; the same text, or nothing, writes nothing.
   * Settled when it is on disk, with the stamp of what is there then.
   *
   * @throws {StoreRefusal}
   */
  update(path: string, change: (before: string | undefined) => string | undefined): Promise<string>;
  /** @throws {StoreRefusal} */
  remove(path: string): Promise<void>;
}

/** Why nothing was written. */
export type Refusal =
  /** A newer version wrote there. */
  | 'newer-schema'
  /** Git has left a conflict in it, and a person has to choose first. */
  | 'conflict'
  /** Another window holds it, or it changed each time it was about to be written. */
  | 'busy'
  /** A link stands where a folder or a file of the store should be. */
  | 'link'
  /** The file system or the editor does not allow it. */
  | 'denied';

export class StoreRefusal extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly path: string,
    message: string = refusal,
  ) {
    super(`${path}: ${message}`);
  }
}
