import { isTagOrNote } from '../../annotation/tag-or-note';
import type { Annotation } from '../../model/annotation';
import type { Clash } from '../../annotation/merge';
import { documentOf } from '../../annotation/layout';
import { spansOf } from '../../annotation/resolve';
import type { Edit } from '../../annotation/shift';
import type { CorpusDocument, Matter } from '../../corpus/document';
import type { Card } from '../../features/card';
import { withNotes, type Noted } from '../../features/cards/annotation-card';
import type { Tagged, TaggedMatter } from '../../features/tags/tagged';
import type { Progress } from '../../annotation/waiting';
import { titleSpan } from '../../features/title-span';
import { type Span, touches } from '../../text/span';
import type { Platform } from '../platform';
import { Slices } from '../slices';
import type { State } from '../state';
import { Annotations } from './annotations';
import { Notebook } from './notebook';
import { type Placed, Placements } from './placements';
import { at } from './wire';

/** Annotations are looked for anew when nothing was typed for so long, in milliseconds. */
const rest = 1000;
/** Changes of files come in swarms: the last is waited for so long, in milliseconds. */
const calm = 100;
/** So long an answer waits for annotations to be found, in milliseconds; those that come later are told of. */
const patience = 80;
/** So long an answer about all annotations waits for a store to be read; what comes later is told of. */
const moment = 300;

/** What came of looking for all annotations of a list. */
interface Looked {
  /** At which state of the places in their document. */
  readonly revision: number;
  /** Whether some were given up for the time being. */
  readonly givenUp: boolean;
}

/** The annotations of all matters: read, found in their documents, followed while one writes, and written. */
export class AnnotationService {
  readonly writing: Annotations;
  readonly placements: Placements;
  /** A random name of this installation, as the client gives it. */
  installation = 'shared';
  /** Called while stores are being read for the first time, and when that is done: how far it has come. */
  whenReading: (progress: Progress | undefined) => void = () => undefined;
  private toldReading = false;
  private filed = false;
  /** Of how many folders of records the document was known when it was looked last while documents were being filed. */
  private readonly housing = new Map<Matter, Progress>();
  private readonly notebooks = new Map<Matter, Notebook>();
  private readonly resting = new Map<string, () => void>();
  private readonly looking = new Map<Matter, () => void>();
  private finding = false;
  private findMore = false;
  /** Documents of which it is being looked for where their annotations stand, by their addresses. */
  private readonly sought = new Map<string, Promise<unknown>>();
  /** What was made of lists of annotations, and of which text and places. */
  private readonly made = new WeakMap<
    readonly Annotation[],
    { readonly document: CorpusDocument | undefined; readonly revision: number; readonly tagged: readonly Tagged[] }
  >();
  /** What was known last of documents that somebody looks at. */
  private readonly seen = new WeakMap<
    CorpusDocument,
    { readonly annotations: readonly Annotation[]; readonly revision: number; readonly placed: readonly Placed[] }
  >();
  /** Lists of annotations that were looked for in their documents. */
  private readonly looked = new WeakMap<readonly Annotation[], Looked>();
  /** All that is done with annotations in the background takes its turn here, so that it keeps nobody longer than one slice. */
  readonly slices: Slices;

  constructor(
    private readonly state: State,
    private readonly platform: Platform,
    /** Something that is shown of annotations has changed. */
    private readonly changed: () => void,
    /** What was found in the background could not be kept, or not be found: nobody waits for it. */
    private readonly unkept: (error: unknown) => void = () => undefined,
  ) {
    this.slices = new Slices(platform);
    const person = (): string | undefined => state.library.settingsOf('').person;
    this.writing = new Annotations(
      (bytes) => platform.random(bytes),
      person,
      () => this.installation,
      () => state.phrases,
    );
    this.placements = new Placements(
      () => this.slices.turn(),
      () => platform.now(),
    );
  }

  /** The notebook of a matter that is a folder. */
  notebook(matter: Matter): Notebook {
    let notebook = this.notebooks.get(matter);
    if (!notebook)
      this.notebooks.set(
        matter,
        (notebook = new Notebook(
          matter,
          this.state.corpus,
          this.platform,
          (work) => this.slices.turn(work),
          (document) => this.state.library.whole(document),
          () => this.tellReading(),
          () => {
            this.tellReading();
            this.changed();
          },
          () => this.writing.author,
        )),
      );
    return notebook;
  }

