import type { CancellationToken, Connection } from 'vscode-languageserver';
import { formatCitations } from '../features/format-citations';
import { Jump } from '../features/jump';
import { marksOf } from '../features/marks';
import { References } from '../features/references';
import { summaryOf } from '../features/summary';
import type { Row } from '../features/tree/row';
import { sniffLength } from '../jurisdiction/jurisdiction';
import type { Answering } from './answering';
import type { Convert } from './convert';
import {
  method,
  type FormatParams,
  type WireEdit,
  type JumpParams,
  type MarksParams,
  type RecogniseParams,
  type RecogniseResult,
  type ReferencesParams,
  type ReferencesResult,
  type SummaryParams,
  type SummaryResult,
  type TreeParams,
  type TreePathParams,
  type WireMarks,
  type WirePlace,
  type WireRow,
} from './protocol';
import type { State } from './state';
import { canonical } from './uris';

/** Answers what our own client asks beyond the protocol of language servers. */
export function answerClient(connection: Connection, state: State, answering: Answering): void {
  const { corpus, convert, library } = state;
  const references = new References(corpus, state.reliances);
  const jump = new Jump(corpus);

  connection.onRequest(method.recognise, ({ uri, head }: RecogniseParams, token: CancellationToken) =>
    answering<RecogniseResult>(token, { kind: 'other', basis: 'none' }, () => library.recognise(canonical(uri), head)),
  );
  connection.onRequest(method.tree, ({ parent, ...options }: TreeParams, token: CancellationToken) =>
    answering<WireRow[]>(token, [], () => {
      const rows =
        parent === undefined ? state.tree.roots(state.matters(), options) : state.tree.children(parent, options);
      return rows.map((row) => wireRow(convert, row));
    }),
  );
  connection.onRequest(method.treePath, ({ uri, position, ...options }: TreePathParams, token: CancellationToken) =>
    answering<string[]>(token, [], () => {
      const key = canonical(uri);
      const offset = convert.offset(key, position);
      return offset === undefined ? [] : state.tree.pathTo(key, offset, state.matters(), { ...options, filter: '' });
    }),
  );
  connection.onRequest(method.marks, ({ uri }: MarksParams, token: CancellationToken) =>
    answering<WireMarks>(token, { roles: [], tags: [], oneLine: false }, () => marks(state, canonical(uri))),
  );
  connection.onRequest(method.jump, ({ uri, position, to }: JumpParams, token: CancellationToken) =>
    answering<WirePlace[]>(token, [], () => {
      const key = canonical(uri);
      const offset = convert.offset(key, position);
      if (offset === undefined) return [];
      return convert.locations(to === 'reasoning' ? jump.toReasoning(key, offset) : jump.toConclusions(key, offset));
    }),
  );
  connection.onRequest(method.references, ({ uri, offset }: ReferencesParams, token: CancellationToken) =>
    answering<ReferencesResult | null>(token, null, () => {
      const key = canonical(uri);
      const document = corpus.document(key);
      if (!document) return null;
      return {
        position: convert.linesOf(document).positionAt(offset),
        places: convert.locations(references.at(key, offset)),
      };
    }),
  );
  connection.onRequest(method.format, ({ uri, style, range }: FormatParams, token: CancellationToken) =>
    answering<WireEdit[]>(token, [], () => {
      const key = canonical(uri);
      const document = corpus.document(key);
      if (!document) return [];
      const within = range && ([convert.offset(key, range.start)!, convert.offset(key, range.end)!] as const);
      return formatCitations(corpus, document, style, within).map((edit) => ({
        range: convert.range(document, edit.span),
        text: edit.text,
      }));
    }),
  );
  connection.onRequest(method.summary, ({ uri }: SummaryParams, token: CancellationToken) =>
    answering<SummaryResult | null>(token, null, () => {
      const key = canonical(uri);
      const document = corpus.document(key);
      if (!document) return null;
      const { basis } = library.recognise(key, document.text.slice(0, sniffLength * 2));
      return { kind: document.reading.kind, basis, ...summaryOf(document, state.phrases) };
    }),
  );
}

function wireRow(convert: Convert, { place, hidden: _hidden, ...row }: Row): WireRow {
  const location = place && convert.location(place);
  return { ...row, ...(location && { place: location }) };
}

function marks({ corpus, convert, phrases }: State, uri: string): WireMarks {
  const document = corpus.document(uri);
  const { roles, tags, oneLine } = marksOf(corpus, uri, phrases);
  if (!document) return { roles: [], tags: [], oneLine: false };
  return {
    roles: roles.map(({ role, span }) => ({ role, range: convert.range(document, span) })),
    tags: tags.map(({ span, ...tag }) => ({ ...tag, range: convert.range(document, span) })),
    oneLine,
  };
}
