import type { Phrases } from '../phrases';
import { writeAnnotatedHtml, writeAnnotatedMarkdown } from './annotated';
import { writeBrat } from './brat';
import { writeCsv } from './csv';
import type { Exchanged, Written } from './exchanged';
import type { TagFormat } from './formats';
import { writeCodebook, writeProject } from './refi';
import { writeWebAnnotations } from './web-annotation';

/** Writes in one of the formats of other programs. */
export function writtenAs(format: TagFormat, exchanged: Exchanged, phrases: Phrases): Written {
  switch (format) {
    case 'web-annotation':
      return writeWebAnnotations(exchanged);
    case 'csv':
      return writeCsv(exchanged);
    case 'brat':
      return writeBrat(exchanged);
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
