import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import type { IsoDate } from '../model/authority';
import type { Fix, Message, Severity } from '../model/problem';
import type { Span } from '../text/span';

/** What a rule looks at: one document among those of its matter. */
export interface RuleContext {
  readonly corpus: Corpus;
  readonly document: CorpusDocument;
  /** The day of the check, for papers that bear no date; absent where it is not known. */
  readonly today?: IsoDate | undefined;
}

/** Something that a rule found; its code and severity are the rule's. */
export interface Finding {
  readonly span: Span;
  readonly message: Message;
  readonly fixes?: readonly Fix[];
}

/**
 * One diagnostic: editor, terminal and docs/rules/ read the same object. A rule that cannot know stays silent, or says
 * in its message what it could not compare.
 */
export interface Rule {
  /** Stable, kebab-case behind its group; the name of its page in docs/rules/. */
  readonly code: string;
  readonly defaultSeverity: Severity;
  check(context: RuleContext): Finding[];
}
