import type { ClaimEnd, ClaimResult, Holding, Reviewed } from '../../model/holding';
import type { Span } from '../../text/span';
import type { DecisionDocument } from '../../corpus/corpus';
import { caseName, roleName, wordsOf } from '../labels';
import type { Phrases } from '../phrases';
import { isUnsure } from '../unsure';

/** Words of a decision with the place where they stand. */
export interface Said {
  readonly words: string;
  readonly span: Span;
}

/** An ordered item with its number among all. */
export interface NumberedOrder extends Said {
  /** From 1, as the decision lists them. */
  readonly number: number;
}

/** One request beside what answers it. */
export interface ClaimLine {
  readonly id: string;
  /** Who asks, in what role: 原告 青禾公司. */
  readonly by: string;
  /** 反诉, 上诉请求: in what it was asked; absent for a plain claim. */
  readonly kind?: string;
  readonly request: Said;
  /** In yuan. */
  readonly amount?: number;
  readonly awarded?: number;
  readonly result: ClaimResult;
  readonly ended?: ClaimEnd;
  readonly finding?: Said;
  readonly order?: NumberedOrder;
  /** A suggestion rather than a finding. */
  readonly unsure: boolean;
}

/** What became of the decision below, item by item. */
export interface ReviewLine extends NumberedOrder {
  readonly result: Reviewed['result'];
  readonly items: readonly number[];
}

/** 诉请—判项: what was asked for in a decision beside what the court found and ordered. */
export interface ClaimComparison {
  /** The address of the decision. */
  readonly uri: string;
  readonly name: string;
  readonly caseNumber?: string;
  readonly court?: string;
  readonly decidedOn?: string;
  readonly lines: readonly ClaimLine[];
  /** Ordered items that answer none of the requests read here. */
  readonly others: readonly NumberedOrder[];
  readonly reviewed: readonly ReviewLine[];
}

/** Sets the claims of a decision beside what answers them. */
export function compareClaims(document: DecisionDocument, phrases: Phrases): ClaimComparison {
  const { claims, holdings, meta } = document.reading;
  const said = (span: Span): Said => ({ words: wordsOf(document, span), span });
  const orders = holdings.filter((holding) => holding.kind === 'disposition');
  const numbered = (holding: Holding): NumberedOrder => ({
    ...said(holding.span),
    number: orders.indexOf(holding) + 1,
  });
  const answering = new Set(claims.map((claim) => claim.item));
  return {
    uri: document.uri,
    name: caseName(document, phrases),
    ...(meta.caseNumber && { caseNumber: meta.caseNumber }),
    ...(meta.court && { court: meta.court }),
    ...(meta.decidedOn && { decidedOn: meta.decidedOn }),
    lines: claims.map((claim): ClaimLine => {
      const order = orders.find(({ id }) => id === claim.item);
      return {
        id: claim.id,
        by: [roleName(claim.by, phrases), shortest(claim.names)].filter(Boolean).join(' '),
        ...(claim.kind !== 'claim' && { kind: phrases.get(`claims.kind.${claim.kind}`) }),
        request: said(claim.span),
        ...(claim.amount !== undefined && { amount: claim.amount }),
        ...(claim.awarded !== undefined && { awarded: claim.awarded }),
        result: claim.result,
        ...(claim.ended && { ended: claim.ended }),
        ...(claim.finding && { finding: said(claim.finding) }),
        ...(order && { order: numbered(order) }),
        unsure: isUnsure(claim),
      };
    }),
    others: orders.filter(({ id }) => !answering.has(id)).map(numbered),
    reviewed: orders.flatMap((order) => (order.reviewed ? [{ ...numbered(order), ...order.reviewed }] : [])),
  };
}

/** Of the names of those who ask the shortest of each would need the parties; the text's shortest one will do. */
function shortest(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => a.length - b.length)[0];
}
