import * as vscode from 'vscode';
import { Pause } from '../pause';
import { isOurs } from '../recognition';

/** Changes that come close together make one drawing; in milliseconds. */
const delay = 200;

/** Names the page that begins where a text has the mark of one, in place of the box that fonts have for the mark. */
export class PageBreaks implements vscode.Disposable {
  private readonly type = vscode.window.createTextEditorDecorationType({ opacity: '0' });
  private readonly drawing = new Pause(delay, () => vscode.window.visibleTextEditors.forEach((one) => this.draw(one)));
  private readonly disposables: vscode.Disposable[];

  constructor() {
    const soon = (): void => this.drawing.soon();
    this.disposables = [
      this.type,
      this.drawing,
      vscode.window.onDidChangeVisibleTextEditors(soon),
      // A text that is recognised is opened anew in its language, in an editor that stays.
      vscode.workspace.onDidOpenTextDocument(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isOurs(document)) soon();
      }),
    ];
    soon();
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const text = isOurs(document) ? document.getText() : '';
    const breaks = [...text.matchAll(/\f/g)].map(({ index }, i): vscode.DecorationOptions => {
      const at = document.positionAt(index);
      return {
        range: new vscode.Range(at, at.translate(0, 1)),
        renderOptions: {
          before: {
            contentText: vscode.l10n.t('p. {0}', i + 2),
            color: new vscode.ThemeColor('descriptionForeground'),
            border: '1px solid',
            borderColor: new vscode.ThemeColor('editorIndentGuide.background1'),
          },
        },
      };
    });
    editor.setDecorations(this.type, breaks);
  }
}
