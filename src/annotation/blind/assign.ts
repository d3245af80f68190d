import { checksumDigits } from '../../text/checksum';
import { type Plan, planSchema, type PlannedDocument } from './plan';

/** How documents are shared out. */
export interface Sharing {
  readonly coders: readonly string[];
  /** The share of documents that several code, from 0 to 1. */
  readonly share: number;
  /** By how many coders these are coded; not more than there are. */
  readonly each: number;
  readonly seed: number;
}

/**
 * Who codes which document: the same documents, coders and seed always give the same, in whatever order they come. The
 * documents that several code are drawn first; each goes to those who have least, and of these to whom the seed says.
 */
export function assigned(paths: readonly string[], { coders, share, each, seed }: Sharing): Map<string, string[]> {
  const drawn = (path: string): string => checksumDigits(`${seed}\n${path}`);
  const order = [...new Set(paths)].sort((a, b) => compare(drawn(a), drawn(b)) || compare(a, b));
  const several = Math.min(order.length, Math.round(order.length * share));
  const load = new Map([...new Set(coders)].map((coder) => [coder, 0]));
  const plan = new Map<string, string[]>();
  for (const [at, path] of order.entries()) {
    const lot = (coder: string): string => checksumDigits(`${seed}\n${path}\n${coder}`);
    const waiting = [...load.keys()].sort(
      (a, b) => load.get(a)! - load.get(b)! || compare(lot(a), lot(b)) || compare(a, b),
    );
    const chosen = waiting.slice(0, at < several ? Math.max(1, each) : 1);
    for (const coder of chosen) load.set(coder, load.get(coder)! + 1);
    plan.set(path, chosen.sort(compare));
  }
  return plan;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a plan is made from. */
export interface PlanWanted extends Sharing {
  readonly lead: string;
  /** A glob of paths; all decisions where absent. */
  readonly only?: string;
}

/** A plan of who codes these documents. */
export function planOf(
  { id, created }: Pick<Plan, 'id' | 'created'>,
  { lead, only, ...sharing }: PlanWanted,
  documents: readonly Omit<PlannedDocument, 'coders'>[],
): Plan {
  const plan = assigned(
    documents.map(({ path }) => path),
    sharing,
  );
  return {
    ...{ v: planSchema, id, lead, created, ...sharing },
    ...(only !== undefined && { only }),
    documents: documents.map((document) => ({ ...document, coders: plan.get(document.path)! })),
  };
}