  /** The notebook of the folder that an address lies in, whether there is a document of ours or not, or that it is. */
  notebookAt(uri: string): Notebook | undefined {
    const matter = this.state.library.matterAt(uri);
    return matter === undefined ? undefined : this.notebook(matter);
  }

  /** The notebook of a document; nothing where it cannot be annotated, or its text is not there for anything to be found in. */
  notebookOf(document: CorpusDocument): Notebook | undefined {
    if (document.unread) return undefined;
    return this.writing.refusalOf(document) ? undefined : this.notebook(document.matter);
  }

  /** The annotations on a document with where they stand, as far as that is known within a moment. */
  async on(document: CorpusDocument): Promise<Placed[]> {
    const notebook = this.notebookOf(document);
    if (!notebook) return [];
    const annotations = await notebook.on(document);
    const known = this.placements.of(document, annotations);
    if (!known.some(isSought)) return known;
    let late = false;
    const found = this.placements.find(notebook, document, annotations).then(() => {
      if (late) this.changed();
    });
    await Promise.race([found, new Promise<void>((resolve) => this.platform.after(patience, resolve))]);
    late = true;
    return this.placements.of(document, annotations);
  }

  /** All annotations on a document, each looked for: what is written by them must not miss one that is still to be read. */
  async found(notebook: Notebook, document: CorpusDocument): Promise<Placed[]> {
    await notebook.open();
    await this.findIn(notebook, document);
    return this.placements.of(document, await notebook.on(document));
  }

  /** What is known of a document's annotations without waiting for anything; what is not is looked for meanwhile. */
  knownOn(document: CorpusDocument): readonly Placed[] {
    const notebook = this.notebookOf(document);
    if (!notebook) return [];
    const annotations = notebook.known(document);
    const revision = this.placements.revisionOf(document);
    let seen = this.seen.get(document);
    if (seen?.annotations !== annotations || seen.revision !== revision)
      this.seen.set(document, (seen = { annotations, revision, placed: this.placements.of(document, annotations) }));
    const known = seen.placed;
    const { uri } = document;
    if ((notebook.isOpen && !known.some(isSought)) || this.sought.has(uri)) return known;
    const search = this.on(document).finally(() => this.sought.delete(uri));
    this.sought.set(uri, search);
    return known;
  }

  /**
   * A card with what people noted at an offset of a document, as far as that is known; on its title also what they noted
   * on it as a whole.
   */
  noteOn(card: Card | undefined, document: CorpusDocument, offset: number): Card | undefined {
    const notebook = this.notebookOf(document);
    if (!notebook) return card;
    const known = this.knownOn(document).filter(({ annotation }) => isTagOrNote(annotation));
    const noted = at(known, offset).flatMap(({ annotation, resolved }): Noted[] => {
      const span = spansOf(resolved).find((one) => touches(one, offset));
      if (!span || !resolved || resolved.outcome === 'orphaned' || resolved.outcome === 'unresolved') return [];
      return [{ annotation, span, outcome: resolved.outcome }];
    });
    const title = titleSpan(document);
    const whole = touches(title, offset)
      ? known.flatMap(({ annotation }): Noted[] =>
          annotation.anchor ? [] : [{ annotation, span: title, outcome: 'found', whole: true }],
        )
      : [];
    return withNotes(card, [...noted, ...whole], notebook.store.codebook, this.state.phrases);
  }

  /** The annotations on a document of which versions differ, once it is known where they stand. */
  clashesOn(document: CorpusDocument): { readonly clash: Clash; readonly span: Span }[] {
    const notebook = this.notebookOf(document);
    const clashes = new Map([...(notebook?.store.clashes ?? [])].map((clash) => [clash.id, clash]));
    if (!notebook || clashes.size === 0) return [];
    const differing = notebook.known(document).filter(({ id }) => clashes.has(id));
    const placed = this.placements.of(document, differing);
    if (placed.some(isSought))
      void this.on(document).then(() => {
        if (!this.placements.of(document, differing).some(isSought)) this.changed();
      });
    return placed
      .filter((one) => !isSought(one))
      .map(({ annotation, resolved }) => ({
        clash: clashes.get(annotation.id)!,
        span: spansOf(resolved)[0] ?? ([0, 0] as const),
      }));
  }

  /** Another one whenever what is shown of all annotations may have become another. */
  get stamp(): string {
    const { corpus, library, phrases } = this.state;
    const stores = library.matters.map((matter) => `${matter} ${this.notebook(matter).store.revision}`);
    return [corpus.version, this.placements.revision, phrases.tongue, ...stores].join('\n');
  }

