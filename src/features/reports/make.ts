import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Ledger } from '../ledger/ledger';
import { pageHtml } from '../pages/html';
import { pageMarkdown } from '../pages/markdown';
import type { Page } from '../pages/page';
import type { Hash, WordWriter } from '../pages/word/word-writer';
import type { Phrases } from '../phrases';
import { authoritiesReport } from './authorities';
import { evidenceReport } from './evidence';
import { quotationReport } from './quotation-list';
import type { ReportFacts, ReportKind } from './report';
import { isUntouched, sealed, unsealed } from './seal';
import { similarCaseReport } from './similar-cases';
import { verificationReport } from './verification';

export const reportFormats = ['markdown', 'html', 'docx'] as const;
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

/** What writing a report needs beside its words. */
export interface ReportFiles {
  readonly sha256: Hash;
  /** Makes Word files; asked for only where one is wanted. */
  readonly word: () => WordWriter;
}

/** A report as a file, sealed. */
export async function reportFile(page: Page, wanted: ReportWanted, { sha256, word }: ReportFiles): Promise<Uint8Array> {
  if (wanted.format === 'docx') return word().write(page, sha256);
  return new TextEncoder().encode(await sealed(writtenReport(page, wanted), sha256));
}

/** Whether a file is a report as it was written: then nothing is lost if another takes its place. */
export async function isReportUntouched(
  file: Uint8Array,
  { format }: ReportWanted,
  { sha256, word }: ReportFiles,
): Promise<boolean> {
  if (format === 'docx') return word().isUntouched(file, sha256);
  return isUntouched(new TextDecoder().decode(file), sha256);
}

/** Writes a report as text, not yet sealed. Its front matter says what it is, so that only one that is a brief is read as one. */
export function writtenReport(page: Page, { kind, format }: Pick<ReportWanted, 'kind' | 'format'>): string {
  if (format === 'html') return pageHtml(page, unsealed);
  const front = kind === 'similar-cases' ? ['kind: brief', 'genre: similar-case-report'] : ['kind: other'];
  return pageMarkdown(page, [...front, unsealed]).text;
}
