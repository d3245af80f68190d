import type { Phrases } from '../phrases';
import { writeAnnotatedHtml, writeAnnotatedMarkdown } from './annotated';
import { writeBrat } from './brat';
import { writeConll } from './conll';
import { writeCsv } from './csv';
import type { Exchanged, Written } from './exchanged';
import { writeCodebook, writeProject } from './refi';
import { writeWebAnnotations } from './web-annotation';

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

/** Those that need no reading of what is in the documents. */
export type TagFormat = Exclude<ExchangeFormat, 'gold'>;

/** What only Web Annotations can hold of what people say of each other’s tags is counted as lost by all others. */
export function writtenAs(format: TagFormat, exchanged: Exchanged, phrases: Phrases): Written {
  const written = made(format, exchanged, phrases);
  if (format === 'web-annotation') return written;
  const count = exchanged.documents.reduce((sum, { reviews = [] }) => sum + reviews.length, 0);
  return count > 0 ? { ...written, lost: [...written.lost, { what: 'reviews', count }] } : written;
}

function made(format: TagFormat, exchanged: Exchanged, phrases: Phrases): Written {
  switch (format) {
    case 'web-annotation':
      return writeWebAnnotations(exchanged);
    case 'csv':
      return writeCsv(exchanged);
    case 'brat':
      return writeBrat(exchanged);
    case 'conll':
      return writeConll(exchanged);
    case 'html':
      return writeAnnotatedHtml(exchanged, phrases);
    case 'markdown':
      return writeAnnotatedMarkdown(exchanged, phrases);
    case 'refi-codebook':
      return writeCodebook(exchanged);
    case 'refi-project':
      return writeProject(exchanged, phrases.get('exchange.title'));
  }
}
