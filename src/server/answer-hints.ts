import type { Connection, InlayHint } from 'vscode-languageserver';
import { verdictHintsOf } from '../features/verdict-hints';
import type { Answering } from './answering';
import type { State } from './state';
import { canonical } from './uris';

/** Verdicts behind quotations, where the settings of the folder want them. */
export function answerHints(connection: Connection, state: State, answering: Answering): void {
  const { convert, corpus, library } = state;
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    answering<InlayHint[] | null>(token, null, () => {
      const face = convert.face(canonical(textDocument.uri));
      if (!face || !library.settingsOf(face.document.uri).verdictHints) return null;
      return verdictHintsOf(corpus, face.document.uri, face.spanOf(range), state.phrases).map(
        ({ at, words, note }) => ({
          position: face.positionAt(at),
          label: words,
          paddingLeft: true,
          ...(note !== undefined && { tooltip: note }),
        }),
      );
    }),
  );
}
