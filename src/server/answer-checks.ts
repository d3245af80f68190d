import type { CancellationToken, Connection } from 'vscode-languageserver';
import { verdictMarksOf } from '../features/verdict-marks';
import type { Answering } from './answering';
import { checkMethod, type VerdictsParams, type WireVerdict } from './protocol-checks';
import type { State } from './state';
import { canonical } from './uris';

/** Answers what the client asks about the quotations of briefs. */
export function answerChecks(connection: Connection, state: State, answering: Answering): void {
  connection.onRequest(checkMethod.verdicts, ({ uri }: VerdictsParams, token: CancellationToken) =>
    answering<readonly WireVerdict[]>(token, [], () => {
      const face = state.convert.face(canonical(uri));
      if (!face) return [];
      return verdictMarksOf(state.corpus, face.document.uri).map(({ span, state: is }) => ({
        range: face.range(span),
        state: is,
      }));
    }),
  );
}
