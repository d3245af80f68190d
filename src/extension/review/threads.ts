import * as vscode from 'vscode';
import { reviewMethod, type ThreadsParams, type ThreadsResult, type WireThread } from '../../server/protocol-review';
import type { Server } from '../client';
import { Pause } from '../pause';
import { toRange, toWire } from '../places';
import type { Recognition } from '../recognition';
import type { Annotations } from '../tags/annotations';
import { commentOf, isSame, type ReviewComment, writing } from './comment';
import { type Draft, Drafts, placeOf } from './drafts';
import { Inputs, inputScheme } from './inputs';

/** Changes that come close together make one drawing, in milliseconds. */
const delay = 150;

/** A thread in an editor, with what it stands for: nothing yet, where it is a draft alone. */
export interface Shown {
  readonly uri: vscode.Uri;
  readonly widget: vscode.CommentThread;
  said?: WireThread;
  comments: ReviewComment[];
}

/** The threads of the visible documents, drawn where the server says that they stand, and what is being written in them. */
export class Threads implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController(
    'glossator.review',
    vscode.l10n.t('Glossator Review'),
  );
  /** By document, then by thread; a new comment goes by its draft. */
  private readonly shown = new Map<string, Map<string | Draft, Shown>>();
  private readonly drafts: Drafts;
  private readonly inputs: Inputs;
  private readonly drawing = new Pause(delay, () => void this.drawAll());
  private readonly disposables: vscode.Disposable[];
  private people: readonly string[] = [];

  constructor(
    private readonly server: Server,
    private readonly recognition: Recognition,
    annotations: Annotations,
    storage: vscode.Uri | undefined,
  ) {
    const soon = (): void => this.drawing.soon();
    this.drafts = new Drafts(storage, soon);
    this.inputs = new Inputs(this.drafts, (draft) => this.keepWords(draft));
    this.disposables = [
      this.controller,
      this.drafts,
      this.inputs,
      this.drawing,
      annotations.onDidChange(soon),
      server.onDidChange(soon),
      vscode.window.onDidChangeVisibleTextEditors(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.shown.get(document.uri.toString())?.size) soon();
      }),
      vscode.languages.registerCompletionItemProvider(
        { scheme: inputScheme },
        { provideCompletionItems: (document, position) => this.names(document, position) },
        '@',
      ),
    ];
    soon();
  }

  /** The thread that a widget is of. */
  of(widget: vscode.CommentThread): Shown | undefined {
    return [...(this.shown.get(widget.uri.toString())?.values() ?? [])].find((one) => one.widget === widget);
  }

  /** The thread that a comment is in. */
  with(comment: vscode.Comment): Shown | undefined {
    for (const threads of this.shown.values())
      for (const one of threads.values()) if (one.comments.includes(comment)) return one;
    return undefined;
  }

  /** The written thread at a place: the smallest around it, else one on its line. */
  at(uri: vscode.Uri, position: vscode.Position): Shown | undefined {
    const there = [...(this.shown.get(uri.toString())?.values() ?? [])].filter(({ said }) => said);
    return (
      there
        .filter(({ widget }) => widget.range.contains(position))
        .sort((a, b) => (a.widget.range.contains(b.widget.range) ? 1 : -1))[0] ??
      there.find(({ widget }) => widget.range.start.line <= position.line && position.line <= widget.range.end.line)
    );
  }

  /** The thread of an id in a document that is visible; drawn first where it was not yet. */
  async find(uri: vscode.Uri, id: string): Promise<Shown | undefined> {
    await this.drawAll();
    return this.shown.get(uri.toString())?.get(id);
  }

  /** Opens an input for something new. */
  write(document: vscode.TextDocument, draft: Draft): void {
    // Who is writing there already goes on with that.
    const begun = this.drafts.of(draft.uri).find((one) => isSameWork(one, draft));
    if (!begun) this.drafts.add(draft);
    this.showDrafts(document, begun ?? draft);
  }

  /** What was written is saved, or thrown away. */
  async finish(comment: ReviewComment, shown: Shown): Promise<void> {
    const { draft } = comment;
    if (!draft) return;
    this.drafts.drop(draft);
    this.inputs.forget(draft);
    const threads = this.shown.get(shown.uri.toString());
    if (shown.said) {
      shown.comments = shown.comments.flatMap((one) => {
        if (one !== comment) return [one];
        return one.said ? [commentOf(one.said, false)] : [];
      });
      shown.widget.comments = shown.comments;
    } else {
      shown.widget.dispose();
      threads?.delete(draft);
    }
    await this.drawAll();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private async drawAll(): Promise<void> {
    if (!this.server.running) return;
    const visible = new Map(
      vscode.window.visibleTextEditors
        .map(({ document }) => document)
        .filter((document) => this.recognition.follows(document))
        .map((document) => [document.uri.toString(), document]),
    );
    for (const [uri, threads] of this.shown)
      if (!visible.has(uri)) {
        for (const { widget } of threads.values()) widget.dispose();
        this.shown.delete(uri);
        for (const draft of this.drafts.of(uri)) {
          this.inputs.forget(draft);
          if (draft.text.trim() === '') this.drafts.drop(draft);
        }
      }
    await Promise.all([...visible.values()].map((document) => this.draw(document)));
  }

  private async draw(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const params: ThreadsParams = { uri: document.uri.toString() };
    const found = await this.server.ask<ThreadsResult | null>(reviewMethod.threads, params);
    if (document.version !== version) return this.drawing.soon();
    if (!found || !vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return;
    this.people = found.people;
    const threads = this.threadsOf(document.uri);
    const ids = new Set(found.threads.map(({ id }) => id));
    for (const [id, { widget }] of threads)
      if (typeof id === 'string' && !ids.has(id)) {
        widget.dispose();
        threads.delete(id);
      }
    for (const said of found.threads) this.drawThread(document.uri, threads, said);
    this.showDrafts(document);
  }

  private drawThread(uri: vscode.Uri, threads: Map<string | Draft, Shown>, said: WireThread): void {
    const { id, label, state, fixed } = said;
    const range = toRange(said.range);
    let shown = threads.get(id);
    if (!shown) {
      const widget = this.controller.createCommentThread(uri, range, []);
      widget.canReply = false;
      widget.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
      threads.set(id, (shown = { uri, widget, comments: [] }));
    }
    const { widget, comments } = shown;
    shown.said = said;
    if (!widget.range.isEqual(range)) widget.range = range;
    change(widget, {
      label,
      contextValue: fixed ? 'fixed' : state,
      state: state === 'open' ? vscode.CommentThreadState.Unresolved : vscode.CommentThreadState.Resolved,
    });
    // What stays the same object keeps its input, and its place on the screen.
    const next = said.comments.map((one) => {
      const known = comments.find((comment) => comment.said?.id === one.id);
      return known && (known.draft || isSame(known, one)) ? known : commentOf(one, fixed);
    });
    // VS Code gives the keys back by place: what is being written keeps its own, whatever has been answered since.
    for (const [at, comment] of comments.entries()) if (!comment.said) next.splice(at, 0, comment);
    if (next.length === comments.length && next.every((one, at) => one === comments[at])) return;
    shown.comments = next;
    widget.comments = next;
  }

  /** Draws what is being written in a document; what was just begun is unfolded. */
  private showDrafts(document: vscode.TextDocument, begun?: Draft): void {
    const threads = this.threadsOf(document.uri);
    for (const draft of this.drafts.of(document.uri.toString())) {
      const { thread, comment } = draft;
      const shown = thread === undefined ? this.newThread(document, threads, draft) : threads.get(thread);
      // Its thread is gone, or not drawn yet: the draft waits.
      if (!shown || shown.said?.fixed) continue;
      const before = shown.comments.find(
        (one) => one.draft === draft || (comment !== undefined && one.said?.id === comment),
      );
      // Drawn anew it opens an input, to which keys go: who begins again goes on there.
      if (before?.draft !== draft || draft === begun) {
        const made = writing(draft, before?.said);
        shown.comments = before
          ? shown.comments.map((one) => (one === before ? made : one))
          : [...shown.comments, made];
        this.inputs.await(draft);
        shown.widget.comments = shown.comments;
      }
      if (draft === begun) shown.widget.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    }
  }

  private newThread(document: vscode.TextDocument, threads: Map<string | Draft, Shown>, draft: Draft): Shown {
    const range = placeOf(draft, document);
    if (draft.range) draft.range = toWire(range);
    const known = threads.get(draft);
    if (known) {
      if (!known.widget.range.isEqual(range)) known.widget.range = range;
      return known;
    }
    const widget = this.controller.createCommentThread(document.uri, range, []);
    widget.canReply = false;
    widget.label = vscode.l10n.t('New comment');
    widget.contextValue = 'new';
    const shown: Shown = { uri: document.uri, widget, comments: [] };
    threads.set(draft, shown);
    return shown;
  }

  /** A thread that is unfolded again shows what was written before it was folded. */
  private keepWords(draft: Draft): void {
    for (const shown of this.shown.get(draft.uri)?.values() ?? []) {
      const comment = shown.comments.find((one) => one.draft === draft);
      if (!comment || comment.body === draft.text) continue;
      comment.body = draft.text;
      shown.widget.comments = [...shown.comments];
    }
  }

  private names(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
    if (!this.inputs.draftIn(document)) return [];
    const before = document.lineAt(position).text.slice(0, position.character);
    const at = before.lastIndexOf('@');
    if (at < 0) return [];
    const range = new vscode.Range(position.with({ character: at }), position);
    return this.people.map((name) => {
      const item = new vscode.CompletionItem(`@${name}`, vscode.CompletionItemKind.User);
      return Object.assign(item, { range, filterText: `@${name}`, insertText: `@${name} ` });
    });
  }

  private threadsOf(uri: vscode.Uri): Map<string | Draft, Shown> {
    const key = uri.toString();
    const threads = this.shown.get(key) ?? new Map<string | Draft, Shown>();
    this.shown.set(key, threads);
    return threads;
  }
}

/** Assigns only what has changed: a thread that is drawn anew takes the keys from whoever writes, in this one or another. */
function change(
  widget: vscode.CommentThread,
  values: Required<Pick<vscode.CommentThread, 'label' | 'contextValue' | 'state'>>,
): void {
  if (widget.label !== values.label) widget.label = values.label;
  if (widget.contextValue !== values.contextValue) widget.contextValue = values.contextValue;
  if (widget.state !== values.state) widget.state = values.state;
}

/** Whether two drafts are for the same place. */
function isSameWork(one: Draft, other: Draft): boolean {
  if (one.thread !== other.thread || one.comment !== other.comment || one.on !== other.on) return false;
  return !one.range || !other.range || toRange(one.range).isEqual(toRange(other.range));
}
