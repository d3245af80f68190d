import { isCorrectionRecord } from '../../annotation/correction';
import { spansOf } from '../../annotation/resolve';
import type { DecisionDocument } from '../../corpus/corpus';
import type { Matter, Uri } from '../../corpus/document';
import type { Saying } from '../../features/corrections/acts';
import type { Annotation } from '../../model/annotation';
import type { NewCorrection } from '../annotations/annotations';
import type { AnnotationService } from '../annotations/service';
import type { Done } from '../protocol-annotations';
import type { State } from '../state';

/** So many acts can be undone. */
const mostUndone = 50;

/** What one act wrote over: records as they were, none where there was none. */
interface Undoable {
  readonly uri: Uri;
  readonly before: ReadonlyMap<string, Annotation | undefined>;
}

/** Writes corrections, and takes them back. What it answers to have done is on disk. */
export class CorrectionWriting {
  private readonly done = new Map<Matter, Undoable[]>();

  constructor(
    private readonly state: State,
    private readonly annotations: AnnotationService,
  ) {}

  /** Writes what one act says: in place of one’s own corrections of the same passages. */
  async write(document: DecisionDocument, sayings: readonly Saying[]): Promise<Done> {
    const { writing } = this.annotations;
    const notebook = this.annotations.notebook(document.matter);
    const own = await this.ownOn(document);
    const together = sayings.length > 1 ? { together: writing.newId() } : {};
    const made = sayings.map(({ span, correction }): NewCorrection => {
      const instead = own.find(({ record, at }) => record.correction.of === correction.of && same(at, span));
      return { span, correction: { ...correction, ...together }, ...(instead && { instead: instead.record.id }) };
    });
    const before = new Map(own.map(({ record }) => [record.id, record as Annotation]));
    const done = await writing.correct(notebook, document, made);
    if (done.ok) this.note(document, new Map(done.ids.map((id) => [id, before.get(id)])));
    return done;
  }

  /** Takes one’s own corrections back, with those that were written together with them. */
  async takeBack(document: DecisionDocument, ids: readonly string[]): Promise<Done> {
    const notebook = this.annotations.notebook(document.matter);
    const own = await this.ownOn(document);
    const named = own.filter(({ record }) => ids.includes(record.id));
    const groups = new Set(named.flatMap(({ record }) => record.correction.together ?? []));
    const gone = own.filter(
      ({ record: { id, correction } }) => ids.includes(id) || groups.has(correction.together ?? ''),
    );
    const before = new Map(gone.map(({ record }) => [record.id, record as Annotation]));
    const done = await this.annotations.writing.remove(notebook, document, [...before.keys()]);
    if (done.ok) this.note(document, before);
    return done;
  }

  /** Undoes the last act in a matter; nothing where there is none. */
  async undo(matter: Matter): Promise<{ readonly done: Done; readonly document: DecisionDocument } | undefined> {
    const acts = this.done.get(matter) ?? [];
    const last = acts.at(-1);
    const document = last && this.state.corpus.document(last.uri);
    if (!last || document?.kind !== 'judgment') return undefined;
    const done = await this.annotations.writing.putBack(this.annotations.notebook(matter), document, last.before);
    if (done.ok) acts.pop();
    return { done, document: document as DecisionDocument };
  }

  private async ownOn(document: DecisionDocument): Promise<readonly Own[]> {
    const { author } = this.annotations.writing;
    const placed = await this.annotations.found(this.annotations.notebook(document.matter), document);
    return placed.flatMap(({ annotation, resolved }): Own[] =>
      isCorrectionRecord(annotation) && annotation.author === author
        ? [{ record: annotation, at: spansOf(resolved)[0] }]
        : [],
    );
  }

  private note({ matter, uri }: DecisionDocument, before: Undoable['before']): void {
    this.done.set(matter, [...(this.done.get(matter) ?? []), { uri, before }].slice(-mostUndone));
  }
}

interface Own {
  readonly record: Annotation & { readonly correction: Saying['correction'] };
  readonly at: Saying['span'] | undefined;
}

function same(a: Saying['span'] | undefined, b: Saying['span']): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}
