import * as vscode from 'vscode';
import type { WireRow } from '../server/protocol';

const icons: Readonly<Record<string, string>> = {
  matter: 'root-folder',
  judgment: 'law',
  instance: 'git-commit',
  issue: 'question',
  claim: 'comment',
  heading: 'list-tree',
  aside: 'list-tree',
  party: 'person',
  part: 'symbol-namespace',
  rejected: 'circle-slash',
  displaced: 'history',
  holding: 'symbol-constant',
  order: 'check',
  passage: 'quote',
  provision: 'symbol-field',
  brief: 'file-text',
  more: 'ellipsis',
  law: 'book',
  note: 'info',
  code: 'tag',
  thread: 'comment-unresolved',
  differing: 'git-compare',
};

const states = {
  none: vscode.TreeItemCollapsibleState.None,
  folded: vscode.TreeItemCollapsibleState.Collapsed,
  unfolded: vscode.TreeItemCollapsibleState.Expanded,
};

/**
 * A row as VS Code shows it; a click runs the command, where the row has a place to show. It gets no arguments: those
 * would be gone where the tree is fetched anew between the click and the command. The row is the one selected.
 */
export function treeItemOf(row: WireRow, command: string): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, states[row.children]);
  item.id = row.id;
  item.iconPath = new vscode.ThemeIcon(
    icons[row.kind] ?? 'circle-outline',
    row.unsure ? new vscode.ThemeColor('disabledForeground') : undefined,
  );
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: [row.spoken, row.description].filter(Boolean).join(', ') };
  item.tooltip = row.tooltip ?? row.label;
  if (row.description !== undefined) item.description = row.description;
  if (row.place) item.command = { command, title: vscode.l10n.t('Show') };
  return item;
}