  /** How far reading has come of the stores that are being read for the first time; nothing where none is. */
  get reading(): Progress | undefined {
    let [done, total] = [0, 0];
    for (const { isOpen, store } of this.notebooks.values()) {
      if (isOpen || !store.reading) continue;
      done += store.reading.done;
      total += store.reading.total;
    }
    if (total > 0) return { done, total };
    return [...this.housing.values()].find((one) => one.done < one.total);
  }

  /** All documents of the folders are known: an annotation whose document is not among them has lost it. */
  haveFiled(): void {
    if (this.filed) return;
    this.filed = true;
    const homeless = [...this.housing.values()].some((one) => one.done < one.total);
    this.housing.clear();
    if (!homeless) return;
    this.tellReading();
    this.changed();
  }

  /** The folders of records of a store with their documents: those without one only once all documents are known. */
  async shelvesIn(notebook: Notebook): Promise<[string, CorpusDocument | undefined][]> {
    await notebook.begun();
    const all = [...(await notebook.shelves())];
    if (this.filed) return all;
    const housed = all.filter(([, document]) => document);
    this.housing.set(notebook.matter, { done: housed.length, total: all.length });
    return housed;
  }

  private tellReading(): void {
    const { reading } = this;
    if (!reading && !this.toldReading) return;
    this.toldReading = reading !== undefined;
    this.whenReading(reading);
  }

  /**
   * All annotations of the folders that are open, with where they stand as far as that is known; of stores that take
   * longer to be read than a moment what has been read, which is told of.
   */
  async tagged(): Promise<TaggedMatter[]> {
    const matters = this.notebooksOfAll();
    const opened = Promise.all(matters.map((notebook) => notebook.open()));
    await Promise.race([opened, new Promise<void>((resolve) => this.platform.after(moment, resolve))]);
    const tagged = await this.taggedIn(matters);
    // Whoever asks hears that there is more to come before the answer does; later it is told by itself.
    if (!this.toldReading) this.tellReading();
    return tagged;
  }

  /** The same once all has been read. */
  async all(): Promise<TaggedMatter[]> {
    const matters = this.notebooksOfAll();
    await Promise.all(matters.map((notebook) => notebook.open()));
    return this.taggedIn(matters);
  }

  private notebooksOfAll(): Notebook[] {
    return this.state.library.matters.map((matter) => this.notebook(matter));
  }

  private async taggedIn(notebooks: readonly Notebook[]): Promise<TaggedMatter[]> {
    const matters: TaggedMatter[] = [];
    for (const notebook of notebooks) {
      const { matter, store } = notebook;
      const parts: (readonly Tagged[])[] = [];
      for (const [shelf, document] of await this.shelvesIn(notebook))
        await this.slices.turn(() => parts.push(this.taggedOn(shelf, document, notebook)));
      matters.push({ matter, codebook: store.codebook, parts });
    }
    void this.findAll();
    return matters;
  }

  /** Those of one folder of records; the same as long as neither these nor their places have changed. */
  private taggedOn(shelf: string, document: CorpusDocument | undefined, notebook: Notebook): readonly Tagged[] {
    const list = notebook.store.on([shelf]);
    const revision = document ? this.placements.revisionOf(document) : 0;
    const known = this.made.get(list);
    if (known && known.document === document && known.revision === revision) return known.tagged;
    const path = document ? notebook.pathOf(document.uri) : documentOf(shelf);
    const annotations = list.filter(isTagOrNote);
    const placed = document ? this.placements.of(document, annotations) : annotations.map(unplaced);
    const tagged = placed.map(({ annotation, resolved }): Tagged => ({ annotation, resolved, document, path }));
    this.made.set(list, { document, revision, tagged });
    return tagged;
  }

  /** Looks for annotations in all documents that have any, in the background, and tells when something has come of it. */
  private async findAll(): Promise<void> {
    this.findMore = true;
    if (this.finding) return;
    this.finding = true;
    try {
      let found = false;
      while (this.findMore) {
        this.findMore = false;
        if (!(await this.inAll(isLooked, (notebook, document) => this.findIn(notebook, document)))) continue;
        found = true;
        // While there is more to be read, that is told of; who looks at a document hears of its own.
        if (!this.reading) this.changed();
      }
      const more = await this.inAll(
        (all) => all?.givenUp === false,
        async (notebook, document) => this.placements.persist(notebook, document, await notebook.on(document)),
      );
      if (more) this.changed();
      if (!found && !more) return;
      const bases = new Set(this.notebooksOfAll().flatMap(({ store }) => [...store.bases()]));
      await this.placements.keep(bases);
    } catch (error) {
      this.unkept(error);
    } finally {
      this.finding = false;
    }
  }

