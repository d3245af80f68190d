import type { Annotation } from '../../model/annotation';
import { shelfKey, shelfPath } from '../layout';
import type { Plan } from './plan';

/** What is known of the plans of a store: those that could be read, and whether one could not. */
export interface Plans {
  readonly plans: readonly Plan[];
  readonly unreadable: boolean;
}

/**
 * What one person may see. On a document of a plan that is not released it is what they wrote themselves; the lead of the
 * plan sees all, unless they code by it too; who has not said who they are sees nothing of it. Where a plan cannot be read,
 * nobody’s records but one’s own are seen anywhere: it may have hidden any.
 */
export class Sight {
  private readonly shelves = new Set<string>();
  private readonly bases = new Set<string>();
  private readonly all: boolean;

  constructor(
    { plans, unreadable }: Plans,
    private readonly viewer: string | undefined,
  ) {
    this.all = unreadable;
    for (const plan of plans) {
      if (plan.released || (plan.lead === viewer && !plan.coders.includes(viewer))) continue;
      for (const { path, sha256 } of plan.documents) {
        this.shelves.add(shelfKey(shelfPath(path)));
        this.bases.add(sha256);
      }
    }
  }

  /** Whether nothing is hidden. */
  get clear(): boolean {
    return !this.all && this.shelves.size === 0;
  }

  /** Which records are hidden of those in a folder of records. */
  on(shelf: string): (record: Annotation) => boolean {
    const all = this.all || (this.shelves.size > 0 && this.shelves.has(shelfKey(shelf)));
    return ({ author, anchor, base }) => {
      if (author === this.viewer) return false;
      if (all) return true;
      const made = anchor?.base ?? base;
      return made !== undefined && this.bases.has(made);
    };
  }
}
