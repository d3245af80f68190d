import type { CancellationToken, Connection } from 'vscode-languageserver';
import { compareAt } from '../features/compare';
import { formatCitations } from '../features/format-citations';
import { isDecision, type DecisionDocument } from '../corpus/corpus';
import { Jump } from '../features/jump';
import { caseName, sectionNameIn, wordsOf } from '../features/labels';
import { marksOf } from '../features/marks';
import { searchPassages } from '../features/passage-search';
import { hasLongLines } from '../features/reading-view';
import { References } from '../features/references';
import { summaryOf } from '../features/summary';
import type { Row } from '../features/tree/row';
import { sniffLength } from '../jurisdiction/jurisdiction';
import type { Answering } from './answering';
import type { Convert } from './convert';
import {
  method,
  type CompareParams,
  type CompareResult,
  type FormatParams,
  type WireEdit,
  type CounterpartParams,
  type JumpParams,
  type MarksParams,
  type ReadingViewParams,
  type ReadingViewResult,
  type RecogniseParams,
  type RecogniseResult,
  type ReferencesParams,
  type ReferencesResult,
  type SearchParams,
  type SearchResult,
  type SummaryParams,
  type SummaryResult,
  type TreeParams,
  type TreePathParams,
  type WireMarks,
  type WirePlace,
  type WirePosition,
  type WireRow,
} from './protocol';
import type { State } from './state';
import { canonical } from './uris';
import { originalOf } from './views';

/** More hits than this nobody looks through; how many were left out is said. */
const mostHits = 500;

/** Answers what our own client asks beyond the protocol of language servers. */
export function answerClient(
  connection: Connection,
  state: State,
  person: () => string | undefined,
  answering: Answering,
): void {
  const { corpus, convert, library } = state;
  const references = new References(corpus, state.reliances);
  const jump = new Jump(corpus);

  connection.onRequest(method.recognise, ({ uri, head }: RecogniseParams, token: CancellationToken) =>
    answering<RecogniseResult>(token, { kind: 'other', basis: 'none' }, () => {
      const key = canonical(uri);
      return originalOf(key) === undefined ? library.recognise(key, head) : { kind: 'judgment', basis: 'content' };
    }),
  );
  connection.onRequest(method.tree, async ({ parent, ...options }: TreeParams, token: CancellationToken) => {
    const matters = await answering(token, [], () => state.tree.lookedThrough(parent, state.matters(), options));
    const look = (document: DecisionDocument): void => state.tree.lookInto(document, options);
    await library.lookThrough(matters, look, () => token.isCancellationRequested);
    return answering<WireRow[]>(token, [], () => {
      const rows =
        parent === undefined ? state.tree.roots(state.matters(), options) : state.tree.children(parent, options);
      return rows.map((row) => wireRow(convert, row, person()));
    });
  });
  connection.onRequest(method.treePath, ({ uri, position, ...options }: TreePathParams, token: CancellationToken) =>
    answering<string[]>(token, [], () => {
      const face = convert.face(canonical(uri));
      if (!face) return [];
      const offset = face.offsetAt(position);
      return state.tree.pathTo(face.document.uri, offset, state.matters(), { ...options, filter: '' });
    }),
  );
  connection.onRequest(method.marks, ({ uri }: MarksParams, token: CancellationToken) =>
    answering<WireMarks | null>(token, null, () => marks(state, canonical(uri))),
  );
  connection.onRequest(method.jump, ({ uri, position, to }: JumpParams, token: CancellationToken) =>
    answering<WirePlace[]>(token, [], () => {
      const face = convert.face(canonical(uri));
      if (!face) return [];
      const from = [face.document.uri, face.offsetAt(position)] as const;
      return convert.locations(to === 'reasoning' ? jump.toReasoning(...from) : jump.toConclusions(...from), face);
    }),
  );
  connection.onRequest(method.references, ({ uri, offset, shownIn }: ReferencesParams, token: CancellationToken) =>
    answering<ReferencesResult | null>(token, null, () => {
      const key = canonical(uri);
      const face = convert.faceOf(key, shownIn === undefined ? undefined : convert.face(canonical(shownIn)));
      if (!face) return null;
      return {
        uri: face.uri,
        position: face.positionAt(offset),
        places: convert.locations(references.at(key, offset), face),
      };
    }),
  );
  connection.onRequest(method.search, (params: SearchParams, token: CancellationToken) =>
    answering<SearchResult>(token, { hits: [], more: 0 }, () => search(state, params)),
  );
  connection.onRequest(method.compare, ({ uri, at }: CompareParams, token: CancellationToken) =>
    answering<CompareResult>(token, { none: 'no-provision' }, () => compare(state, canonical(uri), at)),
  );
  connection.onRequest(method.format, ({ uri, style, range }: FormatParams, token: CancellationToken) =>
    answering<WireEdit[]>(token, [], () => {
      const key = canonical(uri);
      const document = corpus.document(key);
      if (!document || document.aside) return [];
      const within = range && ([convert.offset(key, range.start)!, convert.offset(key, range.end)!] as const);
      return formatCitations(corpus, document, style, within).map((edit) => ({
        range: convert.range(document, edit.span),
        text: edit.text,
      }));
    }),
  );
  connection.onRequest(method.summary, ({ uri }: SummaryParams, token: CancellationToken) =>
    answering<SummaryResult | null>(token, null, () => {
      const face = convert.face(canonical(uri));
      if (!face) return null;
      const { document } = face;
      const { basis } = library.recognise(document.uri, document.text.slice(0, sniffLength * 2));
      const longLines = face.uri === document.uri && !document.aside && hasLongLines(document);
      return { kind: document.reading.kind, basis, longLines, ...summaryOf(document, state.phrases) };
    }),
  );
  connection.onRequest(method.readingView, ({ uri }: ReadingViewParams, token: CancellationToken) =>
    answering<ReadingViewResult | null>(token, null, () => {
      const document = corpus.document(canonical(uri));
      return document && isDecision(document) ? { text: convert.viewOf(document).text } : null;
    }),
  );
  connection.onRequest(method.counterpart, ({ from, position, to }: CounterpartParams, token: CancellationToken) =>
    answering<WirePosition | null>(token, null, () => {
      const [here, there] = [convert.face(canonical(from)), convert.face(canonical(to))];
      return here && there?.document === here.document ? there.positionAt(here.offsetAt(position)) : null;
    }),
  );
}

