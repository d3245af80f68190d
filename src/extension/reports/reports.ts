import * as vscode from 'vscode';
import type { WireLedgerRow } from '../../server/protocol-ledger';
import { reportMethod, type ReportParams, type ReportResult } from '../../server/protocol-reports';
import { base64Of, bytesOf } from '../../server/protocol-bytes';
import type { Server } from '../client';
import { exists } from '../exists';
import { hint } from '../hint';
import { writeBytes } from '../write-text';

type Kind = ReportParams['kind'];
type Format = ReportParams['format'];

const endings: Readonly<Record<Format, string>> = { markdown: 'md', html: 'html', docx: 'docx' };

/** Asks what report of a brief is wanted and writes it beside the brief; never over what a hand has changed, unless asked. */
export async function writeReport(server: Server, row?: WireLedgerRow): Promise<void> {
  const address = row?.document ?? vscode.window.activeTextEditor?.document.uri.toString();
  if (address === undefined) return;
  const brief = vscode.Uri.parse(address);
  const kind = await askKind();
  const format = kind && (await askFormat());
  if (!kind || !format) return;
  const court = kind === 'similar-cases' ? await askCourt() : '';
  if (court === undefined) return;
  const target = targetOf(brief, kind, format);
  const before = await contentOf(target);
  const params: ReportParams = {
    ...{ uri: address, kind, format },
    ...(court !== '' && { court }),
    ...(before !== undefined && { before }),
  };
  const report = await server.ask<ReportResult>(reportMethod, params);
  if (!report) return hint(vscode.l10n.t('Open a brief first: reports are about its citations and quotations.'));
  if (report === 'no-word')
    return hint(
      vscode.l10n.t(
        'A browser has nothing that makes Word files: open the folder on the desktop, or choose a page to print.',
      ),
    );
  const file = report.edited ? await askAboutEdits(target) : target;
  if (!file) return;
  if (await writeBytes(file, bytesOf(report.content))) await show(file, format);
}

/** 代理词.md → 代理词 核对报告.html, in the same folder. */
function targetOf(brief: vscode.Uri, kind: Kind, format: Format): vscode.Uri {
  const name = brief.path.slice(brief.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return vscode.Uri.joinPath(brief, '..', `${name} ${names()[kind]}.${endings[format]}`);
}

async function contentOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return base64Of(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** The file to write where the one that is there was changed by hand: it, one beside it, or none. */
async function askAboutEdits(target: vscode.Uri): Promise<vscode.Uri | undefined> {
  const beside = vscode.l10n.t('Write Beside It');
  const over = vscode.l10n.t('Overwrite');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} was changed by hand since it was written.', vscode.workspace.asRelativePath(target)),
    { modal: true },
    beside,
    over,
  );
  if (answer === over) return target;
  if (answer !== beside) return undefined;
  for (let i = 2; ; i++) {
    const other = target.with({ path: target.path.replace(/(\.[^.]*)$/, ` (${i})$1`) });
    if (!(await exists(other))) return other;
  }
}

async function show(file: vscode.Uri, format: Format): Promise<void> {
  if (format === 'markdown') {
    await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    return;
  }
  const message = vscode.l10n.t('Written to {0}.', vscode.workspace.asRelativePath(file));
  // A browser or Word shows files of the machine that it runs on.
  if (vscode.env.uiKind !== vscode.UIKind.Desktop || vscode.env.remoteName !== undefined || file.scheme !== 'file')
    return hint(message);
  const open = format === 'html' ? vscode.l10n.t('Open in Browser') : vscode.l10n.t('Open File');
  if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.env.openExternal(file);
}

function names(): Readonly<Record<Kind, string>> {
  return {
    verification: vscode.l10n.t('verification report'),
    authorities: vscode.l10n.t('table of authorities'),
    quotations: vscode.l10n.t('list of quotations'),
    'similar-cases': vscode.l10n.t('similar cases'),
    evidence: vscode.l10n.t('exhibits'),
  };
}

async function askKind(): Promise<Kind | undefined> {
  const items: (vscode.QuickPickItem & { readonly of: Kind })[] = [
    {
      of: 'verification',
      label: vscode.l10n.t('Verification report'),
      detail: vscode.l10n.t('Each citation and quotation beside the words of its source, with its state and by whom'),
    },
    {
      of: 'authorities',
      label: vscode.l10n.t('Table of authorities'),
      detail: vscode.l10n.t('Laws, interpretations and cases, each once, with where they are cited'),
    },
    {
      of: 'quotations',
      label: vscode.l10n.t('List of quotations'),
      detail: vscode.l10n.t('Each with its source, who says the words and what comparing comes to'),
    },
    {
      of: 'similar-cases',
      label: vscode.l10n.t('Report on similar cases'),
      detail: vscode.l10n.t('The cases cited, with tiers and what to note; blanks for what only the searcher knows'),
    },
    {
      of: 'evidence',
      label: vscode.l10n.t('List of exhibits'),
      detail: vscode.l10n.t('Exhibits by number with what rests on each, and a table for the opinions on them'),
    },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Write a report') }))?.of;
}

async function askFormat(): Promise<Format | undefined> {
  const items: (vscode.QuickPickItem & { readonly format: Format })[] = [
    {
      format: 'html',
      label: vscode.l10n.t('Page to print'),
      detail: vscode.l10n.t('One HTML file that needs nothing else'),
    },
    {
      format: 'docx',
      label: vscode.l10n.t('Word file'),
      detail: vscode.l10n.t('.docx, set like a paper for a Chinese court; in English like a memo'),
    },
    { format: 'markdown', label: 'Markdown', detail: vscode.l10n.t('To go on writing in') },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Write a report') }))?.format;
}

function askCourt(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Court of the pending case'),
    prompt: vscode.l10n.t('Its name in full, for the tiers; leave it empty to fill it in later'),
  });
}