  /** Does something in each document that has annotations; answers whether anything came of it. */
  private async inAll(
    isDone: (all: Looked | undefined) => boolean,
    work: (notebook: Notebook, document: CorpusDocument) => Promise<boolean>,
  ): Promise<boolean> {
    let any = false;
    for (const notebook of this.notebooksOfAll())
      for (const [shelf, document] of await this.shelvesIn(notebook)) {
        if (!document) continue;
        await this.slices.turn();
        const known = this.looked.get(notebook.store.on([shelf]));
        const isStale = known && known.revision !== this.placements.revisionOf(document);
        if (isDone(isStale ? undefined : known)) continue;
        if (await work(notebook, document)) any = true;
        const list = notebook.store.on([shelf]);
        const givenUp = this.placements.of(document, list).some(({ resolved }) => resolved?.outcome === 'unresolved');
        this.looked.set(list, { revision: this.placements.revisionOf(document), givenUp });
      }
    return any;
  }

  /** Answers whether there was anything to be looked for. */
  private async findIn(notebook: Notebook, document: CorpusDocument): Promise<boolean> {
    const annotations = await notebook.on(document);
    if (!this.placements.of(document, annotations).some(isSought)) return false;
    await this.placements.find(notebook, document, annotations);
    return true;
  }

  /** Something was written. */
  told(): void {
    this.changed();
  }

  /** An open text was edited. */
  edit(uri: string, edits: readonly Edit[], text: () => string): void {
    if (!this.placements.edit(uri, edits, text)) return;
    this.resting.get(uri)?.();
    this.resting.set(
      uri,
      this.platform.after(rest, () => void this.findAgain(uri)),
    );
  }

  close(uri: string): void {
    this.resting.get(uri)?.();
    this.resting.delete(uri);
  }

  /** Files of a store have changed: it is looked at when no more do for a moment. */
  look(matter: Matter): void {
    this.looking.get(matter)?.();
    this.looking.set(
      matter,
      this.platform.after(calm, () => void this.refresh((notebook) => notebook.matter === matter)),
    );
  }

  /** Reads what has changed in the stores that were opened, or in some of them; tells if anything has. */
  async refresh(wanted: (notebook: Notebook) => boolean = () => true): Promise<void> {
    const notebooks = [...this.notebooks.values()].filter(wanted);
    const changes = await Promise.all(notebooks.map((notebook) => notebook.refresh()));
    if (changes.some(Boolean)) this.changed();
  }

  /** A file or a folder of one matter got another name: what this person wrote on it goes with it. */
  async rename(from: string, to: string): Promise<void> {
    const notebook = this.notebookAt(from);
    if (!notebook) return;
    await notebook.open();
    if (await this.writing.rename(notebook, notebook.pathOf(from), notebook.pathOf(to))) this.changed();
  }

  /** The notebooks that have been opened. */
  opened(): Iterable<Notebook> {
    return this.notebooks.values();
  }

  /** Folders that are no longer open are forgotten. */
  keepOnly(matters: readonly Matter[]): void {
    for (const matter of this.notebooks.keys()) if (!matters.includes(matter)) this.notebooks.delete(matter);
  }

  private async findAgain(uri: string): Promise<void> {
    this.resting.delete(uri);
    const document = this.state.corpus.document(uri);
    const notebook = document && this.notebookOf(document);
    if (!notebook) return;
    const annotations = await notebook.on(document);
    const before = this.placements.of(document, annotations);
    await this.placements.find(notebook, document, annotations, true);
    const after = this.placements.of(document, annotations);
    if (JSON.stringify(before.map(placeOf)) !== JSON.stringify(after.map(placeOf))) this.changed();
  }
}

function isLooked(all: Looked | undefined): boolean {
  return all !== undefined;
}

/** Whether it is not known yet where an annotation of a passage stands. */
function isSought({ annotation, resolved }: Placed): boolean {
  return annotation.anchor !== undefined && resolved === undefined;
}

function unplaced(annotation: Annotation): Placed {
  return { annotation, resolved: undefined };
}

function placeOf({ resolved }: Placed): unknown {
  return resolved;
}
