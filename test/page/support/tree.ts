import { setTimeout as sleep } from 'node:timers/promises';
import { exactly, type Locator, type Page } from './driver';
import { until } from './until';

/** A row that was clicked on is selected so soon, in milliseconds. */
const drawn = 1500;

/** A row of a tree as it is shown. */
export interface Row {
  readonly label: string;
  /** The fainter text after the label. */
  readonly description: string;
  /** 1 at the top. */
  readonly level: number;
  /** `undefined` where there is nothing to expand. */
  readonly expanded: boolean | undefined;
}

/** A tree in a side bar. Only the rows that are scrolled into view exist for a person, and so for a test. */
export class Tree {
  private readonly pane: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.pane = page.locator(`.pane:has(.pane-header[aria-label^="${title}"])`).first();
  }

  /** Unfolds the view where it is folded to its title. */
  async unfold(): Promise<void> {
    const header = this.pane.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  }

  /** Folds the view to its title, which makes room for the others. */
  async fold(): Promise<void> {
    const header = this.pane.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }

  /** The rows from top to bottom. */
  async rows(): Promise<Row[]> {
    const raw = await this.pane.locator('.monaco-list-row').evaluateAll((elements) =>
      elements.map((element) => ({
        index: Number(element.getAttribute('data-index')),
        label: element.querySelector('.label-name')?.textContent ?? '',
        description: element.querySelector('.label-description')?.textContent ?? '',
        level: Number(element.getAttribute('aria-level')),
        expanded: element.getAttribute('aria-expanded'),
      })),
    );
    return raw
      .sort((a, b) => a.index - b.index)
      .map(({ label, description, level, expanded }) => ({
        label,
        description,
        level,
        expanded: expanded === null ? undefined : expanded === 'true',
      }));
  }

  /** Waits until the rows are as wanted, and answers them. */
  async rowsWhen(what: string, wanted: (rows: readonly Row[]) => boolean): Promise<Row[]> {
    return until(what, () => this.rows(), wanted);
  }

  /** Expands the first row with this label; nothing happens where it is expanded already. */
  async expand(label: string): Promise<void> {
    const row = this.row(label);
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    await row.locator('.monaco-tl-twistie').click();
    await until(
      `${label} to be expanded`,
      () => row.getAttribute('aria-expanded'),
      (state) => state === 'true',
    );
  }

  /** The label of the row that is selected. */
  async selected(): Promise<string | undefined> {
    const rows = this.pane.locator('.monaco-list-row.selected .label-name');
    return (await rows.count()) === 0 ? undefined : rows.first().innerText();
  }

  /** Clicks on a row; once more where rows were drawn anew in that moment, and it is not selected. */
  async click(label: string): Promise<void> {
    const row = this.row(label);
    await row.click();
    for (const late = Date.now() + drawn; Date.now() < late; await sleep(50))
      if ((await this.selected()) === label) return;
    if ((await row.count()) > 0) await row.click();
  }

  /** Clicks a button in the title of the view by its name. */
  async act(name: string): Promise<void> {
    await this.pane.locator('.pane-header').hover();
    await this.pane.locator(`.pane-header .actions-container .action-label[aria-label^="${name}"]`).click();
  }

  /** The message of the view, or the welcome text of an empty one. */
  async message(): Promise<string> {
    return (await this.pane.locator('.message, .welcome-view-content').filter({ visible: true }).allInnerTexts()).join(
      '\n',
    );
  }

  /** The first row with this label. */
  row(label: string): Locator {
    const labels = this.page.locator('.label-name').filter(exactly(label));
    return this.pane.locator('.monaco-list-row').filter({ has: labels }).first();
  }
}
