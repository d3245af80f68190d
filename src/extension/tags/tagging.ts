import * as vscode from 'vscode';
import type { WireHit } from '../../server/protocol';
import {
  annotationMethod,
  type AmendParams,
  type AnnotateParams,
  type RemoveParams,
  type WireAnnotation,
  type WireTagRow,
} from '../../server/protocol-annotations';
import type { Swatches } from '../decorations/swatch';
import { hint } from '../hint';
import { toWire } from '../places';
import type { Annotations } from './annotations';
import type { NoteFiles } from './note-files';
import { pickCodes, type ChosenCodes } from './pick-codes';
import type { Reattach } from './reattach';
import type { StoreNotice } from './store-notice';

/** An annotation and the document it is in. */
interface Target {
  readonly uri: vscode.Uri;
  readonly id: string;
  readonly annotation: WireAnnotation;
}

/** The commands that make and change tags and notes: from a selection, from the cursor, or from a row of the view. */
export class Tagging {
  /** What was deleted last, for as long as the window lives. */
  private removed: RemoveParams | undefined;

  constructor(
    private readonly annotations: Annotations,
    private readonly notes: NoteFiles,
    private readonly reattach: Reattach,
    private readonly notice: StoreNotice,
    private readonly swatches: Swatches,
  ) {}

  /** Tags what is selected. */
  async tag(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { selection, document } = editor;
    if (selection.isEmpty) return hint(vscode.l10n.t('Select the passage that the tag is for.'));
    await this.add(document.uri, toWire(selection));
  }

  /** Tags the document as a whole. */
  async tagDocument(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await this.add(document.uri);
  }

  /** Tags passages that were found, all with the same codes. */
  async tagHits(hits: readonly WireHit[]): Promise<void> {
    const first = hits[0] && vscode.Uri.parse(hits[0].place.uri);
    const codes = first && (await this.choose(first, vscode.l10n.t('Tag {0} passages', hits.length)));
    if (!codes || codes.length === 0) return;
    for (const { place } of hits) {
      const params: AnnotateParams = { uri: place.uri, range: place.range, codes };
      if (!(await this.annotations.write(annotationMethod.annotate, params))) return;
    }
    void this.notice.wrote(first);
  }

  /** A note on what is selected, or on the document as a whole. */
  async note(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { selection, document } = editor;
    const note = await vscode.window.showInputBox({
      title: selection.isEmpty
        ? vscode.l10n.t('Note on the whole document')
        : vscode.l10n.t('Note on the selected passage'),
      prompt: vscode.l10n.t('Markdown. Longer notes: save a first line, then Edit Note.'),
    });
    if (!note?.trim()) return;
    const params: AnnotateParams = {
      uri: document.uri.toString(),
      ...(!selection.isEmpty && { range: toWire(selection) }),
      codes: [],
      note: note.trim(),
    };
    await this.annotate(document.uri, params);
  }

  /** Chooses other codes for one's own tag. */
  async editCodes(row?: WireTagRow): Promise<void> {
    const target = await this.target(vscode.l10n.t('Change the codes of which tag?'), row);
    if (!target) return;
    const codes = await this.choose(target.uri, vscode.l10n.t('Codes of this passage'), target.annotation.codes);
    if (codes) await this.amend(target, { codes });
  }

  /** Opens the note of an annotation in an editor of its own; saving writes it. */
  async editNote(row?: WireTagRow): Promise<void> {
    const fits = ({ mine, note }: WireAnnotation): boolean => mine || Boolean(note);
    const target = await this.target(vscode.l10n.t('Edit which note?'), row, fits);
    if (target) await this.notes.open(target.uri, target.annotation);
  }

