import * as vscode from 'vscode';
import type { AnnotationsResult } from '../../server/protocol-annotations';
import type { Server } from '../client';
import { codeMark, labels, tagColour } from '../decorations/palette';
import { Pause } from '../pause';
import { toRange } from '../places';
import type { Recognition } from '../recognition';
import type { Annotations } from './annotations';
import { tagLabels } from './tag-labels';
import { tintsOf } from './tints';

/** Changes that come close together make one drawing; marks must not shift under the typing hand. In milliseconds. */
const delay = 150;

/** The types of decoration of one code: for passages as they were marked, and for those that changed. */
interface CodeTypes {
  readonly color: number;
  readonly sure: vscode.TextEditorDecorationType;
  readonly unsure: vscode.TextEditorDecorationType;
}

/** Tints and labels for tags and notes in every visible text; VS Code moves them along until the server has spoken. */
export class TagMarks implements vscode.Disposable {
  private readonly types = new Map<string, CodeTypes>();
  private readonly notes = vscode.window.createTextEditorDecorationType({
    borderStyle: 'none none dotted none',
    borderWidth: '0 0 2px 0',
    borderColor: new vscode.ThemeColor('glossator.note'),
    overviewRulerColor: new vscode.ThemeColor('glossator.note'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  private readonly labels = labels();
  private readonly drawing = new Pause(delay, () => void this.drawAll());
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly annotations: Annotations,
    private readonly server: Server,
    private readonly recognition: Recognition,
  ) {
    const soon = (): void => this.drawing.soon();
    this.disposables = [
      this.drawing,
      this.notes,
      this.labels,
      annotations.onDidChange(soon),
      server.onDidChange(soon),
      vscode.window.onDidChangeVisibleTextEditors(soon),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('glossator.decorations.tags')) this.drawing.soon();
      }),
    ];
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
    for (const { sure, unsure } of this.types.values()) {
      sure.dispose();
      unsure.dispose();
    }
  }

  private async drawAll(): Promise<void> {
    if (!this.server.running) return;
    await Promise.all(vscode.window.visibleTextEditors.map((editor) => this.draw(editor)));
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (!this.recognition.follows(document)) return;
    const { version } = document;
    const shown = vscode.workspace.getConfiguration('glossator.decorations', document.uri).get('tags', true);
    const found = shown ? await this.annotations.of(document.uri) : { annotations: [], codes: [], stale: false };
    if (found?.stale) this.drawing.soon();
    if (!found || found.stale || document.version !== version || !vscode.window.visibleTextEditors.includes(editor))
      return;
    this.tint(editor, found);
    editor.setDecorations(
      this.notes,
      found.annotations.flatMap(({ codes, note, ranges }) => (codes.length === 0 && note ? ranges.map(toRange) : [])),
    );
    editor.setDecorations(
      this.labels,
      tagLabels(found.annotations, found.codes).map(({ line, text, color }): vscode.DecorationOptions => {
        const end = document.lineAt(Math.min(line, document.lineCount - 1)).range.end;
        const colour = new vscode.ThemeColor(color === undefined ? 'glossator.note' : tagColour(color));
        return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: text, color: colour } } };
      }),
    );
  }

  private tint(editor: vscode.TextEditor, { annotations, codes }: AnnotationsResult): void {
    for (const { id, color } of codes) this.ensure(id, color);
    const tints = tintsOf(annotations);
    for (const [id, types] of this.types)
      for (const sure of [true, false])
        editor.setDecorations(
          sure ? types.sure : types.unsure,
          tints.filter((tint) => tint.code === id && tint.sure === sure).map(({ range }) => toRange(range)),
        );
  }

  /** One pair of types a code, made anew where a person gave the code another colour. */
  private ensure(id: string, color: number): void {
    const known = this.types.get(id);
    if (known?.color === color) return;
    known?.sure.dispose();
    known?.unsure.dispose();
    this.types.set(id, { color, sure: codeMark(color, true), unsure: codeMark(color, false) });
  }
}
