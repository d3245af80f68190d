import {
  DocumentSymbol,
  FoldingRangeKind,
  MarkupKind,
  SemanticTokensBuilder,
  SymbolKind,
  type Connection,
} from 'vscode-languageserver';
import type { CorpusDocument } from '../corpus/document';
import { Definitions } from '../features/definition';
import { Hover } from '../features/hover';
import { foldsOf, outlineOf, type OutlineEntry } from '../features/outline';
import { References } from '../features/references';
import { tokenModifiers, tokensOf, tokenTypes } from '../features/semantic-tokens';
import type { Answering } from './answering';
import { codeActionsFor } from './code-actions';
import { completionsFor } from './completion';
import type { Convert } from './convert';
import { plainText } from './markdown';
import type { State } from './state';
import { canonical } from './uris';

const symbols: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  section: SymbolKind.Namespace,
  issue: SymbolKind.Event,
  holding: SymbolKind.Constant,
  order: SymbolKind.Operator,
  chapter: SymbolKind.Namespace,
  article: SymbolKind.Field,
  heading: SymbolKind.String,
};

/** Answers what every editor asks a language server. */
export function answerEditor(connection: Connection, state: State, answering: Answering): void {
  const { corpus, convert, reliances } = state;
  const hover = new Hover(corpus, reliances);
  const definitions = new Definitions(corpus);
  const references = new References(corpus, reliances);

  connection.onHover(({ textDocument, position }, token) =>
    answering(token, null, () => {
      const uri = canonical(textDocument.uri);
      const document = corpus.document(uri);
      const offset = convert.offset(uri, position);
      const card = offset === undefined ? undefined : hover.at(uri, offset, state.phrases);
      if (!card || !document) return null;
      const value = state.client.markdown ? state.markdown.render(card) : plainText(card);
      const kind = state.client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value }, range: convert.range(document, card.span) };
    }),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    answering(token, null, () => {
      const uri = canonical(textDocument.uri);
      const offset = convert.offset(uri, position);
      const definition = offset === undefined ? undefined : definitions.at(uri, offset);
      if (!definition) return null;
      return state.client.definitionLinks ? convert.links(uri, definition) : convert.locations(definition.places);
    }),
  );
  connection.onReferences(({ textDocument, position, context }, token) =>
    answering(token, null, () => {
      const uri = canonical(textDocument.uri);
      const offset = convert.offset(uri, position);
      return offset === undefined ? null : convert.locations(references.at(uri, offset, context.includeDeclaration));
    }),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answering(token, [], () => {
      const uri = canonical(textDocument.uri);
      const document = corpus.document(uri);
      return document ? outlineOf(corpus, uri, state.phrases).map((entry) => symbolOf(convert, document, entry)) : [];
    }),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    answering(token, [], () => {
      const uri = canonical(textDocument.uri);
      const document = corpus.document(uri);
      if (!document) return [];
      return foldsOf(corpus, uri).map((span) => {
        const { start, end } = convert.range(document, span);
        return { startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region };
      });
    }),
  );
  connection.onCompletion((params, token) => answering(token, null, () => completionsFor(state, params)));
  connection.onCodeAction((params, token) => answering(token, [], () => codeActionsFor(state, params)));
  connection.languages.semanticTokens.on(({ textDocument }, token) =>
    answering(token, { data: [] }, () => {
      const document = corpus.document(canonical(textDocument.uri));
      const builder = new SemanticTokensBuilder();
      if (document) addTokens(state, document, builder);
      return builder.build();
    }),
  );
}

function symbolOf(convert: Convert, document: CorpusDocument, entry: OutlineEntry): DocumentSymbol {
  return DocumentSymbol.create(
    entry.name,
    entry.detail,
    symbols[entry.kind],
    convert.range(document, entry.extent),
    convert.range(document, entry.span),
    entry.children.map((child) => symbolOf(convert, document, child)),
  );
}

/** A token ends with its line: one over several lines becomes several. */
function addTokens({ corpus, convert }: State, document: CorpusDocument, builder: SemanticTokensBuilder): void {
  const lines = convert.linesOf(document);
  for (const token of tokensOf(corpus, document.uri)) {
    const type = tokenTypes.indexOf(token.type);
    const modifiers = token.modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
    for (let at = token.span[0]; at < token.span[1];) {
      const { line, character } = lines.positionAt(at);
      const end = Math.min(token.span[1], lines.spanOf(line)[1]);
      if (end > at) builder.push(line, character, end - at, type, modifiers);
      at = Math.max(end, at) + 1;
    }
  }
}
