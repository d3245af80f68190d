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

/** What is typed is kept when the hand has rested for so long, in milliseconds. */
const rest = 300;

/**
 * Unfinished comments, in a file where VS Code keeps what is this person’s of the workspace, and never in the workspace
 * itself: they outlive the editor, the window and a crash. VS Code’s own memory of a workspace lags by seconds in a browser.
 */
export class Drafts implements vscode.Disposable {
  private readonly all = new Set<Draft>();
  private readonly saving = new Pause(rest, () => this.save());
  private readonly file: vscode.Uri | undefined;
  /** The file is read, then written, one after the other. */
  private last: Promise<unknown>;

  /** @param read Called when those of an earlier window are there. */
  constructor(folder: vscode.Uri | undefined, read: () => void) {
    this.file = folder && vscode.Uri.joinPath(folder, 'drafts.json');
    this.last = this.read().then(read, () => undefined);
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
    if (this.all.delete(draft)) this.save();
  }

  dispose(): void {
    this.saving.dispose();
    this.save();
  }

  private async read(): Promise<void> {
    if (!this.file) return;
    const bytes = await vscode.workspace.fs.readFile(this.file);
    for (const draft of JSON.parse(new TextDecoder().decode(bytes)) as Draft[]) this.all.add(draft);
  }

  private save(): void {
    this.last = this.last.then(() => this.put()).catch(() => undefined);
  }

  /** The file is replaced whole: who is cut off while writing has it as it was. */
  private async put(): Promise<void> {
    const { file } = this;
    if (!file) return;
    const written = [...this.all].filter(({ text }) => text.trim() !== '');
    const beside = file.with({ path: `${file.path}.new` });
    await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(JSON.stringify(written)));
    await vscode.workspace.fs.rename(beside, file, { overwrite: true });
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
