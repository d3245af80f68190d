import * as vscode from 'vscode';
import type { WireRange, WireRow } from '../../server/protocol';
import { annotationMethod, type AmendParams, type RemoveParams } from '../../server/protocol-annotations';
import {
  reviewMethod,
  type CommentParams,
  type ReplyParams,
  type ReviewStateParams,
  type ReviewStepParams,
  type ReviewStepResult,
  type WireComment,
  type WireReviewState,
} from '../../server/protocol-review';
import type { Server } from '../client';
import { hint } from '../hint';
import { showPlace, toRange, toWire } from '../places';
import type { Annotations } from '../tags/annotations';
import type { StoreNotice } from '../tags/store-notice';
import type { ReviewComment } from './comment';
import type { Draft } from './drafts';
import type { Shown, Threads } from './threads';

/** A row of any view of ours, with what of it can be commented on or is a thread. */
export type ReviewableRow = WireRow & {
  /** Of a tag or note. */
  readonly annotation?: string;
  /** Of an item of a brief: the check that counts, and where it stands. */
  readonly checked?: string;
  readonly range?: WireRange;
  readonly thread?: string;
};

/** What a command of threads may be given: a thread or a comment in an editor, a row, or nothing. */
export type ReviewTarget = vscode.CommentThread | vscode.Comment | ReviewableRow | undefined;

/** A thread that is written. */
interface Written {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/** The commands of threads: on what is given, else on the thread at the cursor. */
export class Reviewing {
  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
    private readonly threads: Threads,
    private readonly notice: StoreNotice,
  ) {}

  /** Begins a comment on a row, on what is selected, or on the tag at the cursor. */
  async comment(row?: ReviewableRow): Promise<void> {
    const select = vscode.l10n.t('Select the passage that the comment is on, or put the cursor on a tag.');
    if (row) {
      const uri = row.place?.uri ?? row.document;
      const range = row.range ?? row.place?.range;
      // Rows that only gather others have no passage.
      if (uri === undefined || !range) return hint(select);
      await showPlace(uri, range, false);
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      return this.begin(document, toRange(range), row.annotation ?? row.checked);
    }
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    if (!selection.isEmpty) return this.begin(document, selection);
    const [on] = await this.annotations.touching(document.uri, selection);
    if (!on) return hint(select);
    this.begin(document, on.ranges[0] ? toRange(on.ranges[0]) : selection, on.id);
  }

  async reply(target: ReviewTarget): Promise<void> {
    const thread = this.written(target);
    const shown = thread && (await this.open(thread));
    if (!shown) return;
    const document = await vscode.workspace.openTextDocument(shown.uri);
    this.threads.write(document, { uri: shown.uri.toString(), thread: shown.said!.id, text: '' });
  }

  /** Has one’s own comment be written anew. */
  async edit(target: ReviewTarget): Promise<void> {
    const { said, shown } = this.own(target) ?? {};
    if (!said || !shown?.said) return;
    const document = await vscode.workspace.openTextDocument(shown.uri);
    const uri = shown.uri.toString();
    this.threads.write(document, { uri, thread: shown.said.id, comment: said.id, text: said.text });
  }

  /** Writes what stands in an input. */
  async save(target: ReviewTarget): Promise<void> {
    const comment = target as ReviewComment;
    const shown = this.threads.with(comment);
    if (!comment.draft || !shown) return;
    const text = textOf(comment).trim();
    if (text === '') return hint(vscode.l10n.t('Write something first.'));
    if (!(await this.put(comment.draft, text))) return;
    await this.threads.finish(comment, shown);
    void this.notice.wrote(shown.uri);
  }

  async discard(target: ReviewTarget): Promise<void> {
    const comment = target as ReviewComment;
    const shown = this.threads.with(comment);
    if (shown) await this.threads.finish(comment, shown);
  }

  /** Deletes one’s own comment; that can be undone. */
  async remove(target: ReviewTarget): Promise<void> {
    const { said, shown } = this.own(target) ?? {};
    if (!said || !shown) return;
    const params: RemoveParams = { uri: shown.uri.toString(), ids: [said.id] };
    if (!(await this.annotations.write(annotationMethod.remove, params))) return;
    const undo = vscode.l10n.t('Undo');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Your comment was deleted.'), undo);
    if (answer === undo) await this.annotations.write(annotationMethod.remove, { ...params, restore: true });
  }

