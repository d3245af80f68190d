import * as vscode from 'vscode';
import { checkMethod, type WireVerdict, type WireVerdictState } from '../../server/protocol-checks';
import type { Server } from '../client';
import { Pause } from '../pause';
import { toRange } from '../places';
import type { Recognition } from '../recognition';

/** Changes that come close together make one drawing; in milliseconds. */
const delay = 200;
const setting = 'glossator.decorations.verdicts';

/** A small tick in the gutter beside each quotation of a brief that agrees with its source: faint where that verifies nothing. */
export class VerdictMarks implements vscode.Disposable {
  private readonly types: Readonly<Record<WireVerdictState, vscode.TextEditorDecorationType>>;
  private readonly drawing = new Pause(delay, () => void this.drawAll());
  private readonly disposables: vscode.Disposable[];

  constructor(
    extensionUri: vscode.Uri,
    private readonly server: Server,
    private readonly recognition: Recognition,
  ) {
    const tick = (state: WireVerdictState): vscode.TextEditorDecorationType => {
      const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `${state}-${theme}.svg`);
      return vscode.window.createTextEditorDecorationType({
        gutterIconSize: 'contain',
        light: { gutterIconPath: icon('light') },
        dark: { gutterIconPath: icon('dark') },
      });
    };
    this.types = { verified: tick('verified'), agrees: tick('agrees') };
    const soon = (): void => this.drawing.soon();
    this.disposables = [
      this.drawing,
      this.types.verified,
      this.types.agrees,
      server.onDidChange(soon),
      vscode.window.onDidChangeVisibleTextEditors(soon),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(setting)) this.drawing.soon();
      }),
    ];
    this.drawing.soon();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private async drawAll(): Promise<void> {
    await Promise.all(vscode.window.visibleTextEditors.map((editor) => this.draw(editor)));
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version, uri } = document;
    const shown =
      this.recognition.follows(document) && vscode.workspace.getConfiguration(undefined, uri).get(setting, true);
    const verdicts = shown
      ? await this.server.ask<readonly WireVerdict[]>(checkMethod.verdicts, { uri: uri.toString() })
      : [];
    if (!verdicts || document.version !== version || !vscode.window.visibleTextEditors.includes(editor)) return;
    for (const [state, type] of Object.entries(this.types))
      editor.setDecorations(type, firstLines(verdicts.filter((one) => one.state === state)));
  }
}

/** Of each quotation its first line, and of each line one: a tick says that all is well there. */
function firstLines(verdicts: readonly WireVerdict[]): vscode.Range[] {
  const lines = new Map(verdicts.map(({ range }) => [range.start.line, toRange(range)]));
  return [...lines.values()].map(({ start }) => new vscode.Range(start, start));
}
