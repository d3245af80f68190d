import type { Claim, Holding, Issue } from '../../model/holding';
import type { DecisionReading } from '../../model/reading';
import { overlaps, touches } from '../../text/span';

/** Holdings under a heading of ours: the provision that the court applies where no stated issue covers them. */
export interface Headed {
  /** A provision key. */
  readonly key: string;
  readonly holdings: readonly Holding[];
}

/** A claim that stands in for an issue, with the conclusions in the passages behind the item that answers it. */
export interface Claimed {
  readonly claim: Claim;
  readonly holdings: readonly Holding[];
  readonly item: Holding | undefined;
}

/** Where each conclusion of a decision has its one place: under an issue, a claim, a heading of ours, or among the rest. */
export interface Arrangement {
  readonly issues: readonly { readonly issue: Issue; readonly holdings: readonly Holding[] }[];
  /** Where issues are stated, beside them: their conclusions then stand under the issues. */
  readonly claims: readonly Claimed[];
  readonly headed: readonly Headed[];
  readonly loose: readonly Holding[];
  readonly orders: readonly Holding[];
  readonly gists: readonly Holding[];
}

/** Files the conclusions of a decision, each once. */
export function arrange(reading: DecisionReading): Arrangement {
  const { issues, holdings } = reading;
  const stated = issues.filter((issue) => issue.restates === undefined);
  const restated = new Map(issues.map((issue) => [issue.id, issue.restates ?? issue.id]));
  const reasoned = holdings.filter((holding) => holding.kind === 'reasoned');
  const left = new Set(reasoned);
  const take = (wanted: (holding: Holding) => boolean): Holding[] => {
    const taken = [...left].filter(wanted);
    for (const holding of taken) left.delete(holding);
    return taken;
  };
  const onIssue = stated.map((issue) => ({
    issue,
    holdings: take((holding) => holding.issue !== undefined && restated.get(holding.issue) === issue.id),
  }));
  const claimsBy = (taking: Take): Claimed[] => reading.claims.map((claim) => onClaim(claim, holdings, taking));
  const onClaims = stated.length > 0 ? undefined : claimsBy(take);
  const headed = stated.length === 0 ? [] : underHeadings([...left], take);
  return {
    issues: onIssue,
    get claims() {
      return onClaims ?? claimsBy(nothing);
    },
    headed,
    loose: [...left],
    orders: holdings.filter((holding) => holding.kind === 'disposition'),
    gists: holdings.filter((holding) => holding.kind === 'gist'),
  };
}

function nothing(): Holding[] {
  return [];
}

type Take = (wanted: (holding: Holding) => boolean) => Holding[];

function onClaim(claim: Claim, holdings: readonly Holding[], take: Take): Claimed {
  const item = holdings.find((holding) => holding.id === claim.item);
  return {
    claim,
    item,
    holdings: item
      ? take(
          (holding) =>
            holding.id === claim.holding ||
            (holding.level === 'main' && item.reasoning.some((span) => touches(span, holding.span[0]))),
        )
      : [],
  };
}

/** By the first provision that the court names; holdings that name none go with those whose passage they share. */
function underHeadings(loose: readonly Holding[], take: Take): Headed[] {
  const keys = new Set(loose.flatMap((holding) => holding.pinsCited.slice(0, 1)));
  return [...keys].map((key) => {
    const passages = loose.filter((holding) => holding.pinsCited[0] === key).flatMap((holding) => holding.reasoning);
    const shares = (holding: Holding): boolean =>
      holding.reasoning.some((span) => passages.some((other) => overlaps(span, other)));
    return {
      key,
      holdings: take((holding) => holding.pinsCited[0] === key || (holding.pinsCited.length === 0 && shares(holding))),
    };
  });
}

/** How many main holdings stand open under an issue before the rest is folded away. */
const open = 6;

/** Main holdings first, at most so many; the rest in the order of the text. */
export function ranked(holdings: readonly Holding[]): { shown: readonly Holding[]; rest: readonly Holding[] } {
  const main = holdings.filter((holding) => holding.level === 'main');
  const shown = (main.length > 0 ? main : holdings).slice(0, open);
  return { shown, rest: holdings.filter((holding) => !shown.includes(holding)) };
}
