import * as vscode from 'vscode';
import type { WireLedgerRow } from '../../server/protocol-ledger';
import type { Server } from '../client';
import { VerdictMarks } from '../decorations/verdicts';
import type { Recognition } from '../recognition';
import { Checking } from './checking';
import type { Checks } from './checks';
import type { ChecksView } from './checks-view';
import { writeReport } from '../reports/reports';
import { exportToWord } from '../reports/word-brief';
import { commentInWord } from '../reports/word-comments';
import { ProgressItem } from './progress-item';

/** The states of citations and quotations: their view, marks, progress and commands. */
export function registerChecks(
  server: Server,
  recognition: Recognition,
  checks: Checks,
  view: ChecksView,
  memento: vscode.Memento,
  extension: vscode.Uri,
): vscode.Disposable[] {
  const checking = new Checking(checks, memento);
  const register = (name: string, run: (row?: WireLedgerRow) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`glossator.checks.${name}`, (row?: WireLedgerRow | 'selected') =>
      // A key that is pressed in the view means the row that is selected there.
      run(row === 'selected' ? view.selected : row),
    );
  return [
    checks,
    view,
    new ProgressItem(checks, recognition, (progress) => {
      view.progress = progress;
    }),
    new VerdictMarks(extension, server, checks, recognition),
    register('sign', (row) => checking.sign(row)),
    register('signLookedUp', (row) => checking.signLookedUp(row)),
    register('doubt', (row) => checking.doubt(row)),
    register('withdraw', (row) => checking.withdraw(row)),
    register('compare', (row) => checking.compare(row)),
    register('next', () => checking.go('next')),
    register('previous', () => checking.go('previous')),
    register('showSource', (row) => checking.showSource(row)),
    register('preview', () => view.preview()),
    register('open', (row) => view.open(row)),
    register('refresh', () => view.refresh()),
    register('report', (row) => writeReport(server, row)),
    register('exportToWord', () => exportToWord(server)),
    register('commentInWord', () => commentInWord(server)),
    // From a card it is named by its address and place, from anywhere else by its row or the cursor.
    vscode.commands.registerCommand(
      'glossator.checks.copyNumber',
      (item?: string | WireLedgerRow, start?: number, end?: number) =>
        typeof item === 'string'
          ? checking.copy({ uri: item, span: [start ?? 0, end ?? 0] })
          : checking.copyNumber(item),
    ),
  ];
}
