import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { cardCommands } from './card-commands';
import { matterOf } from './matter';
import type { Recognition } from './recognition';

/** Markdown that is none of ours never leaves the editor, and cards may run only the commands that cards have. */
export function middlewareFor(recognition: Recognition): Middleware {
  return {
    didOpen: (document, next) => recognition.opened(document, () => next(document)),
    didChange: async (event, next) => {
      if (recognition.follows(event.document)) await next(event);
    },
    didSave: async (document, next) => {
      if (recognition.follows(document)) await next(document);
    },
    didClose: async (document, next) => {
      const followed = recognition.follows(document);
      recognition.forget(document);
      if (followed) await next(document);
    },
    provideHover: async (document, position, token, next) => {
      if (!recognition.follows(document)) return null;
      const hover = await next(document, position, token);
      for (const content of hover?.contents ?? [])
        if (content instanceof vscode.MarkdownString) {
          content.isTrusted = { enabledCommands: cardCommands };
          content.supportThemeIcons = true;
          content.supportHtml = false;
        }
      return hover;
    },
    provideDefinition: (document, position, token, next) =>
      recognition.follows(document) ? next(document, position, token) : null,
    provideReferences: (document, position, options, token, next) =>
      recognition.follows(document) ? next(document, position, options, token) : null,
    prepareCallHierarchy: (document, position, token, next) =>
      recognition.follows(document) ? next(document, position, token) : null,
    prepareRename: (document, position, token, next) =>
      recognition.follows(document) ? next(document, position, token) : null,
    provideRenameEdits: (document, position, name, token, next) =>
      recognition.follows(document) ? next(document, position, name, token) : null,
    provideInlayHints: (document, range, token, next) =>
      recognition.follows(document) ? next(document, range, token) : null,
    provideDocumentSymbols: async (document, token, next) => {
      if (!(await recognition.comesToFollow(document))) return null;
      const symbols = await next(document, token);
      // The headings of a brief in Markdown are listed by the editor itself; twice they would fill outline and breadcrumbs.
      const headings =
        document.languageId === 'markdown' && symbols?.every(({ kind }) => kind === vscode.SymbolKind.String);
      return headings ? null : symbols;
    },
    provideWorkspaceSymbols: async (query, token, next) => {
      const symbols = await next(query, token);
      const document = vscode.window.activeTextEditor?.document;
      if (!document || !recognition.follows(document)) return symbols;
      // Who reads the papers of one client finds nothing of another's.
      const matter = matterOf(document.uri);
      return symbols?.filter(({ location }) => matterOf(location.uri) === matter);
    },
    provideFoldingRanges: async (document, context, token, next) =>
      (await recognition.comesToFollow(document)) ? next(document, context, token) : null,
    provideDocumentSemanticTokens: async (document, token, next) =>
      (await recognition.comesToFollow(document)) ? next(document, token) : null,
  };
}
