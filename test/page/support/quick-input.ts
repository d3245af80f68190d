import { exactly, type Page } from './driver';

/** So often, each step for so long, in milliseconds. */
const [tries, timeout] = [3, 10_000];

/** The box at the top of the window in which files and commands are chosen. */
export class QuickInput {
  constructor(
    private readonly page: Page,
    private readonly press: (keys: string) => Promise<void>,
  ) {}

  /**
   * Opens the box with keys, types, and chooses the row that bears exactly this label. A window that is still at something
   * may miss the keys or draw its rows anew: like a person, this tries again.
   */
  async choose(keys: string, typed: string, label: string): Promise<void> {
    for (let left = tries; ; left--) {
      try {
        return await this.chooseOnce(keys, typed, label);
      } catch (error) {
        if (left === 1) throw error;
        await this.press('Escape');
      }
    }
  }

  private async chooseOnce(keys: string, typed: string, label: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget').filter({ visible: true });
    await this.press(keys);
    await box.locator('.quick-input-box input').first().fill(typed, { timeout });
    const labels = this.page.locator('.label-name').filter(exactly(label));
    const row = box.locator('.quick-input-list .monaco-list-row').filter({ has: labels }).first();
    await row.click({ timeout });
  }
}
