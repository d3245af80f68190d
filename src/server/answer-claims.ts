import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isDecision } from '../corpus/corpus';
import { compareClaims } from '../features/claims/comparison';
import { claimRows } from '../features/claims/csv';
import { claimPage } from '../features/claims/page';
import { Lines } from '../text/lines';
import { lengthOf, touches, type Span } from '../text/span';
import type { Answering } from './answering';
import type { WireRange } from './protocol';
import { claimsMethod, type ClaimsParams, type ClaimsResult } from './protocol-claims';
import type { State } from './state';
import { canonical } from './uris';

/** Answers what our own client asks of claims and what answers them. */
export function answerClaims(connection: Connection, state: State, answering: Answering): void {
  connection.onRequest(claimsMethod, ({ uri, position }: ClaimsParams, token: CancellationToken) =>
    answering<ClaimsResult>(token, { none: 'no-decision' }, () => claimsOf(state, canonical(uri), position)),
  );
}

function claimsOf({ convert, phrases }: State, uri: string, position: ClaimsParams['position']): ClaimsResult {
  const face = convert.face(uri);
  if (!face || !isDecision(face.document)) return { none: 'no-decision' };
  const comparison = compareClaims(face.document, phrases);
  const { text, links } = claimPage(comparison, phrases);
  const lines = new Lines(text);
  const range = ([start, end]: Span): WireRange => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
  const offset = position && face.offsetAt(position);
  const spoken = offset === undefined ? [] : links.filter(({ to }) => touches(to, offset));
  const at = spoken.sort((a, b) => lengthOf(a.to) - lengthOf(b.to) || a.at[0] - b.at[0])[0]?.at;
  return {
    name: comparison.name,
    text,
    csv: claimRows([comparison], phrases),
    links: links.map((link) => ({ range: range(link.at), place: { uri: face.uri, range: face.range(link.to) } })),
    ...(at && { at: range(at) }),
  };
}
