import type { Anchor, Annotation } from '../../model/annotation';
import { byWords } from '../../annotation/by-words';
import type { Resolved, Resolver } from '../../annotation/resolve';
import { type Edit, shifted } from '../../annotation/shift';
import type { CorpusDocument } from '../../corpus/document';
import { Comparing, promptly, thoroughly } from './comparing';
import type { KeptPlacements } from './kept-placements';
import type { Notebook } from './notebook';

/** An annotation with where it stands; nothing where that has not been found out yet, or it is about the whole document. */
export interface Placed {
  readonly annotation: Annotation;
  readonly resolved: Resolved | undefined;
}

/** So many passages of a text that is as it was are looked for at a time. */
const easy = 200;

/** Where an annotation stands, with the version of it that was looked for. */
interface Found {
  readonly rev: number;
  readonly resolved: Resolved;
}

/** Where the annotations of one document stand in a text of it. */
interface Placement {
  text: string;
  /** By id. */
  readonly at: Map<string, Found>;
  /** Whether the text was edited since its annotations were looked for. */
  edited: boolean;
  /** Another one whenever any of this has changed. */
  revision: number;
}

/** Finds annotations in the texts of their documents, and follows them while one writes. */
export class Placements {
  private readonly byUri = new Map<string, Placement>();
  private counted = 0;
  private readonly working = new Map<string, Promise<void>>();
  private readonly comparing: Comparing;
  /** Pairs of texts that no budget was enough to compare, by their hashes. */
  private readonly hopeless = new Set<string>();
  private kept: KeptPlacements | undefined;

  constructor(
    private readonly turn: () => Promise<void>,
    now: () => number,
  ) {
    this.comparing = new Comparing(turn, now);
  }

  /** From here on it is kept where passages were found, and taken from there. */
  keepOn(kept: KeptPlacements): void {
    this.kept = kept;
  }

  /** Writes down what was found since, of those base texts that are used still. */
  async keep(bases: ReadonlySet<string>): Promise<void> {
    await this.kept?.keep(bases);
  }

  /** Rises whenever something is known to stand elsewhere. */
  get revision(): number {
    return this.counted;
  }

  /** Rises whenever something in one document is known to stand elsewhere. */
  revisionOf({ uri }: CorpusDocument): number {
    return this.byUri.get(uri)?.revision ?? 0;
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
    placement.revision = ++this.counted;
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

  /**
   * Looks once more, and for longer, for what was given up: in the background, when all else has been found. Answers
   * whether anything has come of it.
   */
  async persist(notebook: Notebook, document: CorpusDocument, annotations: readonly Annotation[]): Promise<boolean> {
    const open = this.of(document, annotations).flatMap(({ annotation, resolved }) =>
      annotation.anchor && resolved?.outcome === 'unresolved' ? [{ annotation, anchor: annotation.anchor }] : [],
    );
    if (open.length === 0) return false;
    const own = await notebook.hashOf(document);
    let found = false;
    for (const base of new Set(open.map(({ anchor }) => anchor.base))) {
      if (this.hopeless.has(`${base} ${own}`)) continue;
      const text = await notebook.store.base(base);
      const resolver = text === undefined ? undefined : await this.comparing.compare(text, document.text, thoroughly);
      if (!resolver) {
        this.hopeless.add(`${base} ${own}`);
        continue;
      }
      for (const { annotation, anchor } of open.filter((one) => one.anchor.base === base)) {
        const resolved = resolver.resolve(anchor);
        await this.kept?.note(base, own, anchor, resolved);
        const placement = this.byUri.get(document.uri);
        if (placement?.text !== document.text) return found;
        placement.at.set(annotation.id, { rev: annotation.rev, resolved });
        placement.revision = ++this.counted;
        found = true;
        await this.turn();
      }
    }
    return found;
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
      else if (anchor) {
        const list = wanted.get(anchor.base) ?? [];
        wanted.set(anchor.base, list);
        list.push(annotation);
      }
    }
    const own = wanted.size > 0 ? await notebook.hashOf(document) : '';
    for (const [base, list] of wanted) {
      const look = this.looking(notebook, document, base, own, afresh ? undefined : this.kept);
      // Those that share an anchor, as many of a study do, share its place.
      const unmoved = new Map<Anchor, Found>();
      for (const [nth, { id, rev, anchor }] of list.entries()) {
        const stands = base === own ? asItWas(anchor!, document.text) : undefined;
        if (stands) {
          let found = unmoved.get(anchor!);
          if (found?.rev !== rev) unmoved.set(anchor!, (found = { rev, resolved: stands }));
          at.set(id, found);
        } else at.set(id, { rev, resolved: told(await look(anchor!), known?.get(id)?.resolved) });
        // Where a text is as it was, most passages cost less than a turn.
        if (!stands || nth % easy === 0) await this.turn();
      }
    }
    const now = this.byUri.get(document.uri);
    // What was typed meanwhile has moved what was known before: it is looked for again when the hand rests.
    if (now?.edited && now.text !== document.text) return;
    this.byUri.set(document.uri, { text: document.text, at, edited: false, revision: ++this.counted });
  }

  /**
   * How passages of one base text are looked for in a document. What is kept of earlier sessions is taken; the two texts
   * are compared when the first passage needs it.
   */
  private looking(
    notebook: Notebook,
    { text }: CorpusDocument,
    base: string,
    own: string,
    kept: KeptPlacements | undefined,
  ): (anchor: Anchor) => Promise<Resolved> {
    let compared: Promise<Resolver | 'given up' | 'no base'> | undefined;
    const compare = async (): Promise<Resolver | 'given up' | 'no base'> => {
      const from = base === own ? text : await notebook.store.base(base);
      return from === undefined ? 'no base' : ((await this.comparing.compare(from, text, promptly)) ?? 'given up');
    };
    return async (anchor) => {
      const before = await kept?.find(base, own, anchor);
      if (before) return before;
      const resolver = await (compared ??= compare());
      if (resolver === 'given up') return { outcome: 'unresolved' };
      if (resolver === 'no base') return byWords(anchor, text);
      const resolved = resolver.resolve(anchor);
      await kept?.note(base, own, anchor, resolved);
      return resolved;
    };
  }
}

/** The place of a passage in the very text that it was marked in. */
function asItWas({ start, end, exact }: Anchor, text: string): Resolved | undefined {
  return text.slice(start, end) === exact ? { outcome: 'found', span: [start, end] } : undefined;
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
