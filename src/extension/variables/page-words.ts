import * as vscode from 'vscode';
import type { PageWords } from '../../webview/protocol';

/** All that the page of the table says. */
export function pageWords(folder: string): PageWords {
  return {
    title: vscode.l10n.t('Variables of the judgments in {0}', folder),
    judgment: vscode.l10n.t('Judgment'),
    search: vscode.l10n.t('Search in all cells'),
    filterOf: vscode.l10n.t('Filter by {0}', '{0}'),
    show: vscode.l10n.t('Which rows are shown'),
    showAll: vscode.l10n.t('All judgments'),
    showDiffers: vscode.l10n.t('With different answers'),
    showOpen: vscode.l10n.t('With cells nobody has looked at'),
    showGuesses: vscode.l10n.t('With inferred values'),
    count: vscode.l10n.t('{0} judgments', '{0}'),
    countOf: vscode.l10n.t('{0} of {1} judgments', '{0}', '{1}'),
    empty: vscode.l10n.t('No judgment has been found in this folder yet.'),
    nothingFits: vscode.l10n.t('No judgment fits the filters.'),
    newVariable: vscode.l10n.t('New Variable'),
    columns: vscode.l10n.t('Columns'),
    export: vscode.l10n.t('Export'),
    passage: vscode.l10n.t('Show Passage (F12)'),
    confirm: vscode.l10n.t('Confirm the Reading (Ctrl+Enter)'),
    takeBack: vscode.l10n.t('Take My Answer Back (Delete)'),
    edit: vscode.l10n.t('Answer (Enter)'),
    inferred: vscode.l10n.t('inferred, not confirmed'),
    ofAnother: vscode.l10n.t('another person’s answer'),
    differs: vscode.l10n.t('different answers'),
    notStated: vscode.l10n.t('not stated'),
    notApplicable: vscode.l10n.t('not applicable'),
    asRead: vscode.l10n.t('Confirm what the reading has: {0}', '{0}'),
    yes: vscode.l10n.t('yes'),
    no: vscode.l10n.t('no'),
    open: vscode.l10n.t('Nobody has looked yet, and the reading has nothing.'),
    noDefinition: vscode.l10n.t('No definition'),
  };
}
