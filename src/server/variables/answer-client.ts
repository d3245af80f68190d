import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isDecision } from '../../corpus/corpus';
import { fills } from '../../features/variables/filled';
import { tableCsv, tableJson } from '../../features/variables/table';
import type { AnnotationService } from '../annotations/service';
import type { Answering } from '../answering';
import type { Platform } from '../platform';
import type { Done } from '../protocol-annotations';
import {
  type AnswerDone,
  type AnswerParams,
  type ExportVariablesParams,
  type ExportVariablesResult,
  type SaveVariableParams,
  variableMethod,
  type VariablePlaceParams,
  type VariablePlaceResult,
  type VariablesParams,
  type VariableTableParams,
  type VariableTableResult,
  type WireVariable,
} from '../protocol-variables';
import type { State } from '../state';
import { canonical } from '../uris';
import { AnswerWriting } from './answers';
import { Tables } from './tables';
import { wireTableRow, wireVariable } from './wire';

/** Answers what our own client asks of variables and their table. */
export function answerVariables(
  connection: Connection,
  state: State,
  service: AnnotationService,
  platform: Platform,
  answering: Answering,
): void {
  const tables = new Tables(state, service, platform);
  const answers = new AnswerWriting(state, service, tables);
  /** The folder that is meant, once the settings are known. */
  const matterFor = (uri: string, token: CancellationToken): Promise<string | undefined> =>
    answering(token, undefined, () => state.library.matterAt(canonical(uri)));
  const written = <D extends Done>(done: D): D => {
    if (done.ok) service.told();
    return done;
  };

  connection.onRequest(
    variableMethod.table,
    async ({ uri }: VariableTableParams, token: CancellationToken): Promise<VariableTableResult | null> => {
      const matter = await matterFor(uri, token);
      if (matter === undefined) return null;
      const { columns, rows } = await tables.of(matter);
      return {
        ...{ matter, name: state.nameOf(matter), columns: columns.map(wireVariable) },
        rows: rows.map((row) => wireTableRow(row, columns, state.phrases)),
      };
    },
  );
  connection.onRequest(
    variableMethod.variables,
    async ({ uri }: VariablesParams, token: CancellationToken): Promise<WireVariable[]> => {
      const matter = await matterFor(uri, token);
      return matter === undefined ? [] : (await tables.columns(matter)).map(wireVariable);
    },
  );
  connection.onRequest(
    variableMethod.answer,
    async (params: AnswerParams, token: CancellationToken): Promise<AnswerDone> => {
      const document = await answering(token, undefined, () => state.convert.face(canonical(params.uri))?.document);
      if (!document) return service.writing.refuse('outside');
      const refusal = service.writing.refusalOf(document);
      if (refusal) return service.writing.refuse(refusal);
      if (!isDecision(document))
        return { ok: false, reason: 'value', why: state.phrases.get('variable.wrong.judgment') };
      return written(await answers.answer(document, params));
    },
  );
  connection.onRequest(
    variableMethod.save,
    async (params: SaveVariableParams, token: CancellationToken): Promise<Done> => {
      const matter = await matterFor(params.uri, token);
      return matter === undefined ? service.writing.refuse('outside') : written(await answers.save(matter, params));
    },
  );
  connection.onRequest(
    variableMethod.place,
    async ({ uri, variable }: VariablePlaceParams, token: CancellationToken): Promise<VariablePlaceResult> => {
      const matter = await matterFor(uri, token);
      const known = state.corpus.document(canonical(uri));
      if (matter === undefined || !known) return null;
      const column = (await tables.columns(matter)).find(({ id }) => id === variable);
      // Claims are found in the text, and the lines that it stands on counted there; it may not have been read yet.
      const document = await state.library.whole(known);
      if (!isDecision(document)) return null;
      const filled = column?.source && fills[column.source](document, state.corpus);
      return state.convert.location({ uri: document.uri, span: filled?.span ?? [0, 0] }) ?? null;
    },
  );
  connection.onRequest(
    variableMethod.export,
    async ({ uri, format }: ExportVariablesParams, token: CancellationToken): Promise<ExportVariablesResult | null> => {
      const matter = await matterFor(uri, token);
      if (matter === undefined) return null;
      const { columns, rows } = await tables.of(matter);
      const csv = format === 'csv' ? tableCsv(columns, rows, state.phrases) : undefined;
      const text = csv?.text ?? `${JSON.stringify(tableJson(columns, rows, state.phrases), undefined, 2)}\n`;
      return { text, rows: rows.length, defused: csv?.defused ?? 0 };
    },
  );
}
