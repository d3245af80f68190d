import { anchorOf } from '../../annotation/anchor';
import { type Code, colours } from '../../annotation/code';
import { documentOf } from '../../annotation/layout';
import { serialiseRecord } from '../../annotation/record';
import { Ids } from '../../annotation/ids';
import type { Writer } from '../../annotation/store';
import { StoreRefusal } from '../../annotation/store-files';
import type { Adjudication } from '../../model/adjudication';
import { type Anchor, type Annotation, annotationSchema } from '../../model/annotation';
import type { CorpusDocument } from '../../corpus/document';
import { publicLaw } from '../../corpus/document';
import type { Check } from '../../model/check';
import type { Correction } from '../../model/correction';
import type { Review } from '../../model/review';
import type { Answer } from '../../model/variable';
import type { Span } from '../../text/span';
import { URI } from 'vscode-uri';
import type { Done, SaveCodeParams, WhyNot } from '../protocol-annotations';
import type { Phrases } from '../../features/phrases';
import type { Notebook } from './notebook';

/** What becomes of an annotation; what is absent stays as it is. */
export interface Content {
  readonly span?: Span;
  readonly codes?: readonly string[];
  readonly note?: string;
  /** What the document has for a variable. */
  readonly answer?: Answer;
  /** What part of a thread it is; a state has no passage. */
  readonly review?: Review;
  /** The place of a record that it is said of, in place of a span. */
  readonly anchor?: Anchor;
}

/** A record of a passage that is to be written, other than a tag or a note alone. */
interface NewRecord {
  readonly span: Span;
  /** The id of the writer’s own record that it takes the place of. */
  readonly instead?: string;
}

/** A check that is to be written. */
export interface NewCheck extends NewRecord {
  readonly check: Check;
  readonly note?: string;
}

/** A correction that is to be written. */
export interface NewCorrection extends NewRecord {
  readonly correction: Correction;
}

/** Writes annotations and codes. What it answers to have done is on disk. */
export class Annotations {
  private readonly ids: Ids;

  constructor(
    random: (bytes: number) => Uint8Array,
    private readonly person: () => string | undefined,
    private readonly installation: () => string,
    private readonly phrases: () => Phrases,
  ) {
    this.ids = new Ids({ now: () => Date.now(), random });
  }

  /** Who writes, as their records say. */
  get author(): string | undefined {
    return this.person();
  }

  /** An id for something new, later than all before. */
  newId(): string {
    return this.ids.next();
  }

  annotate(notebook: Notebook, document: CorpusDocument, content: Content): Promise<Done> {
    return this.add(notebook, document, async (writer) => {
      const hash = await notebook.hashOf(document);
      const anchor = content.anchor ?? (content.span && anchorOf(document.text, hash, content.span));
      if (content.span && !anchor) return this.refuse('nothing');
      const id = this.ids.next();
      const time = now();
      const record: Annotation = {
        v: annotationSchema,
        ...{ id, rev: 1, author: writer.person, created: time, modified: time },
        ...(anchor ? { anchor } : { base: hash }),
        ...(content.codes && content.codes.length > 0 && given(content.codes, notebook)),
        ...(content.note !== undefined && content.note !== '' && { note: content.note }),
        ...(content.answer && { answer: content.answer }),
        ...(content.review && { review: content.review }),
      };
      // What has no offset in the text, or that of another record, needs no other copy of it.
      const text = content.answer || (content.review && !content.span) ? undefined : document.text;
      await notebook.store.write(writer, notebook.pathOf(document.uri), [id], () => record, text);
      return { ok: true, ids: [id] };
    });
  }

  amend(notebook: Notebook, document: CorpusDocument, id: string, content: Content): Promise<Done> {
    const { span, codes, note, answer } = content;
    return this.change(
      notebook,
      document,
      [id],
      async () => {
        const anchor = span && anchorOf(document.text, await notebook.hashOf(document), span);
        if (span && !anchor) return 'nothing';
        return (before) => ({
          ...before,
          ...(anchor && { anchor }),
          ...(codes !== undefined && given(codes, notebook, before)),
          ...(note !== undefined && { note }),
          ...(answer && { answer }),
        });
      },
      span ? document.text : undefined,
    );
  }

  /**
   * Writes checks of passages, all at once and each in place of the record that it names. A check replaces what stood in
   * that record, its note too.
   */
  check(notebook: Notebook, document: CorpusDocument, checks: readonly NewCheck[]): Promise<Done> {
    return this.put(notebook, document, checks, ({ check, note }) => ({
      ...(note !== undefined && note !== '' && { note }),
      check,
    }));
  }

