import type { Store } from '../store';

/** What came of releasing: how many plans were, and who leads those that hide something still. */
export interface Released {
  readonly ids: readonly string[];
  readonly leads: readonly string[];
}

/**
 * Releases the plans that a person leads; those of others stay as they are.
 *
 * @param at ISO 8601 with time, UTC.
 */
export async function releasePlans(store: Store, person: string, at: string): Promise<Released> {
  const open = store.plans.filter(({ released }) => !released);
  const own = open.filter(({ lead }) => lead === person);
  for (const { id } of own) await store.writePlan(id, (before) => ({ ...before!, released: { by: person, at } }));
  return { ids: own.map(({ id }) => id), leads: [...new Set(open.map(({ lead }) => lead))] };
}
