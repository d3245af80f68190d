/** What client and server say to each other about reports on a brief. */

export const reportKinds = ['verification', 'authorities', 'quotations', 'similar-cases', 'evidence'] as const;
export const reportFormats = ['markdown', 'html', 'docx'] as const;

export interface ReportParams {
  /** The brief. */
  readonly uri: string;
  readonly kind: (typeof reportKinds)[number];
  readonly format: (typeof reportFormats)[number];
  /** Of the pending case, where a person has said so. */
  readonly court?: string;
  /** What the file now holds that the report is to take the place of, in base64; absent where there is none. */
  readonly before?: string;
}

/**
 * The report as the bytes of a file in base64, and whether a hand has been at the one before; `null` for what is no brief,
 * `no-word` where the server runs in a browser, which has no program that makes Word files.
 */
export type ReportResult = { readonly content: string; readonly edited: boolean } | 'no-word' | null;

export const reportMethod = 'glossator/report';