  /** Writes corrections of passages, all at once and each in place of the record that it names. */
  correct(notebook: Notebook, document: CorpusDocument, corrections: readonly NewCorrection[]): Promise<Done> {
    return this.put(notebook, document, corrections, ({ correction }) => ({ correction }));
  }

  /** Writes what is decided where coders differ: each time a record of one’s own, of which the last counts. */
  decide(
    notebook: Notebook,
    document: CorpusDocument,
    {
      span,
      adjudication,
      reason,
    }: { readonly span: Span; readonly adjudication: Adjudication; readonly reason: string },
  ): Promise<Done> {
    return this.put(notebook, document, [{ span }], () => ({ note: reason, adjudication }));
  }

  private put<R extends NewRecord>(
    notebook: Notebook,
    document: CorpusDocument,
    records: readonly R[],
    content: (record: R) => Partial<Annotation>,
  ): Promise<Done> {
    return this.write(notebook, document, async (writer) => {
      if (records.length === 0) return this.refuse('nothing');
      const hash = await notebook.hashOf(document);
      const made = new Map<string, Annotation>();
      for (const record of records) {
        const anchor = anchorOf(document.text, hash, record.span);
        if (!anchor) return this.refuse('nothing');
        const id = record.instead ?? this.ids.next();
        const time = now();
        const head = { v: annotationSchema, id, rev: 1, author: writer.person, created: time, modified: time };
        made.set(id, { ...head, anchor, ...content(record) });
      }
      const next = (before: Annotation | undefined, id: string): Annotation => {
        const record = made.get(id)!;
        if (!before) return record;
        const { rev, created, unknown } = before;
        return { ...record, rev: rev + 1, created, ...(unknown && { unknown }) };
      };
      const ids = [...made.keys()];
      await notebook.store.write(writer, notebook.pathOf(document.uri), ids, next, document.text);
      return { ok: true, ids };
    });
  }

  /** Has one’s own records say again what they said before; those that were not there are deleted. */
  putBack(
    notebook: Notebook,
    document: CorpusDocument,
    earlier: ReadonlyMap<string, Annotation | undefined>,
  ): Promise<Done> {
    return this.change(notebook, document, [...earlier.keys()], () =>
      Promise.resolve((now) => {
        const before = earlier.get(now.id);
        if (!before || before.deleted) return { ...now, deleted: true };
        return { ...undeleted(before), ...(now.deleted && { restores: now.rev }) };
      }),
    );
  }

  remove(notebook: Notebook, document: CorpusDocument, ids: readonly string[]): Promise<Done> {
    return this.change(notebook, document, ids, () => Promise.resolve((before) => ({ ...before, deleted: true })));
  }

  /** Takes deletions back: each names the tombstone that it takes back, so that no merge mistakes it for an edit. */
  restore(notebook: Notebook, document: CorpusDocument, ids: readonly string[]): Promise<Done> {
    return this.change(notebook, document, ids, () =>
      Promise.resolve(({ deleted, ...before }) => (deleted ? { ...before, restores: before.rev } : before)),
    );
  }

  /** Has one's own annotations count in a document's text as it is: passages at the places given. */
  rebase(notebook: Notebook, document: CorpusDocument, places: ReadonlyMap<string, Span | undefined>): Promise<Done> {
    const make = async (): Promise<(before: Annotation) => Annotation> => {
      const base = await notebook.hashOf(document);
      return (before) => {
        const span = places.get(before.id);
        const anchor = span && anchorOf(document.text, base, span);
        return { ...before, ...(before.anchor ? anchor && { anchor } : { base }) };
      };
    };
    return this.change(notebook, document, [...places.keys()], make, document.text);
  }

  /** Has one's own annotations count in what they counted in before. */
  reset(
    notebook: Notebook,
    document: CorpusDocument,
    earlier: ReadonlyMap<string, Pick<Annotation, 'anchor' | 'base'>>,
  ): Promise<Done> {
    return this.change(notebook, document, [...earlier.keys()], () =>
      Promise.resolve((before) => ({ ...before, ...earlier.get(before.id) })),
    );
  }

