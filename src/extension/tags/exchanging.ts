import * as vscode from 'vscode';
import { bytesOf } from '../../server/protocol-bytes';
import {
  exchangeMethod,
  type ExchangeChoices,
  type ExportTagsParams,
  type ExportTagsResult,
  type ImportTagsParams,
  type ImportTagsResult,
} from '../../server/protocol-exchange';
import type { Server } from '../client';
import { exists } from '../exists';
import { hint } from '../hint';
import { chooseFolder } from '../matter';
import { working } from '../working';
import { writeBytes } from '../write-text';
import type { Annotations } from './annotations';

type Files = NonNullable<ExportTagsResult>['files'];

/** So many files are shown to a person who wants to look before they share. */
const shown = 5;

/** Says what of a folder would be shared, and writes it where a person chooses. */
export async function exportTags(server: Server): Promise<void> {
  const title = vscode.l10n.t('Export tags and notes');
  const folder = await chooseFolder();
  const choices = folder && (await server.ask<ExchangeChoices>(exchangeMethod.choices, {}));
  const format = choices && (await vscode.window.showQuickPick(choices.formats, { title }));
  const shares = choices?.shares.filter(({ layer }) => layer === 'gold' || !format?.goldOnly) ?? [];
  const share = format && (await vscode.window.showQuickPick(shares, { title }));
  if (!folder || !format || !share) return;
  const { layer, redact } = share;
  const params: ExportTagsParams = { uri: folder.uri.toString(), format: format.format, layer, redact };
  const made = await working(title, (token) => server.ask<ExportTagsResult>(exchangeMethod.export, params, token));
  if (!made) return;
  if (made.files.length === 0) return hint(made.said.join(' '));
  const [look, write] = [vscode.l10n.t('Look at the Files'), vscode.l10n.t('Choose Folder and Write…')];
  const readable = made.files.filter(({ text }) => text);
  let answer = await vscode.window.showInformationMessage(
    title,
    { modal: true, detail: made.said.join('\n') },
    write,
    ...(readable.length > 0 ? [look] : []),
  );
  if (answer === look) {
    for (const { content } of readable.slice(0, shown)) {
      const text = await vscode.workspace.openTextDocument({ content: new TextDecoder().decode(bytesOf(content)) });
      await vscode.window.showTextDocument(text, { preview: false });
    }
    answer = await vscode.window.showInformationMessage(title, write);
  }
  if (answer === write) await writeAll(made.files, title);
}

async function writeAll(files: Files, title: string): Promise<void> {
  const openLabel = vscode.l10n.t('Write Here');
  const [target] =
    (await vscode.window.showOpenDialog({ title, openLabel, canSelectFolders: true, canSelectFiles: false })) ?? [];
  if (!target) return;
  const all = files.map(({ path, content }) => ({ uri: vscode.Uri.joinPath(target, path), content }));
  const there = await Promise.all(all.map(({ uri }) => exists(uri)));
  const count = there.filter(Boolean).length;
  const over = vscode.l10n.t('Overwrite');
  const question = vscode.l10n.t('Files that are there already: {0}.', count);
  if (count > 0 && (await vscode.window.showWarningMessage(question, { modal: true }, over)) !== over) return;
  for (const { uri, content } of all) if (!(await writeBytes(uri, bytesOf(content)))) return;
  hint(vscode.l10n.t('Written to {0}.', vscode.workspace.asRelativePath(target)));
}

/** Takes files of other programs into a folder under one’s own name; says first what would come in. */
export async function importTags(annotations: Annotations): Promise<void> {
  const title = vscode.l10n.t('Import tags and notes');
  const folder = await chooseFolder();
  if (!folder) return;
  const filters = { [vscode.l10n.t('Tags and notes')]: ['jsonld', 'json', 'csv', 'qdpx', 'qdc', 'ann'] };
  const files = await vscode.window.showOpenDialog({ title, canSelectMany: true, filters });
  if (!files) return;
  const run = async (write: boolean): Promise<ImportTagsResult | undefined> => {
    const params: ImportTagsParams = { uri: folder.uri.toString(), files: files.map(String), write };
    const done = await working(title, (token) =>
      annotations.try<NonNullable<ImportTagsResult>>(exchangeMethod.import, params, token),
    );
    if (done && !done.ok) void vscode.window.showErrorMessage(done.why);
    return done?.ok ? done : undefined;
  };
  const found = await run(false);
  if (!found?.said) return;
  const take = vscode.l10n.t('Import');
  const answer = await vscode.window.showInformationMessage(
    title,
    { modal: true, detail: found.said.join('\n') },
    ...(found.count ? [take] : []),
  );
  const done = answer === take ? await run(true) : undefined;
  if (done?.said) void vscode.window.showInformationMessage(done.said.join(' '));
}
