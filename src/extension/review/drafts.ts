import * as vscode from 'vscode';
import type { WireRange } from '../../server/protocol';
import { Pause } from '../pause';
import { toRange } from '../places';

/** What somebody is writing: a new comment, a reply, or other words for a comment of theirs. */
export interface Draft {
  readonly uri: string;
  text: string;
  /** Of a new comment: its passage; absent where it is about a record or the whole document. */
  range?: WireRange;
  /** The words of that passage, by which it is found again. */
  readonly exact?: string;
  /** The record that a new comment is about. */
  readonly on?: string;
  /** The thread that it answers. */
  readonly thread?: string;
  /** The comment that it changes. */
  readonly comment?: string;
}

const key = 'glossator.reviewDrafts';
/** What is typed is kept when the hand has rested for so long, in milliseconds. */
const rest = 300;

/** Unfinished comments, kept with the workspace: they outlive the editor, the window and a crash. */
export class Drafts implements vscode.Disposable {
  private readonly all: Set<Draft>;
  private readonly saving = new Pause(rest, () => void this.save());

  constructor(private readonly memento: vscode.Memento) {
    this.all = new Set(memento.get<Draft[]>(key, []).map((draft) => ({ ...draft })));
  }

  of(uri: string): Draft[] {
    return [...this.all].filter((draft) => draft.uri === uri);
  }

  add(draft: Draft): void {
    this.all.add(draft);
    this.saving.soon();
  }

  write(draft: Draft, text: string): void {
    if (!this.all.has(draft) || draft.text === text) return;
    draft.text = text;
    this.saving.soon();
  }

  drop(draft: Draft): void {
    if (this.all.delete(draft)) void this.save();
  }

  dispose(): void {
    this.saving.dispose();
    void this.save();
  }

  private async save(): Promise<void> {
    const written = [...this.all].filter(({ text }) => text.trim() !== '');
    await this.memento.update(key, written.length > 0 ? written : undefined);
  }
}

/** Where a draft stands now: where its words are nearest to where they were; where it was if they are gone. */
export function placeOf(draft: Draft, document: vscode.TextDocument): vscode.Range {
  const { exact } = draft;
  const range = document.validateRange(draft.range ? toRange(draft.range) : new vscode.Range(0, 0, 0, 0));
  if (exact === undefined || document.getText(range) === exact) return range;
  const text = document.getText();
  const before = document.offsetAt(range.start);
  let nearest = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (nearest < 0 || Math.abs(at - before) < Math.abs(nearest - before)) nearest = at;
  if (nearest < 0) return range;
  return new vscode.Range(document.positionAt(nearest), document.positionAt(nearest + exact.length));
}
