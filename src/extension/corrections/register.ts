import * as vscode from 'vscode';
import type { WireRow } from '../../server/protocol';
import type { Server } from '../client';
import type { HoldingsView } from '../holdings-view';
import type { Annotations } from '../tags/annotations';
import type { StoreNotice } from '../tags/store-notice';
import { Correcting } from './correcting';
import { exportGold } from './export-gold';

/** The commands that correct a reading, and export what people made of it. */
export function registerCorrections(
  server: Server,
  holdings: HoldingsView,
  annotations: Annotations,
  notice: StoreNotice,
): vscode.Disposable[] {
  const correcting = new Correcting(server, annotations, notice);
  const register = (name: string, run: (row?: WireRow) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`glossator.corrections.${name}`, (row?: WireRow | 'selected') =>
      // A key that is pressed in the view means the row that is selected there.
      run(row === 'selected' ? holdings.selected : row),
    );
  return [
    register('accept', (row) => correcting.accept(row)),
    register('reject', (row) => correcting.reject(row)),
    register('change', (row) => correcting.change(row)),
    register('setBorders', (row) => correcting.setBorders(row)),
    register('split', (row) => correcting.split(row)),
    register('join', (row) => correcting.join(row)),
    register('add', () => correcting.add()),
    register('takeBack', (row) => correcting.takeBack(row)),
    register('undo', () => correcting.undo()),
    register('place', (row) => correcting.place(row)),
    register('exportGold', (row) => exportGold(server, row)),
  ];
}
