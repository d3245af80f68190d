import type { Issue } from '../../../model/holding';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import { Sharing } from '../../../text/sharing';
import { indexEndingBehind, type Span } from '../../../text/span';

const byNumber =
  /(?:关于|针对|对于?|就)(?:本案|双方)?(?:第([一二三四五六1-6])(?:点|个?(?:争议)?(?:焦点|问题))|(?:争议)?焦点(?:问题)?([一二三四五六1-6]))/g;

/** Each place behind the list where a question is taken up by its number. */
function countedIn(folded: string, issues: readonly Issue[]): { at: number; id: string }[] {
  const from = issues.at(-1)!.span[1];
  const found: { at: number; id: string }[] = [];
  for (const match of matches(byNumber, folded.slice(from))) {
    const number = match[1] ?? match[2]!;
    const issue = issues[(Number(number) || numeralValue(number)!) - 1];
    if (issue) found.push({ at: from + match.index, id: issue.id });
  }
  return found;
}

/** A conclusion shares as much of its words with a question that it answers. */
const likest = 0.4;

/** Tells which of the stated issues a conclusion answers: the one that heads it, or the one in its words. */
export class IssueOf {
  /** What is compared with the questions; `undefined` where none is stated. */
  private readonly sharing: Sharing | undefined;
  /** Headings that repeat a listed question; where there are none, the questions themselves. */
  private readonly headings: readonly Issue[];
  private readonly restated: boolean;
  /** Where the court turns to a listed question by its number: 关于焦点二. */
  private readonly counted: readonly { readonly at: number; readonly id: string }[];

  constructor(
    folded: string,
    private readonly issues: readonly Issue[],
  ) {
    const restating = issues.filter((issue) => issue.restates !== undefined);
    this.restated = restating.length > 0;
    this.counted = this.restated || issues.length < 2 ? [] : countedIn(folded, issues);
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
    const counted = this.counted.findLast(({ at }) => at < span[1]);
    if (counted) return counted.id;
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
