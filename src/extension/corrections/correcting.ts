import * as vscode from 'vscode';
import type { WireRow } from '../../server/protocol';
import { annotationMethod, type AmendParams } from '../../server/protocol-annotations';
import {
  correctionMethod,
  type CorrectDone,
  type CorrectParams,
  type FormParams,
  type FormResult,
  type ItemParams,
  type TakeBackParams,
  type UndoCorrectionParams,
  type WireAct,
  type WireCorrectedKind,
  type WireItem,
} from '../../server/protocol-corrections';
import type { Server } from '../client';
import { hint } from '../hint';
import { toWire } from '../places';
import type { Annotations } from '../tags/annotations';
import type { StoreNotice } from '../tags/store-notice';
import { askField, askKind, askValues, chooseAct, type Choice } from './ask';

/** What the rows of Holdings stand for, as far as it can be corrected. */
const kinds: Readonly<Record<string, WireCorrectedKind>> = {
  ...{ holding: 'holding', order: 'holding', issue: 'issue', party: 'party', part: 'section' },
};

/** The commands that correct a reading: on the row that is meant, else on what the cursor is at. */
export class Correcting {
  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
    private readonly notice: StoreNotice,
  ) {}

  async accept(row?: WireRow): Promise<void> {
    await this.act(row, { is: 'accept' }, (words) => vscode.l10n.t('Accepted: {0}', words));
  }

  async reject(row?: WireRow): Promise<void> {
    await this.act(row, { is: 'reject' }, (words) => vscode.l10n.t('Rejected: {0}', words));
  }

  async join(row?: WireRow): Promise<void> {
    await this.act(row, { is: 'join' }, (words) => vscode.l10n.t('Joined with the next: {0}', words));
  }

  /** All that can be said of an item, in one list; what is chosen is done. */
  async change(row?: WireRow): Promise<void> {
    const found = await this.form(row);
    if (!found) return;
    const { item, target } = found;
    const chosen = await chooseAct(item);
    if (chosen) await this.doChosen(chosen, item, target, row);
  }

  /** Gives an item the borders of what is selected in its text. */
  async setBorders(row?: WireRow): Promise<void> {
    const found = await this.form(row, true);
    const selection = found && selectedIn(found.target.uri);
    if (!found) return;
    if (!selection || selection.isEmpty) return hint(vscode.l10n.t('Select the words first.'));
    await this.write(found.target, { is: 'span', range: toWire(selection) }, (words) =>
      vscode.l10n.t('Borders set: {0}', words),
    );
  }

  /** Splits an item where the cursor is in it; of a part, one is asked what the rest is. */
  async split(row?: WireRow): Promise<void> {
    const found = await this.form(row, true);
    if (!found) return;
    const { item, target } = found;
    const at = selectedIn(target.uri)?.active;
    if (!at) return hint(vscode.l10n.t('Put the cursor inside the passage, where it is to be split.'));
    const role = item.of === 'section' ? await askField(item, 'role') : {};
    if (!role) return;
    const act: WireAct = { is: 'split', at: { line: at.line, character: at.character }, values: role };
    await this.write(target, act, (words) => vscode.l10n.t('Split: {0}', words));
  }

  /** Makes what is selected a holding, an issue, a party or a part. */
  async add(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    if (editor.selection.isEmpty) return hint(vscode.l10n.t('Select the words first.'));
    const range = toWire(editor.selection);
    const of = await askKind();
    if (!of) return;
    const target = { uri: editor.document.uri.toString(), range, of };
    const item = await this.ask({ ...target, adds: true });
    const values = item && (await askValues(item));
    if (values) await this.write(target, { is: 'add', values }, (words) => vscode.l10n.t('Added: {0}', words));
  }

  /** Takes one’s own correction back, with what was written together with it. */
  async takeBack(row?: WireRow): Promise<void> {
    const target = targetOf(row);
    if (!target) return;
    const params: TakeBackParams = { ...target, ...(row?.own && { ids: row.own }) };
    await this.written(target.uri, correctionMethod.takeBack, params, (words) =>
      vscode.l10n.t('Your correction was taken back: {0}', words),
    );
  }

  async undo(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!uri) return;
    const params: UndoCorrectionParams = { uri: uri.toString() };
    await this.written(params.uri, correctionMethod.undo, params, () => vscode.l10n.t('The correction was undone.'));
  }

  /** Says where the words of a correction that has lost its place are now: those that are selected. */
  async place(row?: WireRow): Promise<void> {
    const [id] = row?.own ?? [];
    if (id === undefined || row?.document === undefined) return;
    const selection = selectedIn(row.document);
    if (!selection || selection.isEmpty)
      return hint(vscode.l10n.t('Select in the text where the words are now, then choose this again.'));
    const params: AmendParams = { uri: row.document, id, range: toWire(selection) };
    await this.written(row.document, annotationMethod.amend, params, () => vscode.l10n.t('Placed anew.'));
  }

  private async doChosen(chosen: Choice, item: WireItem, target: ItemParams, row?: WireRow): Promise<void> {
    switch (chosen.is) {
      case 'field': {
        const values = await askField(item, chosen.name);
        if (values)
          await this.write(target, { is: 'change', values }, (words) => vscode.l10n.t('Corrected: {0}', words));
        return;
      }
      case 'borders':
        return this.setBorders(row);
      case 'split':
        return this.split(row);
      case 'takeBack':
        return this.takeBack(row);
      case 'accept':
        return this.accept(row);
      case 'reject':
        return this.reject(row);
      case 'join':
        return this.join(row);
    }
  }

  private async act(row: WireRow | undefined, act: WireAct, say: (words: string) => string): Promise<void> {
    const target = targetOf(row);
    if (target) await this.write(target, act, say);
  }

  /** What an item is and may be said to be; where a selection says something else, the smallest item around its start. */
  private async form(
    row: WireRow | undefined,
    atCursor = false,
  ): Promise<{ readonly item: WireItem; readonly target: ItemParams } | undefined> {
    const target = targetOf(row, atCursor);
    const item = target && (await this.ask(target));
    return item && { item, target: { uri: target.uri, range: item.range, of: item.of } };
  }

  private async ask(params: FormParams): Promise<WireItem | undefined> {
    const found = await this.server.ask<FormResult>(correctionMethod.form, params);
    if (!found) return undefined;
    if (!('why' in found)) return found;
    hint(found.why);
    return undefined;
  }

  private async write(target: ItemParams, act: WireAct, say: (words: string) => string): Promise<void> {
    const params: CorrectParams = { ...target, act };
    await this.written(target.uri, correctionMethod.correct, params, say);
  }

  private async written(uri: string, method: string, params: object, say: (words: string) => string): Promise<void> {
    const done = await this.annotations.try<CorrectDone>(method, params);
    if (!done) return;
    if (done.ok) {
      void this.notice.wrote(vscode.Uri.parse(uri));
      hint(say(done.words));
    } else if (done.reason === 'nothing') hint(done.why);
    else void vscode.window.showErrorMessage(done.why);
  }
}

/** The thing of a row; else of the selection in the text in front, or of the cursor alone. */
function targetOf(row: WireRow | undefined, atCursor = false): ItemParams | undefined {
  if (row?.place) {
    const of = kinds[row.kind];
    return { uri: row.place.uri, range: row.place.range, ...(of && { of }) };
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { start } = editor.selection;
  const range = toWire(atCursor ? new vscode.Range(start, start) : editor.selection);
  return { uri: editor.document.uri.toString(), range };
}

/** What is selected in a text, where an editor shows it. */
function selectedIn(uri: string): vscode.Selection | undefined {
  const wanted = vscode.Uri.parse(uri).toString();
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === wanted)?.selection;
}
