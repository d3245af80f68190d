import { isTagOrNote } from '../../annotation/tag-or-note';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Answering } from '../answering';
import type { Face } from '../face';
import type { WireRange } from '../protocol';
import {
  annotationMethod,
  type AmendParams,
  type AnnotateParams,
  type AnnotationsParams,
  type AnnotationsResult,
  type BaseTextParams,
  type BaseTextResult,
  type CodebookParams,
  type CodebookResult,
  type Done,
  type PruneParams,
  type PruneResult,
  type RebaseParams,
  type RebaseResult,
  type RemoveParams,
  type SaveCodeParams,
  type TagFacetsResult,
  type TagRowsParams,
  type UndoRebaseParams,
  type WireAnnotation,
  type WireTagRow,
} from '../protocol-annotations';
import type { State } from '../state';
import { canonical } from '../uris';
import { runFix } from './actions';
import type { StoreFix } from './fixes';
import type { AnnotationService } from './service';
import { Rebasing } from './rebasing';
import { facetsOf, TagTrees, wireTagRow } from './rows';
import { recentCodes, wireAnnotation, wireCodes } from './wire';

/** So many annotations are put into lines at a time. */
const atOnce = 500;

/** Answers what our own client asks of tags and notes. */
export function answerAnnotations(
  connection: Connection,
  state: State,
  service: AnnotationService,
  answering: Answering,
): void {
  const { writing } = service;
  const trees = new TagTrees(service, state);
  const rebasing = new Rebasing(service, state);
  const faceFor = (uri: string, token: CancellationToken): Promise<Face | undefined> =>
    answering<Face | undefined>(token, undefined, () => state.convert.face(canonical(uri)));
  const writes = async (uri: string, token: CancellationToken, work: (face: Face) => Promise<Done>): Promise<Done> => {
    const face = await faceFor(uri, token);
    if (!face) return writing.refuse('outside');
    const done = await work(face);
    if (done.ok) service.told();
    return done;
  };

  connection.onRequest(
    annotationMethod.annotations,
    async ({ uri }: AnnotationsParams, token: CancellationToken): Promise<AnnotationsResult> => {
      const face = await faceFor(uri, token);
      const notebook = face && service.notebookOf(face.document);
      if (!face || !notebook) return { annotations: [], codes: [] };
      const placed = (await service.on(face.document)).filter(({ annotation }) => isTagOrNote(annotation));
      const { codebook } = notebook.store;
      const annotations: WireAnnotation[] = [];
      for (const [nth, one] of placed.entries()) {
        if (nth % atOnce === atOnce - 1) await service.slices.turn();
        annotations.push(wireAnnotation(one, face, codebook, writing.author));
      }
      // Reading may have gone on meanwhile: what is shown now is what the lines are counted in.
      const now = state.convert.face(face.uri);
      if (now?.document !== face.document) return { annotations: [], codes: [], stale: true };
      return { annotations, codes: wireCodes(notebook.store, state.phrases) };
    },
  );
  connection.onRequest(
    annotationMethod.codebook,
    async ({ uri }: CodebookParams, token: CancellationToken): Promise<CodebookResult> => {
      const notebook = await answering(token, undefined, () => service.notebookAt(canonical(uri)));
      if (!notebook) return { codes: [], recent: [] };
      await notebook.begun();
      return {
        codes: wireCodes(notebook.store, state.phrases),
        recent: recentCodes(notebook.store, writing.author),
      };
    },
  );
  connection.onRequest(
    annotationMethod.annotate,
    ({ uri, range, ...content }: AnnotateParams, token: CancellationToken) =>
      writes(uri, token, (face) =>
        writing.annotate(service.notebook(face.document.matter), face.document, { ...content, ...spanIn(face, range) }),
      ),
  );
  connection.onRequest(
    annotationMethod.amend,
    ({ uri, id, range, ...content }: AmendParams, token: CancellationToken) =>
      writes(uri, token, (face) =>
        writing.amend(service.notebook(face.document.matter), face.document, id, {
          ...content,
          ...spanIn(face, range),
        }),
      ),
  );
  connection.onRequest(annotationMethod.remove, ({ uri, ids, restore }: RemoveParams, token: CancellationToken) =>
    writes(uri, token, ({ document }) =>
      restore
        ? writing.restore(service.notebook(document.matter), document, ids)
        : writing.remove(service.notebook(document.matter), document, ids),
    ),
  );
  connection.onRequest(
    annotationMethod.tagRows,
    async ({ parent, document, ...filter }: TagRowsParams, token: CancellationToken): Promise<WireTagRow[]> => {
      await answering(token, undefined, () => undefined);
      const options = { ...filter, ...(document !== undefined && { document: canonical(document) }) };
      const tree = await trees.sorted(options);
      const rows = parent === undefined ? tree.roots(options) : tree.children(parent, options);
      return rows.map((row) => wireTagRow(row, state, writing.author));
    },
  );
  // It has no parameters, and a client may send some all the same: the token is whatever comes last.
  connection.onRequest(annotationMethod.tagFacets, async (...sent: unknown[]): Promise<TagFacetsResult> => {
    await answering(sent.at(-1) as CancellationToken, undefined, () => undefined);
    return facetsOf(await service.tagged(), service, state);
  });
  connection.onRequest(
    annotationMethod.baseText,
    async ({ uri, id }: BaseTextParams, token: CancellationToken): Promise<BaseTextResult | null> => {
      const notebook = await answering(token, undefined, () => service.notebookAt(canonical(uri)));
      await notebook?.open();
      const anchor = notebook?.store.get(id)?.anchor;
      const text = anchor && (await notebook.store.base(anchor.base));
      if (!anchor || text === undefined) return null;
      const lines = new Lines(text);
      return { text, range: { start: lines.positionAt(anchor.start), end: lines.positionAt(anchor.end) } };
    },
  );
  connection.onRequest(
    annotationMethod.previewRebase,
    async (params: RebaseParams, token: CancellationToken): Promise<RebaseResult> => {
      await answering(token, undefined, () => undefined);
      return rebasing.preview(params);
    },
  );
  const rewrites = async (token: CancellationToken, work: () => Promise<Done>): Promise<Done> => {
    await answering(token, undefined, () => undefined);
    const done = await work();
    if (done.ok) service.told();
    return done;
  };
  connection.onRequest(annotationMethod.rebase, (params: RebaseParams, token: CancellationToken) =>
    rewrites(token, () => rebasing.run(params)),
  );
  connection.onRequest(annotationMethod.undoRebase, ({ uri }: UndoRebaseParams, token: CancellationToken) =>
    rewrites(token, () => rebasing.undo(uri)),
  );
  connection.onExecuteCommand(async ({ command, arguments: [fix] = [] }, token) => {
    await answering(token, undefined, () => undefined);
    const done = await runFix(service, command, fix as StoreFix);
    if (!done.ok) connection.window.showErrorMessage(done.why);
    return done;
  });
  connection.onRequest(
    annotationMethod.pruneBases,
    async ({ uri, remove }: PruneParams, token: CancellationToken): Promise<PruneResult> => {
      const notebook = await answering(token, undefined, () => service.notebookAt(canonical(uri)));
      return { uris: notebook ? await notebook.pruneBases(remove) : [] };
    },
  );
  connection.onRequest(
    annotationMethod.saveCode,
    async (params: SaveCodeParams, token: CancellationToken): Promise<Done> => {
      const notebook = await answering(token, undefined, () => service.notebookAt(canonical(params.uri)));
      if (!notebook) return writing.refuse('outside');
      const done = await writing.saveCode(notebook, params);
      if (done.ok) service.told();
      return done;
    },
  );
}

function spanIn(face: Face, range: WireRange | undefined): { readonly span?: Span } {
  return range ? { span: [face.offsetAt(range.start), face.offsetAt(range.end)] } : {};
}
