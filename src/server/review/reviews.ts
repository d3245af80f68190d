import { isAdjudicationRecord } from '../../annotation/adjudication';
import { type Disagreement, disagreementsIn } from '../../annotation/agreement/disagreements';
import { documentOf } from '../../annotation/layout';
import { spansOf } from '../../annotation/resolve';
import { isReviewRecord, type ReviewRecord } from '../../annotation/review';
import type { Store } from '../../annotation/store';
import { firstOf, type Thread, threadsOf } from '../../annotation/threads';
import type { CorpusDocument } from '../../corpus/document';
import { codedDocument, type TaggedDocument } from '../../features/agreement/coded-documents';
import { decidedIn, isSettled } from '../../features/agreement/decided';
import { aboutWhat, isMeant, type PlacedThread, type Whose } from '../../features/review/placed-thread';
import { type DocumentDisagreements, type ReviewedMatter, ReviewTree } from '../../features/review/review-tree';
import type { Tagged, TaggedMatter } from '../../features/tags/tagged';
import { TagTree } from '../../features/tags/tag-tree';
import type { Annotation } from '../../model/annotation';
import { grouped } from '../../text/counting';
import type { Notebook } from '../annotations/notebook';
import type { Placed } from '../annotations/placements';
import type { AnnotationService } from '../annotations/service';
import type { Platform } from '../platform';
import { Slices } from '../slices';
import type { State } from '../state';

/** The threads of all matters that are open, with where they stand now. */
export class Reviews {
  private readonly slices: Slices;
  private made: { readonly key: string; readonly tree: Promise<ReviewTree> } | undefined;

  /** Where people differ on a document, by the first of its tags: all are made anew when any of them, or its place, changes. */
  private readonly differing = new WeakMap<Tagged, readonly Disagreement[]>();

  constructor(
    private readonly state: State,
    private readonly service: AnnotationService,
    platform: Platform,
  ) {
    this.slices = new Slices(platform);
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
    const people = store.of(authorsIn);
    return [...new Set(author === undefined ? people : [...people, author])].sort();
  }

  /** How many threads of the folders that are open are so themselves, of those that are meant. */
  async open(whose: Whose): Promise<number> {
    let count = 0;
    for (const matter of this.state.library.matters) {
      const notebook = this.service.notebook(matter);
      await notebook.open();
      const reviews = notebook.store.of(reviewsIn);
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
        disagreements: await this.disagreementsIn(one),
        people: this.people(notebook),
        nameOf: (code) => one.codebook.get(code)?.name ?? code.slice(0, 8),
      });
    }
    const { phrases } = this.state;
    return new ReviewTree(reviewed, new TagTree(tagged, phrases), this.service.writing.author, phrases);
  }

  private async threadsIn(notebook: Notebook): Promise<PlacedThread[]> {
    const threads: PlacedThread[] = [];
    for (const [document, shelves] of await byDocument(notebook)) {
      const annotations = notebook.store.on(shelves);
      if (!annotations.some(isReviewRecord)) continue;
      const known = typeof document === 'string' ? undefined : document;
      const placed = known
        ? this.service.placements.of(known, annotations)
        : annotations.map((annotation) => ({ annotation, resolved: undefined }));
      const path = known ? notebook.pathOf(known.uri) : documentOf(shelves[0]!);
      threads.push(...this.placedThreads(notebook, placed, known, path));
      await this.slices.turn();
    }
    return threads;
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

  /** Where people differ and nothing was decided since, in documents that two or more of them have coded. */
  private async disagreementsIn({ matter, tagged }: TaggedMatter): Promise<DocumentDisagreements[]> {
    const found: DocumentDisagreements[] = [];
    for (const [document, placed] of grouped(tagged, (one) => one.document)) {
      if (!document) continue;
      const coders = new Set(
        placed.filter(({ annotation }) => annotation.codes?.length).map(({ annotation }) => annotation.author),
      );
      if (coders.size < 2) continue;
      const notebook = this.service.notebook(matter);
      let list = this.differing.get(placed[0]!);
      if (!list) {
        list = await this.differingIn(document, { path: placed[0]!.path, text: document.text, placed }, notebook);
        this.differing.set(placed[0]!, list);
      }
      if (list.length > 0) found.push({ document, list });
      await this.slices.turn();
    }
    return found;
  }

  private async differingIn(
    document: CorpusDocument,
    tagged: TaggedDocument,
    notebook: Notebook,
  ): Promise<Disagreement[]> {
    const { codebook } = notebook.store;
    const { coded } = codedDocument(tagged, codebook);
    const records = (await notebook.on(document)).filter(isAdjudicationRecord);
    const { decided } = decidedIn({ ...tagged, placed: this.service.placements.of(document, records) }, codebook);
    return [...disagreementsIn(coded)].filter(({ span }) => !isSettled(span, tagged, decided));
  }
}

function authorsIn(store: Store): ReadonlySet<string> {
  const authors = new Set<string>();
  for (const { author } of store.live()) authors.add(author);
  return authors;
}

function reviewsIn(store: Store): ReviewRecord[] {
  const reviews: ReviewRecord[] = [];
  for (const record of store.live()) if (isReviewRecord(record)) reviews.push(record);
  return reviews;
}

function hasPlace(placed: Placed | undefined): boolean {
  return placed !== undefined && (placed.annotation.anchor === undefined || spansOf(placed.resolved).length > 0);
}

/** The folders of records on each document; on those that are gone by their own names. */
async function byDocument(notebook: Notebook): Promise<Map<CorpusDocument | string, string[]>> {
  await notebook.open();
  const groups = grouped([...(await notebook.shelves())], ([shelf, document]) => document ?? shelf);
  return new Map([...groups].map(([key, shelves]) => [key, shelves.map(([shelf]) => shelf)]));
}
