import * as vscode from 'vscode';

export interface Question {
  readonly title: string;
  readonly value?: string;
  readonly prompt?: string;
  /** Why what was typed is no answer. */
  readonly refuse?: (typed: string) => string | undefined;
}

interface Box extends vscode.QuickInput {
  readonly onDidAccept: vscode.Event<void>;
}

/**
 * Questions that follow one another in one box. Between boxes that close and open, a page that had the focus would take
 * it back, some time later, and with it what is typed next.
 */
export class Questions implements vscode.Disposable {
  private asked: vscode.QuickInput | undefined;

  /** What was typed; nothing where it was called off. */
  async typed({ title, value = '', prompt, refuse }: Question): Promise<string | undefined> {
    const box = vscode.window.createInputBox();
    Object.assign(box, { title, value, prompt });
    const refused = (): boolean => (box.validationMessage = refuse?.(box.value)) !== undefined;
    box.onDidChangeValue(refused);
    return (await this.ask(box, () => !refused()))?.value;
  }

  /** What was chosen of several; nothing where it was called off. */
  async chosen<T extends vscode.QuickPickItem>(title: string, items: readonly T[]): Promise<T | undefined> {
    const box = vscode.window.createQuickPick<T>();
    Object.assign(box, { title, items, matchOnDetail: true });
    return (await this.ask(box, () => box.selectedItems.length > 0))?.selectedItems[0];
  }

  dispose(): void {
    this.asked?.dispose();
  }

  private ask<B extends Box>(box: B, isAnswered: () => boolean): Promise<B | undefined> {
    const before = this.asked;
    this.asked = box;
    // What was answered would be lost by a click beside the box.
    box.ignoreFocusOut = true;
    return new Promise((resolve) => {
      box.onDidAccept(() => {
        if (isAnswered()) resolve(box);
      });
      box.onDidHide(() => resolve(undefined));
      box.show();
      before?.dispose();
    });
  }
}
