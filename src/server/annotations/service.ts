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

/** The annotations of all matters: read, found in their documents, followed while one writes, and written. */
export class AnnotationService {
  readonly writing: Annotations;
  readonly placements: Placements;
  /** A random name of this installation, as the client gives it. */
  installation = 'shared';
  private readonly notebooks = new Map<Matter, Notebook>();
  private readonly resting = new Map<string, () => void>();
  private readonly looking = new Map<Matter, () => void>();
  private finding = false;
  /** What was made of lists of annotations, and of which text and places. */
  private readonly made = new WeakMap<
    readonly Annotation[],
    { readonly document: CorpusDocument | undefined; readonly revision: number; readonly tagged: readonly Tagged[] }
  >();
  private readonly slices: Slices;

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
          () => this.changed(),
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

  /** The annotations on a document, all of them looked for. */
  async found(notebook: Notebook, document: CorpusDocument): Promise<Placed[]> {
    await this.findIn(notebook, document);
    return this.placements.of(document, await notebook.on(document));
  }

  /** What is known of a document's annotations without waiting for anything; what is not is looked for meanwhile. */
  knownOn(document: CorpusDocument): Placed[] {
    const notebook = this.notebookOf(document);
    if (!notebook) return [];
    const known = this.placements.of(document, notebook.known(document));
    if (!notebook.isOpen || known.some(isSought)) void this.on(document);
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

  /** All annotations of the folders that are open, with where they stand as far as that is known. */
  async tagged(): Promise<TaggedMatter[]> {
    const matters = this.state.library.matters.map((matter) => this.notebook(matter));
    const all = await Promise.all(matters.map((notebook) => this.taggedIn(notebook)));
    void this.findAll();
    return all;
  }

  private async taggedIn(notebook: Notebook): Promise<TaggedMatter> {
    await notebook.open();
    const { matter, store } = notebook;
    const tagged: Tagged[] = [];
    for (const [shelf, document] of await notebook.shelves()) {
      for (const one of this.taggedOn(shelf, document, notebook)) tagged.push(one);
      await this.slices.turn();
    }
    return { matter, codebook: store.codebook, tagged };
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
    if (this.finding) return;
    this.finding = true;
    try {
      const found = await this.inAll((notebook, document) => this.findIn(notebook, document));
      if (found) this.changed();
      const more = await this.inAll(async (notebook, document) =>
        this.placements.persist(notebook, document, await notebook.on(document)),
      );
      if (more) this.changed();
      if (!found && !more) return;
      const bases = new Set(this.state.library.matters.flatMap((matter) => [...this.notebook(matter).store.bases()]));
      await this.placements.keep(bases);
    } catch (error) {
      this.unkept(error);
    } finally {
      this.finding = false;
    }
  }

  /** Does something in each document that has annotations; answers whether anything came of it. */
  private async inAll(work: (notebook: Notebook, document: CorpusDocument) => Promise<boolean>): Promise<boolean> {
    let any = false;
    for (const matter of this.state.library.matters) {
      const notebook = this.notebook(matter);
      const documents = new Set((await notebook.shelves()).values());
      for (const document of documents) if (document && (await work(notebook, document))) any = true;
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
