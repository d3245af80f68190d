import type { Locator } from './driver';

/** What decorations put behind the lines of an editor that are in sight, from top to bottom. */
export async function labelsIn(editor: Locator): Promise<string[]> {
  const shown = await editor.locator('.view-line span').evaluateAll((elements) => {
    const view = globalThis as unknown as { getComputedStyle(element: unknown, part: string): { content: string } };
    return elements.map((element) => view.getComputedStyle(element, '::after').content);
  });
  return shown.filter((content) => content.startsWith('"')).map((content) => content.slice(1, -1));
}
