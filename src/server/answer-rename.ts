import { ErrorCodes, ResponseError, type Connection, type WorkspaceEdit } from 'vscode-languageserver';
import { fileName } from '../features/labels';
import { renameShortForm, shortFormAt, type Renamed } from '../features/rename';
import type { Answering } from './answering';
import type { State } from './state';
import { canonical } from './uris';

/** Renames the short form at a position through all briefs of its matter. */
export function answerRename(connection: Connection, state: State, answering: Answering): void {
  const { convert, corpus } = state;

  connection.onPrepareRename(({ textDocument, position }, token) =>
    answering(token, null, () => {
      const face = convert.face(canonical(textDocument.uri));
      const form = face && shortFormAt(face.document, face.offsetAt(position));
      return form && !face.document.aside ? { range: face.range(form.span), placeholder: form.alias.name } : null;
    }),
  );
  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const renamed = await answering<Renamed | null>(token, null, () => {
      const face = convert.face(canonical(textDocument.uri));
      const form = face && shortFormAt(face.document, face.offsetAt(position));
      return form ? renameShortForm(corpus, face.document, form, newName) : null;
    });
    if (!renamed) return null;
    if ('refused' in renamed)
      throw new ResponseError(
        ErrorCodes.InvalidRequest,
        state.phrases.get(`rename.${renamed.refused}`, newName.trim(), fileName(renamed.in)),
      );
    const changes: NonNullable<WorkspaceEdit['changes']> = {};
    for (const [uri, edits] of renamed.edits) {
      const face = convert.face(uri);
      if (face) changes[uri] = edits.map(({ span, text }) => ({ range: face.range(span), newText: text }));
    }
    return { changes };
  });
}
