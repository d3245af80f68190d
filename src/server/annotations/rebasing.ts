import type { CorpusDocument } from '../../corpus/document';
import type { Annotation } from '../../model/annotation';
import type { Span } from '../../text/span';
import type { Done, RebaseParams, RebaseResult } from '../protocol-annotations';
import type { State } from '../state';
import { canonical } from '../uris';
import type { Notebook } from './notebook';
import type { Placed } from './placements';
import type { AnnotationService } from './service';

/** What an annotation counted in before it was made to count in the text as it is. */
type Earlier = Pick<Annotation, 'anchor' | 'base'>;

/** What would be written on one document, and how many annotations there stay as they are. */
interface Plan {
  readonly document: CorpusDocument;
  /** By id where a passage stands now; nothing for what is about the whole document. */
  readonly places: ReadonlyMap<string, Span | undefined>;
  readonly counts: Omit<RebaseResult, 'documents'>;
}

/**
 * Has one's own annotations count in the texts as they are: the only way in which stored offsets are ever rewritten, and
 * only where a person asks for it. What was lost, fits several places or belongs to others stays as it is.
 */
export class Rebasing {
  /** What was rewritten last, by folder and document, as it was before. */
  private readonly before = new Map<string, ReadonlyMap<CorpusDocument, ReadonlyMap<string, Earlier>>>();

  constructor(
    private readonly service: AnnotationService,
    private readonly state: State,
  ) {}

  /** What would be rewritten on a document, or on all of its folder. */
  async preview(params: RebaseParams): Promise<RebaseResult> {
    const plans = await this.plans(params);
    const sum = (key: keyof Plan['counts']): number => plans.reduce((all, { counts }) => all + counts[key], 0);
    return {
      documents: plans.filter(({ places }) => places.size > 0).length,
      ...{ rewritten: sum('rewritten'), changed: sum('changed'), lost: sum('lost'), others: sum('others') },
    };
  }

  async run(params: RebaseParams): Promise<Done> {
    const { writing } = this.service;
    const notebook = this.service.notebookAt(canonical(params.uri));
    if (!notebook) return writing.refuse('outside');
    const ids: string[] = [];
    const before = new Map<CorpusDocument, ReadonlyMap<string, Earlier>>();
    for (const { document, places } of await this.plans(params)) {
      if (places.size === 0) continue;
      const earlier = new Map(
        [...places.keys()].map((id): [string, Earlier] => {
          const { anchor, base } = notebook.store.get(id)!;
          return [id, { ...(anchor && { anchor }), ...(base !== undefined && { base }) }];
        }),
      );
      const done = await writing.rebase(notebook, document, places);
      if (!done.ok) return done;
      before.set(document, earlier);
      ids.push(...done.ids);
    }
    this.before.set(notebook.matter, before);
    return { ok: true, ids };
  }

  /** Takes the last rewriting of a folder back. */
  async undo(uri: string): Promise<Done> {
    const { writing } = this.service;
    const notebook = this.service.notebookAt(canonical(uri));
    const before = notebook && this.before.get(notebook.matter);
    if (!notebook || !before) return writing.refuse('gone');
    const ids: string[] = [];
    for (const [document, earlier] of before) {
      const done = await writing.reset(notebook, document, earlier);
      if (!done.ok) return done;
      ids.push(...done.ids);
    }
    this.before.delete(notebook.matter);
    return { ok: true, ids };
  }

  private async plans({ uri, all }: RebaseParams): Promise<Plan[]> {
    const notebook = this.service.notebookAt(canonical(uri));
    if (!notebook) return [];
    await notebook.open();
    const own = this.state.corpus.document(canonical(uri));
    const documents = all ? new Set((await notebook.shelves()).values()) : [own];
    const plans: Plan[] = [];
    for (const document of documents) if (document) plans.push(await this.planOf(notebook, document));
    return plans;
  }

  private async planOf(notebook: Notebook, document: CorpusDocument): Promise<Plan> {
    const hash = await notebook.hashOf(document);
    const placed = await this.service.found(notebook, document);
    const others = placed.filter(({ annotation }) => annotation.author !== this.service.writing.author).length;
    const own = placed.filter(({ annotation }) => annotation.author === this.service.writing.author);
    const places = new Map<string, Span | undefined>();
    let [changed, lost] = [0, 0];
    for (const { annotation, resolved } of own) {
      if (!annotation.anchor) {
        if (annotation.base !== hash) places.set(annotation.id, undefined);
      } else if (!resolved || !('span' in resolved)) lost++;
      else if (!counts(annotation, resolved.span, hash)) {
        places.set(annotation.id, resolved.span);
        if (resolved.outcome === 'changed') changed++;
      }
    }
    return { document, places, counts: { rewritten: places.size, changed, lost, others } };
  }
}

/** Whether an annotation counts in this very text, at this very place. */
function counts({ anchor }: Placed['annotation'], [start, end]: Span, hash: string): boolean {
  return anchor?.base === hash && anchor.start === start && anchor.end === end;
}
