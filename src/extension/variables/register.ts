import * as vscode from 'vscode';
import type { PageState } from '../../webview/protocol';
import type { Server } from '../client';
import { chooseFolder } from '../matter';
import type { Annotations } from '../tags/annotations';
import type { StoreNotice } from '../tags/store-notice';
import { Variables } from './define';
import { exportTable } from './export-table';
import { VariablesTable } from './variables-table';

/** Under this name the editor keeps tables over a restart. */
const viewType = 'glossator.variables';

/** The tables of variables, one a folder, and their commands. */
export function registerVariables(
  server: Server,
  annotations: Annotations,
  notice: StoreNotice,
  extension: vscode.Uri,
): vscode.Disposable[] {
  const variables = new Variables(server, annotations);
  const tables = new Map<string, VariablesTable>();
  const nameOf = (folder: vscode.Uri): string =>
    vscode.workspace.getWorkspaceFolder(folder)?.name ?? folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const commands = {
    newVariable: (folder: vscode.Uri) => variables.make(folder),
    chooseColumns: (folder: vscode.Uri) => variables.chooseColumns(folder),
    export: (folder: vscode.Uri) => exportTable(server, folder, nameOf(folder)),
    wrote: (uri: vscode.Uri) => void notice.wrote(uri),
  };
  const take = (panel: vscode.WebviewPanel, folder: vscode.Uri): void => {
    const table = new VariablesTable(panel, folder, nameOf(folder), extension, server, annotations, commands);
    tables.set(folder.toString(), table);
    table.onDidDispose(() => {
      tables.delete(folder.toString());
      table.dispose();
    });
  };
  const open = (folder: vscode.Uri): void => {
    const known = tables.get(folder.toString());
    if (known) return known.reveal();
    take(vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Active), folder);
  };
  const register = (name: string, run: (folder: vscode.Uri) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`glossator.variables.${name}`, async () => {
      const folder = await chooseFolder();
      if (folder) await run(folder.uri);
    });
  return [
    register('open', open),
    register('new', commands.newVariable),
    register('edit', (folder) => variables.edit(folder)),
    register('columns', commands.chooseColumns),
    register('export', commands.export),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: PageState | undefined) => {
        const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === state?.matter);
        if (folder) take(panel, folder.uri);
        else panel.dispose();
        return Promise.resolve();
      },
    }),
    { dispose: () => [...tables.values()].forEach((table) => table.dispose()) },
  ];
}
