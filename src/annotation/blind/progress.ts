import type { Plan, PlannedDocument } from './plan';

/** One document that somebody is to code. */
export interface Assignment {
  readonly document: PlannedDocument;
  readonly plan: Plan;
  /** Whether they have given a code to it or to any passage of it. */
  readonly coded: boolean;
}

/** What a person is to code by all plans, in the order of the paths; each document once. */
export function assignmentsOf(
  person: string,
  plans: readonly Plan[],
  hasCoded: (path: string) => boolean,
): Assignment[] {
  const byPath = new Map<string, Assignment>();
  for (const plan of plans)
    for (const document of plan.documents)
      if (document.coders.includes(person))
        byPath.set(document.path, { document, plan, coded: hasCoded(document.path) });
  return [...byPath.values()].sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
}
