import type { Annotation } from '../../model/annotation';
import { type Resolved, Resolver } from '../../annotation/resolve';
import { type Edit, shifted } from '../../annotation/shift';
import type { CorpusDocument } from '../../corpus/document';
import type { Notebook } from './notebook';

/** An annotation with where it stands; nothing where that has not been found out yet, or it is about the whole document. */
export interface Placed {
  readonly annotation: Annotation;
  readonly resolved: Resolved | undefined;
}

/** Where the annotations of one document stand in a text of it. */
interface Placement {
  text: string;
  /** By id, with the version of the annotation that was looked for. */
  readonly at: Map<string, { readonly rev: number; readonly resolved: Resolved }>;
  /** Whether the text was edited since its annotations were looked for. */
  edited: boolean;
}

/** Finds annotations in the texts of their documents, and follows them while one writes. */
export class Placements {
  private readonly byUri = new Map<string, Placement>();
  private counted = 0;
  private readonly working = new Map<string, Promise<void>>();

  constructor(
    private readonly turn: () => Promise<void>,
    private readonly now: () => number,
  ) {}

  /** Rises whenever something is known to stand elsewhere. */
  get revision(): number {
    return this.counted;
  }

  /** What is known now. */
  of(document: CorpusDocument, annotations: readonly Annotation[]): Placed[] {
    const placement = this.byUri.get(document.uri);
    const known = placement?.text === document.text ? placement.at : undefined;
    return annotations.map((annotation) => {
      const found = known?.get(annotation.id);
      return { annotation, resolved: found?.rev === annotation.rev ? found.resolved : undefined };
    });
  }

  /**
   * The text of a document was edited: its annotations move with it until they are looked for anew. Answers whether
   * there are any to follow.
   */
  edit(uri: string, edits: readonly Edit[], text: () => string): boolean {
    const placement = this.byUri.get(uri);
    if (!placement) return false;
    this.counted++;
    placement.text = text();
    placement.edited = true;
    for (const [id, { rev, resolved }] of placement.at)
      placement.at.set(id, { rev, resolved: edits.reduce(moved, resolved) });
    return true;
  }

  /** Looks for what is not known of a document, or for all once more; answers when it is done. */
  async find(
    notebook: Notebook,
    document: CorpusDocument,
    annotations: readonly Annotation[],
    afresh = false,
  ): Promise<void> {
    const { uri } = document;
    while (this.working.has(uri)) await this.working.get(uri);
    const work = this.findNow(notebook, document, annotations, afresh).finally(() => this.working.delete(uri));
    this.working.set(uri, work);
    await work;
  }

  forget(uri: string): void {
    this.byUri.delete(uri);
  }

  /** Compares two texts in slices; gives up where that takes too long. */
  private async compare(base: string, text: string): Promise<Resolver | 'given up'> {
    const work = Resolver.begin(base, text);
    let spent = 0;
    for (;;) {
      const from = this.now();
      const step = work.next();
      if (step.done) return step.value;
      spent += this.now() - from;
      if (spent > budget) return 'given up';
      await this.turn();
    }
  }

  private async findNow(
    notebook: Notebook,
    document: CorpusDocument,
    annotations: readonly Annotation[],
    afresh: boolean,
  ): Promise<void> {
    const before = this.byUri.get(document.uri);
    const known = before?.text === document.text ? before.at : undefined;
    const at: Placement['at'] = new Map();
    const wanted = new Map<string, Annotation[]>();
    for (const annotation of annotations) {
      const { id, rev, anchor } = annotation;
      const found = known?.get(id);
      if (!afresh && found?.rev === rev) at.set(id, found);
      else if (anchor) wanted.set(anchor.base, [...(wanted.get(anchor.base) ?? []), annotation]);
    }
    const own = wanted.size > 0 ? await notebook.hashOf(document) : '';
    for (const [base, list] of wanted) {
      const text = base === own ? document.text : await notebook.store.base(base);
      const resolver = text === undefined || base === own ? undefined : await this.compare(text, document.text);
      for (const { id, rev, anchor } of list) {
        const resolved =
          base === own && document.text.slice(anchor!.start, anchor!.end) === anchor!.exact
            ? { outcome: 'found' as const, span: [anchor!.start, anchor!.end] as const }
            : resolver === 'given up'
              ? { outcome: 'unresolved' as const }
              : resolver
                ? resolver.resolve(anchor!)
                : byWords(anchor!, document.text);
        at.set(id, { rev, resolved: told(resolved, known?.get(id)?.resolved) });
        await this.turn();
      }
    }
    const now = this.byUri.get(document.uri);
    // What was typed meanwhile has moved what was known before: it is looked for again when the hand rests.
    if (now?.edited && now.text !== document.text) return;
    this.counted++;
    this.byUri.set(document.uri, { text: document.text, at, edited: false });
  }
}

/** So many milliseconds of work the comparison of two texts may take; what it has not told by then stays open. */
const budget = 2000;

/** Without its base text an annotation is looked for by its words and those beside them. */
function byWords({ prefix, exact, suffix }: NonNullable<Annotation['anchor']>, text: string): Resolved {
  const start = prefix.length;
  return Resolver.of(prefix + exact + suffix, text).resolve({ start, end: start + exact.length });
}

/** Among several places the one to which a passage was followed while somebody wrote. */
function told(resolved: Resolved, followed: Resolved | undefined): Resolved {
  if (resolved.outcome !== 'ambiguous' || !followed || !('span' in followed)) return resolved;
  const [start, end] = followed.span;
  const span = resolved.spans.find((one) => one[0] === start && one[1] === end);
  return span ? { outcome: 'found', span } : resolved;
}

function moved(resolved: Resolved, edit: Edit): Resolved {
  switch (resolved.outcome) {
    case 'orphaned':
    case 'unresolved':
      return resolved;
    case 'ambiguous':
      return { outcome: 'ambiguous', spans: resolved.spans.map((span) => shifted(span, edit)) };
    default: {
      const span = shifted(resolved.span, edit);
      if (span[0] === span[1]) return { outcome: 'orphaned' };
      const same = span[1] - span[0] === resolved.span[1] - resolved.span[0];
      const within = edit.span[0] < resolved.span[1] && edit.span[1] > resolved.span[0];
      return { outcome: same && !within ? resolved.outcome : 'changed', span };
    }
  }
}
