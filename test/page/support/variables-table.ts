import type { Frame, Locator } from './driver';
import { until } from './until';
import type { Window } from './window';

/** The table of variables in the editor that is in front: its page, and what stands in it. */
export class VariablesTable {
  readonly frame: Frame;

  constructor(private readonly window: Window) {
    // A webview is a page in a page: the outer one is the editor's, the inner one ours.
    this.frame = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  get element(): Locator {
    return this.frame.locator('.grid');
  }

  /** Waits until there are so many rows. */
  async rows(count: number): Promise<void> {
    await until(
      `${count} rows`,
      () => this.frame.locator('.body .row').count(),
      (shown) => shown === count,
    );
  }

  /** The names of the columns from the left, the judgments' own first. */
  headings(): Promise<string[]> {
    return this.frame.locator('.names .text').allInnerTexts();
  }

  /** The cell of a judgment, by words of its name, under a column's name. */
  async cell(judgment: string, column: string): Promise<Locator> {
    const headings = await until(
      'the columns',
      () => this.headings(),
      (all) => all.includes(column),
    );
    return this.row(judgment).locator('.cell').nth(headings.indexOf(column));
  }

  row(judgment: string): Locator {
    return this.frame.locator('.body .row').filter({ hasText: judgment });
  }

  /** Waits until a cell reads so. */
  async reads(judgment: string, column: string, text: string): Promise<void> {
    await until(
      `${column} of ${judgment} to be “${text}”`,
      async () => (await (await this.cell(judgment, column)).locator('.text').allInnerTexts()).join(),
      (shown) => shown === text,
    );
  }

  /** Clicks on a cell, until it has the focus: a row may be drawn anew in that moment. */
  async focus(judgment: string, column: string): Promise<void> {
    await until(
      `the focus on ${column} of ${judgment}`,
      async () => {
        const cell = await this.cell(judgment, column);
        await cell.click({ timeout: 3000 }).catch(() => undefined);
        return (await cell.getAttribute('tabindex')) === '0';
      },
      (focused) => focused,
    );
  }

  /** What is said below the table of the cell with the focus. */
  details(): Promise<string> {
    return this.frame.locator('#details').innerText();
  }

  async detailsSay(words: string): Promise<void> {
    await until(
      `“${words}” below the table`,
      () => this.details(),
      (text) => text.includes(words),
    );
  }

  /** Types into the field of the cell that has the focus and ends with a key. */
  async type(text: string, end = 'Enter'): Promise<void> {
    await this.window.page.keyboard.type(text);
    await until(
      'the field',
      () => this.frame.locator('.body .field').count(),
      (fields) => fields === 1,
    );
    await this.window.press(end);
  }

  offers(): Promise<string[]> {
    return this.frame.locator('.offers li').allInnerTexts();
  }

  alert(): Promise<string> {
    return this.frame.locator('.alert').innerText();
  }
}
