import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type CoderComparison, coderComparison, type Differing } from '../../features/agreement/comparison';
import type { TaggedDocument } from '../../features/agreement/coded-documents';
import { recordsOn } from '../../features/agreement/decided';
import { coderRows, codersPage } from '../../features/agreement/page';
import { openingWords } from '../../features/card';
import { touches } from '../../text/span';
import type { Answering } from '../answering';
import type { Platform } from '../platform';
import type { Done } from '../protocol-annotations';
import {
  codingMethod,
  type CodingParams,
  type DecideParams,
  type DifferingParams,
  type DifferingResult,
  type WireDiffering,
} from '../protocol-coding';
import type { WirePage } from '../protocol-page';
import type { State } from '../state';
import { Slices } from '../slices';
import { canonical } from '../uris';
import { wirePage } from '../wire-page';
import type { Notebook } from './notebook';
import type { AnnotationService } from './service';
import { taggedDocumentsIn } from './tagged-documents';

/** So much of a passage is enough to know it by. */
const opening = 60;
/** So many passages are offered at once; what is decided makes room for others. */
const mostOffered = 200;

/** Answers where coders differ, and writes what is decided on it. */
export function answerCoders(
  connection: Connection,
  state: State,
  service: AnnotationService,
  platform: Platform,
  answering: Answering,
): void {
  const { writing } = service;
  const compared = async (uri: string, token: CancellationToken): Promise<Compared | undefined> => {
    const notebook = await answering(token, undefined, () => service.notebookAt(canonical(uri)));
    return notebook && comparedIn(notebook, service, new Slices(platform), token);
  };
  connection.onRequest(
    codingMethod.compare,
    async ({ uri }: CodingParams, token: CancellationToken): Promise<WirePage | null> => {
      const found = await compared(uri, token);
      if (!found) return null;
      const { notebook, comparison, uris } = found;
      const nameOf = namesIn(notebook);
      const page = codersPage(comparison, (path) => uris.get(path)!, nameOf, state.phrases);
      return page ? wirePage(page, page.title, coderRows(comparison, nameOf, state.phrases), state) : null;
    },
  );
  connection.onRequest(
    codingMethod.differing,
    async ({ uri, position }: DifferingParams, token: CancellationToken): Promise<DifferingResult> => {
      const found = await compared(uri, token);
      if (!found) return { first: [], all: 0 };
      const { notebook, comparison, uris } = found;
      const face = position && state.convert.face(canonical(uri));
      const offset = position && face?.offsetAt(position);
      const wanted = comparison.documents.flatMap(({ tagged, differing }) => {
        const own = uris.get(tagged.path)!;
        return differing
          .filter(({ span, decided }) =>
            face && offset !== undefined
              ? own === face.document.uri && touches(span, offset)
              : !decided || decided.dispute,
          )
          .map((one) => ({ one, own, tagged }));
      });
      const first = wanted
        .slice(0, mostOffered)
        .flatMap(({ one, own, tagged }) => wireDiffering(one, own, tagged, notebook, state) ?? []);
      return { first, all: wanted.length };
    },
  );
  connection.onRequest(
    codingMethod.decide,
    async ({ uri, range, on, from, codes, reason }: DecideParams, token: CancellationToken): Promise<Done> => {
      const face = await answering(token, undefined, () => state.convert.face(canonical(uri)));
      const notebook = face && service.notebookOf(face.document);
      if (!face || !notebook) return writing.refuse('outside');
      if (reason.trim() === '') return writing.refuse('nothing');
      const span = [face.offsetAt(range.start), face.offsetAt(range.end)] as const;
      const done = await writing.decide(notebook, face.document, { span, adjudication: { on, from, codes }, reason });
      if (done.ok) service.told();
      return done;
    },
  );
}

interface Compared {
  readonly notebook: Notebook;
  readonly comparison: CoderComparison;
  /** By the path of a document in its folder. */
  readonly uris: ReadonlyMap<string, string>;
}

/** Compares the coders of a matter, as far as whoever looks may see them; nothing once it is called off. */
async function comparedIn(
  notebook: Notebook,
  service: AnnotationService,
  slices: Slices,
  token: CancellationToken,
): Promise<Compared | undefined> {
  const { documents, uris } = await taggedDocumentsIn(notebook, service, () => token.isCancellationRequested);
  const isOff = (): boolean => token.isCancellationRequested;
  const comparison = await slices.through(coderComparison(documents, notebook.store.codebook), isOff);
  return comparison && { notebook, comparison, uris };
}

function namesIn({ store }: Notebook): (code: string) => string {
  return (code) => store.codebook.get(code)?.name ?? code;
}

function wireDiffering(
  { span, given, decided }: Differing,
  uri: string,
  tagged: TaggedDocument,
  notebook: Notebook,
  { convert, phrases }: State,
): WireDiffering | undefined {
  const place = convert.location({ uri, span });
  if (!place) return undefined;
  const nameOf = namesIn(notebook);
  const said = (codes: readonly string[]): string =>
    codes.length > 0 ? phrases.list(codes.map(nameOf)) : phrases.get('coders.none');
  const words = decided?.decisions.map(({ record, codes }) =>
    phrases.get('coders.by', said(codes), record.author, record.note ?? ''),
  );
  return {
    ...{ place, on: recordsOn(tagged, span), document: tagged.path },
    words: openingWords(tagged.text.slice(...span), opening),
    given: given.map(({ coder, codes }) => ({ coder, codes, names: said(codes) })),
    ...(words && { decided: phrases.list(words) }),
  };
}
