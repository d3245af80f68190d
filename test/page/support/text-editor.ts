import * as path from 'node:path';
import type { Locator, Page } from './driver';
import { labelsIn } from './labels';
import type { QuickInput } from './quick-input';
import { until } from './until';

/** A place in a text as the status bar tells it: both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How often, and for how many milliseconds each time, the mouse rests on a place before no card is expected any more. */
const attempts = 4;
const patience = 4000;
/** A file that was chosen is there so soon, in milliseconds; it is chosen so often. */
const [soon, tries] = [8000, 3];

/** The editor that is in front. */
export class TextEditor {
  constructor(
    private readonly page: Page,
    private readonly press: (keys: string) => Promise<void>,
    private readonly input: QuickInput,
  ) {}

  /** Opens a file of the folder by its path in it, and waits until its text is there. */
  async open(file: string): Promise<void> {
    await this.bringUp(file);
    await this.front.locator('.view-line').first().waitFor();
  }

  /** The same of a file that may be no text: that of a word processor is searched for at once, and listed when it is. */
  async bringUp(file: string): Promise<void> {
    const name = path.posix.basename(file);
    for (let left = tries; ; left--) {
      await this.input.choose('Mod+P', file, name);
      try {
        return await this.inFront(name, soon);
      } catch (error) {
        // A row that was drawn anew under the mouse has not been chosen.
        if (left === 1) throw error;
      }
    }
  }

  /** Waits until a file is in front and its text is there. */
  async shown(name: string, limit?: number): Promise<void> {
    await this.inFront(name, limit);
    await this.front.locator('.view-line').first().waitFor();
  }

  private async inFront(name: string, limit?: number): Promise<void> {
    await until(
      `the editor of ${name}`,
      () => this.title(),
      (title) => title === name,
      limit,
    );
  }

  /** The name on the tab in front; `undefined` where no editor is open. */
  async title(): Promise<string | undefined> {
    const tab = this.page.locator('.editor-group-container.active .tab.active');
    return (await tab.count()) === 0
      ? undefined
      : ((await tab.first().getAttribute('data-resource-name')) ?? undefined);
  }

  /** Where the cursor stands: the end of the selection where there is one. */
  async cursor(): Promise<Place | undefined> {
    const [line, column] = await this.status();
    return line === undefined || column === undefined ? undefined : { line, column };
  }

  /** The numbers in the status bar: line, column and, where something is selected, how much. */
  private async status(): Promise<number[]> {
    const texts = await this.page.locator('[id="status.editor.selection"]').allInnerTexts();
    return [...texts.join('').matchAll(/\d+/g)].map(Number);
  }

  /** Selects an occurrence of a text, and scrolls it into view; in the first group of editors or the one beside it. */
  async select(
    text: string,
    { occurrence = 1, group = 1 }: { occurrence?: number; group?: 1 | 2 } = {},
  ): Promise<void> {
    const find = this.front.locator('.find-widget.visible');
    await until(
      'the search to open',
      async () => {
        // A window that is still at something may miss the keys.
        await this.press(`Mod+${group} Mod+Home Mod+F`);
        return find.waitFor({ timeout: patience }).then(
          () => true,
          () => false,
        );
      },
      (opened) => opened,
    );
    const count = find.locator('.matchesCount');
    await find.locator('textarea').first().fill('');
    await until(
      'the search to be empty',
      () => count.innerText(),
      (shown) => !isCounted(shown),
    );
    await find.locator('textarea').first().fill(text);
    let shown = await until(`“${text}” to be found in ${await this.title()}`, () => count.innerText(), isCounted, 5000);
    for (let step = 0; indexOf(shown) !== occurrence; step++) {
      if (step > occurrence)
        throw new Error(`“${text}” occurs ${totalOf(shown)} times in ${await this.title()}, not ${occurrence}`);
      const before = shown;
      await this.press('Enter');
      shown = await until(
        'the next occurrence',
        () => count.innerText(),
        (now) => now !== before,
      );
    }
    // A message that came in the meantime takes the first Escape.
    await until(
      'the search to close',
      async () => {
        await this.press('Escape');
        return find.isVisible();
      },
      (open) => !open,
    );
    // The status bar lags a little: it has caught up when it tells of the selection.
    const length = [...text].length;
    await until(
      'the selection',
      () => this.status(),
      ([, , selected]) => selected === length,
    );
  }

