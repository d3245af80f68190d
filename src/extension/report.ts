import * as vscode from 'vscode';
import type { Server } from './client';
import type { Output } from './output';
import { isOurs } from './recognition';
import { reportText, type ReportFacts } from './report-text';

/** Writes a report into an untitled document, for the person to read, complete and hand on. Nothing is sent. */
export async function reportIssue(extension: vscode.Extension<unknown>, server: Server, output: Output): Promise<void> {
  const content = reportText(factsOf(extension, server, output), {
    title: vscode.l10n.t('Glossator: report of an issue'),
    private: vscode.l10n.t(
      'Nothing has been sent. This text holds no words of your documents and no names of files; please add none. Copy it to whoever looks after your installation.',
    ),
    happened: vscode.l10n.t('What happened?'),
    expected: vscode.l10n.t('What did you expect?'),
    steps: vscode.l10n.t('What did you do before that?'),
    facts: vscode.l10n.t('Versions and settings'),
    failures: vscode.l10n.t('Errors of this session'),
    none: vscode.l10n.t('None.'),
  });
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

function factsOf(extension: vscode.Extension<unknown>, server: Server, output: Output): ReportFacts {
  const settings = vscode.workspace.getConfiguration('glossator');
  const { version } = extension.packageJSON as { version: string };
  return {
    extension: version,
    editor: vscode.version,
    surface: vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop',
    remote: vscode.env.remoteName !== undefined,
    locale: vscode.env.language,
    server: server.state,
    folders: vscode.workspace.workspaceFolders?.length ?? 0,
    documents: vscode.workspace.textDocuments.filter(isOurs).map((document) => ({
      language: document.languageId,
      length: document.getText().length,
      lines: document.lineCount,
    })),
    settings: {
      language: choice(settings.get('language'), ['auto', 'en', 'zh-cn']),
      documents: Object.keys(settings.get<object>('documents', {})).length,
      'decorations.roles': settings.get('decorations.roles') === true,
      'decorations.tags': settings.get('decorations.tags') === true,
    },
    failures: output.failures,
  };
}

/** A value that stands in a file of settings is told only where it is one of ours. */
function choice(value: unknown, known: readonly string[]): string {
  return known.find((one) => one === value) ?? 'other';
}
