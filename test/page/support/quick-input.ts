import { exactly, type Page } from './driver';

/** The box at the top of the window in which files and commands are chosen. */
export class QuickInput {
  constructor(
    private readonly page: Page,
    private readonly press: (keys: string) => Promise<void>,
  ) {}

  /** Opens the box with keys, types, and chooses the row that bears exactly this label. */
  async choose(keys: string, typed: string, label: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget').filter({ visible: true });
    await this.press(keys);
    await box.locator('.quick-input-box input').first().fill(typed);
    const labels = this.page.locator('.label-name').filter(exactly(label));
    await box.locator('.quick-input-list .monaco-list-row').filter({ has: labels }).first().click();
  }
}
