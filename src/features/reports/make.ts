import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Ledger } from '../ledger/ledger';
import { pageHtml } from '../pages/html';
import { pageMarkdown } from '../pages/markdown';
import type { Page } from '../pages/page';
import type { Phrases } from '../phrases';
import { authoritiesReport } from './authorities';
import { evidenceReport } from './evidence';
import { quotationReport } from './quotation-list';
import type { ReportFacts, ReportKind } from './report';
import { unsealed } from './seal';
import { similarCaseReport } from './similar-cases';
import { verificationReport } from './verification';

export const reportFormats = ['markdown', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is to be written of a brief. */
export interface ReportWanted {
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  /** The court before which the pending case is, where a person has said so: for the tiers of similar cases. */
  readonly court?: string;
}

/** A report on a brief. */
export function reportPage(
  corpus: Corpus,
  document: CorpusDocument,
  ledger: Ledger,
  { kind, court }: ReportWanted,
  facts: ReportFacts,
  phrases: Phrases,
): Page {
  switch (kind) {
    case 'verification':
      return verificationReport(corpus, document, ledger, facts, phrases);
    case 'authorities':
      return authoritiesReport(corpus, document, facts, phrases);
    case 'quotations':
      return quotationReport(corpus, document, ledger, facts, phrases);
    case 'similar-cases':
      return similarCaseReport(corpus, document, facts, court);
    case 'evidence':
      return evidenceReport(corpus, document, facts);
  }
}

/** Writes a report, not yet sealed. Its front matter says what it is, so that it is read as a brief only if it is one. */
export function writtenReport(page: Page, { kind, format }: ReportWanted): string {
  if (format === 'html') return pageHtml(page, unsealed);
  const front = kind === 'similar-cases' ? ['kind: brief', 'genre: similar-case-report'] : ['kind: other'];
  return pageMarkdown(page, [...front, unsealed]).text;
}
