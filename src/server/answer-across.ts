import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Matter } from '../corpus/document';
import { compareAcross } from '../features/across/comparison';
import { acrossRows } from '../features/across/csv';
import { acrossPage } from '../features/across/page';
import { Comparables, type Offers } from '../features/across/seed';
import { topicsOf } from '../features/across/topic';
import type { TaggedPassage } from '../features/tags/suggest';
import { lineOf } from '../features/tags/tagged';
import type { AnnotationService } from './annotations/service';
import { taggedPassages } from './annotations/tagged-passages';
import type { Answering } from './answering';
import { acrossMethod, type AcrossParams, type ComparablesParams, type ComparablesResult } from './protocol-across';
import type { WirePage } from './protocol-page';
import type { State } from './state';
import { canonical } from './uris';
import { wirePage } from './wire-page';

/** Answers what our own client asks of one question in several decisions. */
export function answerAcross(
  connection: Connection,
  state: State,
  service: AnnotationService,
  answering: Answering,
): void {
  const comparables = (): Comparables => new Comparables(state.corpus, state.phrases);
  connection.onRequest(
    acrossMethod.comparables,
    async (params: ComparablesParams, token: CancellationToken): Promise<ComparablesResult | null> => {
      const tagged = 'code' in params ? await taggedWith(params.code, canonical(params.folder), service) : undefined;
      const matter = await answering(token, undefined, () => matterOf(params, comparables(), state));
      if (matter !== undefined)
        await state.library.lookThrough([matter], topicsOf, () => token.isCancellationRequested);
      return answering(token, null, () => {
        const found = tagged
          ? comparables().ofCode(tagged.name, tagged.passages)
          : offersAt(params, comparables(), state);
        return found ? wireOffers(found, comparables()) : null;
      });
    },
  );
  connection.onRequest(acrossMethod.compare, ({ question, chosen }: AcrossParams, token: CancellationToken) =>
    answering<WirePage | null>(token, null, () => {
      const { corpus, phrases } = state;
      const topics = comparables().chosen(chosen);
      if (topics.length === 0) return null;
      const comparison = compareAcross(question, topics, corpus, phrases);
      const page = acrossPage(comparison, corpus, phrases);
      return wirePage(page, question, acrossRows(comparison, corpus, phrases), state);
    }),
  );
}

/** The matter of which all decisions are looked through. */
function matterOf(params: ComparablesParams, comparables: Comparables, { convert }: State): Matter | undefined {
  if ('row' in params) return comparables.matterOfRow(params.row);
  return 'position' in params ? convert.face(canonical(params.uri))?.document.matter : undefined;
}

function offersAt(params: ComparablesParams, comparables: Comparables, { convert }: State): Offers | undefined {
  if ('row' in params) return comparables.ofRow(params.row);
  if (!('position' in params)) return undefined;
  const face = convert.face(canonical(params.uri));
  return face && comparables.ofPlace(face.document.uri, face.offsetAt(params.position));
}

function wireOffers({ question, offers }: Offers, comparables: Comparables): ComparablesResult {
  return {
    question,
    offers: offers.map(({ id, topic, why, likely }) => ({
      id,
      ...comparables.wordsFor(topic),
      ...(why !== undefined && { why }),
      likely,
    })),
  };
}

/** A code by its name, and the passages that were tagged with it or with one below it. */
async function taggedWith(
  code: string,
  folder: string,
  service: AnnotationService,
): Promise<{ readonly name: string; readonly passages: readonly TaggedPassage[] } | undefined> {
  const notebook = service.notebookAt(folder);
  if (!notebook) return undefined;
  const passages = await taggedPassages(notebook, service);
  const { codebook } = notebook.store;
  const bears = (one: string): boolean => lineOf(one, codebook).includes(code);
  return { name: codebook.get(code)?.name ?? code, passages: passages.filter(({ codes }) => codes.some(bears)) };
}
