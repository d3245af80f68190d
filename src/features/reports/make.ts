import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Ledger } from '../ledger/ledger';
import type { Phrases } from '../phrases';
import { authoritiesReport } from './authorities';
import { evidenceReport } from './evidence';
import { reportHtml } from './html';
import { reportMarkdown } from './markdown';
import { quotationReport } from './quotation-list';
import type { Report, ReportFacts, ReportKind } from './report';
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

/** Writes a report of a brief, not yet sealed. */
export function writtenReport(
  corpus: Corpus,
  document: CorpusDocument,
  ledger: Ledger,
  { kind, format, court }: ReportWanted,
  facts: ReportFacts,
  phrases: Phrases,
): string {
  const report = ((): Report => {
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
  })();
  return format === 'html'
    ? reportHtml(report, kind === 'similar-cases' || kind === 'evidence' ? 'zh-cn' : phrases.tongue)
    : reportMarkdown(report);
}
