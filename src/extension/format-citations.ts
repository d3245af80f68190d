import * as vscode from 'vscode';
import { method, type citationStyles, type FormatParams, type WireEdit } from '../server/protocol';
import type { Server } from './client';
import { hint } from './hint';
import { toRange, toWire } from './places';

interface StyleItem extends vscode.QuickPickItem {
  readonly style: (typeof citationStyles)[number];
}

/** Asks for a style and writes the citations of the brief in it, or those selected; one undo takes it back. */
export async function formatCitations(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const chosen = await vscode.window.showQuickPick(items(), {
    title: selection.isEmpty ? vscode.l10n.t('Format all citations') : vscode.l10n.t('Format the selected citations'),
    placeHolder: vscode.l10n.t('One undo takes it back'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const { version } = document;
  const params: FormatParams = {
    uri: document.uri.toString(),
    style: chosen.style,
    ...(!selection.isEmpty && { range: toWire(selection) }),
  };
  const edits = (await server.ask<WireEdit[]>(method.format, params)) ?? [];
  if (edits.length === 0 || document.version !== version) {
    hint(vscode.l10n.t('No citation here needs another form.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of edits) edit.replace(document.uri, toRange(range), text);
  await vscode.workspace.applyEdit(edit);
}

function items(): StyleItem[] {
  return [
    {
      style: 'defined',
      label: vscode.l10n.t('In full once, then by the short form'),
      detail: '《中华人民共和国反不正当竞争法》（以下简称反不正当竞争法）第十二条第二款 … 反不正当竞争法第二条',
    },
    {
      style: 'full',
      label: vscode.l10n.t('Always in full'),
      detail: '《中华人民共和国反不正当竞争法》第十二条第二款',
    },
    { style: 'marked', label: vscode.l10n.t('Short title'), detail: '《反不正当竞争法》第十二条第二款' },
    {
      style: 'note',
      label: vscode.l10n.t('Notes: short title, Arabic numerals, decisions by court and number'),
      detail: '《反不正当竞争法》第12条第2款',
    },
    {
      style: 'english',
      label: vscode.l10n.t('Briefs in English'),
      detail: 'Anti-Unfair Competition Law, arts. 2 and 12(2)(iv)',
    },
  ];
}
