import { shelfPath } from '../../annotation/layout';
import { lineOf } from '../../features/tags/tagged';
import { fileName } from '../../features/labels';
import type { Annotation } from '../../model/annotation';
import type { State } from '../state';
import { canonical } from '../uris';
import type { Notebook } from './notebook';
import type { AnnotationService } from './service';

/** Says something to the person, and answers which of the offers was taken, if any. */
export type Ask = (message: string, ...offers: readonly string[]) => Promise<string | undefined>;

/** What becomes of annotations when a document or a folder gets another name or another place in the editor. */
export class Moving {
  constructor(
    private readonly service: AnnotationService,
    private readonly state: State,
    private readonly ask: Ask,
  ) {}

  /**
   * Within a matter one's own annotations go with their document. Between two matters is a wall: they stay where they are
   * until the person, who is told, has their own brought over.
   */
  async renamed(oldUri: string, newUri: string): Promise<void> {
    const [from, to] = [canonical(oldUri), canonical(newUri)];
    const [here, there] = [this.service.notebookAt(from), this.service.notebookAt(to)];
    if (!here) return;
    if (here === there) return this.service.rename(from, to);
    await here.open();
    const left = shelvesAt(here, from);
    const all = [...left.keys()].flatMap((shelf) => here.store.on([shelf]));
    if (all.length === 0) return;
    const { phrases } = this.state;
    const own = all.filter(({ author }) => author === this.service.writing.author);
    const said = [fileName(to), all.length, this.state.nameOf(here.matter)];
    if (!there || own.length === 0) {
      await this.ask(phrases.get('move.stay', ...said));
      return;
    }
    const bring = phrases.get('move.bring');
    const message = phrases.get('move.offer', ...said, this.state.nameOf(there.matter));
    if ((await this.ask(message, bring)) !== bring) return;
    const why = await this.bring(here, there, left, to, own);
    if (why !== undefined) await this.ask(why);
    this.service.told();
  }

  /** Writes one's own there first, with the texts they count in and the codes they bear, and deletes them here then. */
  private async bring(
    here: Notebook,
    there: Notebook,
    left: ReadonlyMap<string, string>,
    to: string,
    own: readonly Annotation[],
  ): Promise<string | undefined> {
    await there.open();
    const { writing } = this.service;
    for (const code of new Set(
      own.flatMap(({ codes = [] }) => codes.flatMap((one) => lineOf(one, here.store.codebook))),
    ))
      await writing.adoptCode(here, there, code);
    for (const [shelf, rest] of left) {
      const records = own.filter((record) => here.store.shelfOf(record.id) === shelf);
      if (records.length === 0) continue;
      const done = await writing.bring(here, there, there.pathOf(to) + rest, records);
      if (!done.ok) return done.why;
    }
    return undefined;
  }
}

/** The folders of records on a document, or on the documents of a folder, with what stands behind its path in each. */
function shelvesAt(notebook: Notebook, uri: string): Map<string, string> {
  const path = shelfPath(notebook.pathOf(uri));
  const shelves = [...notebook.store.shelfPaths()].filter((shelf) => shelf === path || shelf.startsWith(`${path}/`));
  return new Map(shelves.map((shelf) => [shelf, shelf.slice(path.length)]));
}