  /** Says what becomes of a thread; without a word of which, an open one is resolved and another one opened again. */
  async mark(target: ReviewTarget, state?: WireReviewState): Promise<void> {
    const thread = this.written(target);
    if (!thread) return hint(vscode.l10n.t('Put the cursor on a thread.'));
    const { uri, id } = thread;
    const now = (await this.threads.find(uri, id))?.said?.state ?? (target as { state?: WireReviewState }).state;
    const next = state ?? (now === 'open' ? 'resolved' : 'open');
    const params: ReviewStateParams = { uri: uri.toString(), thread: id, state: next };
    if (await this.annotations.write(reviewMethod.state, params)) void this.notice.wrote(uri);
  }

  /** Goes to the next open thread of the folder, or the one before, and unfolds it. */
  async go(way: 'next' | 'previous'): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const params: ReviewStepParams = { uri: editor.document.uri.toString(), range: toWire(editor.selection), way };
    const found = await this.server.ask<ReviewStepResult>(reviewMethod.step, params);
    if (!found) return hint(vscode.l10n.t('No thread is open here.'));
    await showPlace(found.uri, found.range, false);
    const shown = await this.threads.find(vscode.Uri.parse(found.uri), found.thread);
    if (!shown) return;
    // In a text that has just been opened it is found only now where the thread stands.
    await showPlace(found.uri, toWire(shown.widget.range), false);
    shown.widget.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  /** The thread that a command means; a key that is pressed in the text means the one at the cursor. */
  written(target: ReviewTarget): Written | undefined {
    if (target && 'thread' in target && target.thread !== undefined) {
      const uri = target.place?.uri ?? target.document;
      return uri === undefined ? undefined : { uri: vscode.Uri.parse(uri), id: target.thread };
    }
    const editor = vscode.window.activeTextEditor;
    const shown =
      target && 'comments' in target
        ? this.threads.of(target)
        : editor && this.threads.at(editor.document.uri, editor.selection.active);
    return shown?.said && { uri: shown.uri, id: shown.said.id };
  }

  /** One’s own comment that is given, else one’s last in the thread at the cursor. */
  private own(target: ReviewTarget): { readonly said: WireComment; readonly shown: Shown } | undefined {
    const editor = vscode.window.activeTextEditor;
    const shown = target
      ? this.threads.with(target as vscode.Comment)
      : editor && this.threads.at(editor.document.uri, editor.selection.active);
    const comment = target ? (target as ReviewComment) : shown?.comments.findLast(({ said }) => said?.mine);
    return comment?.said?.mine && shown ? { said: comment.said, shown } : undefined;
  }

  private async open({ uri, id }: Written): Promise<Shown | undefined> {
    const known = await this.threads.find(uri, id);
    if (known) return known;
    await vscode.window.showTextDocument(uri, { preview: true });
    return this.threads.find(uri, id);
  }

  private begin(document: vscode.TextDocument, range: vscode.Range, on?: string): void {
    const draft: Draft = {
      ...{ uri: document.uri.toString(), text: '', range: toWire(range), exact: document.getText(range) },
      ...(on !== undefined && { on }),
    };
    this.threads.write(document, draft);
  }

  private put({ uri, thread, comment, on, range }: Draft, text: string): Promise<readonly string[] | undefined> {
    if (comment !== undefined) {
      const params: AmendParams = { uri, id: comment, note: text };
      return this.annotations.write(annotationMethod.amend, params);
    }
    if (thread !== undefined) {
      const params: ReplyParams = { uri, thread, text };
      return this.annotations.write(reviewMethod.reply, params);
    }
    const params: CommentParams = { uri, text, ...(on !== undefined && { on }), ...(range && { range }) };
    return this.annotations.write(reviewMethod.comment, params);
  }
}

/** What stands in an input when its button is pressed: VS Code puts it into the comment. */
function textOf({ body }: vscode.Comment): string {
  return typeof body === 'string' ? body : body.value;
}
