import type { Window } from './window';

/** Who writes in the windows that descriptions share. */
export const writer = '张律师';

/** Says who writes, where the window asks: one that is used again knows it, and does not. */
export async function sayWhoWrites(window: Window): Promise<void> {
  const question = window.page
    .locator('.quick-input-widget')
    .filter({ visible: true, hasText: /Who are you|您是谁/ })
    .first();
  if (!(await question.isVisible())) return;
  await question
    .locator('.quick-input-box input')
    .first()
    .fill(writer, { timeout: 1000 })
    .catch(() => undefined);
  await window.press('Enter');
  // A second answer to a box that is closing would be typed into the text behind it.
  await question.waitFor({ state: 'hidden' });
}