function compare({ corpus, convert, phrases }: State, uri: string, at: CompareParams['at']): CompareResult {
  const face = convert.face(uri);
  const offset = typeof at === 'number' ? at : face?.offsetAt(at);
  const found = !face || offset === undefined ? 'no-provision' : compareAt(corpus, face.document.uri, offset, phrases);
  if (typeof found === 'string') return { none: found };
  const { law, article, others } = found;
  const version = article.version ?? '';
  return { law, article, others: others.map((other) => ({ ...other, earlier: (other.version ?? '') < version })) };
}

function search({ corpus, convert, library, phrases }: State, { uri, words, voice }: SearchParams): SearchResult {
  const key = canonical(uri);
  const matter = library.matterAt(key) ?? library.matterOf(key);
  const { hits, more } = searchPassages(corpus.inMatter(matter), words, voice, mostHits);
  return {
    hits: hits.flatMap(({ document, span, section }) => {
      const place = convert.location({ uri: document.uri, span });
      const part =
        section && document.reading.kind === 'judgment'
          ? `${sectionNameIn(document.reading, section.role, phrases)} · `
          : '';
      const label = wordsOf(document, span);
      return place ? { place, label, container: `${part}${caseName(document, phrases)}` } : [];
    }),
    more,
  };
}

function wireRow(
  convert: Convert,
  { place, hidden: _hidden, records, ...row }: Row,
  person: string | undefined,
): WireRow {
  const location = place && convert.location(place);
  const own = (records ?? []).filter(({ author }) => author === person).map(({ id }) => id);
  return {
    ...row,
    ...(location && { place: location }),
    ...(records && { corrected: true }),
    ...(own.length > 0 && { own }),
  };
}

function marks({ corpus, convert, phrases }: State, uri: string): WireMarks | null {
  const face = convert.face(uri);
  if (!face) return null;
  const { roles, tags, oneLine } = marksOf(corpus, face.document.uri, phrases, face.lineAt);
  return {
    roles: roles.map(({ role, span }) => ({ role, range: face.range(span) })),
    tags: tags.map(({ span, ...tag }) => ({ ...tag, range: face.range(span) })),
    oneLine,
  };
}
