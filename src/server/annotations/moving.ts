import { documentOf, shelfPath } from '../../annotation/layout';
import { lineOf } from '../../features/tags/tagged';
import { fileName } from '../../features/labels';
import type { Annotation } from '../../model/annotation';
import type { State } from '../state';
import { canonical } from '../uris';
import type { Notebook } from './notebook';
import type { AnnotationService } from './service';

/** Says something to the person, and answers which of the offers was taken, if any. */
export type Ask = (message: string, ...offers: readonly string[]) => Promise<string | undefined>;

/** A document that left a matter, with what was written on it there. */
interface Departure {
  readonly here: Notebook;
  /** The folders of records on it, with what stands behind its path in each. */
  readonly left: ReadonlyMap<string, string>;
  /** What it was called there. */
  readonly name: string;
  /** Its new address. */
  readonly to: string;
}

/**
 * What becomes of annotations when a document or a folder gets another name or another place. Within a matter one's own
 * annotations go with their document. Between two matters is a wall: they stay where they are until the person, who is
 * told, has their own brought over.
 */
export class Moving {
  /** What was told of is not told of again in this session: folders of records, with their matter. */
  private readonly told = new Set<string>();
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly service: AnnotationService,
    private readonly state: State,
    private readonly ask: Ask,
  ) {}

  /** A document or a folder was renamed or moved in the editor. */
  async renamed(oldUri: string, newUri: string): Promise<void> {
    const [from, to] = [canonical(oldUri), canonical(newUri)];
    const [here, there] = [this.service.notebookAt(from), this.service.notebookAt(to)];
    if (!here) return;
    if (here === there) return this.service.rename(from, to);
    await here.open();
    const departure = { here, left: shelvesAt(here, from), name: fileName(from), to };
    for (const shelf of departure.left.keys()) this.told.add(keyOf(here, shelf));
    const all = writtenOn(departure);
    if (all.length === 0) return;
    if (there && this.ownOf(all).length > 0) return this.offer('move.offer', departure, there);
    await this.ask(this.state.phrases.get('move.stay', fileName(to), all.length, this.state.nameOf(here.matter)));
  }

  /**
   * Looks for documents that were moved from one open folder to another elsewhere than in the editor: such as are gone
   * from the one, while the very text that they were annotated in stands in the other.
   */
  lookAround(): Promise<void> {
    return (this.looking = this.looking.then(() => this.look()));
  }

  private async look(): Promise<void> {
    const notebooks = this.state.library.matters.map((matter) => this.service.notebook(matter));
    if (notebooks.length < 2) return;
    for (const here of notebooks) {
      for (const shelf of await here.strays()) {
        if (this.told.has(keyOf(here, shelf))) continue;
        const bases = here.store.basesOf(shelf);
        const name = fileName(documentOf(shelf));
        for (const there of notebooks) {
          const to = there === here ? undefined : await there.saying(bases, name);
          if (to === undefined) continue;
          this.told.add(keyOf(here, shelf));
          const departure = { here, left: new Map([[shelf, '']]), name, to };
          // What others wrote they bring over themselves; it stays in sight where it is.
          if (this.ownOf(writtenOn(departure)).length > 0) void this.offer('move.seen', departure, there);
          break;
        }
      }
    }
  }

  private ownOf(all: readonly Annotation[]): Annotation[] {
    return all.filter(({ author }) => author === this.service.writing.author);
  }

  private async offer(phrase: 'move.offer' | 'move.seen', departure: Departure, there: Notebook): Promise<void> {
    const { phrases } = this.state;
    const { here, name, to } = departure;
    const [from, into] = [here, there].map(({ matter }) => this.state.nameOf(matter));
    const bring = phrases.get('move.bring');
    const message = phrases.get(phrase, fileName(to), writtenOn(departure).length, from!, into!, name);
    if ((await this.ask(message, bring)) !== bring) return;
    const why = await this.bring(departure, there);
    if (why !== undefined) await this.ask(why);
    this.service.told();
  }

  /** Writes one's own there first, with the texts they count in and the codes they bear, and deletes them here then. */
  private async bring(departure: Departure, there: Notebook): Promise<string | undefined> {
    const { here, left, to } = departure;
    const { writing } = this.service;
    await there.open();
    const own = this.ownOf(writtenOn(departure));
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

function writtenOn({ here, left }: Departure): Annotation[] {
  return [...left.keys()].flatMap((shelf) => here.store.on([shelf]));
}

function keyOf({ matter }: Notebook, shelf: string): string {
  return `${matter} ${shelf}`;
}

/** The folders of records on a document, or on the documents of a folder, with what stands behind its path in each. */
function shelvesAt(notebook: Notebook, uri: string): Map<string, string> {
  const path = shelfPath(notebook.pathOf(uri));
  const shelves = [...notebook.store.shelfPaths()].filter((shelf) => shelf === path || shelf.startsWith(`${path}/`));
  return new Map(shelves.map((shelf) => [shelf, shelf.slice(path.length)]));
}
