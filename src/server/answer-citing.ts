import type { CancellationToken, Connection } from 'vscode-languageserver';
import { publicLaw } from '../corpus/document';
import { quotableAt, type Quotable } from '../features/citing/quotable';
import { quoteAlone, quoteInto } from '../features/citing/quote';
import type { Answering } from './answering';
import {
  citingMethod,
  type QuoteIntoParams,
  type QuoteIntoResult,
  type QuoteParams,
  type QuoteResult,
} from './protocol-citing';
import type { WirePlace } from './protocol';
import type { State } from './state';
import { canonical } from './uris';

/** Answers what the client asks about words that are quoted with their citation. */
export function answerCiting(connection: Connection, state: State, answering: Answering): void {
  connection.onRequest(citingMethod.quote, ({ uri, range }: QuoteParams, token: CancellationToken) =>
    answering<QuoteResult>(token, null, () => {
      const quotable = quotableIn(state, { uri, range });
      const from = quotable && state.convert.location({ uri: quotable.document.uri, span: quotable.span });
      return from ? { text: quoteAlone(state.corpus, quotable), from } : null;
    }),
  );
  connection.onRequest(citingMethod.quoteInto, (params: QuoteIntoParams, token: CancellationToken) =>
    answering<QuoteIntoResult>(token, { none: 'no-words' }, () => into(state, params)),
  );
}

function into(state: State, { uri, position, from }: QuoteIntoParams): QuoteIntoResult {
  const face = state.convert.face(canonical(uri));
  if (face?.document.kind !== 'brief') return { none: 'no-brief' };
  const quotable = quotableIn(state, from);
  if (!quotable) return { none: 'no-words' };
  const { matter } = quotable.document;
  if (matter !== face.document.matter && matter !== publicLaw) return { none: 'other-matter' };
  return { text: quoteInto(state.corpus, quotable, face.document, face.offsetAt(position)) };
}

function quotableIn({ corpus, convert }: State, { uri, range }: WirePlace): Quotable | undefined {
  const face = convert.face(canonical(uri));
  if (!face) return undefined;
  return quotableAt(corpus, face.document, face.spanOf(range));
}
