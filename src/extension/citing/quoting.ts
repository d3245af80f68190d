import * as vscode from 'vscode';
import {
  citingMethod,
  type QuoteIntoParams,
  type QuoteIntoResult,
  type QuoteParams,
  type QuoteResult,
} from '../../server/protocol-citing';
import type { WirePlace, WireRow } from '../../server/protocol';
import type { Server } from '../client';
import { hint } from '../hint';
import { toWire } from '../places';

/** Copies words of a source with their citation, and puts them into a brief as that goes on. */
export class Quoting {
  private copied: { readonly text: string; readonly from: WirePlace } | undefined;

  constructor(private readonly server: Server) {}

  /** The words selected, those of a row, or the conclusion at the cursor: onto the clipboard, for any program. */
  async copy(row?: WireRow): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const params: QuoteParams | undefined =
      row?.place ?? (editor && { uri: editor.document.uri.toString(), range: toWire(editor.selection) });
    const found = params && (await this.server.ask<QuoteResult>(citingMethod.quote, params));
    if (!found) return hint(vscode.l10n.t('Put the cursor on words of a judgment or a law first.'));
    this.copied = found;
    await vscode.env.clipboard.writeText(found.text);
    hint(vscode.l10n.t('Copied with its citation.'));
  }

  /** What was copied with its citation, as the brief in front goes on; anything else is pasted as it is. */
  async paste(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { copied } = this;
    if (!copied || (await vscode.env.clipboard.readText()) !== copied.text) {
      await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
      return;
    }
    const { document, selection } = editor;
    const text = await this.textInto(document, selection.start, copied.from);
    if (text !== undefined) await editor.edit((edit) => edit.replace(selection, text));
  }

  /** The words at a place of a source as a brief goes on at a position; says why there are none. */
  async textInto(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
    { uri, range }: WirePlace,
  ): Promise<string | undefined> {
    const params: QuoteIntoParams = {
      uri: document.uri.toString(),
      position: { line, character },
      from: { uri, range },
    };
    const found = await this.server.ask<QuoteIntoResult>(citingMethod.quoteInto, params);
    if (!found) return undefined;
    if ('text' in found) return found.text;
    hint(reasons()[found.none]);
    return undefined;
  }
}

function reasons(): Readonly<Record<Extract<QuoteIntoResult, { none: string }>['none'], string>> {
  return {
    'no-brief': vscode.l10n.t('Words are quoted in briefs.'),
    'no-words': vscode.l10n.t('The words are no longer where they were copied.'),
    'other-matter': vscode.l10n.t('The words are from another folder: nothing goes from one matter into another.'),
  };
}
