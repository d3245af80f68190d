import * as vscode from 'vscode';
import {
  ledgerMethod,
  type CheckDone,
  type CheckParams,
  type CompareDone,
  type LedgerItemParams,
  type LedgerParams,
  type LedgerSourceResult,
  type LookUpParams,
  type LookUpResult,
  type WireLedgerRow,
  type WithdrawParams,
} from '../../server/protocol-ledger';
import { hint } from '../hint';
import { showPlace, toRange, toWire } from '../places';
import { askLookedUp } from './ask-looked-up';
import type { Checks } from './checks';
import { openItem } from './open-item';

/** The commands of the ledger: on the row that is meant, else on what the cursor is at. */
export class Checking {
  /** Settled when the cursor is where the last step takes it: a key that is pressed right behind means that place. */
  private going: Promise<void> = Promise.resolve();

  constructor(
    private readonly checks: Checks,
    private readonly memento: vscode.Memento,
  ) {}

  /** Signs: this person has checked it. */
  async sign(row?: WireLedgerRow): Promise<void> {
    await this.going;
    const item = itemOf(row);
    if (item) await this.write(item, { is: 'signed' });
  }

  /** Signs with where and when it was looked up; what to look up by is put on the clipboard first. */
  async signLookedUp(row?: WireLedgerRow): Promise<void> {
    await this.going;
    const item = itemOf(row);
    if (!item) return;
    await this.copy(item);
    const asked = await askLookedUp(this.memento);
    if (asked) await this.write(item, { is: 'signed', ...asked });
  }

  async doubt(row?: WireLedgerRow): Promise<void> {
    await this.going;
    const item = itemOf(row);
    if (!item) return;
    const note = await vscode.window.showInputBox({
      title: vscode.l10n.t('Put in doubt'),
      prompt: vscode.l10n.t('What is in doubt? It may be left empty.'),
    });
    if (note !== undefined) await this.write(item, { is: 'doubted', note: note.trim() });
  }

  /** Takes one’s own checks back: of an item, or those of a row of what is no longer there. */
  async withdraw(row?: WireLedgerRow): Promise<void> {
    const item = itemOf(row) ?? (row?.document === undefined ? undefined : { uri: row.document, range: top });
    if (!item) return;
    const params: WithdrawParams = { ...item, ...(row?.own && { ids: row.own }) };
    const done = await this.checks.write<CheckDone>(vscode.Uri.parse(item.uri), ledgerMethod.withdraw, params);
    if (done) hint(vscode.l10n.t('Your check was taken back. {0}/{1} checked', done.done, done.total));
  }

  /** Compares a whole brief with those of its sources that can verify. */
  async compare(row?: WireLedgerRow): Promise<void> {
    const uri = row?.document ?? vscode.window.activeTextEditor?.document.uri.toString();
    if (uri === undefined) return;
    const params: LedgerParams = { uri };
    const done = await this.checks.write<CompareDone>(vscode.Uri.parse(uri), ledgerMethod.compare, params);
    if (!done) return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Compared {0}, of which {1} agree. {2} have no copy in the folder that can verify and stay unchecked.',
        done.compared,
        done.agree,
        done.without,
      ),
    );
  }

  /** Goes to the next citation or quotation that nobody has checked, or the one before. */
  go(way: 'next' | 'previous'): Promise<void> {
    const step = this.going.then(() => this.step(way));
    this.going = step.catch(() => undefined);
    return step;
  }

  private async step(way: 'next' | 'previous'): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const ledger = editor && (await this.checks.of(editor.document.uri));
    if (!ledger || vscode.window.activeTextEditor !== editor) return;
    const item = openItem(ledger.items, toWire(editor.selection), way);
    if (!item) {
      const { done, items } = ledger;
      return hint(vscode.l10n.t('Nothing here is left unchecked. {0}/{1} checked', done, items.length));
    }
    const range = toRange(item.range);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The source beside the draft; the cursor stays in the draft. */
  async showSource(row?: WireLedgerRow): Promise<void> {
    await this.going;
    const item = itemOf(row);
    const found = item && (await this.checks.ask<LedgerSourceResult>(ledgerMethod.source, item));
    if (!found) return;
    if ('why' in found) return hint(found.why);
    const draft = vscode.window.activeTextEditor;
    await showPlace(found.place.uri, found.place.range, true, vscode.ViewColumn.Beside);
    // Half as wide, the draft breaks its lines elsewhere.
    if (draft && !row) draft.revealRange(draft.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Puts the number of a case, or the title and article of a law, on the clipboard. */
  async copyNumber(row?: WireLedgerRow): Promise<void> {
    const item = itemOf(row);
    if (item) await this.copy(item);
  }

  async copy(params: LookUpParams): Promise<void> {
    const found = await this.checks.ask<LookUpResult>(ledgerMethod.lookUp, params);
    if (!found) return hint(vscode.l10n.t('There is no number here to copy.'));
    await vscode.env.clipboard.writeText(found.words);
    hint(vscode.l10n.t('Copied: {0}', found.words));
  }

  private async write(item: LedgerItemParams, what: Pick<CheckParams, 'is' | 'note' | 'lookedUp'>): Promise<void> {
    const params: CheckParams = { ...item, ...what };
    const done = await this.checks.write<CheckDone>(vscode.Uri.parse(item.uri), ledgerMethod.check, params);
    if (!done) return;
    hint(
      what.is === 'signed'
        ? vscode.l10n.t('Signed: {0}. {1}/{2} checked', done.words, done.done, done.total)
        : vscode.l10n.t('In doubt: {0}. {1}/{2} checked', done.words, done.done, done.total),
    );
  }
}

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What a row stands for, else what the selection in the text in front means. */
function itemOf(row: WireLedgerRow | undefined): LedgerItemParams | undefined {
  if (row) {
    const { document, range, of } = row;
    return document === undefined || !range ? undefined : { uri: document, range, ...(of && { of }) };
  }
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), range: toWire(editor.selection) };
}
