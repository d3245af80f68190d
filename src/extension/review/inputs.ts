import * as vscode from 'vscode';
import type { Draft, Drafts } from './drafts';

/** The scheme of the texts in which comments are written. */
export const inputScheme = 'comment';

/** The path of one for a comment that is there; boxes for replies, which we do not use, have their extension before it. */
const inputPath = /^\/commentinput-/;

/**
 * Which input belongs to which draft. VS Code says nothing of it, but an input opens when its comment is drawn, and we
 * alone open inputs of ours: the next one that opens belongs to the draft that waits for one.
 */
export class Inputs implements vscode.Disposable {
  private readonly waiting = new Set<Draft>();
  private readonly bound = new Map<vscode.TextDocument, Draft>();
  private readonly disposables: vscode.Disposable[];

  constructor(
    drafts: Drafts,
    /** An input was closed: what was written in it has to be in the comment that it was for. */
    closed: (draft: Draft) => void,
  ) {
    this.disposables = [
      vscode.workspace.onDidOpenTextDocument((document) => this.bind(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        const draft = this.bound.get(document);
        if (draft) drafts.write(draft, document.getText());
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        const draft = this.bound.get(document);
        if (!draft || !this.bound.delete(document)) return;
        this.waiting.add(draft);
        closed(draft);
      }),
    ];
  }

  /** A comment is about to be written in; an input that it has is on its way out. */
  await(draft: Draft): void {
    this.forget(draft);
    this.waiting.add(draft);
  }

  forget(draft: Draft): void {
    this.waiting.delete(draft);
    for (const [document, one] of this.bound) if (one === draft) this.bound.delete(document);
  }

  /** The draft that is written in an input; nothing where it is another extension’s. */
  draftIn(document: vscode.TextDocument): Draft | undefined {
    return this.bound.get(document);
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private bind(document: vscode.TextDocument): void {
    if (document.uri.scheme !== inputScheme || !inputPath.test(document.uri.path)) return;
    const waiting = [...this.waiting];
    const draft = waiting.find(({ text }) => text === document.getText()) ?? waiting[0];
    if (!draft) return;
    this.waiting.delete(draft);
    this.bound.set(document, draft);
  }
}
