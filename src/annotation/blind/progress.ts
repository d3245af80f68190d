import { shelfPath } from '../layout';
import type { Store } from '../store';
import type { Plan, PlannedDocument } from './plan';

/** One document that somebody is to code. */
export interface Assignment {
  readonly document: PlannedDocument;
  readonly plan: Plan;
  /** Whether they have given a code to it or to any passage of it. */
  readonly coded: boolean;
}

/** What a person is to code by all plans of a store, in the order of the paths; each document once. */
export function assignmentsOf(person: string, store: Store): Assignment[] {
  const hasCoded = (path: string): boolean =>
    store.on([shelfPath(path)]).some(({ author, codes = [] }) => author === person && codes.length > 0);
  const byPath = new Map<string, Assignment>();
  for (const plan of store.plans)
    for (const document of plan.documents)
      if (document.coders.includes(person))
        byPath.set(document.path, { document, plan, coded: hasCoded(document.path) });
  return [...byPath.values()].sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
}
