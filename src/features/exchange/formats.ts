/** The formats that tags are written in; `gold`, that which measures readings, is of the gold layer alone. */
export const exchangeFormats = [
  'web-annotation',
  'csv',
  'brat',
  'conll',
  'html',
  'markdown',
  'refi-codebook',
  'refi-project',
  'gold',
] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Those that need nothing of what is read in the documents: not their kind, nor their sentences. */
export type TagFormat = Exclude<ExchangeFormat, 'gold' | 'conll'>;
