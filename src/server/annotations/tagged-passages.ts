import { spansOf } from '../../annotation/resolve';
import { isDecision } from '../../corpus/corpus';
import type { TaggedPassage } from '../../features/tags/suggest';
import { meantCodes } from '../../features/tags/tagged';
import type { Notebook } from './notebook';
import type { AnnotationService } from './service';

/** What people have tagged in the decisions of a matter, where it stands now. */
export async function taggedPassages(notebook: Notebook, service: AnnotationService): Promise<TaggedPassage[]> {
  await notebook.open();
  const { codebook } = notebook.store;
  const tagged: TaggedPassage[] = [];
  for (const document of new Set((await notebook.shelves()).values())) {
    if (!document || !isDecision(document)) continue;
    for (const { annotation, resolved } of await service.found(notebook, document)) {
      const codes = meantCodes(annotation, codebook);
      if (codes.length > 0) tagged.push(...spansOf(resolved).map((span) => ({ document, span, codes })));
    }
  }
  return tagged;
}
