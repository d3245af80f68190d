import type { Span } from '../text/span';
import type { WithCorrections } from './corrected';

/** The coarse part of a decision: sections cover every non-blank character once. */
export type SectionRole =
  | 'heading'
  | 'parties'
  | 'procedure'
  | 'claims'
  | 'defence'
  | 'lower-court'
  | 'facts'
  | 'reasoning'
  | 'disposition'
  | 'costs'
  | 'appeal-rights'
  | 'signature'
  | 'statutes-appendix'
  | 'keywords'
  | 'gist'
  | 'commentary'
  | 'noise';

/** What a section is more closely, where its role alone does not tell. */
export type SectionPart =
  | 'charge'
  | 'prosecutor-opinion'
  | 'third-party'
  | 'counterclaim'
  | 'evidence'
  | 'issue-statement'
  | 'basis'
  | 'notices';

/** Whose words a section reports. */
export type Speaker =
  | 'court'
  | 'lower-court'
  | 'plaintiff'
  | 'defendant'
  | 'third-party'
  | 'prosecutor'
  | 'accused'
  | 'counsel'
  | 'witness'
  | 'reporter'
  | 'judge-extrajudicially';

/** Whether this court made another's words its own; adopted words are the court's. */
export type Adoption = 'yes' | 'no' | 'unknown';

export interface Section extends WithCorrections {
  readonly role: SectionRole;
  readonly part?: SectionPart;
  readonly speaker?: Speaker;
  /** 1 first instance, 2 appeal, 3 retrial: the instance whose words or findings these are. */
  readonly instance?: number;
  readonly adopted?: Adoption;
  readonly span: Span;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A heading inside a document, for the outline: its own line and the text it heads. */
export interface Heading {
  readonly level: number;
  readonly title: string;
  readonly span: Span;
  /** From the heading to the end of what it heads. */
  readonly extent: Span;
}
