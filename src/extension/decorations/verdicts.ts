import * as vscode from 'vscode';
import { checkMethod, type WireVerdict } from '../../server/protocol-checks';
import type { Checks } from '../checks/checks';
import type { Server } from '../client';
import { Pause } from '../pause';
import type { Recognition } from '../recognition';
import { gutterMarks, gutterSigns, type GutterSign } from './gutter-marks';

/** Changes that come close together make one drawing; in milliseconds. */
const delay = 200;
const setting = 'glossator.decorations.verdicts';

/**
 * A small mark in the gutter beside each line of a brief with a quotation or citation that somebody checked or that agrees
 * with its source: faint where agreeing verifies nothing.
 */
export class VerdictMarks implements vscode.Disposable {
  private readonly types: Readonly<Record<GutterSign, vscode.TextEditorDecorationType>>;
  private readonly drawing = new Pause(delay, () => void this.drawAll());
  private readonly disposables: vscode.Disposable[];

  constructor(
    extensionUri: vscode.Uri,
    private readonly server: Server,
    private readonly checks: Checks,
    private readonly recognition: Recognition,
  ) {
    const mark = (sign: GutterSign): vscode.TextEditorDecorationType => {
      const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `${sign}-${theme}.svg`);
      return vscode.window.createTextEditorDecorationType({
        gutterIconSize: 'contain',
        light: { gutterIconPath: icon('light') },
        dark: { gutterIconPath: icon('dark') },
      });
    };
    this.types = Object.fromEntries(gutterSigns.map((sign) => [sign, mark(sign)])) as typeof this.types;
    const soon = (): void => this.drawing.soon();
    this.disposables = [
      this.drawing,
      ...Object.values(this.types),
      checks.onDidChange(soon),
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
    const [verdicts, ledger] = shown
      ? await Promise.all([
          this.server.ask<readonly WireVerdict[]>(checkMethod.verdicts, { uri: uri.toString() }),
          this.checks.of(uri),
        ])
      : [[], undefined];
    if (!verdicts || document.version !== version || !vscode.window.visibleTextEditors.includes(editor)) return;
    const marks = gutterMarks(verdicts, ledger?.items ?? []);
    for (const sign of gutterSigns) {
      const lines = [...marks].filter(([, one]) => one === sign).map(([line]) => line);
      editor.setDecorations(
        this.types[sign],
        lines.map((line) => new vscode.Range(line, 0, line, 0)),
      );
    }
  }
}
