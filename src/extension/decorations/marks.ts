import * as vscode from 'vscode';
import { method, type WireMarks } from '../../server/protocol';
import type { Server } from '../client';
import { toRange } from '../places';
import type { Recognition } from '../recognition';
import { dimmed, issueColour, issueColours, labels, roleBar, tagUnderline, tintedRoles } from './palette';

/** After the last change of a text, marks wait so long, in milliseconds: they must not shift under the typing hand. */
const delay = 200;

/** Bars for who speaks, underlines and labels for issues and holdings, in every visible decision. */
export class Marks implements vscode.Disposable {
  private readonly bars = new Map<string, vscode.TextEditorDecorationType>(
    tintedRoles.map((role) => [role, roleBar(role)]),
  );
  private readonly noise = dimmed();
  private readonly underlines: readonly {
    readonly sure: vscode.TextEditorDecorationType;
    readonly unsure: vscode.TextEditorDecorationType;
  }[];
  private readonly labels = labels();
  private readonly timers = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
  private readonly disposables: vscode.Disposable[] = [];
  /** What has marks: they go when the document is ours no more. */
  private readonly marked = new WeakSet<vscode.TextDocument>();

  constructor(
    private readonly server: Server,
    private readonly recognition: Recognition,
  ) {
    const colours = [undefined, ...Array.from({ length: issueColours }, (_, i) => i)].map(issueColour);
    this.underlines = colours.map((colour) => ({
      sure: tagUnderline(colour, false),
      unsure: tagUnderline(colour, true),
    }));
    this.disposables.push(
      this.noise,
      this.labels,
      ...this.bars.values(),
      ...this.underlines.flatMap(({ sure, unsure }) => [sure, unsure]),
      vscode.window.onDidChangeVisibleTextEditors(() => this.updateAll()),
      server.onDidChange(() => this.updateAll()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('glossator.decorations')) this.updateAll();
      }),
    );
  }

  updateAll(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!this.recognition.follows(editor.document) && !this.marked.has(editor.document)) continue;
      clearTimeout(this.timers.get(editor));
      this.timers.set(
        editor,
        setTimeout(() => void this.update(editor), delay),
      );
    }
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const one of this.disposables) one.dispose();
  }

  private async update(editor: vscode.TextEditor): Promise<void> {
    this.timers.delete(editor);
    const { document } = editor;
    const { version } = document;
    const followed = this.recognition.follows(document);
    const marks = followed
      ? await this.server.ask<WireMarks>(method.marks, { uri: document.uri.toString() })
      : { roles: [], tags: [], oneLine: false };
    if (!marks || document.version !== version || !vscode.window.visibleTextEditors.includes(editor)) return;
    if (followed) this.marked.add(document);
    else this.marked.delete(document);
    const settings = vscode.workspace.getConfiguration('glossator.decorations', document.uri);
    this.showRoles(editor, settings.get('roles', true) ? marks : undefined);
    this.showTags(editor, settings.get('tags', true) ? marks : undefined);
  }

  private showRoles(editor: vscode.TextEditor, marks: WireMarks | undefined): void {
    const bars = marks && !marks.oneLine ? marks.roles : [];
    for (const [role, type] of this.bars)
      editor.setDecorations(
        type,
        bars.filter((mark) => mark.role === role).map((mark) => toRange(mark.range)),
      );
    editor.setDecorations(
      this.noise,
      (marks?.roles ?? []).filter((mark) => mark.role === 'noise').map((mark) => toRange(mark.range)),
    );
  }

  private showTags(editor: vscode.TextEditor, marks: WireMarks | undefined): void {
    const tags = marks?.tags ?? [];
    this.underlines.forEach(({ sure, unsure }, i) => {
      const mine = tags.filter((tag) => (tag.issue === undefined ? 0 : (tag.issue % issueColours) + 1) === i);
      editor.setDecorations(
        sure,
        mine.filter((tag) => !tag.unsure).map((tag) => toRange(tag.range)),
      );
      editor.setDecorations(
        unsure,
        mine.filter((tag) => tag.unsure).map((tag) => toRange(tag.range)),
      );
    });
    editor.setDecorations(
      this.labels,
      (marks?.oneLine || isCompared(editor) ? [] : tags)
        .filter((tag) => tag.label !== undefined)
        .map((tag): vscode.DecorationOptions => {
          const end = editor.document.lineAt(tag.range.end.line).range.end;
          return {
            range: new vscode.Range(end, end),
            renderOptions: { after: { contentText: tag.label!, color: new vscode.ThemeColor(issueColour(tag.issue)) } },
          };
        }),
    );
  }
}

/** Whether an editor is one side of a comparison: there the labels would stand beside words that are not the text's. */
function isCompared({ viewColumn }: vscode.TextEditor): boolean {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const group = all.find((one) => one.viewColumn === viewColumn) ?? activeTabGroup;
  return group.activeTab?.input instanceof vscode.TabInputTextDiff;
}
