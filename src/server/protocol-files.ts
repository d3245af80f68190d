/**
 * What the server asks of the client to read files that it cannot reach itself: all of them in a browser, those of
 * virtual schemes elsewhere. Nothing outside the folders that are open is answered.
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

export const fileMethod = {
  list: 'glossator/files/list',
  stat: 'glossator/files/stat',
  read: 'glossator/files/read',
} as const;
