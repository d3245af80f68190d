import type { SectionPart, SectionRole, Speaker } from '../../../model/outline';

/** Words at the head of a sentence that say what part of a decision begins, or goes on, with it. */
export interface Cue {
  readonly role: SectionRole;
  /** Matched at the start of a unit of folded text. */
  readonly pattern: RegExp;
  /** How surely, from 1 (a hint) to 10 (nothing else begins so). */
  readonly weight: number;
  readonly part?: SectionPart;
  readonly speaker?: Speaker;
  /** A line of its own that heads what follows: 【裁判理由】. */
  readonly heading?: boolean;
  /** Only where it opens a paragraph. */
  readonly opening?: boolean;
  /** Says that the part goes on, not that it begins: 二、驳回… is an ordered item only below other words of the order. */
  readonly continues?: boolean;
  /** The court's own findings begin. */
  readonly findings?: boolean;
  /** Behind the findings these words belong to the reasoning. */
  readonly beforeFindings?: boolean;
  /** Behind 本院认为 too they belong to it. */
  readonly beforeReasons?: boolean;
  /** Only behind the first few units: a page header repeats what stood there. */
  readonly later?: boolean;
  /** Only in texts of this kind; everywhere where absent. */
  readonly family?: 'press' | 'appeal' | 'appeal-tail' | 'digest' | 'decision' | 'gazette';
  /** Behind it nothing of the text comes any more: other reports, the foot of a page. */
  readonly closes?: boolean;
  /** What is told from here on, as long as the part goes on without another cue, is of this part. */
  readonly tells?: SectionRole;
}
