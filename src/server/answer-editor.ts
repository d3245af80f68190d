import {
  DocumentSymbol,
  FoldingRangeKind,
  MarkupKind,
  SemanticTokensBuilder,
  SymbolKind,
  type Connection,
} from 'vscode-languageserver';
import { Definitions } from '../features/definition';
import { Hover } from '../features/hover';
import { foldsOf, outlineOf, type OutlineEntry } from '../features/outline';
import { NotedReferences } from '../features/noted-references';
import { References } from '../features/references';
import { tokenModifiers, tokensOf, tokenTypes } from '../features/semantic-tokens';
import { annotationActions } from './annotations/actions';
import type { AnnotationService } from './annotations/service';
import type { Answering } from './answering';
import { codeActionsFor } from './code-actions';
import { completionsFor } from './completion';
import type { Face } from './face';
import type { Ledgers } from './ledger/ledgers';
import { stateOn } from './ledger/state-on';
import { plainText } from './markdown';
import type { Platform } from './platform';
import { Slices } from './slices';
import type { State } from './state';
import { symbolsFor } from './symbols';
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
export function answerEditor(
  connection: Connection,
  state: State,
  annotations: AnnotationService,
  ledgers: Ledgers,
  platform: Platform,
  answering: Answering,
): void {
  const { corpus, convert, reliances } = state;
  const hover = new Hover(corpus, reliances);
  const definitions = new Definitions(corpus);
  const references = new References(corpus, reliances);
  const noted = new NotedReferences(corpus);

  connection.onHover(async ({ textDocument, position }, token) => {
    const uri = canonical(textDocument.uri);
    await answering(token, undefined, () => undefined);
    const states = await ledgers.soon(uri);
    return answering(token, null, () => {
      const face = convert.face(uri);
      if (!face) return null;
      const offset = face.offsetAt(position);
      const known = stateOn(hover.at(face.document.uri, offset, state.phrases), face.document, states, state.phrases);
      const card = annotations.noteOn(known, face.document, offset);
      if (!card) return null;
      const value = state.client.markdown ? state.markdown.render(card, face) : plainText(card);
      const kind = state.client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value }, range: face.range(card.span) };
    });
  });
  connection.onDefinition(({ textDocument, position }, token) =>
    answering(token, null, () => {
      const face = convert.face(canonical(textDocument.uri));
      const definition = face && definitions.at(face.document.uri, face.offsetAt(position));
      if (!definition) return null;
      return state.client.definitionLinks
        ? convert.links(face, definition)
        : convert.locations(definition.places, face);
    }),
  );
  connection.onReferences(async ({ textDocument, position, context }, token) => {
    const found = await answering(token, null, () => {
      const face = convert.face(canonical(textDocument.uri));
      if (!face) return null;
      const { uri, matter } = face.document;
      const offset = face.offsetAt(position);
      const places = references.at(uri, offset, context.includeDeclaration);
      const provision = references.provisionAt(uri, offset);
      return { face, places, asked: provision && { provision, citing: places, from: matter } };
    });
    if (!found) return null;
    const { face, places, asked } = found;
    if (!asked) return convert.locations(places, face);
    let matters = await annotations.all();
    const unplaced = noted.unplaced(asked, matters);
    if (unplaced.length > 0) {
      await Promise.all(unplaced.map((document) => annotations.on(document)));
      matters = await annotations.all();
    }
    return convert.locations([...places, ...noted.to(asked, matters)], face);
  });
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answering(token, [], () => {
      const face = convert.face(canonical(textDocument.uri));
      return face ? outlineOf(corpus, face.document.uri, state.phrases).map((entry) => symbolOf(face, entry)) : [];
    }),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await answering(token, undefined, () => undefined);
    const slices = new Slices(platform);
    slices.begin();
    await state.library.bringUp(
      (work) => slices.turn(work),
      () => token.isCancellationRequested,
    );
    return answering(token, [], () => symbolsFor(state, query));
  });
  connection.onFoldingRanges(({ textDocument }, token) =>
    answering(token, [], () => {
      const face = convert.face(canonical(textDocument.uri));
      return (face ? foldsOf(corpus, face.document.uri, face.lineAt) : []).flatMap((span) => {
        const lines = face?.fold(span);
        return lines ? [{ ...lines, kind: FoldingRangeKind.Region }] : [];
      });
    }),
  );
  connection.onCompletion(async (params, token) => {
    await answering(token, undefined, () => undefined);
    const uri = canonical(params.textDocument.uri);
    // Completion is for briefs.
    const names = corpus.document(uri)?.kind === 'brief' ? await annotations.notebookAt(uri)?.codeNames() : undefined;
    return answering(token, null, () => completionsFor(state, params, (uri) => names?.get(uri) ?? []));
  });
  connection.onCodeAction((params, token) =>
    answering(token, [], () => [...codeActionsFor(state, params), ...annotationActions(state, annotations, params)]),
  );
  connection.languages.semanticTokens.on(({ textDocument }, token) =>
    answering(token, { data: [] }, () => {
      const face = convert.face(canonical(textDocument.uri));
      const builder = new SemanticTokensBuilder();
      if (face) addTokens(state, face, builder);
      return builder.build();
    }),
  );
}

function symbolOf(face: Face, entry: OutlineEntry): DocumentSymbol {
  return DocumentSymbol.create(
    entry.name,
    entry.detail,
    symbols[entry.kind],
    face.range(entry.extent),
    face.headOf(entry.span),
    entry.children.map((child) => symbolOf(face, child)),
  );
}

/** A token ends with its line: one over several lines becomes several. */
function addTokens({ corpus }: State, face: Face, builder: SemanticTokensBuilder): void {
  for (const token of tokensOf(corpus, face.document.uri)) {
    const type = tokenTypes.indexOf(token.type);
    const modifiers = token.modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
    for (const { line, character, length } of face.pieces(token.span))
      builder.push(line, character, length, type, modifiers);
  }
}