  /** Puts the cursor before the first character of an occurrence of a text, and scrolls it into view. */
  async putCursorOn(text: string, options: { occurrence?: number } = {}): Promise<Place> {
    await this.select(text, options);
    await this.press('ArrowLeft');
    const [line = 0, column = 0] = await until(
      'the cursor',
      () => this.status(),
      (numbers) => numbers.length === 2,
    );
    return { line, column };
  }

  /** Rests the mouse on an occurrence of a text and answers what the card says, line by line. */
  async hoverOver(text: string, options: { occurrence?: number } = {}): Promise<string> {
    await this.page.mouse.move(1, 1);
    await this.card.waitFor({ state: 'hidden' });
    await this.putCursorOn(text, options);
    await this.restOnCursor();
    return this.cardText().catch(async () => {
      // What is drawn anew takes its card away: like a person, this points at it once more.
      await this.restOnCursor();
      return this.cardText();
    });
  }

  /** Rests the mouse behind the cursor until a card shows; like a person, moves it again where nothing comes. */
  private async restOnCursor(): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const box = await until(
        'the place of the cursor',
        () => this.front.locator('.cursors-layer .cursor').first().boundingBox(),
        (now) => now !== null,
      );
      if (box) await this.page.mouse.move(box.x + 4 + attempt, box.y + box.height / 2, { steps: 3 });
      const shown = await this.card.waitFor({ timeout: patience }).then(
        () => true,
        () => false,
      );
      if (shown) return;
      await this.page.mouse.move(1, 1);
    }
  }

  /** What the card says that is showing or about to, without blank lines. */
  async cardText(): Promise<string> {
    await this.card.waitFor({ timeout: 10_000 });
    const text = await until(
      'the card to be complete',
      () => this.card.innerText({ timeout: patience }),
      (shown) => shown.trim() !== '' && !/^Loading/m.test(shown),
    );
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  }

  /** The short labels behind the lines that are in sight, from top to bottom. */
  labels(): Promise<string[]> {
    return labelsIn(this.front);
  }

  /** What stands before words that are in sight, and is none of the text. */
  labelsBefore(): Promise<string[]> {
    return labelsIn(this.front, 'before');
  }

  /** Whether keys that are pressed go to the text. */
  async hasFocus(): Promise<boolean> {
    return (await this.page.locator('.editor-group-container.active .monaco-editor.focused').count()) > 0;
  }

  /** Waits until the cursor stands on a line. */
  async cursorOnLine(line: number): Promise<void> {
    await until(
      `the cursor on line ${line}`,
      () => this.cursor(),
      (place) => place?.line === line,
    );
  }

  /** The names of the breadcrumbs above the text, from the file inwards. */
  async breadcrumbs(): Promise<string[]> {
    return this.page.locator('.editor-group-container.active .breadcrumbs-control .monaco-icon-label').allInnerTexts();
  }

  /** The places that a peek offers, as its list shows them, and the files that they stand in. */
  async peeked(): Promise<string[]> {
    const rows = this.page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
    const texts = await until(
      'the places in the peek',
      () => rows.allInnerTexts(),
      (shown) => shown.length > 0,
    );
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** The hover card over the text. */
  get card(): Locator {
    return this.page.locator('.monaco-hover:has(.hover-row)').filter({ visible: true }).first();
  }

  /** The editor itself. */
  get front(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }
}

/** The count reads "2 of 5", or "? of 5" while the cursor is on none of them. */
function isCounted(shown: string): boolean {
  return /^(\d+|\?) \S+ \d+/.test(shown.trim());
}

function indexOf(shown: string): number {
  return Number.parseInt(shown, 10);
}

function totalOf(shown: string): string {
  return /\d+\+?$/.exec(shown.trim())?.[0] ?? '0';
}
