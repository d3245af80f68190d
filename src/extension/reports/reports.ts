import * as vscode from 'vscode';
import type { WireLedgerRow } from '../../server/protocol-ledger';
import { reportMethod, type ReportParams, type ReportResult } from '../../server/protocol-reports';
import { bytesOf } from '../../server/protocol-bytes';
import type { Server } from '../client';
import { hint } from '../hint';
import { fileBehind } from '../taken-texts';
import { writeBytes } from '../write-text';
import { askAboutEdits, contentOf, offerToOpen, sayNoWord } from './written-file';

type Kind = ReportParams['kind'];
type Format = ReportParams['format'];

const endings: Readonly<Record<Format, string>> = { markdown: 'md', html: 'html', docx: 'docx' };

/** Asks what report of a brief is wanted and writes it beside the brief; never over what a hand has changed, unless asked. */
export async function writeReport(server: Server, row?: WireLedgerRow): Promise<void> {
  const address = row?.document ?? vscode.window.activeTextEditor?.document.uri.toString();
  if (address === undefined) return;
  const brief = fileBehind(vscode.Uri.parse(address));
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
  if (report === 'no-word') return sayNoWord();
  const file = report.edited ? await askAboutEdits(target) : target;
  if (!file) return;
  if (await writeBytes(file, bytesOf(report.content))) await show(file, format);
}

/** 代理词.md → 代理词 核对报告.html, in the same folder. */
function targetOf(brief: vscode.Uri, kind: Kind, format: Format): vscode.Uri {
  const name = brief.path.slice(brief.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return vscode.Uri.joinPath(brief, '..', `${name} ${names()[kind]}.${endings[format]}`);
}

async function show(file: vscode.Uri, format: Format): Promise<void> {
  if (format !== 'markdown') return offerToOpen(file);
  await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside, preview: true });
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
