import type { CancellationToken, Connection } from 'vscode-languageserver';
import { leftToCheck, wordBrief } from '../../features/briefs/word-brief';
import type { Answering } from '../answering';
import type { Ledgers } from '../ledger/ledgers';
import type { Platform } from '../platform';
import { base64Of, bytesOf } from '../protocol-bytes';
import { wordBriefMethod, type WordBriefParams, type WordBriefResult } from '../protocol-word';
import { canonical } from '../uris';

/** Answers with briefs as Word files; asking whether one may go out, and writing it, is the client’s. */
export function answerWordBriefs(
  connection: Connection,
  ledgers: Ledgers,
  platform: Platform,
  answering: Answering,
): void {
  const sha256 = (text: string): Promise<string> => platform.sha256(text);
  connection.onRequest(
    wordBriefMethod,
    async ({ uri, before, ...wanted }: WordBriefParams, token: CancellationToken): Promise<WordBriefResult> => {
      await answering(token, undefined, () => undefined);
      const word = platform.word?.();
      if (!word) return 'no-word';
      const ledger = await ledgers.of(canonical(uri));
      const brief = ledger && wordBrief(ledger.document, wanted);
      if (!brief || token.isCancellationRequested) return null;
      return {
        content: base64Of(await word.writeBrief(brief.text, brief.style, sha256)),
        edited: before !== undefined && !(await word.isUntouched(bytesOf(before), sha256)),
        left: leftToCheck(ledger),
      };
    },
  );
}
