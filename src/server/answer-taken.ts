import type { Connection } from 'vscode-languageserver';
import { shownText } from '../features/intake/imported';
import type { Platform } from './platform';
import { takenTextMethod, type TakenTextParams, type TakenTextResult } from './protocol-taken';
import type { State } from './state';
import { nameOf } from './uris';

/** Answers with the texts of files that are none themselves, or why they have none. */
export function answerTaken(connection: Connection, state: State, platform: Platform): void {
  connection.onRequest(takenTextMethod, async ({ uri }: TakenTextParams): Promise<TakenTextResult> => {
    const taking = await platform.take?.(uri);
    const { phrases } = state;
    if (!taking) return { refused: phrases.get('taken.noProgram', nameOf(uri)) };
    if ('refused' in taking) return { refused: phrases.get(`cli.refused.${taking.refused}`, nameOf(uri)) };
    return { text: shownText(taking) };
  });
}
