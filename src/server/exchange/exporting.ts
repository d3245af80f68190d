import { safeName } from '../../annotation/layout';
import type { Exchange } from '../../features/exchange/exchange';
import { isNothing, outgoing, outgoingLines, type OutgoingWanted } from '../../features/exchange/outgoing';
import type { Notebook } from '../annotations/notebook';
import type { AnnotationService } from '../annotations/service';
import { taggedDocumentsIn } from '../annotations/tagged-documents';
import { base64Of } from '../protocol-bytes';
import type { ExportTagsResult } from '../protocol-exchange';
import type { State } from '../state';

/** So many documents are named where a person looks before they share. */
const named = 12;

/** What exporting needs of others. */
export interface ExportTools {
  readonly notebook: Notebook;
  readonly service: AnnotationService;
  readonly state: State;
  readonly exchange: Exchange;
  readonly isOff: () => boolean;
}

/** What of a folder would be shared, as whoever looks may see it; nothing is written. */
export async function exported(
  wanted: OutgoingWanted,
  { notebook, service, state: { corpus, phrases }, exchange, isOff }: ExportTools,
): Promise<ExportTagsResult> {
  const { documents } = await taggedDocumentsIn(notebook, service, isOff);
  if (isOff()) return null;
  const { store } = notebook;
  const made = outgoing(documents, store.codebook, wanted, {
    read: ({ path, text }) => corpus.jurisdiction.read({ name: path, text }),
    ...{ write: exchange.write, phrases },
  });
  const hidden = store.hidden > 0 ? [phrases.get('coding.blind')] : [];
  if (isNothing(made))
    return { said: [phrases.get(made.gold ? 'exchange.gold.none' : 'exchange.nothing'), ...hidden], files: [] };
  const plain = wanted.redact ? [] : [phrases.get('exchange.plain')];
  return {
    said: [...outgoingLines(made, phrases, named), ...plain, ...hidden],
    files: made.files.map(({ path, content }) => ({
      path: path.split('/').map(safeName).join('/'),
      content: base64Of(typeof content === 'string' ? new TextEncoder().encode(content) : content),
      text: typeof content === 'string',
    })),
  };
}
