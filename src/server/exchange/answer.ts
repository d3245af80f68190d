import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Answering } from '../answering';
import type { AnnotationService } from '../annotations/service';
import type { Platform } from '../platform';
import {
  exchangeMethod,
  type ExchangeChoices,
  type ExportTagsParams,
  type ExportTagsResult,
  type ImportTagsParams,
  type ImportTagsResult,
} from '../protocol-exchange';
import type { State } from '../state';
import { canonical } from '../uris';
import { choicesIn, wantedOf } from './choices';
import { exported } from './exporting';
import { Importing } from './importing';

/** Answers with tags as other programs have them, and takes in theirs; which files are written where is the client’s. */
export function answerExchange(
  connection: Connection,
  state: State,
  service: AnnotationService,
  platform: Platform,
  answering: Answering,
): void {
  const { writing } = service;
  connection.onRequest(exchangeMethod.choices, (): ExchangeChoices => choicesIn(state.phrases));
  connection.onRequest(
    exchangeMethod.export,
    async (params: ExportTagsParams, token: CancellationToken): Promise<ExportTagsResult> => {
      const notebook = await answering(token, undefined, () => service.notebookAt(canonical(params.uri)));
      const wanted = wantedOf(params);
      const exchange = platform.exchange?.();
      if (!notebook || !wanted || !exchange) return null;
      return exported(wanted, { notebook, service, state, exchange, isOff: () => token.isCancellationRequested });
    },
  );
  connection.onRequest(
    exchangeMethod.import,
    async ({ uri, files, write }: ImportTagsParams, token: CancellationToken): Promise<ImportTagsResult> => {
      const notebook = await answering(token, undefined, () => service.notebookAt(canonical(uri)));
      if (token.isCancellationRequested) return null;
      if (!notebook) return writing.refuse('outside');
      const importing = new Importing(notebook, service, state, platform, () => token.isCancellationRequested);
      const done = await importing.run(files, write);
      if (write && done?.ok) service.told();
      return done;
    },
  );
}