  /** Gives one's own annotation the borders of the selection: to correct them, or to attach anew what was lost. */
  async adjust(row?: WireTagRow): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.selection.isEmpty) return hint(vscode.l10n.t('Select the passage as it should be.'));
    const lost = row ? undefined : this.reattach.pending(editor.document.uri);
    const target = lost ?? (await this.target(vscode.l10n.t('Which tag or note should have these borders?'), row));
    if (target && (await this.amend(target, { range: toWire(editor.selection) })) && lost) this.reattach.done();
  }

  /** Deletes one's own annotation; the message takes it back, and so does the command. */
  async remove(row?: WireTagRow): Promise<void> {
    const target = await this.target(vscode.l10n.t('Delete which tag or note?'), row);
    if (!target) return;
    const params: RemoveParams = { uri: target.uri.toString(), ids: [target.id] };
    if (!(await this.annotations.write(annotationMethod.remove, params))) return;
    this.removed = params;
    void vscode.commands.executeCommand('setContext', 'glossator.tags.removed', true);
    const undo = vscode.l10n.t('Undo');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Deleted.'), undo);
    if (answer === undo && this.removed === params) await this.restore();
  }

  /** Takes the last deletion back. */
  async restore(): Promise<void> {
    if (!this.removed) return;
    const params: RemoveParams = { ...this.removed, restore: true };
    if (!(await this.annotations.write(annotationMethod.remove, params))) return;
    this.removed = undefined;
    void vscode.commands.executeCommand('setContext', 'glossator.tags.removed', false);
  }

  private async add(uri: vscode.Uri, range?: AnnotateParams['range']): Promise<void> {
    const title = range ? vscode.l10n.t('Tag the selected passage') : vscode.l10n.t('Tag the whole document');
    const codes = await this.choose(uri, title);
    if (!codes || codes.length === 0) return;
    await this.annotate(uri, { uri: uri.toString(), codes, ...(range && { range }) });
  }

  private async annotate(uri: vscode.Uri, params: AnnotateParams): Promise<void> {
    if (await this.annotations.write(annotationMethod.annotate, params)) void this.notice.wrote(uri);
  }

  /** Has codes chosen, and makes those that are new. */
  private async choose(uri: vscode.Uri, title: string, now: readonly string[] = []): Promise<string[] | undefined> {
    const chosen = await pickCodes(title, await this.annotations.codebook(uri), this.swatches, now);
    return chosen && this.made(uri, chosen);
  }

  private async made(uri: vscode.Uri, { codes, fresh }: ChosenCodes): Promise<string[] | undefined> {
    const made = await this.annotations.makeCodes(uri, fresh);
    return made && [...codes, ...made];
  }

  private async amend({ uri, id }: Pick<Target, 'uri' | 'id'>, change: Partial<AmendParams>): Promise<boolean> {
    const params: AmendParams = { ...change, uri: uri.toString(), id };
    return (await this.annotations.write(annotationMethod.amend, params)) !== undefined;
  }

  /** The annotation that a row stands for, else the one at the cursor; of several, the person chooses. */
  private async target(
    title: string,
    row: WireTagRow | undefined,
    fits: (annotation: WireAnnotation) => boolean = ({ mine }) => mine,
  ): Promise<Target | undefined> {
    if (row?.annotation !== undefined && row.document !== undefined) {
      const uri = vscode.Uri.parse(row.document);
      const annotation = (await this.annotations.of(uri))?.annotations.find(({ id }) => id === row.annotation);
      return annotation && { uri, id: annotation.id, annotation };
    }
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { uri } = editor.document;
    const here = await this.annotations.touching(uri, editor.selection);
    const fitting = here.filter(fits);
    if (fitting.length === 0) {
      hint(
        here.length > 0
          ? vscode.l10n.t('What stands here was written by {0}, who alone changes it.', here[0]!.author)
          : vscode.l10n.t('No tag or note of yours stands here.'),
      );
      return undefined;
    }
    const annotation = fitting.length === 1 ? fitting[0] : await this.oneOf(title, uri, fitting);
    return annotation && { uri, id: annotation.id, annotation };
  }

  private async oneOf(
    title: string,
    uri: vscode.Uri,
    annotations: readonly WireAnnotation[],
  ): Promise<WireAnnotation | undefined> {
    const names = new Map((await this.annotations.codebook(uri)).codes.map(({ id, name }) => [id, name]));
    const items = annotations.map((annotation) => ({
      label: annotation.codes.map((id) => names.get(id) ?? id).join('、') || (annotation.note ?? ''),
      ...(annotation.exact !== undefined && { detail: annotation.exact }),
      annotation,
    }));
    return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.annotation;
  }
}
