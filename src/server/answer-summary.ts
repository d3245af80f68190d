import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isDecision } from '../corpus/corpus';
import { englishPage } from '../features/english/page';
import { termList, termRows } from '../features/english/term-list';
import { Phrases } from '../features/phrases';
import type { Answering } from './answering';
import type { WirePage } from './protocol-page';
import { summaryMethod, type SummaryParams } from './protocol-summary';
import type { State } from './state';
import { canonical } from './uris';
import { wirePage } from './wire-page';

/** Answers with summaries in English, whatever language the editor speaks. */
export function answerSummary(connection: Connection, { corpus, convert, library }: State, answering: Answering): void {
  const phrases = new Phrases('en');
  connection.onRequest(summaryMethod, ({ uri }: SummaryParams, token: CancellationToken) =>
    answering<WirePage | null>(token, null, () => {
      const face = convert.face(canonical(uri));
      if (!face || !isDecision(face.document)) return null;
      const { document } = face;
      const { englishNames } = library.settingsOf(document.matter);
      const page = englishPage(corpus, document, englishNames, phrases);
      const terms = termRows(termList(corpus, document, englishNames), phrases);
      return wirePage(page, page.title, terms, { convert }, { face });
    }),
  );
}
