import * as vscode from 'vscode';
import { bytesOf } from '../../server/protocol-bytes';
import { takenScheme } from '../../server/protocol-taken';
import { wordBriefMethod, type WordBriefParams, type WordBriefResult } from '../../server/protocol-word';
import type { Server } from '../client';
import { hint } from '../hint';
import { writeBytes } from '../write-text';
import { askAboutEdits, contentOf, offerToOpen, sayNoWord } from './written-file';

type Written = Exclude<WordBriefResult, string | null>;

/**
 * Writes the brief in front as a Word file beside it. What of it is left to check is said first; never over what a hand has
 * changed, unless asked.
 */
export async function exportToWord(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  // What is a Word file already needs none.
  const wanted = document && document.uri.scheme !== takenScheme && (await askLook());
  if (!wanted) return;
  const target = document.uri.with({ path: document.uri.path.replace(/(?:\.[^./]*)?$/, '.docx') });
  const before = await contentOf(target);
  const params: WordBriefParams = {
    ...{ uri: document.uri.toString(), ...wanted },
    ...(before !== undefined && { before }),
  };
  const written = await server.ask<WordBriefResult>(wordBriefMethod, params);
  if (written === 'no-word') return sayNoWord();
  if (!written) return hint(vscode.l10n.t('Open a brief first: only briefs go out as Word files.'));
  if (!(await mayGoOut(written.left))) return;
  const file = written.edited ? await askAboutEdits(target) : target;
  if (file && (await writeBytes(file, bytesOf(written.content)))) await offerToOpen(file);
}

/** Whether a brief is to be written with what is left to check of it. */
async function mayGoOut({ all, unchecked, doubted }: Written['left']): Promise<boolean> {
  if (unchecked + doubted === 0) return true;
  const write = vscode.l10n.t('Write All the Same');
  const look = vscode.l10n.t('Show Checks');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Of {0} citations and quotations {1} are not checked and {2} are in doubt.', all, unchecked, doubted),
    { modal: true, detail: vscode.l10n.t('Nothing of this is written into the Word file.') },
    write,
    look,
  );
  if (answer === look) await vscode.commands.executeCommand('glossator.checks.focus');
  return answer === write;
}

async function askLook(): Promise<Pick<WordBriefParams, 'style' | 'citations'> | undefined> {
  const filing = vscode.l10n.t('Filing with a court');
  const memo = vscode.l10n.t('Memo');
  const notes = vscode.l10n.t('What is cited in brackets goes to footnotes');
  const items: (vscode.QuickPickItem & Pick<WordBriefParams, 'style' | 'citations'>)[] = [
    {
      label: filing,
      detail: vscode.l10n.t('As Chinese courts have them, after GB/T 9704'),
      style: 'filing',
      citations: 'text',
    },
    {
      label: filing,
      description: vscode.l10n.t('with footnotes'),
      detail: notes,
      style: 'filing',
      citations: 'footnotes',
    },
    { label: memo, detail: vscode.l10n.t('A4 with margins of an inch'), style: 'memo', citations: 'text' },
    { label: memo, description: vscode.l10n.t('with footnotes'), detail: notes, style: 'memo', citations: 'footnotes' },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the brief to Word') });
  return picked && { style: picked.style!, citations: picked.citations };
}
