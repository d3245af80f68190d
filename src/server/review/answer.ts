import type { CancellationToken, Connection } from 'vscode-languageserver';
import { mentionsIn } from '../../annotation/mentions';
import { firstOf, type Thread, threadsOf, wordsOf } from '../../annotation/threads';
import { type PlacedThread, stateSaid } from '../../features/review/placed-thread';
import type { ReviewRow } from '../../features/review/review-tree';
import { titleSpan } from '../../features/title-span';
import type { CorpusDocument } from '../../corpus/document';
import type { Content } from '../annotations/annotations';
import type { Notebook } from '../annotations/notebook';
import { wireTagRow } from '../annotations/rows';
import type { AnnotationService } from '../annotations/service';
import type { Answering } from '../answering';
import type { Face } from '../face';
import type { Done } from '../protocol-annotations';
import {
  reviewMethod,
  type CommentParams,
  type ReplyParams,
  type ReviewCountParams,
  type ReviewRowsParams,
  type ReviewStateParams,
  type ReviewStepParams,
  type ReviewStepResult,
  type ThreadsParams,
  type ThreadsResult,
  type WireReviewRow,
  type WireThread,
} from '../protocol-review';
import type { State } from '../state';
import { canonical } from '../uris';
import { Reviews } from './reviews';
import { stepFrom } from './step';

/** Answers what our own client asks of threads and the Review view. */
export function answerReview(
  connection: Connection,
  state: State,
  service: AnnotationService,
  answering: Answering,
): void {
  const { writing } = service;
  const reviews = new Reviews(state, service);
  const ready = (token: CancellationToken): Promise<void> => answering(token, undefined, () => undefined);
  const faceFor = (uri: string, token: CancellationToken): Promise<Face | undefined> =>
    answering<Face | undefined>(token, undefined, () => state.convert.face(canonical(uri)));
  const writes = async (
    uri: string,
    token: CancellationToken,
    content: (face: Face, notebook: Notebook) => Promise<Content | undefined>,
  ): Promise<Done> => {
    const face = await faceFor(uri, token);
    if (!face) return writing.refuse('outside');
    const refusal = writing.refusalOf(face.document);
    if (refusal) return writing.refuse(refusal);
    const notebook = service.notebook(face.document.matter);
    const made = await content(face, notebook);
    if (!made) return writing.refuse('gone');
    const done = await writing.annotate(notebook, face.document, made);
    if (done.ok) service.told();
    return done;
  };
  const threadOf = async (notebook: Notebook, document: CorpusDocument, id: string): Promise<Thread | undefined> => {
    await notebook.open();
    return threadsOf(await notebook.on(document)).find((thread) => thread.id === id);
  };

  connection.onRequest(
    reviewMethod.threads,
    async ({ uri }: ThreadsParams, token: CancellationToken): Promise<ThreadsResult | null> => {
      const face = await faceFor(uri, token);
      const notebook = face && reviews.notebookOf(face.document);
      if (!notebook) return null;
      const placed = await reviews.on(notebook, face.document);
      // Reading may have gone on meanwhile: what is shown now is what the lines are counted in.
      if (state.convert.face(face.uri)?.document !== face.document) return null;
      const people = reviews.people(notebook);
      return { threads: placed.map((one) => wireThread(one, face, people, state, writing.author)), people };
    },
  );
  connection.onRequest(reviewMethod.comment, ({ uri, text, on, range }: CommentParams, token: CancellationToken) =>
    writes(uri, token, async (face, notebook) => {
      if (on !== undefined) await notebook.open();
      const reviewed = on === undefined ? undefined : notebook.store.get(on);
      if (on !== undefined && (!reviewed || reviewed.deleted)) return undefined;
      return {
        note: text,
        review: { is: 'comment', ...(on !== undefined && { on }) },
        ...(reviewed?.anchor && { anchor: reviewed.anchor }),
        ...(!reviewed && range && { span: face.spanOf(range) }),
      };
    }),
  );
  connection.onRequest(reviewMethod.reply, ({ uri, thread: id, text }: ReplyParams, token: CancellationToken) =>
    writes(uri, token, async ({ document }, notebook) => {
      const thread = await threadOf(notebook, document, id);
      if (!thread) return undefined;
      // It stands where the thread does, so that it keeps its place without the comment that opened it.
      const { anchor } = firstOf(thread);
      return { note: text, review: { is: 'reply', to: id }, ...(anchor && { anchor }) };
    }),
  );
  connection.onRequest(
    reviewMethod.state,
    ({ uri, thread: id, state: next }: ReviewStateParams, token: CancellationToken) =>
      writes(uri, token, async ({ document }, notebook) => {
        const thread = await threadOf(notebook, document, id);
        const after = thread?.standing?.id;
        return thread && { review: { is: 'state', to: id, state: next, ...(after !== undefined && { after }) } };
      }),
  );
  connection.onRequest(
    reviewMethod.rows,
    async ({ parent, ...options }: ReviewRowsParams, token: CancellationToken): Promise<WireReviewRow[]> => {
      await ready(token);
      const rows: readonly ReviewRow[] = (await reviews.tree()).rows(parent, options);
      return rows.map((row) => wireTagRow(row, state, writing.author));
    },
  );
  connection.onRequest(
    reviewMethod.count,
    async ({ whose }: ReviewCountParams, token: CancellationToken): Promise<number> => {
      await ready(token);
      return reviews.open(whose);
    },
  );
  connection.onRequest(
    reviewMethod.step,
    async ({ uri, range, way }: ReviewStepParams, token: CancellationToken): Promise<ReviewStepResult> => {
      const face = await faceFor(uri, token);
      const notebook = face && reviews.notebookOf(face.document);
      // What stands in the text in front has to be known to be before or behind a place in it.
      if (notebook) await reviews.on(notebook, face.document);
      const threads = (await reviews.tree()).inPlaces();
      const at = face && { uri: face.document.uri, span: face.spanOf(range) };
      const found = stepFrom(threads, at, way);
      const location =
        found?.document && state.convert.location({ uri: found.document.uri, span: found.span ?? [0, 0] }, face);
      return location ? { uri: location.uri, range: location.range, thread: found.thread.id } : null;
    },
  );
}

function wireThread(
  { thread, span, outcome, about, document }: PlacedThread,
  face: Face,
  people: readonly string[],
  { phrases }: State,
  person: string | undefined,
): WireThread {
  const lost = outcome === 'found' || outcome === 'moved' ? undefined : phrases.get(`outcome.${outcome}`);
  return {
    ...{ id: thread.id, state: thread.state, outcome },
    label: [about, stateSaid(thread, phrases), lost].filter(Boolean).join(' · '),
    range: span ? face.range(span) : face.headOf(document ? titleSpan(document) : [0, 0]),
    comments: wordsOf(thread).map(({ id, author, created, modified, note = '' }) => ({
      ...{ id, author, mine: author === person, created, modified, text: note },
      mentions: mentionsIn(note, people).map((one) => one.span),
    })),
    fixed: document?.aside !== undefined,
  };
}
