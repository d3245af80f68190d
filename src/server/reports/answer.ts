import type { CancellationToken, Connection } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { withTexts } from '../../corpus/catalogue';
import { isReportUntouched, reportFile, reportPage } from '../../features/reports/make';
import { sourcesIn } from '../../features/reports/source-facts';
import type { Answering } from '../answering';
import { base64Of, bytesOf } from '../protocol-bytes';
import type { BriefLedger, Ledgers } from '../ledger/ledgers';
import type { Platform } from '../platform';
import { reportMethod, type ReportParams, type ReportResult } from '../protocol-reports';
import type { State } from '../state';
import { canonical } from '../uris';

/** Answers with reports on briefs; writing them is the client’s. */
export function answerReports(
  connection: Connection,
  state: State,
  ledgers: Ledgers,
  platform: Platform,
  answering: Answering,
): void {
  const sha256 = (text: string): Promise<string> => platform.sha256(text);

  const hashesOf = async (ledger: BriefLedger): Promise<Map<string, string>> => {
    const hashes = new Map<string, string>();
    for (const uri of [ledger.document.uri, ...sourcesIn(ledger)]) {
      const known = state.corpus.document(uri);
      if (known) hashes.set(uri, await sha256((await state.library.whole(known)).text));
    }
    return hashes;
  };

  connection.onRequest(
    reportMethod,
    async ({ uri, before, ...wanted }: ReportParams, token: CancellationToken): Promise<ReportResult> => {
      await answering(token, undefined, () => undefined);
      const word = wanted.format === 'docx' ? platform.word?.() : undefined;
      if (wanted.format === 'docx' && !word) return 'no-word';
      const ledger = await ledgers.of(canonical(uri));
      if (!ledger || token.isCancellationRequested) return null;
      const facts = { now: new Date().toISOString(), version, hashes: await hashesOf(ledger) };
      const page = await withTexts(
        () => reportPage(state.corpus, ledger.document, ledger, wanted, facts, state.phrases),
        () => state.library.fetch(),
      );
      const files = { sha256, word: () => word! };
      const edited = before !== undefined && !(await isReportUntouched(bytesOf(before), wanted, files));
      return { content: base64Of(await reportFile(page, wanted, files)), edited };
    },
  );
}