  /**
   * Of versions of one's own annotation that differ makes one count: written once more, it is later than all. What
   * another person wrote under the same id stays theirs.
   */
  choose(notebook: Notebook, id: string, version: string): Promise<Done> {
    return this.writing(async (writer) => {
      await notebook.open();
      const { store } = notebook;
      const clash = [...store.clashes].find((one) => one.id === id);
      const chosen = clash?.records.find((record) => serialiseRecord(record) === version);
      if (!clash || !chosen) return this.refuse('gone');
      if (clash.records.some((record) => record.author !== writer.person)) return this.refuse('others');
      const [held] = store.holding(id);
      const rev = Math.max(...clash.records.map((record) => record.rev)) + 1;
      const path = documentOf(held!.path.slice(0, held!.path.lastIndexOf('/')));
      await store.write(writer, path, [id], () => ({ ...chosen, rev, modified: now() }));
      return { ok: true, ids: [id] };
    });
  }

  /** Gives one's own annotation another id, where somebody else's bears the same. */
  renumber(notebook: Notebook, id: string): Promise<Done> {
    return this.writing(async (writer) => {
      await notebook.open();
      const fresh = this.ids.next();
      await notebook.store.renumber(writer, id, fresh);
      return { ok: true, ids: [fresh] };
    });
  }

  /** Ends a conflict that git has left in a file of the store, as a person has chosen. */
  settle(notebook: Notebook, path: string, side: number): Promise<Done> {
    return this.writing(async () => {
      await notebook.open();
      await notebook.store.settle(path, side);
      return { ok: true, ids: [] };
    });
  }

  saveCode(notebook: Notebook, params: SaveCodeParams): Promise<Done> {
    return this.writing(async (writer) => {
      await notebook.begun();
      const { codebook } = notebook.store;
      const id = params.id ?? this.ids.next();
      const known = codebook.get(id);
      if (params.id !== undefined && !known) return this.refuse('gone');
      if (!known && (params.name ?? '').trim() === '') return this.refuse('nothing');
      const next = params.before ? codebook.get(params.before) : undefined;
      // Before a code means below the same one as that.
      const stays = next ? codebook.parentOf(next) : known?.parent;
      const parent = params.parent === undefined ? stays : (params.parent ?? undefined);
      const moves = !known || params.before !== undefined || params.parent !== undefined;
      const order = moves ? codebook.orderBefore(params.before ?? undefined, parent, id) : known.order;
      const color = params.color ?? known?.color ?? codebook.listed().length % colours;
      await notebook.store.writeCode(id, (before) => changed(before, { ...params, id, color, order, parent }, writer));
      return { ok: true, ids: [id] };
    });
  }

  /** Has a code of one folder in another one's codebook too, unless it is there. */
  async adoptCode(here: Notebook, there: Notebook, id: string): Promise<void> {
    const code = here.store.codebook.get(id);
    if (!code || there.store.codebook.get(id)) return;
    await this.writing(() =>
      there.store.writeCode(id, (before) => before ?? code).then(() => ({ ok: true, ids: [id] })),
    );
  }

  /** Takes one's own annotations from one folder to a document of another, with the texts that they count in. */
  bring(here: Notebook, there: Notebook, document: string, records: readonly Annotation[]): Promise<Done> {
    return this.writing(async (writer) => {
      const byId = new Map(records.map((record) => [record.id, record]));
      const arrived = (before: Annotation | undefined, id: string): Annotation => {
        const record = { ...byId.get(id)!, modified: now() };
        if (!before) return record;
        const rev = Math.max(before.rev, record.rev) + 1;
        return { ...record, rev, ...(before.deleted && { restores: before.rev }) };
      };
      for (const base of new Set(records.map((record) => baseOf(record)))) {
        const ids = records.filter((record) => baseOf(record) === base).map(({ id }) => id);
        const text = base === undefined ? undefined : await here.store.base(base);
        await there.store.write(writer, document, ids, arrived, text);
      }
      const gone = (before: Annotation | undefined): Annotation => {
        const { rev, ...record } = before!;
        return { ...record, rev: rev + 1, deleted: true, modified: now() };
      };
      const ids = [...byId.keys()];
      await here.store.write(writer, document, ids, gone);
      return { ok: true, ids };
    });
  }

  /** Answers whether the records of this person could be moved; where they stay, they are still found. */
  async rename({ store }: Notebook, from: string, to: string): Promise<boolean> {
    const person = this.person();
    if (person === undefined) return false;
    const done = await this.writing((writer) => store.rename(writer, from, to).then(() => ({ ok: true, ids: [] })));
    return done.ok;
  }

