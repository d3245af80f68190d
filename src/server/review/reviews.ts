import { documentOf } from '../../annotation/layout';
import { spansOf } from '../../annotation/resolve';
import { isReviewRecord, type ReviewRecord } from '../../annotation/review';
import { firstOf, type Thread, threadsOf } from '../../annotation/threads';
import type { CorpusDocument } from '../../corpus/document';
import { aboutWhat, isMeant, type PlacedThread, type Whose } from '../../features/review/placed-thread';
import { type ReviewedMatter, ReviewTree } from '../../features/review/review-tree';
import { SortedTags } from '../../features/tags/sorted-tags';
import { TagTree } from '../../features/tags/tag-tree';
import type { Annotation } from '../../model/annotation';
import { grouped } from '../../text/counting';
import type { Notebook } from '../annotations/notebook';
import type { Placed } from '../annotations/placements';
import type { AnnotationService } from '../annotations/service';
import type { State } from '../state';
import { Differing } from './differing';

/** The threads of all matters that are open, with where they stand now. */
export class Reviews {
  private readonly sorted = new SortedTags();
  private made: { readonly key: string; readonly tree: Promise<ReviewTree> } | undefined;
  private readonly differing: Differing;

  constructor(
    private readonly state: State,
    private readonly service: AnnotationService,
  ) {
    this.differing = new Differing(service);
  }

  /** The notebook that threads on a document are in; a revision of a document shows those of the document. */
  notebookOf(document: CorpusDocument): Notebook | undefined {
    const original = this.originalOf(document);
    return original === document ? this.service.notebookOf(document) : original && this.service.notebookOf(original);
  }

  /** The threads on a document, as far as it is known within a moment where they stand. */
  async on(notebook: Notebook, document: CorpusDocument): Promise<PlacedThread[]> {
    const original = this.originalOf(document);
    if (original && original !== document) {
      const annotations = await notebook.on(original);
      await this.service.placements.find(notebook, document, annotations);
      const placed = this.service.placements.of(document, annotations);
      return this.placedThreads(notebook, placed, document, notebook.pathOf(original.uri));
    }
    return this.placedThreads(notebook, await this.service.on(document), document, notebook.pathOf(document.uri));
  }

  /** All who have written in a folder, and whoever asks. */
  people({ store }: Notebook): string[] {
    const { author } = this.service.writing;
    const people = new Set(author === undefined ? [] : [author]);
    for (const part of store.each(authorsIn)) for (const one of part) people.add(one);
    return [...people].sort();
  }

  /** How many threads of the folders that are open are so themselves, of those that are meant. */
  async open(whose: Whose): Promise<number> {
    let count = 0;
    for (const matter of this.state.library.matters) {
      const notebook = this.service.notebook(matter);
      await notebook.open();
      const reviews = notebook.store.each(reviewsIn).flat();
      if (reviews.length === 0) continue;
      const people = this.people(notebook);
      const { author } = this.service.writing;
      count += threadsOf(reviews).filter(
        (thread) => thread.state === 'open' && isMeant(thread, whose, author, people),
      ).length;
    }
    return count;
  }

  /** The rows of the view as they are now: made once for all that are asked for before anything changes. */
  tree(): Promise<ReviewTree> {
    const key = `${this.service.stamp}\n${this.service.writing.author ?? ''}`;
    if (this.made?.key !== key) this.made = { key, tree: this.makeTree() };
    return this.made.tree;
  }

  private async makeTree(): Promise<ReviewTree> {
    const tagged = await this.service.tagged();
    const several = tagged.length > 1;
    const reviewed: ReviewedMatter[] = [];
    for (const one of tagged) {
      const notebook = this.service.notebook(one.matter);
      reviewed.push({
        matter: one.matter,
        name: several ? this.state.nameOf(one.matter) : undefined,
        threads: await this.threadsIn(notebook),
        disagreements: await this.differing.in(one),
        people: this.people(notebook),
        nameOf: (code) => one.codebook.get(code)?.name ?? code.slice(0, 8),
      });
    }
    const { phrases } = this.state;
    return new ReviewTree(reviewed, new TagTree(tagged, phrases, this.sorted), this.service.writing.author, phrases);
  }

  private async threadsIn(notebook: Notebook): Promise<PlacedThread[]> {
    const threads: PlacedThread[] = [];
    for (const [document, shelves] of await this.byDocument(notebook)) {
      await this.service.slices.turn();
      const annotations = notebook.store.from(notebook.store.on(shelves), threadedIn);
      if (annotations.length === 0) continue;
      const known = typeof document === 'string' ? undefined : document;
      const placed = known
        ? this.service.placements.of(known, annotations)
        : annotations.map((annotation) => ({ annotation, resolved: undefined }));
      const path = known ? notebook.pathOf(known.uri) : documentOf(shelves[0]!);
      threads.push(...this.placedThreads(notebook, placed, known, path));
    }
    return threads;
  }

  /** The folders of records on each document; on those that are gone by their own names. */
  private async byDocument(notebook: Notebook): Promise<Map<CorpusDocument | string, string[]>> {
    const groups = grouped(await this.service.shelvesIn(notebook), ([shelf, document]) => document ?? shelf);
    return new Map([...groups].map(([key, shelves]) => [key, shelves.map(([shelf]) => shelf)]));
  }

  private placedThreads(
    notebook: Notebook,
    placed: readonly Placed[],
    document: CorpusDocument | undefined,
    path: string,
  ): PlacedThread[] {
    const where = new Map(placed.map((one) => [one.annotation.id, one]));
    const threads = threadsOf(placed.map(({ annotation }) => annotation));
    return threads.map((thread) => {
      const on = this.reviewed(notebook, thread);
      const own = where.get(firstOf(thread).id)!;
      // What has lost its place while the comment has kept its own is still met where the comment is.
      const { annotation, resolved } = [on && where.get(on.id), own].find((one) => hasPlace(one)) ?? own;
      return {
        ...{ thread, document, path, span: spansOf(resolved)[0], exact: annotation.anchor?.exact },
        outcome: annotation.anchor ? (resolved?.outcome ?? 'unresolved') : 'found',
        about: aboutWhat(thread, on, annotation.anchor !== undefined, notebook.store.codebook, this.state.phrases),
      };
    });
  }

  private originalOf(document: CorpusDocument): CorpusDocument | undefined {
    if (!document.aside) return document;
    const { of } = document.aside;
    return of === undefined ? undefined : this.state.corpus.document(of);
  }

  private reviewed({ store }: Notebook, { opening }: Thread): Annotation | undefined {
    const on = opening?.review.on;
    return on === undefined ? undefined : store.get(on);
  }
}

function authorsIn(records: readonly Annotation[]): ReadonlySet<string> {
  return new Set(records.map(({ author }) => author));
}

function reviewsIn(records: readonly Annotation[]): ReviewRecord[] {
  return records.filter(isReviewRecord);
}

/** What belongs to threads, and what these are on. */
function threadedIn(records: readonly Annotation[]): Annotation[] {
  const reviews = reviewsIn(records);
  const targets = new Set(reviews.map(({ review }) => (review.is === 'comment' ? review.on : undefined)));
  return reviews.length === 0 ? [] : records.filter((one) => isReviewRecord(one) || targets.has(one.id));
}

function hasPlace(placed: Placed | undefined): boolean {
  return placed !== undefined && (placed.annotation.anchor === undefined || spansOf(placed.resolved).length > 0);
}
