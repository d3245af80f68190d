/**
 * What the server asks of the client to reach files that it cannot itself: all of them in a browser, those of virtual
 * schemes elsewhere. Nothing outside the folders that are open is answered, and nothing is written but annotations.
 */

export interface FileParams {
  readonly uri: string;
}

/** What lies in a folder; links count as neither file nor folder. Empty where it cannot be read. */
export type ListResult = readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }[];

/** `null` where there is no such file. */
export type StatResult = {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; 0 where the file system does not know. */
  readonly changed: number;
} | null;

export interface ReadParams extends FileParams {
  /** A file of more bytes is not read. */
  readonly most: number;
}

/** The bytes in base64, which every transport carries; `null` where the file is gone, too large or not to be read. */
export type ReadResult = string | null;

/** Replaces a file of a store, or takes it away: only below `.glossator/` of an open folder that is trusted. */
export interface ReplaceParams extends FileParams {
  /** What the server read, in base64: if the file holds anything else by now, nothing is written. `null` for no file. */
  readonly before: string | null;
  /** What it is to hold, in base64; `null` takes it away. */
  readonly after: string | null;
}

/** `changed`: it held something else; `denied`: the place is no store, not trusted or not to be written. */
export type ReplaceResult = 'written' | 'changed' | 'denied';

export const fileMethod = {
  list: 'glossator/files/list',
  stat: 'glossator/files/stat',
  read: 'glossator/files/read',
  replace: 'glossator/files/replace',
} as const;