  refuse(reason: WhyNot): Done {
    return { ok: false, reason, why: this.phrases().get(`annotate.${reason}`) };
  }

  /** Why a document cannot be annotated, if so. */
  refusalOf(document: CorpusDocument): WhyNot | undefined {
    if (document.aside) return 'aside';
    if (URI.parse(document.uri).scheme === 'untitled') return 'unsaved';
    return document.matter === '' || document.matter === publicLaw ? 'outside' : undefined;
  }

  /** Changes one's own annotations, each by one revision. */
  private change(
    notebook: Notebook,
    document: CorpusDocument,
    ids: readonly string[],
    how: () => Promise<((before: Annotation) => Annotation) | WhyNot>,
    text?: string,
  ): Promise<Done> {
    return this.write(notebook, document, async (writer) => {
      const known = ids.map((id) => notebook.store.get(id));
      if (known.some((record) => record === undefined)) return this.refuse('gone');
      if (known.some((record) => record!.author !== writer.person)) return this.refuse('others');
      const change = await how();
      if (typeof change === 'string') return this.refuse(change);
      const next = (before: Annotation | undefined): Annotation => {
        const { rev, ...record } = before!;
        return { ...change({ ...record, rev }), v: annotationSchema, rev: rev + 1, modified: now() };
      };
      await notebook.store.write(writer, notebook.pathOf(document.uri), ids, next, text);
      return { ok: true, ids };
    });
  }

  /** Writes what may be a version of something: once all versions are known. */
  private write(notebook: Notebook, document: CorpusDocument, work: (writer: Writer) => Promise<Done>): Promise<Done> {
    return this.writeWhen(() => notebook.open(), document, work);
  }

  /** Writes what is new: what has still to be read has no bearing on it. */
  private add(notebook: Notebook, document: CorpusDocument, work: (writer: Writer) => Promise<Done>): Promise<Done> {
    return this.writeWhen(() => notebook.begun(), document, work);
  }

  private writeWhen(
    ready: () => Promise<void>,
    document: CorpusDocument,
    work: (writer: Writer) => Promise<Done>,
  ): Promise<Done> {
    const refusal = this.refusalOf(document);
    if (refusal) return Promise.resolve(this.refuse(refusal));
    return this.writing(async (writer) => {
      await ready();
      return work(writer);
    });
  }

  /** Does what writes as the person that the settings name; why it could not be done otherwise. */
  async writing(work: (writer: Writer) => Promise<Done>): Promise<Done> {
    const person = this.person();
    if (person === undefined) return this.refuse('person');
    try {
      return await work({ person, installation: this.installation() });
    } catch (error) {
      if (error instanceof StoreRefusal) return this.refuse(error.refusal);
      throw error;
    }
  }
}

type CodeChange = Omit<SaveCodeParams, 'uri' | 'parent' | 'id' | 'color'> & {
  readonly id: string;
  readonly color: number;
  readonly order: number;
  readonly parent: string | undefined;
};

/** A code with what is to change of it; a new wording of its definition goes behind the earlier ones. */
function changed(before: Code | undefined, change: CodeChange, writer: Writer): Code {
  const mergedInto = change.mergedInto === undefined ? before?.mergedInto : (change.mergedInto ?? undefined);
  const definitions = before?.definitions ?? [];
  const text = change.definition ?? (before ? undefined : '');
  const differs = text !== undefined && text !== definitions.at(-1)?.text;
  return {
    ...{ v: annotationSchema, id: change.id, color: change.color, order: change.order },
    name: (change.name ?? before?.name ?? '').trim(),
    ...(change.parent !== undefined && { parent: change.parent }),
    ...(mergedInto !== undefined && { mergedInto }),
    definitions: differs ? [...definitions, { text, author: writer.person, created: now() }] : definitions,
    ...(before?.unknown && { unknown: before.unknown }),
  };
}

/** Codes with the wordings of their definitions that they were given by. */
function given(
  codes: readonly string[],
  { store }: Notebook,
  before?: Annotation,
): Pick<Annotation, 'codes' | 'meanings'> {
  return { codes, meanings: store.codebook.meaningsOf(codes, before?.meanings, before?.codes) };
}

/** What a record says, without what became of it. */
function undeleted({ deleted: _deleted, restores: _restores, ...said }: Annotation): Annotation {
  return said;
}

/** The text that an annotation was made in. */
function baseOf({ anchor, base }: Annotation): string | undefined {
  return anchor?.base ?? base;
}

function now(): string {
  return new Date().toISOString();
}
