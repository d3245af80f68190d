import type { Store } from '../../annotation/store';
import type { ImportedTag } from './exchanged';
import type { Annotation } from '../../model/annotation';
import type { Review } from '../../model/review';

/** Has the parts of a thread that come in point at each other as they did, by the ids that they get here. */
export class ImportedReviews {
  /** Ids here by those of the file: of what was imported before, and of what is being taken. */
  private readonly ids = new Map<string, string>();
  /** The last change of state of each thread, by ids here: each was made in sight of the one before. */
  private readonly changed = new Map<string, string>();

  constructor(
    private readonly store: Store,
    tags: readonly ImportedTag[],
  ) {
    const wanted = new Set(tags.flatMap(({ id, review }) => (review && id !== undefined ? [id] : [])));
    for (const { id, imported, review } of store.live()) {
      if (imported?.id !== undefined) this.ids.set(imported.id, id);
      if (review?.is === 'state' && imported && wanted.has(imported.id ?? '')) this.changed.set(review.to, id);
    }
  }

  /** The same in ids of here; nothing where that which it answers is not here. What a comment is about may be gone. */
  here(review: Review): Review | undefined {
    if (review.is === 'comment') {
      const on = review.on === undefined ? undefined : this.idOf(review.on);
      return { is: 'comment', ...(on !== undefined && { on }) };
    }
    const to = this.idOf(review.to);
    if (to === undefined) return undefined;
    if (review.is === 'reply') return { is: 'reply', to };
    const after = this.changed.get(to);
    return { is: 'state', to, state: review.state, ...(after !== undefined && { after }) };
  }

  took({ id }: ImportedTag, record: Annotation): void {
    if (id !== undefined) this.ids.set(id, record.id);
    if (record.review?.is === 'state') this.changed.set(record.review.to, record.id);
  }

  private idOf(id: string): string | undefined {
    return this.store.get(id) ? id : this.ids.get(id);
  }
}
