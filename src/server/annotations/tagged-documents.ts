import type { TaggedDocument } from '../../features/agreement/coded-documents';
import type { Notebook } from './notebook';
import type { AnnotationService } from './service';

/** The documents of a folder that bear annotations, as whoever looks may see them. */
export interface TaggedFolder {
  /** In the order of their paths. */
  readonly documents: readonly TaggedDocument[];
  /** By the path of a document in its folder. */
  readonly uris: ReadonlyMap<string, string>;
}

/** Finds the annotations of a folder in its documents; nothing more once it is called off. */
export async function taggedDocumentsIn(
  notebook: Notebook,
  service: AnnotationService,
  isOff: () => boolean = () => false,
): Promise<TaggedFolder> {
  await notebook.open();
  const documents: TaggedDocument[] = [];
  const uris = new Map<string, string>();
  for (const document of new Set((await notebook.shelves()).values())) {
    if (!document || isOff()) continue;
    const path = notebook.pathOf(document.uri);
    uris.set(path, document.uri);
    documents.push({ path, text: document.text, placed: await service.found(notebook, document) });
  }
  return { documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)), uris };
}
