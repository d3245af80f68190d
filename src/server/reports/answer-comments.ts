import type { CancellationToken, Connection } from 'vscode-languageserver';
import { commentsOn } from '../../features/briefs/word-comments';
import { isoDay } from '../../text/iso-day';
import type { Answering } from '../answering';
import type { Platform } from '../platform';
import { wordCommentsMethod, type WordCommentsParams, type WordCommentsResult } from '../protocol-word';
import type { State } from '../state';
import { takenFrom } from '../taken';
import { canonical, nameOf } from '../uris';
import { writeBeside } from '../write-beside';

/** Answers with copies of briefs in Word that have what checking comes to as comments; the brief itself stays as it is. */
export function answerWordComments(
  connection: Connection,
  state: State,
  platform: Platform,
  answering: Answering,
): void {
  connection.onRequest(
    wordCommentsMethod,
    async ({ uri }: WordCommentsParams, token: CancellationToken): Promise<WordCommentsResult> => {
      const { phrases } = state;
      const none = { said: phrases.get('taken.comments.none') };
      const word = platform.word?.();
      const source = takenFrom(canonical(uri));
      const file = source && (await platform.original?.(uri));
      const taken = await platform.take?.(uri);
      if (!word || !file || !taken || 'refused' in taken || !taken.paragraphs) return none;
      const now = new Date();
      const remarks = await answering(token, undefined, () => {
        const document = state.corpus.document(canonical(uri));
        // What the editor shows and what the file says may be a moment apart.
        if (document?.kind !== 'brief' || document.text !== taken.text) return undefined;
        return commentsOn(state.corpus, document, isoDay(now), phrases);
      });
      if (!remarks) return none;
      const made = word.comment(
        file,
        { text: taken.text, paragraphs: taken.paragraphs },
        remarks,
        `${now.toISOString().slice(0, 19)}Z`,
      );
      if (made === 'unreadable') return { said: phrases.get('cli.comments.unreadable', nameOf(uri)) };
      const copy = source.replace(/(\.[^./]*)$/, ` ${phrases.get('taken.comments.copy')}$1`);
      const written = await writeBeside(platform, copy, made.file);
      if (written === undefined) return { said: phrases.get('cli.report.notWritten', nameOf(copy)) };
      return { written, ...(made.unplaced > 0 && { said: phrases.get('taken.comments.unplaced', made.unplaced) }) };
    },
  );
}
