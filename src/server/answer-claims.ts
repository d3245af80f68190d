import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isDecision } from '../corpus/corpus';
import { compareClaims } from '../features/claims/comparison';
import { claimRows } from '../features/claims/csv';
import { claimPage } from '../features/claims/page';
import type { Answering } from './answering';
import { claimsMethod, type ClaimsParams } from './protocol-claims';
import type { WirePage } from './protocol-page';
import type { State } from './state';
import { canonical } from './uris';
import { wirePage } from './wire-page';

/** Answers what our own client asks of claims and what answers them. */
export function answerClaims(connection: Connection, state: State, answering: Answering): void {
  connection.onRequest(claimsMethod, ({ uri, position }: ClaimsParams, token: CancellationToken) =>
    answering<WirePage | null>(token, null, () => {
      const face = state.convert.face(canonical(uri));
      if (!face || !isDecision(face.document)) return null;
      const comparison = compareClaims(face.document, state.phrases);
      const page = claimPage(comparison, state.phrases);
      const csv = claimRows([comparison], state.phrases);
      return wirePage(page, comparison.name, csv, state, { face, ...(position && { position }) });
    }),
  );
}
