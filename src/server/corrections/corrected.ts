import { isCorrectionRecord } from '../../annotation/correction';
import type { CorpusDocument, Uri } from '../../corpus/document';
import type { PlacedCorrection } from '../../corpus/correction/weigh';
import type { AnnotationService } from '../annotations/service';
import type { Placed } from '../annotations/placements';
import type { State } from '../state';

interface Known {
  /** As it was corrected last; another one there has been read since. */
  document: CorpusDocument | undefined;
  /** What was known of its corrections then. */
  said: string;
  /** At which state of the store and of all places. */
  stamp: string;
}

/** Keeps the readings of decisions as people have corrected them, whatever is read, written or edited. */
export class CorrectedReadings {
  private readonly known = new Map<Uri, Known>();
  private finding: Promise<boolean> | undefined;
  private again = false;

  constructor(
    private readonly state: State,
    private readonly annotations: AnnotationService,
  ) {}

  /**
   * Looks which decisions have corrections, and where these stand; their texts are read for it. Answers whether any reading
   * has become another. Who asks meanwhile is answered with what comes of a second look.
   */
  find(): Promise<boolean> {
    this.again = true;
    return (this.finding ??= this.findAll().finally(() => {
      this.finding = undefined;
    }));
  }

  /**
   * Brings the readings of such decisions up to what is known without waiting: to be called before anything is answered,
   * since a text that was edited has just been read. Answers whether any has become another.
   */
  bringUp(): boolean {
    let any = false;
    for (const [uri, known] of this.known) if (this.bringUpOne(uri, known)) any = true;
    return any;
  }

  private async findAll(): Promise<boolean> {
    let any = false;
    while (this.again) {
      this.again = false;
      for (const matter of this.state.library.matters) {
        const notebook = this.annotations.notebook(matter);
        for (const uri of await notebook.corrected()) {
          const filed = this.state.corpus.document(uri);
          if (filed?.kind !== 'judgment') continue;
          const document = await this.state.library.whole(filed);
          if (document.unread) continue;
          await this.annotations.found(notebook, document);
          if (!this.known.has(uri)) this.known.set(uri, { document: undefined, said: '', stamp: '' });
        }
      }
      if (this.bringUp()) any = true;
    }
    return any;
  }

  private bringUpOne(uri: Uri, known: Known): boolean {
    const { corpus } = this.state;
    const document = corpus.document(uri);
    const notebook = document && this.annotations.notebookOf(document);
    if (!document || !notebook) {
      if (!document) this.known.delete(uri);
      return false;
    }
    const { placements, writing } = this.annotations;
    const stamp = [notebook.store.revision, placements.revision, writing.author].join(' ');
    if (known.document === document && known.stamp === stamp) return false;
    known.stamp = stamp;
    const placed = placements.of(document, notebook.known(document)).flatMap(correctionIn);
    const said = JSON.stringify([
      writing.author,
      placed.map(({ record, resolved }) => [record.id, record.rev, resolved]),
    ]);
    if (known.document === document && known.said === said) return false;
    corpus.correct(uri, placed, writing.author);
    const corrected = corpus.document(uri);
    const changed = known.document !== corrected;
    Object.assign(known, { document: corrected, said });
    if (placed.length === 0 && !corrected?.asRead) this.known.delete(uri);
    return changed;
  }
}

function correctionIn({ annotation, resolved }: Placed): PlacedCorrection[] {
  return isCorrectionRecord(annotation) ? [{ record: annotation, resolved }] : [];
}
