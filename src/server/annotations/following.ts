import { takenFrom, takenUri } from '../taken';
import type { State } from '../state';
import { canonical } from '../uris';
import type { AnnotationService } from './service';

/** How many annotations a text that was imported has, and of how many it is known where they stand in it. */
export interface Followed {
  readonly all: number;
  readonly placed: number;
}

/**
 * Has what was written on a file go over to the text that was imported from it: one's own records bear the name of that from
 * now on, those of others stay and are found by what the text says of its source. Answers where all of it stands.
 */
export async function followImport(
  service: AnnotationService,
  { library, corpus }: State,
  file: string,
  written: string,
): Promise<Followed> {
  const [from, to] = [takenUri(canonical(takenFrom(file) ?? file)), canonical(written)];
  await library.load(to);
  // It is read no more, now that its text stands beside it.
  await library.load(from);
  await service.rename(from, to);
  const document = corpus.document(to);
  const notebook = document && service.notebookOf(document);
  if (!notebook) return { all: 0, placed: 0 };
  const found = await service.found(notebook, document);
  service.told();
  const isPlaced = ({ annotation, resolved }: (typeof found)[number]): boolean =>
    !annotation.anchor || (resolved !== undefined && 'span' in resolved);
  return { all: found.length, placed: found.filter(isPlaced).length };
}
