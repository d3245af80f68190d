import type { Issue } from '../../../model/holding';
import { Sharing } from '../../../text/sharing';
import { indexEndingBehind, type Span } from '../../../text/span';

/** A conclusion shares as much of its words with a question that it answers. */
const likest = 0.4;

/** Tells which of the stated issues a conclusion answers: the one that heads it, or the one in its words. */
export class IssueOf {
  /** What is compared with the questions; `undefined` where none is stated. */
  private readonly sharing: Sharing | undefined;
  /** Headings that repeat a listed question; where there are none, the questions themselves. */
  private readonly headings: readonly Issue[];
  private readonly restated: boolean;

  constructor(
    folded: string,
    private readonly issues: readonly Issue[],
  ) {
    const restating = issues.filter((issue) => issue.restates !== undefined);
    this.restated = restating.length > 0;
    this.headings = this.restated ? restating : issues;
    if (issues.length > 0)
      this.sharing = new Sharing(
        folded,
        issues.map((issue) => issue.span),
      );
  }

  /** The id of the issue; `undefined` where none is plain. */
  at(span: Span): string | undefined {
    if (!this.sharing) return undefined;
    const before = indexEndingBehind(this.headings, span[0]);
    const heading = this.headings[before - 1];
    if (heading && (this.restated || before === 1)) return heading.restates ?? heading.id;
    const shares = this.sharing.with(span);
    let best: Issue | undefined;
    let most = likest;
    this.issues.forEach((issue, i) => {
      if (shares[i]! <= most) return;
      most = shares[i]!;
      best = issue;
    });
    return best?.restates ?? best?.id;
  }
}
