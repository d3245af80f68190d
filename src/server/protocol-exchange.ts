/** What client and server say to each other about tags that go out to other programs or come in from them. */
import type { Done } from './protocol-annotations';

/** One of several to choose from, in words ready to be shown. */
export interface ExchangeChoice {
  readonly label: string;
  readonly detail: string;
}

/** How tags can go out. */
export interface ExchangeChoices {
  readonly formats: readonly (ExchangeChoice & { readonly format: string; readonly goldOnly: boolean })[];
  readonly shares: readonly (ExchangeChoice & { readonly layer: 'all' | 'gold'; readonly redact: boolean })[];
}

/** What of a folder goes out, and how: as one of the choices says. */
export interface ExportTagsParams {
  readonly uri: string;
  readonly format: string;
  readonly layer: 'all' | 'gold';
  readonly redact: boolean;
}

/** What would be shared, a line each, and the files: none where there is nothing to share. `null` where it was called off. */
export type ExportTagsResult = {
  readonly said: readonly string[];
  readonly files: readonly {
    /** With `/`; each part is a name that every file system takes. */
    readonly path: string;
    /** In base64. */
    readonly content: string;
    /** Whether a person can read it. */
    readonly text: boolean;
  }[];
} | null;

export interface ImportTagsParams {
  readonly uri: string;
  /** Addresses of the files that a person chose. */
  readonly files: readonly string[];
  /** Whether it is to be written; otherwise it is only said what would be. */
  readonly write: boolean;
}

/** What came in, or would, a line each, and how many tags and codes; `null` where it was called off. */
export type ImportTagsResult = (Done & { readonly said?: readonly string[]; readonly count?: number }) | null;

export const exchangeMethod = {
  /** No parameters. */
  choices: 'glossator/exchangeChoices',
  export: 'glossator/exportTags',
  import: 'glossator/importTags',
} as const;
